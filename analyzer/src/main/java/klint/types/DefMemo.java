// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.concurrent.atomic.AtomicReferenceArray;
import klint.resolve.CrateDefs;
import klint.resolve.DefId;
import org.jspecify.annotations.Nullable;

/// What was found out about definitions: a map from [DefId] without hashing. Thread-safe.
final class DefMemo<T> {
  private final AtomicReferenceArray<@Nullable T> values;

  DefMemo(CrateDefs defs) {
    this.values = new AtomicReferenceArray<>(defs.size());
  }

  /// Null if nothing is known yet, as a map's.
  @Nullable T get(DefId id) {
    int index = id.index();
    return index >= 0 && index < values.length() ? values.get(index) : null;
  }

  void put(DefId id, T value) {
    values.set(id.index(), value);
  }
}
