// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Body;
import klint.mir.Graph;
import klint.mir.Terminator;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;

/// What the calls of one body ask of the count at its entry, whatever the case, and the first that
/// no entry gives which an earlier one allows.
///
/// Two contradict if one of them is on every path to the other, or the other on every path from it
/// to the return: then who runs into one runs into both. Those of different branches may be for
/// different callers. What a callee asks only for some arguments is as if it were in a branch.
///
/// Source: klint narrows one range by each call in turn (`doc/atomic_context.md`); here only calls
/// that belong together narrow it.
final class Demands {
  private final Map<Key, Demand> all = new LinkedHashMap<>();
  private final List<Demand> open = new ArrayList<>();

  private record Key(int block, Requirement.Strength strength, String leaf, Facts<Fact> given) {}

  private record Demand(int block, Need need, Span span, ExpectRange entry) {
    boolean isConditional() {
      return !need.given().isEmpty();
    }
  }

  /// A demand, and the one that contradicts it.
  record Clash(Need need, Span span, Violation.Against other) {
    /// Whether callers know if it happens.
    boolean isConditional() {
      return !need.given().isEmpty() || !other.need().given().isEmpty();
    }

    /// Whether a need that callers are asked for is one of the two.
    boolean tells(Need n) {
      return !n.given().isEmpty() && (n.isLike(need) || n.isLike(other.need()));
    }
  }

  /// Notes how a need at a block was judged in one case; all cases together ask for the least.
  void judged(int block, Need need, Span span, Judge.Verdict verdict) {
    if (!isTold(need)) {
      return;
    }
    Optional<ExpectRange> entry =
        switch (verdict) {
          case Judge.Verdict.Kept _ -> Optional.of(ExpectRange.ANY);
          case Judge.Verdict.Passed(Need n) when n.expect() instanceof Expect.Count(var range) ->
              Optional.of(range);
          case Judge.Verdict.Passed _ -> Optional.of(ExpectRange.ANY);
          case Judge.Verdict.Broken _ -> Optional.empty();
        };
    entry.ifPresent(r -> open.add(new Demand(block, need, span, r)));
  }

  /// Ends the call or drop that asked: `after` are the cases that it leaves of `before`.
  ///
  /// Where some of them are released and some are not, or it is a guess which, nobody can say that
  /// a release is asked for: a vector of guards may be empty, and what is behind a trait object may
  /// be another type.
  void settle(Case before, List<Case> after) {
    int depth = before.context().depth();
    boolean kept = after.stream().allMatch(c -> c.context().depth() == depth);
    boolean guess =
        after.stream().anyMatch(Case::widened)
            || after.stream().mapToInt(c -> c.context().depth()).distinct().count() > 1;
    for (Demand d : open) {
      boolean certain =
          d.need.strength() == Requirement.Strength.BLOCKS
              || !(guess || (kept && releases(d.need)));
      all.merge(
          new Key(d.block, d.need.strength(), d.need.leaf(), d.need.given()),
          certain ? d : new Demand(d.block, d.need, d.span, ExpectRange.ANY),
          (a, b) -> new Demand(a.block, a.need, a.span, hull(a.entry, b.entry)));
    }
    open.clear();
  }

  /// Whether it is asked of every caller.
  static boolean isPlain(Need need) {
    return need.given().isEmpty() && isTold(need);
  }

  private static boolean isTold(Need need) {
    boolean told =
        need.strength() == Requirement.Strength.BLOCKS
            || need.strength() == Requirement.Strength.CONTEXT;
    return told
        && need.expect() instanceof Expect.Count
        && need.when() instanceof Condition.Always
        && need.arrival().equals(Need.Arrival.NONE);
  }

  private static ExpectRange hull(ExpectRange a, ExpectRange b) {
    return ExpectRange.of(Math.min(a.lo(), b.lo()), Math.max(a.hi(), b.hi()));
  }

  /// Whether a value's end asks, which asks for what it releases.
  private static boolean releases(Need need) {
    return need.chain().stream().anyMatch(l -> l.kind() == Need.Kind.DROP);
  }

  /// The first contradiction in the order in which blocks are run.
  Optional<Clash> clash(Flow flow) {
    if (all.values().stream().noneMatch(d -> d.entry.lo() > 0)) {
      return Optional.empty();
    }
    List<Demand> ordered = new ArrayList<>(all.values());
    ordered.sort(Comparator.comparingInt(d -> flow.rank().get(d.block)));
    for (int i = 0; i < ordered.size(); i++) {
      Demand later = ordered.get(i);
      for (Demand first : ordered.subList(0, i)) {
        if (first.entry.meet(later.entry).isEmpty() && areOnOneWay(flow.body(), first, later)) {
          return Optional.of(clash(first, later));
        }
      }
    }
    return Optional.empty();
  }

  /// The later one is told; but what sleeps where a value that came in releases something at its
  /// end sleeps in the section of that value.
  private static Clash clash(Demand first, Demand later) {
    boolean inSection =
        first.need.strength() == Requirement.Strength.BLOCKS
            && later.need.strength() == Requirement.Strength.CONTEXT
            && releases(later.need);
    return inSection
        ? new Clash(
            first.need,
            first.span,
            new Violation.Against(later.span, later.need, Violation.Order.AFTER))
        : new Clash(
            later.need,
            later.span,
            new Violation.Against(first.span, first.need, Violation.Order.BEFORE));
  }

  private static boolean areOnOneWay(Body body, Demand one, Demand other) {
    if (one.isConditional() && other.isConditional()) {
      return false;
    }
    int first = one.block;
    int later = other.block;
    if (first == later || (!one.isConditional() && !reached(body, 0, first).get(later))) {
      return true;
    }
    if (other.isConditional()) {
      return false;
    }
    BitSet after = reached(body, first, later);
    return reached(body, first, -1).get(later)
        && after.stream()
            .noneMatch(b -> body.blocks().get(b).terminator() instanceof Terminator.Return);
  }

  /// The blocks that are reached from one without entering another.
  private static BitSet reached(Body body, int from, int without) {
    BitSet seen = new BitSet();
    List<Integer> left = new ArrayList<>();
    if (from != without) {
      seen.set(from);
      left.add(from);
    }
    while (!left.isEmpty()) {
      for (int next : Graph.successors(body.blocks().get(left.removeLast()).terminator())) {
        if (next != without && !seen.get(next)) {
          seen.set(next);
          left.add(next);
        }
      }
    }
    return seen;
  }
}
