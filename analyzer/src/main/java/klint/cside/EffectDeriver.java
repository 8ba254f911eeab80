// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import klint.base.KlintBug;
import klint.base.Outcome;
import klint.diag.Problem;
import klint.rules.EffectEntry;
import klint.source.SourceSet;

/// What C functions do to the context of their caller, derived from the tree's own C.
///
/// The answer for a symbol is an entry as in the effect tables, with the chain of calls that leads
/// to the leaf, or one that says why it is unknown.
///
/// Source: KERNEL.md §3 "Deriving effects from C".
public final class EffectDeriver {
  private EffectDeriver() {}

  /// Derives every symbol of `symbols` from the kernel tree of `sources`, which there must be.
  public static Outcome<List<EffectEntry>, Problem> derive(
      SourceSet sources, Collection<String> symbols, List<EffectEntry> primitives) {
    Path tree =
        sources.kernelTree().orElseThrow(() -> new KlintBug("no kernel tree to derive from"));
    TreeDeriver deriver =
        new TreeDeriver(
            tree,
            CConfig.of(sources.cfg()),
            primitives,
            symbols,
            new Earlier(sources.memory(), CConfig.question(sources.cfg())));
    List<EffectEntry> derived = deriver.deriveAll(symbols);
    deriver.remember();
    return Outcome.of(derived);
  }

  /// Derives every symbol of `symbols`; `primitives` are the entries of rules/derive/.
  public static Outcome<List<EffectEntry>, Problem> derive(
      Path tree, CConfig config, Collection<String> symbols, List<EffectEntry> primitives) {
    return Outcome.of(
        new TreeDeriver(tree, config, primitives, symbols, Earlier.NOTHING).deriveAll(symbols));
  }
}
