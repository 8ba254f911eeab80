// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// A pattern.
public sealed interface Pat {
  Span span();

  record Wild(Span span) implements Pat {}

  /// `..` in a tuple or slice pattern.
  record Rest(Span span) implements Pat {}

  record Never(Span span) implements Pat {}

  /// `ref mut name @ sub`; a bare name may also be a constant or unit variant: only resolution can
  /// tell.
  record Binding(
      boolean byRef,
      Mutability refMutability,
      Mutability mutability,
      Ident name,
      Optional<Pat> sub,
      Span span)
      implements Pat {}

  /// A literal, perhaps with a minus sign.
  record Lit(Expr value, Span span) implements Pat {}

  /// `lo..=hi`, `lo..`, `..=hi`, `lo..hi`; ends are literals, paths or const blocks.
  record Range(Optional<Expr> lo, Optional<Expr> hi, Expr.RangeKind kind, Span span)
      implements Pat {}

  record Ref(Mutability mutability, Pat inner, Span span) implements Pat {}

  record Tuple(List<Pat> elems, Span span) implements Pat {}

  record Slice(List<Pat> elems, Span span) implements Pat {}

  /// A path with more than one segment, arguments or a qualified self.
  record OfPath(Path path) implements Pat {
    @Override
    public Span span() {
      return path.span();
    }
  }

  record TupleStruct(Path path, List<Pat> elems, Span span) implements Pat {}

  /// `rest` if `..` ends the fields.
  record Struct(Path path, List<Field> fields, boolean rest, Span span) implements Pat {
    /// `name: pat`, or with `shorthand` the binding `pat` alone.
    public record Field(List<Attr> attrs, Ident name, Pat pat, boolean shorthand) {}
  }

  record Or(List<Pat> alternatives, Span span) implements Pat {}

  record Paren(Pat inner, Span span) implements Pat {}

  /// `box p`, `deref!(p)`.
  record Deref(Pat inner, Span span) implements Pat {}

  record ConstBlock(Block block, Span span) implements Pat {}

  record Macro(MacroCall call) implements Pat {
    @Override
    public Span span() {
      return call.span();
    }
  }

  record Broken(Span span) implements Pat {}
}
