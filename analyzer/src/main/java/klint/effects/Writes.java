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

  Writes {
    places = anything ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(places));
  }
}
