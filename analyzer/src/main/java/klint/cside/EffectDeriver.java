// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import klint.base.KlintBug;
import klint.base.Outcome;
import klint.diag.Problem;
import klint.rules.EffectEntry;
import klint.rules.Evidence;
import klint.rules.Requirement;

/// What C functions do to the context of their caller, derived from the tree's own C.
///
/// The answer for a symbol is an entry as in the effect tables, with the chain of calls that leads
/// to the leaf, or one that says why it is unknown.
///
/// Source: KERNEL.md §3 "Deriving effects from C".
public final class EffectDeriver {
  private static final long STACK_BYTES = 512L << 20;

  private EffectDeriver() {}

  /// Derives every symbol of `symbols`; `primitives` are the entries of rules/derive/.
  public static Outcome<List<EffectEntry>, Problem> derive(
      Path tree, CConfig config, Collection<String> symbols, List<EffectEntry> primitives) {
    List<EffectEntry> out = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Run run = new Run(tree, config, symbols, primitives, out);
    Thread thread = new Thread(null, run, "derive", STACK_BYTES);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KlintBug("interrupted while deriving effects", e);
    }
    run.failure.ifPresent(
        f -> {
          throw new KlintBug("deriving effects failed", f);
        });
    return new Outcome<>(List.copyOf(out), problems);
  }

  private static final class Run implements Runnable {
    private final Path tree;
    private final CConfig config;
    private final Collection<String> symbols;
    private final Primitives primitives;
    private final List<EffectEntry> out;
    private Optional<RuntimeException> failure = Optional.empty();

    Run(
        Path tree,
        CConfig config,
        Collection<String> symbols,
        List<EffectEntry> primitives,
        List<EffectEntry> out) {
      this.tree = tree;
      this.config = config;
      this.symbols = symbols;
      this.primitives = new Primitives(primitives);
      this.out = out;
    }

    @Override
    public void run() {
      try {
        work();
      } catch (RuntimeException e) {
        failure = Optional.of(e);
      }
    }

    private void work() {
      CSources sources = new CSources(tree, config);
      List<String> missing = new ArrayList<>();
      for (String s : new TreeSet<>(symbols)) {
        if (definitions(sources, s).isEmpty() && primitives.entry(s).isEmpty()) {
          missing.add(s);
        }
      }
      sources.searchDeeper(missing);
      Derivation derivation = new Derivation(sources, config, primitives);
      for (String s : new TreeSet<>(symbols)) {
        out.add(entry(s, sources, derivation));
      }
    }

    private static List<CFunction> definitions(CSources sources, String symbol) {
      List<CFunction> helper =
          sources.definitions(BindingsSynthesizer.HELPER + symbol, Optional.empty());
      return helper.isEmpty() ? sources.definitions(symbol, Optional.empty()) : helper;
    }

    private EffectEntry entry(String symbol, CSources sources, Derivation derivation) {
      EffectEntry.Builder b = EffectEntry.of(symbol).how(Evidence.How.DERIVED);
      Optional<EffectEntry> primitive = primitives.entry(symbol);
      if (primitive.isPresent()) {
        return copy(b, primitive.get());
      }
      List<CFunction> definitions = definitions(sources, symbol);
      if (definitions.isEmpty()) {
        return b.unknown("no definition found in the tree's C").build();
      }
      CEffect e = derivation.join(definitions);
      CFunction shown = definitions.getFirst();
      b.source(shown.file().path());
      b.change(e.change());
      e.outcomes().forEach(b::outcome);
      List<String> chain = new ArrayList<>();
      String line = "";
      for (CEffect.Need n : e.needs()) {
        b.require(n.requirement());
        if (n.sleeps() && chain.isEmpty()) {
          chain.add(symbol);
          chain.addAll(n.chain());
          line = n.line();
        }
      }
      b.chain(chain).line(line);
      if (e.ending() == CEffect.Ending.DIVERGES) {
        b.neverReturns();
      }
      boolean sleeps = e.needs().stream().anyMatch(n -> n.requirement().equals(Requirement.SLEEPS));
      if (!sleeps && !e.lost().isEmpty()) {
        b.unknown(e.lost().getFirst());
      }
      return b.build();
    }

    private static EffectEntry copy(EffectEntry.Builder b, EffectEntry of) {
      b.change(of.change());
      of.outcomes().forEach(b::outcome);
      of.requirements().forEach(b::require);
      b.source(of.evidence().source()).line(of.evidence().line()).reason(of.evidence().reason());
      of.unknown().ifPresent(b::unknown);
      return b.build();
    }
  }
}
