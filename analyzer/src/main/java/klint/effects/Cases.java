// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cases at one block, and which of them have not been run yet.
///
/// While they are few, all that differ are kept. From then on two cases of the same context (and
/// the same plain result) are one, with the facts they share; and if there are more than
/// [#MAX_CASES] of those, each of the rest is merged with the one whose context is the least unlike
/// its own, which is *widened*.
///
/// Converges: a block gets at most [#MAX_EXACT] cases before it merges, and each merge has fewer
/// facts than what it replaces.
final class Cases {
  static final int MAX_CASES = 16;
  private static final int MAX_EXACT = 8;

  /// How many acquisitions more than the least nested case of a block may be live before the count
  /// is taken to grow without bound.
  private static final int MAX_GROWTH = 6;

  /// More than any two contexts differ in.
  private static final int FAR = 1_000_000;

  private Set<Case> exact = new LinkedHashSet<>();
  private final Map<Slot, Case> slots = new LinkedHashMap<>();
  private final Deque<Case> pending = new ArrayDeque<>();
  private boolean crowded;
  private int least = Integer.MAX_VALUE;
  private int leastReleased = Integer.MAX_VALUE;

  /// What keeps cases apart where there are many. What is certain stays so: it is no worse known
  /// for what else is possible.
  private record Slot(
      List<String> kinds, List<String> released, Optional<Fact> result, boolean widened) {
    static Slot of(Case c) {
      Fact f = c.facts().get(PlaceKey.local(0));
      return new Slot(
          c.context().kinds(),
          c.context().released(),
          f instanceof Fact.Variant || f instanceof Fact.Value ? Optional.of(f) : Optional.empty(),
          c.widened());
    }

    /// How far a context is from another: one in which nothing is held is no substitute for one in
    /// which something is.
    int distance(Context other) {
      boolean held = kinds.isEmpty() != other.live().isEmpty();
      return Math.abs(kinds.size() - other.live().size())
          + Math.abs(released.size() - other.released().size())
          + (held ? FAR : 0);
    }
  }

  int size() {
    return crowded ? slots.size() : exact.size();
  }

  /// The next case to be run.
  Optional<Case> next() {
    return Optional.ofNullable(pending.poll());
  }

  /// Whether the case is nested so much deeper than others here that there is no end to it.
  boolean growsWithoutEnd(Case c) {
    int live = c.context().live().size();
    int released = c.context().released().size();
    least = Math.min(least, live);
    leastReleased = Math.min(leastReleased, released);
    return live > least + MAX_GROWTH || released > leastReleased + MAX_GROWTH;
  }

  /// Adds a case; whether that gives something to run.
  boolean add(Case c) {
    if (crowded) {
      return slot(c);
    }
    if (!exact.add(c)) {
      return false;
    }
    if (exact.size() <= MAX_EXACT) {
      pending.add(c);
      return true;
    }
    crowded = true;
    Set<Case> before = exact;
    exact = Set.of();
    pending.clear();
    boolean any = false;
    for (Case x : before) {
      any |= slot(x);
    }
    return any;
  }

  private boolean slot(Case raw) {
    Case c = raw;
    Slot s = Slot.of(c);
    if (!slots.containsKey(s) && slots.size() >= MAX_CASES) {
      Slot near = nearest(c.context());
      if (near.distance(c.context()) < FAR) {
        Limits.reached(Limit.CASES);
        c = c.in(slots.getOrDefault(near, c).context(), true);
        s = new Slot(near.kinds, near.released, near.result, true);
      }
    }
    Case known = slots.get(s);
    if (known == null) {
      slots.put(s, c);
      pending.add(c);
      return true;
    }
    Case both = known.meet(c);
    if (both.equals(known)) {
      return false;
    }
    slots.put(s, both);
    pending.remove(known);
    pending.add(both);
    return true;
  }

  /// The slot of which a context is the least unlike.
  private Slot nearest(Context context) {
    Slot best = slots.keySet().iterator().next();
    for (Slot s : slots.keySet()) {
      best = s.distance(context) < best.distance(context) ? s : best;
    }
    return best;
  }

  List<Case> all() {
    return new ArrayList<>(crowded ? slots.values() : exact);
  }
}
