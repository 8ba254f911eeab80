// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import klint.syntax.Mutability;
import klint.types.Ty;

/// What is known of a place in one case.
public sealed interface Fact {
  /// The enum is this variant.
  record Variant(int index) implements Fact {}

  /// The enum is none of these variants.
  record NotVariants(Set<Integer> indexes) implements Fact {
    public NotVariants {
      indexes = Indexes.of(indexes);
    }
  }

  /// The integer, boolean, character or pointer is this value.
  record Value(BigInteger value) implements Fact {
    // Facts are hashed all the time; what a record has by itself is slow before it is optimized.
    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /// The integer is none of these values.
  record NotValues(Set<BigInteger> values) implements Fact {
    public NotValues {
      values = java.util.Collections.unmodifiableSet(new TreeSet<>(values));
    }
  }

  /// The reference or pointer points to that place of the same function, and may write it if it is
  /// mutable.
  record PointsTo(PlaceKey place, Mutability mutability) implements Fact {
    @Override
    public int hashCode() {
      return 31 * place.hashCode() + mutability.name().hashCode();
    }
  }

  /// The function pointer is this function.
  record Function(FnValue function) implements Fact {}

  /// The function pointer is one of these functions: an element of a table of which the number is
  /// not known.
  record Functions(List<FnValue> functions) implements Fact {
    public Functions {
      functions = List.copyOf(functions);
    }
  }

  /// What the pointer to a trait object points to is of this type; about a place that ends in
  /// [Coercions#TAG].
  record Concrete(Ty type) implements Fact {}

  /// The owner came from there; about a place that ends in [Owners#TAG], for all owners in it of
  /// which nothing closer is known. `live` acquisitions were live then.
  record Owner(Origin origin, int live) implements Fact {}

  /// Where an owner came from.
  ///
  /// Source: SPEC.md, "Last references".
  enum Origin {
    /// Created in this function or one that it called.
    FRESH,
    /// Moved out of a place that others could reach.
    TAKEN,
    /// One of several: a count was made one more for it.
    CLONED
  }

  /// The integer is negative (-1) or positive (1).
  record Sign(int sign) implements Fact {}

  /// The boolean says whether the place has the value (`holds`), or that it has not.
  record Tests(PlaceKey place, BigInteger value, boolean holds) implements Fact {}

  /// The boolean says whether the pointers at two places are the same (`equal`), or that they are
  /// not.
  record Alike(PlaceKey left, PlaceKey right, boolean equal) implements Fact {}

  /// The value is what that place, in a parameter or behind one, held at entry.
  record AtEntry(PlaceKey place) implements Fact {}

  /// The owner came out of that place, in a parameter or behind one, as it was at entry, and nobody
  /// knows where in it it was; about a place that ends in [Owners#TAG], as [Owner] is.
  record OutOf(PlaceKey place) implements Fact {}

  /// The value was copied from that place, which has not changed since.
  record Same(PlaceKey place) implements Fact {}

  /// Whether the fact means the same in every function, so that summaries may tell it.
  default boolean isPlain() {
    return switch (this) {
      case Variant _,
          NotVariants _,
          Value _,
          NotValues _,
          Function _,
          Functions _,
          Concrete _,
          Owner _,
          Sign _ ->
          true;
      case PointsTo _, Tests _, AtEntry _, OutOf _, Same _, Alike _ -> false;
    };
  }

  /// Whether not both can hold of one place.
  static boolean contradicts(Fact a, Fact b) {
    return switch (a) {
      case Variant v ->
          (b instanceof Variant w && v.index() != w.index())
              || (b instanceof NotVariants n && n.indexes().contains(v.index()));
      case NotVariants n -> b instanceof Variant v && n.indexes().contains(v.index());
      case Value v ->
          (b instanceof Value w && !v.value().equals(w.value()))
              || (b instanceof NotValues n && n.values().contains(v.value()))
              || (b instanceof Sign s && v.value().signum() != s.sign());
      case Sign s ->
          (b instanceof Value v && v.value().signum() != s.sign())
              || (b instanceof Sign t && t.sign() != s.sign());
      case NotValues n -> b instanceof Value v && n.values().contains(v.value());
      case Function f -> b instanceof Function g && !f.equals(g);
      case PointsTo _,
          Functions _,
          Tests _,
          AtEntry _,
          OutOf _,
          Same _,
          Alike _,
          Concrete _,
          Owner _ ->
          false;
    };
  }
}
