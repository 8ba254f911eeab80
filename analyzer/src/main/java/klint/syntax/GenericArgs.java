// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// The arguments of one path segment.
public sealed interface GenericArgs {
  Span span();

  /// `<'a, T, 3, Item = U, Item: Bound>`.
  record Angle(List<Arg> args, Span span) implements GenericArgs {
    public Angle {
      args = List.copyOf(args);
    }
  }

  /// `(A, B) -> C`, as in `Fn(A, B) -> C`.
  record Paren(List<Type> inputs, Optional<Type> output, Span span) implements GenericArgs {
    public Paren {
      inputs = List.copyOf(inputs);
    }
  }

  /// `(..)`, return type notation.
  record ReturnNotation(Span span) implements GenericArgs {}

  /// One argument between the angles.
  sealed interface Arg {
    record OfLifetime(Lifetime lifetime) implements Arg {}

    /// Also a constant that is written as a single name: only resolution can tell.
    record OfType(Type type) implements Arg {}

    record OfConst(Expr value) implements Arg {}

    /// `Item = T` or `Item<'a> = T`, `N = 3`.
    record Equals(Ident name, Optional<GenericArgs> args, Arg value) implements Arg {}

    /// `Item: Bound`.
    record Bounded(Ident name, Optional<GenericArgs> args, List<Bound> bounds) implements Arg {}
  }
}
