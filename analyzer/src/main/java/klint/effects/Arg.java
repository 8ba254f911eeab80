// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.Optional;
import klint.mir.Operand;
import klint.types.Ty;

/// An argument of a call, as far as facts are concerned.
sealed interface Arg {
  record Value(Operand operand) implements Arg {}

  /// A mutable reference to the place, as destructors get it; empty if it is an element.
  record Reference(Optional<PlaceKey> place, Ty type, Owners.Reason reason) implements Arg {}

  /// The value in a place of the caller.
  record Inside(PlaceKey place) implements Arg {}

  /// The caller's place for a place that begins at the parameter.
  default Optional<PlaceKey> place(PlaceKey inParam) {
    return switch (this) {
      case Value v -> Values.place(v.operand()).flatMap(PlaceKey::of).map(p -> p.then(inParam, 0));
      case Inside i -> Optional.of(i.place().then(inParam, 0));
      case Reference r ->
          inParam.size() > 0 && inParam.step(0) == PlaceKey.DEREF
              ? r.place().map(p -> p.then(inParam, 1))
              : Optional.empty();
    };
  }

  default boolean isBool() {
    return this instanceof Value v && v.operand().type().equals(Ty.BOOL);
  }
}
