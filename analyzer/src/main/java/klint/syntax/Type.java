// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// A type as written.
public sealed interface Type {
  Span span();

  record Never(Span span) implements Type {}

  /// `_`.
  record Infer(Span span) implements Type {}

  record Paren(Type inner, Span span) implements Type {}

  record Tuple(List<Type> elems, Span span) implements Type {}

  record Slice(Type elem, Span span) implements Type {}

  record Array(Type elem, Expr len, Span span) implements Type {}

  record Ptr(Mutability mutability, Type pointee, Span span) implements Type {}

  record Ref(Optional<Lifetime> lifetime, Mutability mutability, Type pointee, Span span)
      implements Type {}

  /// `for<'a> unsafe extern "C" fn(x: A, ...) -> B`.
  record BareFn(
      List<GenericParam> binder,
      boolean unsafety,
      Optional<String> abi,
      List<Param> params,
      boolean variadic,
      Optional<Type> ret,
      Span span)
      implements Type {
    /// A parameter of a function pointer type; its name means nothing.
    public record Param(List<Attr> attrs, Optional<Ident> name, Type type) {}
  }

  record OfPath(Path path) implements Type {
    @Override
    public Span span() {
      return path.span();
    }
  }

  record ImplTrait(List<Bound> bounds, Span span) implements Type {}

  /// `dyn A + B`, or in old editions a bare `A + B`.
  record DynTrait(List<Bound> bounds, Span span) implements Type {}

  record Macro(MacroCall call) implements Type {
    @Override
    public Span span() {
      return call.span();
    }
  }

  record Broken(Span span) implements Type {}
}
