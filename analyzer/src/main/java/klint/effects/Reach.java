// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a run of an instance comes to: code that it calls, and what is wrong in it, each where some
/// case gets there.
///
/// What a case gets to only if a parameter was of a shape is for callers to tell, who know it; so
/// it goes into the summary, as needs do.
final class Reach {
  /// Ways to one target that are told apart; more are one, given what all of them share.
  private static final int MAX_ALIKE = 4;

  /// Targets that are for callers to tell; more are taken to be reached.
  private static final int MAX_TARGETS = 48;

  /// Something that may turn out to be dead.
  sealed interface Target {
    /// The instance runs.
    record Code(Instance instance) implements Target {}

    /// The violation of that key happens.
    record Wrong(String key) implements Target {}
  }

  /// A target that is reached if parameters were so at entry.
  record Ran(Target target, Facts<Fact> given) {}

  private final Set<Target> live = new LinkedHashSet<>();
  private final Map<Target, List<Facts<Fact>>> asked = new LinkedHashMap<>();
  private final Callers callers;

  /// Whether callers can tell: of the function as others may call it they cannot.
  enum Callers {
    CAN_TELL,
    CANNOT_TELL,
    /// Nothing may be dead.
    NOT_ASKED
  }

  Reach(Callers callers) {
    this.callers = callers;
  }

  boolean callersCanTell() {
    return callers == Callers.CAN_TELL;
  }

  void add(Target target, Facts<Fact> entry) {
    if (callers == Callers.NOT_ASKED || live.contains(target)) {
      return;
    }
    Facts<Fact> given = Need.told(entry);
    boolean many = !asked.containsKey(target) && asked.size() >= MAX_TARGETS;
    if (callers == Callers.CANNOT_TELL || given.isEmpty() || many) {
      if (many && callers == Callers.CAN_TELL && !given.isEmpty()) {
        Limits.reached(Limit.REACH);
      }
      asked.remove(target);
      live.add(target);
      return;
    }
    List<Facts<Fact>> ways = asked.computeIfAbsent(target, _ -> new ArrayList<>());
    if (ways.stream().anyMatch(w -> w.meet(given).size() == w.size())) {
      return;
    }
    ways.removeIf(w -> given.meet(w).size() == given.size());
    ways.add(given);
    if (ways.size() > MAX_ALIKE) {
      Limits.reached(Limit.REACH);
      Facts<Fact> shared = ways.stream().reduce(Facts::meet).orElseThrow();
      asked.remove(target);
      add(target, shared);
    }
  }

  /// What runs in either.
  static List<Ran> both(List<Ran> a, List<Ran> b) {
    if (a.isEmpty() || a.equals(b)) {
      return b;
    }
    Set<Ran> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }

  /// All targets of both, whatever the arguments: what only grows comes to an end.
  static List<Ran> anyway(List<Ran> before, List<Ran> now) {
    Set<Target> all = new LinkedHashSet<>();
    before.forEach(r -> all.add(r.target()));
    now.forEach(r -> all.add(r.target()));
    return all.stream().map(t -> new Ran(t, Facts.empty())).toList();
  }

  List<Target> live() {
    return List.copyOf(live);
  }

  List<Ran> forCallers() {
    List<Ran> out = new ArrayList<>();
    asked.forEach((t, ways) -> ways.forEach(w -> out.add(new Ran(t, w))));
    return out;
  }
}
