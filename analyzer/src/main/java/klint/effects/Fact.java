// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.Set;
import java.util.TreeSet;

/// What is known of a place in one case.
public sealed interface Fact {
  /// The enum is this variant.
  record Variant(int index) implements Fact {}

  /// The enum is none of these variants.
  record NotVariants(Set<Integer> indexes) implements Fact {
    public NotVariants {
      indexes = java.util.Collections.unmodifiableSet(new TreeSet<>(indexes));
    }
  }

  /// The integer, boolean, character or pointer is this value.
  record Value(BigInteger value) implements Fact {}

  /// The integer is none of these values.
  record NotValues(Set<BigInteger> values) implements Fact {
    public NotValues {
      values = java.util.Collections.unmodifiableSet(new TreeSet<>(values));
    }
  }

  /// The reference points to that place of the same function.
  record PointsTo(PlaceKey place) implements Fact {}

  /// The boolean says whether the place has the value (`holds`), or that it has not.
  record Tests(PlaceKey place, BigInteger value, boolean holds) implements Fact {}

  /// The value is what that place, in a parameter or behind one, held at entry.
  record AtEntry(PlaceKey place) implements Fact {}

  /// The value was copied from that place, which has not changed since.
  record Same(PlaceKey place) implements Fact {}
}
