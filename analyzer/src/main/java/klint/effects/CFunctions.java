// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import klint.base.Span;
import klint.cside.CIndex;
import klint.rules.Condition;
import klint.rules.ContextChange;
import klint.rules.EffectEntry;
import klint.rules.Requirement;
import klint.rules.ResultShape;

/// C functions as summaries.
final class CFunctions {
  private final CIndex index;
  private final Set<String> counts;
  private final Map<String, Summary> known = new ConcurrentHashMap<>();

  CFunctions(CIndex index, Set<String> counts) {
    this.index = index;
    this.counts = counts;
  }

  /// The summary of a symbol; [Summary#UNKNOWN] if nobody knows.
  Summary of(String symbol) {
    return known.computeIfAbsent(
        symbol,
        s ->
            counts.contains(s)
                ? counted(index.effect(s).map(this::summary).orElse(Summary.UNKNOWN))
                : index.effect(s).map(this::summary).orElse(Summary.UNKNOWN));
  }

  /// A function that makes a count one more: what is returned next is another owner.
  private static Summary counted(Summary s) {
    List<Outcome> all = new ArrayList<>();
    for (Outcome o : s.outcomes()) {
      all.add(
          new Outcome(
              o.acquires(),
              o.releases(),
              o.facts().with(PlaceKey.COUNTED_UP, new Fact.Value(BigInteger.ONE)),
              o.after(),
              o.widened()));
    }
    return new Summary(all, s.needs(), s.depends(), s.unknown());
  }

  private Summary summary(EffectEntry e) {
    if (e.unknown().isPresent()) {
      return Summary.UNKNOWN;
    }
    List<Need> needs = new ArrayList<>();
    for (Requirement r : e.requirements()) {
      needs.add(need(e, r));
    }
    List<Outcome> outcomes = new ArrayList<>();
    if (e.returns() == EffectEntry.Return.NORMALLY) {
      if (e.lastReference().isPresent()) {
        outcomes.addAll(countedDown(e.lastReference().get(), e.change()));
      } else if (e.outcomes().isEmpty()) {
        outcomes.add(outcome(e.change(), Facts.empty(), false));
      }
      for (Map.Entry<ResultShape, ContextChange> o : e.outcomes().entrySet()) {
        outcomes.add(outcome(o.getKey(), o.getValue()));
      }
    }
    return new Summary(outcomes, needs, Summary.Dependence.NONE, false);
  }

  /// The outcomes of a function whose result says whether a count of references reached zero.
  private static List<Outcome> countedDown(ResultShape last, ContextChange change) {
    List<Outcome> out = new ArrayList<>();
    Optional<Fact> is = fact(last);
    if (is.isEmpty()) {
      return List.of(outcome(change, Facts.empty(), true));
    }
    PlaceKey result = PlaceKey.local(0);
    Fact other =
        is.get() instanceof Fact.NotValues
            ? new Fact.Value(BigInteger.ZERO)
            : new Fact.NotValues(Set.of(BigInteger.ZERO));
    out.add(
        outcome(
            change,
            Facts.of(
                Map.of(result, is.get(), PlaceKey.LAST_REFERENCE, new Fact.Value(BigInteger.ONE))),
            false));
    out.add(outcome(change, Facts.of(result, other), false));
    return out;
  }

  /// What it does if its result has a shape.
  static Outcome outcome(ResultShape shape, ContextChange change) {
    Optional<Fact> fact = fact(shape);
    return outcome(
        change,
        fact.map(f -> Facts.of(PlaceKey.local(0), f)).orElseGet(Facts::empty),
        fact.isEmpty());
  }

  static Outcome outcome(ContextChange change, Facts<Fact> facts, boolean widened) {
    List<String> acquires = new ArrayList<>(change.acquires());
    List<String> releases = new ArrayList<>(change.releases());
    for (int i = 0; i < change.adjust(); i++) {
      acquires.add("preempt");
    }
    for (int i = 0; i > change.adjust(); i--) {
      releases.add("preempt");
    }
    return new Outcome(acquires, releases, facts, Facts.empty(), widened);
  }

  private static Optional<Fact> fact(ResultShape shape) {
    return switch (shape) {
      case ResultShape.Plain p ->
          switch (p) {
            case ZERO, NULL -> Optional.of(new Fact.Value(BigInteger.ZERO));
            case NEGATIVE -> Optional.of(new Fact.Sign(-1));
            case POSITIVE -> Optional.of(new Fact.Sign(1));
            case NONZERO, NONNULL -> Optional.of(new Fact.NotValues(Set.of(BigInteger.ZERO)));
            case NONNEGATIVE, ERROR_POINTER, VALID_POINTER -> Optional.empty();
          };
      case ResultShape.Equal q -> Optional.of(new Fact.Value(BigInteger.valueOf(q.value())));
      case ResultShape.Greater _, ResultShape.Named _ -> Optional.empty();
    };
  }

  private static Need need(EffectEntry e, Requirement r) {
    return need(
        r, evidence(e), Optional.of(new Need.CLine(e.symbol(), e.evidence().source(), how(e))));
  }

  /// A requirement, and the words or the line of C that it is known by.
  static Need need(Requirement r, String evidence, Optional<Need.CLine> line) {
    int param =
        switch (r.when()) {
          case Condition.AllowsBlocking a -> a.position().orElse(-1) + 1;
          case Condition.ArgumentIs a -> a.position().orElse(-1) + 1;
          case Condition.Always _, Condition.LastReference _, Condition.NotInInterrupt _ -> 0;
        };
    List<Need.Link> chain = List.of(new Need.Link(Span.NONE, evidence, Need.Kind.LEAF, line));
    return new Need(r.expect(), r.strength(), r.when(), PlaceKey.local(Math.max(param, 0)), chain);
  }

  private static String how(EffectEntry e) {
    return e.evidence().line().isEmpty()
        ? String.join(" -> ", e.evidence().chain())
        : e.evidence().line();
  }

  private static String evidence(EffectEntry e) {
    String how = how(e).isEmpty() ? "" : ": " + how(e);
    String where = e.evidence().source().isEmpty() ? "C" : "C, " + e.evidence().source();
    return e.symbol() + " (" + where + how + ")";
  }
}
