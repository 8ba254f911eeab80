// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// Parameters and result of a function item.
public record FnDecl(
    Optional<SelfParam> self, List<Param> params, boolean variadic, Optional<Type> ret) {
  public FnDecl {
    params = List.copyOf(params);
  }

  /// `self`, `&'a mut self`, `mut self: Type`.
  public record SelfParam(List<Attr> attrs, SelfKind kind, Mutability mutability, Span span) {}

  public sealed interface SelfKind {
    record Value() implements SelfKind {}

    record Ref(Optional<Lifetime> lifetime, Mutability mutability) implements SelfKind {}

    record Typed(Type type) implements SelfKind {}
  }

  /// A parameter; in edition 2015 trait methods the pattern may be missing and is then `_`.
  public record Param(List<Attr> attrs, Pat pat, Type type, Span span) {}
}
