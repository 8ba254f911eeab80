// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import klint.base.Span;
import klint.resolve.DefId;
import klint.rules.Component;

/// Locks that interrupts take, and that somebody else takes without keeping these interrupts out.
///
/// What an interrupt reaches is what its callbacks call, at any depth. A function that is reached
/// and called by others too counts as both.
final class IrqLocks {
  private final Callbacks callbacks;
  private final Map<DefId, LockScan.Found> found = new HashMap<>();

  private record Taken(DefId function, LockScan.Take take) {}

  IrqLocks(Callbacks callbacks) {
    this.callbacks = callbacks;
  }

  /// Adds what one function takes and calls. Thread-safe.
  void add(DefId function, LockScan.Found scan) {
    synchronized (found) {
      found.put(function, scan);
    }
  }

  List<Violation> violations(List<DefId> functions) {
    List<Violation> out = new ArrayList<>();
    List<DefId> ordered =
        functions.stream()
            .filter(found::containsKey)
            .sorted(Comparator.comparingInt(DefId::index))
            .toList();
    Set<Span> told = new LinkedHashSet<>();
    for (Component level : List.of(Component.IRQ, Component.BH)) {
      Map<DefId, DefId> reached = reached(ordered, level);
      Map<String, Taken> inside = new LinkedHashMap<>();
      for (DefId f : ordered) {
        if (reached.containsKey(f)) {
          scan(f).takes().forEach(t -> inside.putIfAbsent(t.lock(), new Taken(f, t)));
        }
      }
      Set<DefId> outside = outside(ordered, reached);
      for (DefId f : ordered) {
        for (LockScan.Take t : scan(f).takes()) {
          Taken in = inside.get(t.lock());
          if (in != null && outside.contains(f) && !keepsOut(t, level) && told.add(t.span())) {
            out.add(
                new Violation.IrqUnsafe(
                    f,
                    t.span(),
                    t.lock(),
                    in.take.span(),
                    callbacks.entries(reached.getOrDefault(in.function, in.function)).getFirst()));
          }
        }
      }
    }
    return out;
  }

  private LockScan.Found scan(DefId function) {
    return Objects.requireNonNull(found.get(function), "only scanned functions are asked for");
  }

  private static boolean keepsOut(LockScan.Take t, Component level) {
    return t.mask().contains(Component.IRQ)
        || (level == Component.BH && t.mask().contains(Component.BH));
  }

  /// The functions that run in an interrupt of that level, each with the callback that leads there.
  private Map<DefId, DefId> reached(List<DefId> ordered, Component level) {
    Map<DefId, DefId> out = new LinkedHashMap<>();
    Deque<DefId> work = new ArrayDeque<>();
    for (DefId f : ordered) {
      boolean enters =
          callbacks.entries(f).stream()
              .anyMatch(h -> h.kind().equals(level == Component.IRQ ? "hardirq" : "softirq"));
      if (enters) {
        out.put(f, f);
        work.add(f);
      }
    }
    while (!work.isEmpty()) {
      DefId f = work.remove();
      for (DefId callee : scan(f).calls()) {
        if (found.containsKey(callee) && out.putIfAbsent(callee, out.get(f)) == null) {
          work.add(callee);
        }
      }
    }
    return out;
  }

  /// The functions that also run outside of the interrupt: those it does not reach, and what these
  /// call.
  private Set<DefId> outside(List<DefId> ordered, Map<DefId, DefId> reached) {
    Set<DefId> out = new LinkedHashSet<>();
    Deque<DefId> work = new ArrayDeque<>();
    for (DefId f : ordered) {
      if (!reached.containsKey(f) && callbacks.entries(f).isEmpty() && out.add(f)) {
        work.add(f);
      }
    }
    while (!work.isEmpty()) {
      for (DefId callee : scan(work.remove()).calls()) {
        if (found.containsKey(callee) && callbacks.entries(callee).isEmpty() && out.add(callee)) {
          work.add(callee);
        }
      }
    }
    return out;
  }
}
