// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.rules.Condition;
import klint.rules.ContextChange;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;
import klint.rules.ResultShape;
import klint.rules.ResultShape.Plain;

/// The ways out of a function to the change it makes: one for all, or one for each shape of the
/// result.
final class LockOutcome {
  private LockOutcome() {}

  /// One way out.
  record Way(HeldLocks locks, List<CNode> value) {}

  static CEffect of(
      List<Way> ways, List<CEffect.Need> needs, List<CEffect.ParamCall> calls, List<String> lost) {
    CEffect.Ending ending = ways.isEmpty() ? CEffect.Ending.DIVERGES : CEffect.Ending.RETURNS;
    Set<ContextChange> changes = new LinkedHashSet<>();
    Set<Integer> totals = new LinkedHashSet<>();
    for (Way w : ways) {
      if (totals.add(w.locks().total())) {
        changes.add(w.locks().change());
      }
    }
    if (changes.size() <= 1) {
      ContextChange change = changes.isEmpty() ? ContextChange.NONE : changes.iterator().next();
      return new CEffect(needs, change, Map.of(), calls, lost, ending, CEffect.Balance.KNOWN);
    }
    Map<ResultShape, ContextChange> outcomes = outcomes(ways);
    return new CEffect(
        needs,
        ContextChange.NONE,
        outcomes,
        calls,
        lost,
        ending,
        outcomes.isEmpty() ? CEffect.Balance.UNCERTAIN : CEffect.Balance.KNOWN);
  }

  /// Zero or null changes one thing, any other result another; nothing if the results do not tell.
  private static Map<ResultShape, ContextChange> outcomes(List<Way> ways) {
    Map<ResultShape, ContextChange> outcomes = new LinkedHashMap<>();
    boolean pointer =
        ways.stream().anyMatch(w -> shape(w.value()).filter(Plain.NULL::equals).isPresent());
    for (Way w : ways) {
      if (w.value().isEmpty()) {
        return Map.of();
      }
      ResultShape s = shape(w.value()).orElse(pointer ? Plain.NONNULL : Plain.NONZERO);
      ContextChange old = outcomes.put(s, w.locks().change());
      if (old != null && old.total() != w.locks().total()) {
        return Map.of();
      }
    }
    return outcomes.values().stream().allMatch(c -> c.releases().isEmpty()) ? outcomes : Map.of();
  }

  private static Optional<ResultShape> shape(List<CNode> value) {
    Optional<String> single = CNode.single(value);
    if (single.isPresent()) {
      return switch (single.get()) {
        case "0", "false" -> Optional.of(Plain.ZERO);
        case "NULL" -> Optional.of(Plain.NULL);
        case "1", "true" -> Optional.of(Plain.NONZERO);
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  /// A requirement under a condition, where `released` of the caller's locks are released
  /// meanwhile.
  static Requirement underReleased(Requirement r, Condition when, int released) {
    Expect expect = r.expect();
    if (released > 0
        && r.strength() == Requirement.Strength.BLOCKS
        && expect instanceof Expect.Count(ExpectRange range)
        && range.hi() != ExpectRange.UNBOUNDED) {
      expect = new Expect.Count(range.shift(-released));
    }
    return new Requirement(expect, when, r.strength());
  }

  /// A requirement as it is where `held` locks were not taken yet.
  static Requirement shifted(Requirement r, int held) {
    return r.expect() instanceof Expect.Count(ExpectRange range)
        ? new Requirement(new Expect.Count(range.shift(held)), r.when(), r.strength())
        : r;
  }

  static boolean isImpossible(Requirement r) {
    return r.expect() instanceof Expect.Count(ExpectRange range) && range.isEmpty();
  }

  /// What alternatives for one name do together.
  static CEffect join(List<CEffect> all) {
    if (all.size() == 1) {
      return all.getFirst();
    }
    Map<Requirement, CEffect.Need> needs = new LinkedHashMap<>();
    List<CEffect.ParamCall> calls = new ArrayList<>();
    Set<String> lost = new LinkedHashSet<>();
    ContextChange change = ContextChange.NONE;
    Map<ResultShape, ContextChange> outcomes = Map.of();
    boolean returns = false;
    CEffect.Balance balance = CEffect.Balance.KNOWN;
    for (CEffect e : all) {
      e.needs().forEach(n -> needs.putIfAbsent(n.requirement(), n));
      calls.addAll(e.calls());
      lost.addAll(e.lost());
      change = change.isNone() ? e.change() : change;
      outcomes = outcomes.isEmpty() ? e.outcomes() : outcomes;
      balance = e.balance() == CEffect.Balance.UNCERTAIN ? e.balance() : balance;
      returns |= e.ending() == CEffect.Ending.RETURNS;
    }
    if (needs.containsKey(Requirement.SLEEPS)) {
      needs.values().removeIf(CEffect.Need::isLesserSleep);
    }
    return new CEffect(
        List.copyOf(needs.values()),
        change,
        outcomes,
        calls.stream().distinct().toList(),
        List.copyOf(lost),
        returns ? CEffect.Ending.RETURNS : CEffect.Ending.DIVERGES,
        balance);
  }
}
