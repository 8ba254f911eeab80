// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import klint.mir.Place;
import klint.types.Ty;
import klint.types.Tys;

/// Which element of an array, slice or block of memory is meant, and how many there are, where the
/// numbers are known.
///
/// A pointer to a slice leads to what holds its elements, and carries their number
/// ([PlaceKey#LENGTH]). Where a number came in with a parameter, the function is run again for
/// callers that know it. Only of elements that may have something to drop is all this asked.
final class Elements {
  /// Higher numbers are not followed.
  static final int MAX = 64;

  private final Run run;

  Elements(Run run) {
    this.run = run;
  }

  /// The place, with elements by their numbers; empty if one is not known.
  Optional<PlaceKey> key(Place place, Case c) {
    PlaceKey at = PlaceKey.local(place.local());
    for (Place.Step step : place.steps()) {
      Optional<PlaceKey> next =
          switch (step) {
            case Place.Step.Deref _ -> Optional.of(at.then(PlaceKey.DEREF));
            case Place.Step.Field f -> Optional.of(at.then(f.index()));
            case Place.Step.Downcast d -> Optional.of(at.then(PlaceKey.variantStep(d.variant())));
            case Place.Step.Index i -> element(at, number(PlaceKey.local(i.local()), place, c));
            case Place.Step.ConstantIndex i when !i.fromEnd() -> Optional.of(at.then(i.offset()));
            case Place.Step.ConstantIndex i -> element(at, back(at, i.offset(), place, c));
            case Place.Step.Subslice s -> Optional.of(at.from(s.from()));
          };
      if (next.isEmpty()) {
        return next;
      }
      at = next.get();
    }
    return Optional.of(at);
  }

  private static Optional<PlaceKey> element(PlaceKey all, Optional<Integer> number) {
    return number.map(all::then);
  }

  private Optional<Integer> back(PlaceKey all, int offset, Place place, Case c) {
    return length(all, place, c).filter(n -> n >= offset).map(n -> n - offset);
  }

  /// The number of elements of an array, or of the slice behind a pointer.
  private Optional<Integer> length(PlaceKey all, Place asked, Case c) {
    return all.endsInDeref()
        ? number(all.prefix(all.size() - 1).then(PlaceKey.LENGTH), asked, c)
        : Optional.empty();
  }

  private Optional<Integer> number(PlaceKey at, Place asked, Case c) {
    return number(at, asked.type(), c);
  }

  /// The number in a place, if it is known and small; `of` is the type of what it tells.
  Optional<Integer> number(PlaceKey raw, Ty of, Case c) {
    PlaceKey at = c.resolve(raw);
    for (int guard = 0; guard < 8; guard++) {
      Fact known = c.known(at);
      if (known instanceof Fact.Value v) {
        return small(v.value());
      }
      if (known instanceof Fact.AtEntry e) {
        ask(e.place(), of);
        return Optional.empty();
      }
      if (!(known instanceof Fact.Same s)) {
        break;
      }
      at = s.place();
    }
    if (run.isParameter(at.local()) && !c.isOverwritten(at)) {
      ask(at, of);
    }
    return Optional.empty();
  }

  private void ask(PlaceKey parameter, Ty of) {
    if (matters(of)) {
      run.dependsOnNumber(parameter);
    }
  }

  static Optional<Integer> small(BigInteger v) {
    return v.signum() >= 0 && v.bitLength() < 31 && v.intValue() <= MAX
        ? Optional.of(v.intValue())
        : Optional.empty();
  }

  /// Whether values of the type may have something to drop.
  boolean matters(Ty type) {
    Ty actual = run.type(type);
    run.dependsOn(Callees.onParam(java.util.List.of(actual)).depends());
    return run.program.instances.needsDrop(actual, run.env());
  }

  /// The type of the elements of what a pointer leads to, if that is a slice.
  static Optional<Ty> sliced(Ty pointer) {
    Ty to =
        switch (pointer) {
          case Ty.Ref r -> r.pointee();
          case Ty.Ptr p -> p.pointee();
          default -> pointer;
        };
    return to instanceof Ty.Slice s ? Optional.of(s.elem()) : Optional.empty();
  }

  /// The array that a pointer or box leads to, where it becomes one to a slice.
  static Optional<Ty.Array> unsized(Ty from, Ty to) {
    List<Ty> parts = Tys.parts(from);
    List<Ty> others = Tys.parts(to);
    return !parts.isEmpty()
            && !others.isEmpty()
            && parts.get(0) instanceof Ty.Array a
            && others.get(0) instanceof Ty.Slice
        ? Optional.of(a)
        : Optional.empty();
  }

  /// Gives one pointer to a slice the length that another has.
  Case sameLength(Case c, PlaceKey from, PlaceKey to) {
    PlaceKey source = c.resolve(from.then(PlaceKey.LENGTH));
    Fact known = c.known(source);
    if (known != null) {
      return c.set(to.then(PlaceKey.LENGTH), known);
    }
    return run.isParameter(source.local()) && !c.isOverwritten(source)
        ? c.set(to.then(PlaceKey.LENGTH), new Fact.AtEntry(source))
        : c;
  }

  static Fact value(int n) {
    return new Fact.Value(BigInteger.valueOf(n));
  }
}
