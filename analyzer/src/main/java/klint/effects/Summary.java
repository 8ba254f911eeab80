// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;

/// What one function instance does: the ways it returns, and what it asks of the context at entry.
///
/// `unknown` are calls in it whose effect is not known; `generic` if something depends on its type
/// parameters. No outcomes: it never returns.
public record Summary(List<Outcome> outcomes, List<Need> needs, boolean generic, boolean unknown) {
  public Summary {
    outcomes = List.copyOf(outcomes);
    needs = List.copyOf(needs);
  }

  static final Outcome NOTHING =
      new Outcome(List.of(), List.of(), java.util.Map.of(), java.util.Map.of(), false);

  /// Returns, changes nothing, asks for nothing.
  public static final Summary NEUTRAL = new Summary(List.of(NOTHING), List.of(), false, false);

  /// The bottom of recursion: not known to return.
  static final Summary BOTTOM = new Summary(List.of(), List.of(), false, false);

  static final Summary UNKNOWN = new Summary(List.of(NOTHING), List.of(), false, true);

  static final Summary PARAMETER = new Summary(List.of(NOTHING), List.of(), true, false);

  public boolean isNeutral() {
    return needs.isEmpty()
        && outcomes.size() == 1
        && outcomes.get(0).acquires().isEmpty()
        && outcomes.get(0).releases().isEmpty();
  }

  /// The range of preemption counts at entry in which nothing is violated, as klint has it.
  public klint.rules.ExpectRange expect() {
    klint.rules.ExpectRange r = klint.rules.ExpectRange.ANY;
    for (Need n : needs) {
      if (n.expect() instanceof klint.rules.Expect.Count c
          && n.when() instanceof klint.rules.Condition.Always
          && n.strength() != klint.rules.Requirement.Strength.RT_LOCK) {
        r = r.meet(c.range());
      }
    }
    return r;
  }

  /// The change of the count that all ways of returning share; empty if they differ.
  public java.util.Optional<Integer> adjust() {
    return outcomes.stream().map(Outcome::adjust).distinct().count() == 1
        ? java.util.Optional.of(outcomes.get(0).adjust())
        : java.util.Optional.empty();
  }
}
