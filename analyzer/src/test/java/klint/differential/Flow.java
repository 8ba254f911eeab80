// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.Set;
import java.util.TreeSet;

/// Which places hold no value at a point. Mutable.
///
/// A key is a variable's id and a path: `7`, `7.0`, `7.*`.
final class Flow {
  private final Set<String> gone;
  private boolean dead;

  Flow() {
    this(new TreeSet<>(), false);
  }

  private Flow(Set<String> gone, boolean dead) {
    this.gone = gone;
    this.dead = dead;
  }

  Flow copy() {
    return new Flow(new TreeSet<>(gone), dead);
  }

  /// Whether this point cannot be reached.
  boolean isDead() {
    return dead;
  }

  void die() {
    dead = true;
  }

  boolean isWhole(String key) {
    for (String g : gone) {
      if (inside(g, key) || inside(key, g)) {
        return false;
      }
    }
    return true;
  }

  void lose(String key) {
    gone.add(key);
  }

  void fill(String key) {
    gone.removeIf(g -> inside(g, key));
  }

  /// Whether a place can be assigned without naming what it is part of.
  boolean hasHome(String key) {
    for (String g : gone) {
      if (!g.equals(key) && inside(key, g)) {
        return false;
      }
    }
    return true;
  }

  void join(Flow other) {
    if (other.dead) {
      return;
    }
    if (dead) {
      gone.clear();
      dead = false;
    }
    gone.addAll(other.gone);
  }

  static boolean inside(String key, String of) {
    return key.equals(of) || key.startsWith(of + ".");
  }
}
