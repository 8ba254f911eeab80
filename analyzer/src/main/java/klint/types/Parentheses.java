// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import klint.base.Span;
import klint.syntax.Expr;

/// Parentheses go, but what they are around keeps their place, as it does for rustc.
final class Parentheses {
  private Parentheses() {}

  /// The expression inside. Only where a place is that of an implicit or explicit call does it
  /// matter whether it is with parentheses or without.
  static Expr off(Expr.Paren paren) {
    Span at = paren.span();
    Span inner = paren.inner().span();
    if (at.file() != inner.file() || at.ctx() != inner.ctx() || at.lo() > inner.lo()) {
      return paren.inner();
    }
    return switch (paren.inner()) {
      case Expr.Unary e -> new Expr.Unary(e.op(), e.operand(), at);
      case Expr.Binary e -> new Expr.Binary(e.op(), e.opSpan(), e.left(), e.right(), at);
      case Expr.Call e -> new Expr.Call(e.callee(), e.args(), at);
      case Expr.MethodCall e ->
          new Expr.MethodCall(e.receiver(), e.name(), e.generics(), e.args(), at);
      case Expr.Field e -> new Expr.Field(e.operand(), e.name(), at);
      case Expr.Range e -> new Expr.Range(e.lo(), e.hi(), e.kind(), at);
      default -> paren.inner();
    };
  }
}
