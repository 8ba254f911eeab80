// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import klint.base.Span;

/// One summand of `A + B + 'c`.
public sealed interface Bound {
  Span span();

  record Outlives(Lifetime lifetime) implements Bound {
    @Override
    public Span span() {
      return lifetime.span();
    }
  }

  /// `for<'a> ?Trait<..>`.
  record OfTrait(List<GenericParam> binder, Modifier modifier, Path path, Span span)
      implements Bound {}

  /// `use<'a, T>`: what an opaque type captures.
  record Use(List<GenericArgs.Arg> args, Span span) implements Bound {}

  enum Modifier {
    NONE,
    /// `?Sized`.
    MAYBE,
    /// `!Trait`.
    NEGATIVE,
    /// `const Trait`.
    CONST,
    /// `~const Trait`, `[const] Trait`.
    TILDE_CONST,
    ASYNC
  }
}
