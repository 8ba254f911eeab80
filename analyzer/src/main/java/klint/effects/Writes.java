// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What a function may have written of its caller's memory: places behind its parameters, or
/// anything that its arguments lead to.
record Writes(boolean anything, Set<PlaceKey> places) {
  static final Writes NOTHING = new Writes(false, Set.of());
  static final Writes ANYTHING = new Writes(true, Set.of());

  /// What is written deeper counts as all around it, so that recursion finds an end.
  private static final int MAX_STEPS = 6;

  Writes and(Writes more) {
    if (equals(more) || more.isNothing()) {
      return this;
    }
    if (isNothing()) {
      return more;
    }
    Set<PlaceKey> all = new TreeSet<>(places);
    all.addAll(more.places());
    return new Writes(anything || more.anything(), all);
  }

  private boolean isNothing() {
    return !anything && places.isEmpty();
  }

  Writes {
    Set<PlaceKey> shallow = new TreeSet<>();
    for (PlaceKey k : places) {
      if (k.size() > MAX_STEPS) {
        Limits.reached(Limit.PLACE);
      }
      shallow.add(k.prefix(Math.min(k.size(), MAX_STEPS)));
    }
    places = anything ? Set.of() : Collections.unmodifiableSet(shallow);
  }
}
