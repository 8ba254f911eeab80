// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;

/// The nesting counts at a point, relative to the function's entry: what was acquired since and is
/// live, and what of the caller's was released.
///
/// Units: acquisitions. `live` in order of acquisition; `released` are kinds of the caller's
/// acquisitions.
public record Context(List<Held> live, List<String> released) {
  public static final Context ENTRY = new Context(List.of(), List.of());

  public Context {
    live = List.copyOf(live);
    released = List.copyOf(released);
  }

  /// The preemption count relative to entry.
  public int depth() {
    return live.size() - released.size();
  }

  Context acquire(Held held) {
    List<Held> all = new ArrayList<>(live);
    all.add(held);
    return new Context(all, released);
  }

  /// Releases the latest of the kind; the latest of any kind if there is none of it; the caller's
  /// if none is live.
  Context release(String kind) {
    int at = releases(kind);
    if (at >= 0) {
      List<Held> all = new ArrayList<>(live);
      all.remove(at);
      return new Context(all, released);
    }
    List<String> more = new ArrayList<>(released);
    more.add(kind);
    return new Context(live, more);
  }

  /// The index of the live acquisition that a release of the kind ends, or -1.
  int releases(String kind) {
    for (int i = live.size() - 1; i >= 0; i--) {
      if (live.get(i).kind().equals(kind)) {
        return i;
      }
    }
    return live.size() - 1;
  }

  /// Whether two contexts are the same but for where things were acquired.
  boolean sameShape(Context other) {
    if (live.size() != other.live.size() || !released.equals(other.released)) {
      return false;
    }
    for (int i = 0; i < live.size(); i++) {
      if (!live.get(i).kind().equals(other.live.get(i).kind())) {
        return false;
      }
    }
    return true;
  }

  int shapeHash() {
    int h = released.hashCode();
    for (Held held : live) {
      h = 31 * h + held.kind().hashCode();
    }
    return h;
  }

  List<String> kinds() {
    return live.stream().map(Held::kind).toList();
  }
}
