// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import java.util.Optional;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;

/// What one function instance does: the ways it returns, and what it asks of the context at entry.
///
/// `unknown` are calls in it whose effect is not known; `depends` if something depends on its
/// arguments. No outcomes: it never returns. `writes` is what a call may change for its caller.
/// `ran` is what runs in it for some arguments only.
public record Summary(
    List<Outcome> outcomes,
    List<Need> needs,
    Dependence depends,
    boolean unknown,
    Writes writes,
    List<Reach.Ran> ran) {
  Summary(
      List<Outcome> outcomes,
      List<Need> needs,
      Dependence depends,
      boolean unknown,
      Writes writes) {
    this(outcomes, needs, depends, unknown, writes, List.of());
  }

  /// A summary that does not say what is written.
  Summary(List<Outcome> outcomes, List<Need> needs, Dependence depends, boolean unknown) {
    this(outcomes, needs, depends, unknown, Writes.ANYTHING);
  }

  public Summary {
    outcomes = List.copyOf(outcomes);
    needs = List.copyOf(needs);
    ran = List.copyOf(ran);
  }

  /// What more would be known with the arguments at hand: the type parameters as a set of bits (the
  /// last one stands for all from there on), the places of function pointers among the parameters
  /// that are called, and those of numbers that say which elements are meant.
  public record Dependence(long types, List<PlaceKey> pointers, List<PlaceKey> numbers) {
    static final Dependence NONE = new Dependence(0, List.of(), List.of());

    public Dependence {
      pointers = List.copyOf(pointers);
      numbers = List.copyOf(numbers);
    }

    static Dependence onTypes(long types) {
      return new Dependence(types, List.of(), List.of());
    }

    static long bit(int param) {
      return 1L << Math.min(param, 63);
    }

    boolean isNone() {
      return types == 0 && pointers.isEmpty() && numbers.isEmpty();
    }

    Dependence on(long more) {
      return (types | more) == types ? this : new Dependence(types | more, pointers, numbers);
    }

    Dependence on(PlaceKey pointer) {
      return pointers.contains(pointer)
          ? this
          : new Dependence(types, with(pointers, pointer), numbers);
    }

    Dependence onNumber(PlaceKey number) {
      return numbers.contains(number)
          ? this
          : new Dependence(types, pointers, with(numbers, number));
    }

    private static List<PlaceKey> with(List<PlaceKey> places, PlaceKey more) {
      List<PlaceKey> all = new java.util.ArrayList<>(places);
      all.add(more);
      all.sort(null);
      return all;
    }
  }

  static final Outcome NOTHING =
      new Outcome(List.of(), List.of(), Facts.empty(), Facts.empty(), false);

  /// Returns, changes nothing, asks for nothing.
  public static final Summary NEUTRAL =
      new Summary(List.of(NOTHING), List.of(), Dependence.NONE, false);

  /// The bottom of recursion: not known to return.
  static final Summary BOTTOM =
      new Summary(List.of(), List.of(), Dependence.NONE, false, Writes.NOTHING);

  static final Summary UNKNOWN = new Summary(List.of(NOTHING), List.of(), Dependence.NONE, true);

  /// The same, written more: what a run before found is not taken back, so that recursion ends.
  Summary writing(Writes more) {
    Writes all = writes.and(more);
    return all.equals(writes) ? this : new Summary(outcomes, needs, depends, unknown, all, ran);
  }

  /// The same, told of what another run was: of that of the body where annotations speak for it.
  Summary running(List<Reach.Ran> others) {
    return ran.equals(others)
        ? this
        : new Summary(outcomes, needs, depends, unknown, writes, others);
  }

  /// The same, asking also for what an earlier run found, as wide as it was then: needs that are
  /// merged while there are many and told apart while there are few would change for ever.
  Summary asking(List<Need> before, Needs.Apart apart) {
    Needs all = new Needs(apart);
    before.forEach(all::add);
    needs.forEach(all::add);
    return new Summary(outcomes, all.list(), depends, unknown, writes, ran);
  }

  public boolean generic() {
    return !depends.isNone();
  }

  public boolean isNeutral() {
    return needs.isEmpty() && outcomes.size() == 1 && outcomes.get(0).isNeutral();
  }

  /// Whether a call does nothing at all that anybody minds.
  boolean isQuiet() {
    return isNeutral() && !generic() && !unknown;
  }

  /// Whether another summary says the same, with whatever witnesses.
  boolean sameAs(Summary o) {
    if (unknown != o.unknown
        || !depends.equals(o.depends)
        || !writes.equals(o.writes)
        || !outcomes.equals(o.outcomes)
        || !ran.equals(o.ran)
        || needs.size() != o.needs.size()) {
      return false;
    }
    // In whatever order: that of a run's needs hangs on which callee was final first.
    for (int i = 0; i < needs.size(); i++) {
      Need n = needs.get(i);
      if (!n.same(o.needs.get(i)) && o.needs.stream().noneMatch(n::same)) {
        return false;
      }
    }
    return true;
  }

  /// The range of preemption counts at entry in which nothing is violated, as klint has it.
  public ExpectRange expect() {
    ExpectRange r = ExpectRange.ANY;
    for (Need n : needs) {
      if (n.expect() instanceof Expect.Count c
          && n.when() instanceof Condition.Always
          && n.strength() != Requirement.Strength.RT_LOCK
          && n.strength() != Requirement.Strength.UNEVEN) {
        r = r.meet(c.range());
      }
    }
    return r;
  }

  /// The change of the count that all ways of returning share; empty if they differ.
  public Optional<Integer> adjust() {
    return outcomes.stream().map(Outcome::adjust).distinct().count() == 1
        ? Optional.of(outcomes.get(0).adjust())
        : Optional.empty();
  }
}
