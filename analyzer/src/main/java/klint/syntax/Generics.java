// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import klint.base.Span;

/// Parameters and where-clause of an item; both may be empty.
public record Generics(List<GenericParam> params, List<WherePredicate> where) {
  public static final Generics NONE = new Generics(List.of(), List.of());

  public Generics {
    params = List.copyOf(params);
    where = List.copyOf(where);
  }

  /// One predicate of a where-clause.
  public sealed interface WherePredicate {
    record OfLifetime(Lifetime lifetime, List<Bound> bounds, Span span) implements WherePredicate {}

    record OfType(List<GenericParam> binder, Type type, List<Bound> bounds, Span span)
        implements WherePredicate {}
  }
}
