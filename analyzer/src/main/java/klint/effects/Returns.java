// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import klint.mir.Body;
import klint.rules.Condition;
import klint.types.Ty;
import org.jspecify.annotations.Nullable;

/// The cases in which a body returns, and the outcomes they come to.
final class Returns {
  /// More ways of returning are told apart by what they do to the context only.
  private static final int MAX_OUTCOMES = 8;

  /// The same where what the parameters were tells why the counts differ.
  private static final int MAX_BY_ENTRY = 24;

  /// Ways of returning a boolean that are told apart by what parameters were.
  private static final int MAX_DECIDED = 6;

  private static final int MAX_STEPS = 8;
  private static final int MORE_FOR_OWNERS = 4;
  private static final PlaceKey RESULT = PlaceKey.local(0);

  private final Run run;
  private final Body body;
  private final List<Case> all = new ArrayList<>();

  Returns(Run run, Body body) {
    this.run = run;
    this.body = body;
  }

  /// A boolean that tells whether something has a value is one case for each answer: callers do not
  /// have the place that it is about.
  void add(Case c) {
    if (c.facts().get(RESULT) instanceof Fact.Tests) {
      c.isValue(RESULT, BigInteger.ZERO, true).ifPresent(this::keep);
      c.isValue(RESULT, BigInteger.ONE, true).ifPresent(this::keep);
    } else {
      keep(c);
    }
  }

  private void keep(Case c) {
    if (!all.contains(c)) {
      all.add(c);
    }
  }

  /// `meeting` knows the ways that led here.
  List<Outcome> outcomes(Supplier<Meeting> meeting) {
    if (all.stream().map(c -> c.context().depth()).distinct().count() > 1) {
      Map<Shape, Case> apart = groups(c -> Shape.of(c, MAX_STEPS, MAX_STEPS));
      check(new ArrayList<>(apart.values()), meeting);
      if (apart.size() <= MAX_BY_ENTRY) {
        return outcomes(apart);
      }
      Limits.reached(Limit.OUTCOMES);
    }
    if (run.isNumbered()) {
      Map<Shape, Case> apart = groups(c -> Shape.of(c, MAX_STEPS, MAX_STEPS));
      if (apart.size() <= MAX_BY_ENTRY) {
        return outcomes(apart);
      }
    }
    Optional<List<Outcome>> decided = decided();
    if (decided.isPresent()) {
      return decided.get();
    }
    Map<Shape, Case> moved = groups(c -> Shape.moved(c, MAX_STEPS));
    if (moved.size() <= MAX_OUTCOMES && !isCounted()) {
      return outcomes(moved);
    }
    Map<Shape, Case> groups = groups(c -> Shape.of(c, MAX_STEPS, 0));
    for (int steps = 2; steps >= 0 && groups.size() > MAX_OUTCOMES; steps -= 2) {
      int most = steps;
      Limits.reached(Limit.OUTCOMES);
      groups = groups(c -> Shape.of(c, most, 0));
    }
    return outcomes(groups);
  }

  /// A boolean that booleans among the parameters decide: each way, if they are few, so that
  /// callers know what it says of their arguments.
  private Optional<List<Outcome>> decided() {
    if (!run.local(0).equals(Ty.BOOL)) {
      return Optional.empty();
    }
    Map<Shape, Case> ways = groups(c -> Shape.of(c, 2, 3));
    return ways.size() <= MAX_DECIDED ? Optional.of(outcomes(ways)) : Optional.empty();
  }

  /// Whether a destructor in the result does something only for a last reference: then ways that
  /// differ in nothing but where it came from are one, since no caller can branch on that.
  private boolean isCounted() {
    return run.engine.glue(run.node, run.local(0), run.env()).needs().stream()
        .anyMatch(n -> n.when() instanceof Condition.LastReference);
  }

  private Map<Shape, Case> groups(Function<Case, Shape> by) {
    Map<Shape, Case> out = new LinkedHashMap<>();
    for (Case c : all) {
      out.merge(by.apply(c), c, Case::meet);
    }
    return out;
  }

