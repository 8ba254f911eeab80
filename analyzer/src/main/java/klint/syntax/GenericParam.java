// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// A parameter between the angles of an item, a `for<..>` or an `impl<..>`.
public sealed interface GenericParam {
  Span span();

  record OfLifetime(List<Attr> attrs, Lifetime lifetime, List<Bound> bounds, Span span)
      implements GenericParam {}

  record OfType(
      List<Attr> attrs, Ident name, List<Bound> bounds, Optional<Type> defaultType, Span span)
      implements GenericParam {}

  record OfConst(List<Attr> attrs, Ident name, Type type, Optional<Expr> defaultValue, Span span)
      implements GenericParam {}
}
