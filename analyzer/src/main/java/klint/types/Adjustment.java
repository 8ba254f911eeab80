// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.Optional;
import klint.syntax.Mutability;

/// An implicit step from an expression's own type to the type its context takes; `target` is the
/// type after it.
public sealed interface Adjustment {
  Ty target();

  /// `!` to anything.
  record NeverToAny(Ty target) implements Adjustment {}

  /// `*`; `overloaded` is the `deref` or `deref_mut` called for it.
  record Deref(Optional<Callee> overloaded, Mutability mutability, Ty target)
      implements Adjustment {}

  /// `&` or `&mut`.
  record Borrow(Mutability mutability, Ty target) implements Adjustment {}

  /// `&raw`.
  record RawBorrow(Mutability mutability, Ty target) implements Adjustment {}

  /// A coercion that runs nothing: function item or closure to pointer, `*mut` to `*const`,
  /// unsizing.
  record Pointer(PointerKind kind, Ty target) implements Adjustment {}

  enum PointerKind {
    REIFY_FN,
    CLOSURE_TO_FN,
    UNSAFE_FN,
    MUT_TO_CONST,
    UNSIZE
  }
}
