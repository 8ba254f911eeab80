// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Predicate;
import klint.types.Callee;

/// Values of named constants, by running their bodies.
final class Constants {
  private final Run run;

  Constants(Run run) {
    this.run = run;
  }

  private Summary summary(Callee item) {
    Site site = run.node.constant(item, run.engine.callees);
    Summary s =
        switch (site) {
          case Site.Inner i ->
              run.engine.summary(run.node, i, Facts.empty(), x -> run.reachesAnyway(x));
          case Site.Known k -> k.summary();
          case Site.Parts _,
              Site.Resume _,
              Site.Virtual _,
              Site.Pointer _,
              Site.Primitive _,
              Site.InPlace _ ->
              Summary.NEUTRAL;
        };
    // A constant of a type parameter's trait: another one for each argument.
    run.dependsOn(s.depends());
    return s;
  }

  /// The value, if it is an integer or a wrapper around one.
  Optional<BigInteger> value(Callee item) {
    return value(summary(item));
  }

  static Optional<BigInteger> value(Summary s) {
    if (s.outcomes().size() != 1) {
      return Optional.empty();
    }
    Facts<Fact> facts = s.outcomes().get(0).facts();
    PlaceKey whole = PlaceKey.local(0);
    return facts.get(whole) instanceof Fact.Value v
        ? Optional.of(v.value())
        : facts.get(whole.then(0)) instanceof Fact.Value w
            ? Optional.of(w.value())
            : Optional.empty();
  }

  /// Gives `to`, of which nothing is known, what is known of the constant, or of a static but for
  /// places in it that others may have written since.
  Case give(Callee item, PlaceKey to, Case c, Predicate<PlaceKey> theirs) {
    Summary s = summary(item);
    if (s.outcomes().size() != 1) {
      return c;
    }
    Case out = c;
    Facts<Fact> facts = s.outcomes().get(0).facts();
    for (int i = 0; i < facts.size(); i++) {
      PlaceKey at = to.then(facts.key(i), 0);
      if (facts.key(i).local() == 0 && facts.value(i).isPlain() && !theirs.test(at)) {
        out = out.set(at, facts.value(i));
      }
    }
    return out;
  }
}
