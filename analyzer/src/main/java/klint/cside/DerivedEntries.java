// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;
import klint.rules.EffectEntry;
import klint.rules.Requirement;

/// What was derived of a symbol, as an entry of a table.
final class DerivedEntries {
  private DerivedEntries() {}

  static EffectEntry of(EffectEntry.Builder b, String symbol, CFunction shown, CEffect effect) {
    b.source(shown.file().path());
    b.change(effect.change());
    effect.outcomes().forEach(b::outcome);
    List<String> chain = new ArrayList<>();
    String line = "";
    boolean sleeps =
        effect.needs().stream().anyMatch(n -> n.requirement().equals(Requirement.SLEEPS));
    for (CEffect.Need n : effect.needs()) {
      if (sleeps && n.sleeps() && !n.requirement().equals(Requirement.SLEEPS)) {
        continue;
      }
      b.require(n.requirement());
      if (n.sleeps() && chain.isEmpty()) {
        chain.add(symbol);
        chain.addAll(n.chain());
        line = n.line();
      }
    }
    b.chain(chain).line(line);
    if (effect.ending() == CEffect.Ending.DIVERGES) {
      b.neverReturns();
    }
    if (!sleeps && !effect.lost().isEmpty()) {
      b.unknown(effect.lost().getFirst());
    }
    return b.build();
  }

  /// A symbol that derivation starts from or stops at.
  static EffectEntry ofPrimitive(EffectEntry.Builder b, EffectEntry of) {
    b.change(of.change());
    of.outcomes().forEach(b::outcome);
    of.requirements().forEach(b::require);
    of.lastReference().ifPresent(b::lastReference);
    if (b.build().evidence().source().isEmpty()) {
      b.source(of.evidence().source());
    }
    if (of.returns() == EffectEntry.Return.NEVER) {
      b.neverReturns();
    }
    b.line(of.evidence().line()).reason(of.evidence().reason());
    of.unknown().ifPresent(b::unknown);
    return b.build();
  }
}
