// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Map;
import java.util.Optional;

/// One thing a C function asks of its caller's context, under at most one condition.
public record Requirement(Expect expect, Condition when, Strength strength) {

  /// Why the range is asked.
  public enum Strength {
    /// It may sleep: forbidden under every acquisition, in every configuration.
    BLOCKS("blocks"),
    /// It takes a lock that sleeps on `PREEMPT_RT` only; expects `raw` to be 0 under `--rt`.
    RT_LOCK("rt-lock"),
    /// It does not sleep, but is not allowed outside the range (an unlock, `cant_sleep`, interrupts
    /// on).
    CONTEXT("context"),
    /// It changes the count a number of times that is not known: right in no context.
    UNEVEN("uneven");

    private final String label;

    Strength(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    static Optional<Strength> of(String label) {
      for (Strength strength : values()) {
        if (strength.label.equals(label)) {
          return Optional.of(strength);
        }
      }
      return Optional.empty();
    }
  }

  /// May sleep, always.
  public static final Requirement SLEEPS =
      new Requirement(Expect.PROCESS, Condition.ALWAYS, Strength.BLOCKS);

  /// Takes a sleeping spinlock of `PREEMPT_RT`.
  public static final Requirement RT_LOCK =
      new Requirement(
          new Expect.Components(Map.of(Component.RAW, ExpectRange.PROCESS)),
          Condition.ALWAYS,
          Strength.RT_LOCK);

  /// The strength of a requirement that does not say it: a range that ends above 0 sleeps, the rest
  /// is context.
  static Strength usualStrength(Expect expect) {
    return switch (expect) {
      case Expect.Count(ExpectRange range) when range.contains(0) -> Strength.BLOCKS;
      case Expect.Count _, Expect.Components _ -> Strength.CONTEXT;
    };
  }

  /// May sleep where `when` holds.
  public static Requirement sleeps(Condition when) {
    return new Requirement(Expect.PROCESS, when, Strength.BLOCKS);
  }

  /// The count must be in `range`; what leaves 0 out needs a context, what ends at a finite bound
  /// sleeps.
  public static Requirement count(ExpectRange range) {
    Expect expect = new Expect.Count(range);
    return new Requirement(expect, Condition.ALWAYS, usualStrength(expect));
  }
}