  private List<Outcome> outcomes(Map<Shape, Case> groups) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Case c : groups.values()) {
      outcomes.add(outcome(c));
    }
    // The least first: where counts grow without end, callers see what is enough before the rest.
    outcomes.sort(Comparator.comparingInt(o -> o.acquires().size() + o.releases().size()));
    return outcomes;
  }

  private Outcome outcome(Case c) {
    Facts<Fact> facts = Facts.empty();
    Facts<Fact> after = Facts.empty();
    for (int i = 0; i < c.facts().size(); i++) {
      PlaceKey k = c.facts().key(i);
      Fact f = c.facts().value(i);
      if (k.size() > most(k, f)) {
        continue;
      }
      if (k.endsInTag() && (f instanceof Fact.AtEntry || f instanceof Fact.OutOf)) {
        Optional<PlaceKey> from = Owners.source(f).filter(_ -> k.local() == 0);
        facts = from.isPresent() ? facts.with(k, new Fact.OutOf(from.get())) : facts;
        PlaceKey whole = k.prefix(k.size() - 1);
        if (f instanceof Fact.AtEntry
            && k.local() == 0
            && k.equals(whole.then(Owners.TAG))
            && c.facts().has(whole)) {
          facts = facts.with(whole.then(Owners.WHOLE), f);
        }
      } else if (k.local() == 0 && f instanceof Fact.Same s && run.isParameter(s.place().local())) {
        facts = facts.with(k, new Fact.AtEntry(s.place()));
      } else if (k.local() == 0
          && f instanceof Fact.PointsTo p
          && run.isParameter(p.place().local())
          && p.place().derefs()
          && leadsAsAtEntry(p.place(), c)) {
        facts = facts.with(k, f);
      } else if (k.local() == 0
          && f instanceof Fact.PointsTo p
          && !run.isParameter(p.place().local())) {
        facts = behind(facts, c, k, p, 0);
      } else if (k.local() == 0
          && f instanceof Fact.Alike a
          && isLent(a.left(), c)
          && isLent(a.right(), c)) {
        facts = facts.with(k, f);
      } else if (f.isPlain() || f instanceof Fact.AtEntry) {
        if (k.local() == 0) {
          facts = facts.with(k, f);
        } else if (run.isParameter(k.local()) && (c.isWritten(k) || Clones.isTold(k, f))) {
          after = after.with(k, f);
        }
      }
    }
    for (PlaceKey w : c.written()) {
      PlaceKey at = w.prefix(Math.min(w.size(), MAX_STEPS));
      if (run.isParameter(at.local()) && at.derefs() && !after.has(at)) {
        after = after.with(at, Outcome.ANYTHING);
      }
    }
    facts = Owners.returned(run, body, c, facts);
    if (c.facts().has(PlaceKey.LAST_REFERENCE) && saysSo(c.facts().get(RESULT))) {
      facts = facts.with(PlaceKey.LAST_REFERENCE, new Fact.Value(BigInteger.ONE));
    }
    for (int i = 0; i < c.entry().size(); i++) {
      if (c.entry().key(i).size() <= MAX_STEPS) {
        facts = facts.with(c.entry().key(i), c.entry().value(i));
      }
    }
    return new Outcome(c.context().kinds(), c.context().released(), facts, after, c.widened());
  }

  /// A result that refers to what lives for ever: promoted parts of constants.
  private static Facts<Fact> behind(
      Facts<Fact> facts, Case c, PlaceKey result, Fact.PointsTo to, int depth) {
    Facts<Fact> out = facts;
    Facts<Fact> there = c.facts().under(to.place());
    for (int i = 0; i < there.size(); i++) {
      PlaceKey at = there.key(i).rebase(to.place(), result.then(PlaceKey.DEREF));
      if (there.value(i) instanceof Fact.PointsTo next && depth < MAX_STEPS) {
        out = behind(out, c, at, next, depth + 1);
      } else if (there.value(i).isPlain()) {
        out = out.with(at, there.value(i));
      }
    }
    return out;
  }

  /// How deep a place may be for its fact to be told: owners are inside of results, options and
  /// structs, and their pointers inside of them.
  private static int most(PlaceKey k, Fact f) {
    boolean owner = k.endsInTag() || (k.local() == 0 && f instanceof Fact.AtEntry);
    return owner ? MAX_STEPS + MORE_FOR_OWNERS : MAX_STEPS;
  }

  /// Whether the pointers on the way to a place are still those that were there at entry.
  private static boolean leadsAsAtEntry(PlaceKey place, Case c) {
    for (int d = place.firstDeref(0); d >= 0; d = place.firstDeref(d + 1)) {
      if (c.isOverwritten(place.prefix(d))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLent(PlaceKey place, Case c) {
    return run.isParameter(place.local()) && !c.isWritten(place);
  }

  /// A result that tells its caller: `true`, or not zero.
  private static boolean saysSo(@Nullable Fact result) {
    return switch (result) {
      case Fact.Value v -> v.value().equals(BigInteger.ONE);
      case Fact.NotValues n -> n.values().contains(BigInteger.ZERO);
      case null, default -> false;
    };
  }

  /// What keeps outcomes apart: the result, and where the counts differ also what parameters were,
  /// which may be why.
  ///
  /// That is what a caller can branch on. Where a returned owner came from it cannot, so ways that
  /// differ in nothing else are one outcome, and an origin on which they disagree is lost.
  private record Shape(
      List<String> kinds,
      List<String> released,
      boolean widened,
      Facts<Fact> result,
      Facts<Fact> entry,
      Facts<Fact> left) {
    /// Units: `result` and `entry` are steps, of the deepest place that tells.
    static Shape of(Case c, int result, int entry) {
      return new Shape(
          c.context().kinds(),
          c.context().released(),
          c.widened(),
          telling(c.facts().under(RESULT), result),
          telling(c.entry(), entry),
          entry == 0 ? Facts.empty() : telling(left(c), entry));
    }

    /// The same with what of the result came in with parameters.
    static Shape moved(Case c, int result) {
      return new Shape(
          c.context().kinds(),
          c.context().released(),
          c.widened(),
          c.facts()
              .under(RESULT)
              .keeping(
                  (k, f) ->
                      k.size() <= result
                          && (isPlain(f) || (f instanceof Fact.AtEntry && !k.endsInTag()))),
          Facts.empty(),
          Facts.empty());
    }

    private static boolean isPlain(Fact f) {
      return f instanceof Fact.Variant || f instanceof Fact.Value;
    }

    /// What is in places behind parameters that were written.
    private static Facts<Fact> left(Case c) {
      return c.facts()
          .keeping((k, _) -> k.local() > 0 && k.local() <= c.params() && c.isWritten(k));
    }

    private static Facts<Fact> telling(Facts<Fact> facts, int steps) {
      return steps == 0 ? Facts.empty() : facts.keeping((k, f) -> k.size() <= steps && isPlain(f));
    }
  }

  /// Two ways out with different counts must differ in what the caller can see.
  private void check(List<Case> groups, Supplier<Meeting> meeting) {
    if (run.growsInLoop()) {
      return;
    }
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        Case a = groups.get(i);
        Case b = groups.get(j);
        if (!a.widened()
            && !b.widened()
            && a.context().depth() != b.context().depth()
            && !distinguished(a, b)) {
          run.unbalanced("return", meeting.get().find(List.of(a.context(), b.context())));
          return;
        }
      }
    }
  }

  /// Whether the result, or a variant of a parameter that is owned, tells the two apart.
  private boolean distinguished(Case a, Case b) {
    return differ(a.facts().under(RESULT), b.facts(), _ -> true)
        || differ(a.entry(), b.entry(), k -> run.ownsAt(k) || run.isAsked(k))
        || changed(a, b)
        || changed(b, a);
  }

  /// Whether one way wrote to a place behind a parameter that may own an acquisition, and the other
  /// did not or left another variant there.
  private boolean changed(Case a, Case b) {
    for (PlaceKey w : a.written()) {
      Fact left = a.facts().get(w);
      Fact other = b.facts().get(w);
      if (w.derefs()
          && (!b.isWritten(w) || (left != null && other != null && Fact.contradicts(left, other)))
          && run.ownsAt(w)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(Facts<Fact> a, Facts<Fact> b, Predicate<PlaceKey> telling) {
    for (int i = 0; i < a.size(); i++) {
      Fact other = b.get(a.key(i));
      if (other != null && telling.test(a.key(i)) && Fact.contradicts(a.value(i), other)) {
        return true;
      }
    }
    return false;
  }
}
