// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// A statement of a block.
public sealed interface Stmt {
  Span span();

  record Empty(Span span) implements Stmt {}

  record Let(
      List<Attr> attrs,
      Pat pat,
      Optional<Type> type,
      Optional<Expr> init,
      Optional<Block> orElse,
      Span span)
      implements Stmt {}

  record OfItem(Item item) implements Stmt {
    @Override
    public Span span() {
      return item.span();
    }
  }

  /// An expression statement; `semi` if a semicolon ends it.
  record OfExpr(Expr expr, boolean semi, Span span) implements Stmt {}

  /// A macro call in statement position: with a semicolon, or with braces. (One without either at
  /// the end of a block is the block's value, an [Expr.Macro].)
  record Macro(List<Attr> attrs, MacroCall call, boolean semi, Span span) implements Stmt {}
}
