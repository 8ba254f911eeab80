// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;
import klint.rules.ContextChange;

/// What a C function has acquired by itself, and what of its caller's it has released, at one
/// point.
///
/// Units: kinds of acquisition; one that a scoped guard will release by itself starts with `~`.
/// Merging takes the lesser of two: a call that sleeps is then never overlooked.
record HeldLocks(List<String> held, List<String> released) {
  static final HeldLocks NONE = new HeldLocks(List.of(), List.of());

  HeldLocks {
    held = List.copyOf(held);
    released = List.copyOf(released);
  }

  HeldLocks acquire(String kind) {
    if (!released.isEmpty()) {
      List<String> r = new ArrayList<>(released);
      int same = r.lastIndexOf(kind);
      r.remove(same >= 0 ? same : r.size() - 1);
      return new HeldLocks(held, r);
    }
    List<String> h = new ArrayList<>(held);
    h.add(kind);
    return new HeldLocks(h, released);
  }

  HeldLocks release(String kind) {
    List<String> h = new ArrayList<>(held);
    int same = h.lastIndexOf(kind);
    for (int i = h.size() - 1; i >= 0 && same < 0; i--) {
      same = h.get(i).startsWith("~") ? -1 : i;
    }
    if (same >= 0) {
      h.remove(same);
      return new HeldLocks(h, released);
    }
    List<String> r = new ArrayList<>(released);
    r.add(kind);
    return new HeldLocks(held, r);
  }

  HeldLocks apply(ContextChange change) {
    HeldLocks s = this;
    for (String kind : change.releases()) {
      s = s.release(kind);
    }
    for (String kind : change.acquires()) {
      s = s.acquire(kind);
    }
    for (int i = 0; i < change.adjust(); i++) {
      s = s.acquire("preempt");
    }
    for (int i = 0; i > change.adjust(); i--) {
      s = s.release("preempt");
    }
    return s;
  }

  /// What is held now and was not in `before`, as a scoped guard's.
  HeldLocks guarded(HeldLocks before) {
    if (held.size() <= before.held.size()) {
      return this;
    }
    List<String> h = new ArrayList<>(before.held);
    for (String kind : held.subList(before.held.size(), held.size())) {
      h.add(kind.startsWith("~") ? kind : "~" + kind);
    }
    return new HeldLocks(h, released);
  }

  /// Without the scoped guards beyond the first `keep` entries.
  HeldLocks leaveScope(int keep) {
    List<String> h = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      if (i < keep || !held.get(i).startsWith("~")) {
        h.add(held.get(i));
      }
    }
    return new HeldLocks(h, released);
  }

  static HeldLocks lesser(HeldLocks a, HeldLocks b) {
    if (a.equals(b)) {
      return a;
    }
    return new HeldLocks(
        a.held.size() <= b.held.size() ? a.held : b.held,
        a.released.size() <= b.released.size() ? a.released : b.released);
  }

  /// Units: locks more (or fewer, if negative) than at entry.
  int total() {
    return held.size() - released.size();
  }

  ContextChange change() {
    return held.isEmpty() && released.isEmpty()
        ? ContextChange.NONE
        : new ContextChange(held, released, 0);
  }
}
