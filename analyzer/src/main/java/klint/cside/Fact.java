// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.Optional;
import klint.rules.Condition;

/// What is known inside a branch of C.
sealed interface Fact {

  /// The branch runs only where the condition holds.
  record When(Condition condition) implements Fact {}

  /// The branch runs only where the condition does not hold.
  record Unless(Condition condition) implements Fact {}

  /// The branch runs only where sleeping is allowed, or never: nothing in it can be a bug.
  record Harmless() implements Fact {}

  /// What is known where a condition is true, and where it is false.
  record Split(List<Fact> yes, List<Fact> no) {
    static final Split NOTHING = new Split(List.of(), List.of());

    Split swap() {
      return new Split(no, yes);
    }

    static Split of(Condition c) {
      return new Split(List.of(new When(c)), List.of(new Unless(c)));
    }
  }

  Fact HARMLESS = new Harmless();

  /// The condition under which something holds that needs `own` inside branches that know `facts`;
  /// empty if it cannot hold there. Where several conditions are known the most telling is kept,
  /// which errs towards sleeping.
  static Optional<Condition> under(Condition own, List<Fact> facts) {
    Condition best = own;
    for (Fact fact : facts) {
      switch (fact) {
        case Harmless _ -> {
          return Optional.empty();
        }
        case Unless(Condition c) -> {
          if (c.equals(own)) {
            return Optional.empty();
          }
        }
        case When(Condition c) -> {
          if (contradicts(c, own)) {
            return Optional.empty();
          }
          if (rank(c) > rank(best)) {
            best = c;
          }
        }
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof Unless(Condition c) && c.equals(best)) {
        return Optional.empty();
      }
    }
    return Optional.of(best);
  }

  private static boolean contradicts(Condition a, Condition b) {
    return a instanceof Condition.ArgumentIs(_, var p, var shape)
        && b instanceof Condition.ArgumentIs(_, var q, var other)
        && p.equals(q)
        && shape.equals(Branches.opposite(other));
  }

  private static int rank(Condition c) {
    return switch (c) {
      case Condition.Always _ -> 0;
      case Condition.ArgumentIs _ -> 1;
      case Condition.NotInInterrupt _ -> 2;
      case Condition.LastReference _ -> 3;
      case Condition.AllowsBlocking _ -> 4;
    };
  }
}
