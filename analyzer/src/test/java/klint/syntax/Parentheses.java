// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// A text with parentheses around every operand, as the tree has them: what it means, made visible.
///
/// It works on spans, so a wrong span shows as well.
final class Parentheses {
  private final List<Integer> opens = new ArrayList<>();
  private final List<Integer> closes = new ArrayList<>();

  private Parentheses() {}

  static String around(String text, SourceFile file) throws ReflectiveOperationException {
    Parentheses it = new Parentheses();
    it.walk(file);
    it.opens.sort(Integer::compare);
    it.closes.sort(Integer::compare);
    StringBuilder out = new StringBuilder();
    int open = 0;
    int close = 0;
    for (int i = 0; i <= text.length(); i++) {
      while (close < it.closes.size() && it.closes.get(close) == i) {
        out.append(')');
        close++;
      }
      while (open < it.opens.size() && it.opens.get(open) == i) {
        out.append('(');
        open++;
      }
      if (i < text.length()) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private void wrap(Expr expr) {
    if (mayBeWrapped(expr)) {
      Span span = expr.span();
      opens.add(span.lo());
      closes.add(span.hi());
    }
  }

  private void wrap(Optional<Expr> expr) {
    expr.ifPresent(this::wrap);
  }

  private void wrapAll(List<Expr> exprs) {
    exprs.forEach(this::wrap);
  }

  private static boolean mayBeWrapped(Expr expr) {
    return !(expr instanceof Expr.Underscore || hasLet(expr));
  }

  /// A condition with `let` cannot stand in parentheses.
  private static boolean hasLet(Expr expr) {
    return expr instanceof Expr.Let
        || (expr instanceof Expr.Binary b
            && b.op() == Expr.BinOp.AND
            && (hasLet(b.left()) || hasLet(b.right())));
  }

  /// Wraps the operands of `expr`.
  private void operands(Expr expr) {
    switch (expr) {
      case Expr.Unary e -> wrap(e.operand());
      case Expr.Binary e -> {
        wrap(e.left());
        wrap(e.right());
      }
      case Expr.Assign e -> {
        wrap(e.left());
        wrap(e.right());
      }
      case Expr.AssignOp e -> {
        wrap(e.left());
        wrap(e.right());
      }
      case Expr.Borrow e -> wrap(e.operand());
      case Expr.RawBorrow e -> wrap(e.operand());
      case Expr.Cast e -> wrap(e.operand());
      case Expr.Tuple e -> wrapAll(e.elems());
      case Expr.Array e -> wrapAll(e.elems());
      case Expr.Repeat e -> {
        wrap(e.value());
        wrap(e.len());
      }
      case Expr.Call e -> {
        wrap(e.callee());
        wrapAll(e.args());
      }
      case Expr.MethodCall e -> {
        wrap(e.receiver());
        wrapAll(e.args());
      }
      case Expr.Field e -> wrap(e.operand());
      case Expr.Index e -> {
        wrap(e.operand());
        wrap(e.index());
      }
      case Expr.Range e -> {
        wrap(e.lo());
        wrap(e.hi());
      }
      case Expr.If e -> wrap(e.condition());
      case Expr.While e -> wrap(e.condition());
      case Expr.Match e -> wrap(e.scrutinee());
      case Expr.For e -> wrap(e.iterable());
      case Expr.Let e -> wrap(e.scrutinee());
      case Expr.Return e -> wrap(e.value());
      case Expr.Break e -> wrap(e.value());
      case Expr.Try e -> wrap(e.operand());
      case Expr.Await e -> wrap(e.operand());
      case Expr.Closure e -> {
        if (e.ret().isEmpty()) {
          wrap(e.body());
        }
      }
      case Expr.Lit _,
          Expr.OfPath _,
          Expr.Paren _,
          Expr.Struct _,
          Expr.OfBlock _,
          Expr.Loop _,
          Expr.Continue _,
          Expr.Jump _,
          Expr.Underscore _,
          Expr.Macro _,
          Expr.Attributed _,
          Expr.Builtin _,
          Expr.Broken _ -> {
        // No operands, or none that parentheses may stand around.
      }
    }
  }

  private void walk(Object node) throws ReflectiveOperationException {
    switch (node) {
      case Attr _, TokenTree _, GenericArgs.Arg.OfConst _, GenericParam.OfConst _, Pat.Lit _ -> {
        // Nothing to order.
      }
      case Pat.Range _ -> {
        // Its ends are no expressions.
      }
      case List<?> list -> {
        for (Object element : list) {
          walk(element);
        }
      }
      case Optional<?> optional -> {
        if (optional.isPresent()) {
          walk(optional.get());
        }
      }
      case Record r -> {
        if (r instanceof Expr expr) {
          operands(expr);
        }
        if (r instanceof Stmt.Let let) {
          let.init().filter(e -> let.orElse().isEmpty()).ifPresent(this::wrap);
        }
        for (RecordComponent part : r.getClass().getRecordComponents()) {
          part.getAccessor().setAccessible(true);
          walk(part.getAccessor().invoke(r));
        }
      }
      default -> {
        // A leaf.
      }
    }
  }
}
