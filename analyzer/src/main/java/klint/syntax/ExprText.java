// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import klint.base.Span;

/// Writes expressions and statements, with the parentheses that their nesting needs.
abstract class ExprText extends TypeText {
  // Binding strengths, weakest first.
  private static final int JUMP = 0;
  private static final int ASSIGN = 1;
  private static final int RANGE = 2;
  private static final int OR = 3;
  private static final int AND = 4;
  private static final int COMPARE = 5;
  private static final int CAST = 12;
  private static final int PREFIX = 13;
  private static final int POSTFIX = 14;

  private boolean inExpr;

  /// The next operand begins a statement, and a block there must be bracketed.
  private boolean atStatementStart;

  ExprText(Function<Span, String> crateName) {
    super(crateName);
  }

  abstract void item(Item item);

  @Override
  boolean turbofish() {
    return inExpr;
  }

  @Override
  void type(Type type) {
    boolean saved = inExpr;
    inExpr = false;
    super.type(type);
    inExpr = saved;
  }

  private static int strength(Expr.BinOp op) {
    return switch (op) {
      case OR -> OR;
      case AND -> AND;
      case EQ, NE, LT, LE, GT, GE -> COMPARE;
      case BIT_OR -> 6;
      case BIT_XOR -> 7;
      case BIT_AND -> 8;
      case SHL, SHR -> 9;
      case ADD, SUB -> 10;
      case MUL, DIV, REM -> 11;
    };
  }

  private static int strength(Expr expr) {
    return switch (expr) {
      case Expr.Closure _, Expr.Return _, Expr.Break _, Expr.Jump _ -> JUMP;
      case Expr.Continue _ -> 2 * POSTFIX;
      case Expr.Assign _, Expr.AssignOp _ -> ASSIGN;
      case Expr.Range _ -> RANGE;
      case Expr.Binary b -> 2 * strength(b.op());
      case Expr.Let _ -> 2 * AND + 1;
      case Expr.Cast _ -> 2 * CAST + 1;
      case Expr.Unary _, Expr.Borrow _, Expr.RawBorrow _ -> 2 * PREFIX;
      case Expr.Attributed(_, Expr inner, _) -> Math.min(strength(inner), 2 * PREFIX);
      case Expr.Lit(TokenTree.Token t) when t.text().startsWith("-") -> 2 * PREFIX;
      case Expr _ -> 2 * POSTFIX;
    };
  }

  @Override
  final void expr(Expr expr) {
    boolean saved = inExpr;
    inExpr = true;
    write(expr);
    inExpr = saved;
  }

  /// Writes `expr` where something at least as strong as `least` must stand.
  private void operand(Expr expr, int least) {
    if (expr instanceof Expr.Attributed(var attrs, Expr inner, _)
        && atStatementStart
        && isBlockLike(inner)) {
      attrs(attrs, Attr.Style.OUTER, " ");
      atStatementStart = false;
      parenthesised(inner);
      return;
    }
    boolean first = atStatementStart && opensLikeBlock(expr);
    boolean parens = first || strength(expr) < least;
    if (first || parens) {
      atStatementStart = false;
    }
    out.put(parens ? "(" : "");
    expr(expr);
    out.put(parens ? ")" : "");
  }

  private void write(Expr expr) {
    switch (expr) {
      case Expr.Lit(TokenTree.Token token) -> tokens(List.of(token));
      case Expr.OfPath(Path path) -> path(path);
      case Expr.Unary(var op, Expr x, _) -> {
        out.put(op.text());
        operand(x, 2 * PREFIX);
      }
      case Expr.Binary b -> binary(b);
      case Expr.Assign(Expr l, Expr r, _) -> {
        operand(l, 2 * OR);
        out.put(" = ");
        operand(r, ASSIGN);
      }
      case Expr.AssignOp(var op, _, Expr l, Expr r, _) -> {
        operand(l, 2 * OR);
        out.put(" " + op.text() + "= ");
        operand(r, ASSIGN);
      }
      case Expr.Borrow(Mutability m, Expr x, _) -> {
        out.put(m == Mutability.MUT ? "&mut " : "&");
        operand(x, 2 * PREFIX);
      }
      case Expr.RawBorrow(Mutability m, Expr x, _) -> {
        out.put(m == Mutability.MUT ? "&raw mut " : "&raw const ");
        operand(x, 2 * PREFIX);
      }
      case Expr.Cast(Expr x, Type type, _) -> {
        operand(x, 2 * CAST + 1);
        out.put(" as ");
        type(type);
      }
      case Expr.Paren(Expr inner, _) -> {
        out.put("(");
        expr(inner);
        out.put(")");
      }
      case Expr.Tuple(var elems, _) -> tuple(elems, this::expr);
      case Expr.Array(var elems, _) -> {
        out.put("[");
        list(elems, ", ", this::expr);
        out.put("]");
      }
      case Expr.Repeat(Expr value, Expr len, _) -> {
        out.put("[");
        expr(value);
        out.put("; ");
        expr(len);
        out.put("]");
      }
      case Expr.Struct s -> struct(s);
      case Expr.Call(Expr callee, var args, _) -> {
        boolean field = callee instanceof Expr.Field;
        out.put(field ? "(" : "");
        operand(callee, 2 * POSTFIX);
        out.put(field ? ")(" : "(");
        list(args, ", ", this::expr);
        out.put(")");
      }
      case Expr.MethodCall(Expr receiver, Ident name, var generics, var args, _) -> {
        operand(receiver, 2 * POSTFIX);
        out.put(".");
        name(name);
        generics.ifPresent(
            g -> {
              out.put("::");
              args(g);
            });
        out.put("(");
        list(args, ", ", this::expr);
        out.put(")");
      }
      case Expr.Field(Expr x, Ident name, _) -> {
        operand(x, 2 * POSTFIX);
        out.put(".");
        name(name);
      }
      case Expr.Index(Expr x, Expr index, _) -> {
        operand(x, 2 * POSTFIX);
        out.put("[");
        expr(index);
        out.put("]");
      }
      case Expr.Range(var lo, var hi, var kind, _) -> {
        lo.ifPresent(e -> operand(e, 2 * OR));
        out.put(kind == Expr.RangeKind.CLOSED ? "..=" : "..");
        hi.ifPresent(e -> operand(e, 2 * OR));
      }
      case Expr.OfBlock(var label, var kind, Block block, _) -> {
        label(label);
        out.put(
            switch (kind) {
              case PLAIN -> "";
              case UNSAFE -> "unsafe ";
              case CONST -> "const ";
              case ASYNC -> "async ";
              case ASYNC_MOVE -> "async move ";
              case GEN -> "gen ";
              case GEN_MOVE -> "gen move ";
              case TRY -> "try ";
            });
        block(block);
      }
      case Expr.If(Expr condition, Block then, var orElse, _) -> {
        out.put("if ");
        condition(condition);
        out.put(" ");
        block(then);
        orElse.ifPresent(
            e -> {
              out.put(" else ");
              expr(e);
            });
      }
      case Expr.Let(Pat pat, Expr scrutinee, _) -> {
        out.put("let ");
        pat(pat);
        out.put(" = ");
        if (hasStruct(scrutinee)) {
          parenthesised(scrutinee);
        } else {
          operand(scrutinee, 2 * COMPARE);
        }
      }
      case Expr.Match(Expr scrutinee, var arms, _) -> {
        out.put("match ");
        condition(scrutinee);
        out.put(" ");
        out.open("{");
        arms.forEach(this::arm);
        out.close("}");
      }
      case Expr.While(var label, Expr condition, Block body, _) -> {
        label(label);
        out.put("while ");
        condition(condition);
        out.put(" ");
        block(body);
      }
      case Expr.Loop(var label, Block body, _) -> {
        label(label);
        out.put("loop ");
        block(body);
      }
      case Expr.For(var label, Pat pat, Expr iterable, Block body, boolean awaits, _) -> {
        label(label);
        out.put(awaits ? "for await " : "for ");
        pat(pat);
        out.put(" in ");
        condition(iterable);
        out.put(" ");
        block(body);
      }
      case Expr.Closure c -> closure(c);
      case Expr.Return(var value, _) -> word("return", Optional.empty(), value);
      case Expr.Break(var label, var value, _) -> word("break", label, value);
      case Expr.Continue(var label, _) -> word("continue", label, Optional.empty());
      case Expr.Jump(var kind, var value, _) ->
          word(
              switch (kind) {
                case YIELD -> "yield";
                case YEET -> "do yeet";
                case BECOME -> "become";
              },
              Optional.empty(),
              value);
      case Expr.Try(Expr x, _) -> {
        operand(x, 2 * POSTFIX);
        out.put("?");
      }
      case Expr.Await(Expr x, _, _) -> {
        operand(x, 2 * POSTFIX);
        out.put(".await");
      }
      case Expr.Underscore _ -> out.put("_");
      case Expr.Macro(MacroCall call) -> macro(call);
      case Expr.Attributed(var attrs, Expr inner, _) -> {
        attrs(attrs, Attr.Style.OUTER, " ");
        operand(inner, 2 * PREFIX);
      }
      case Expr.Builtin b -> builtin(b);
      case Expr.Broken _ -> out.put("/* broken */");
    }
  }

  private void binary(Expr.Binary b) {
    int own = 2 * strength(b.op());
    // Comparisons do not chain; a cast before `<` would open generic arguments.
    boolean lessAfterCast =
        (b.op() == Expr.BinOp.LT || b.op() == Expr.BinOp.SHL) && endsInCast(b.left());
    if (lessAfterCast) {
      parenthesised(b.left());
    } else {
      operand(b.left(), strength(b.op()) == COMPARE ? own + 1 : own);
    }
    out.put(" " + b.op().text() + " ");
    if (b.right() instanceof Expr.Let && b.op() == Expr.BinOp.AND) {
      expr(b.right());
    } else {
      operand(b.right(), own + 1);
    }
  }

  private static boolean endsInCast(Expr expr) {
    return switch (expr) {
      case Expr.Cast _ -> true;
      case Expr.Binary b -> endsInCast(b.right());
      case Expr.Unary(_, Expr x, _) -> endsInCast(x);
      case Expr _ -> false;
    };
  }

  private void parenthesised(Expr expr) {
    out.put("(");
    expr(expr);
    out.put(")");
  }

  /// Where a `{` would be taken for a body.
  private void condition(Expr expr) {
    if (hasStruct(expr) || expr instanceof Expr.Closure) {
      parenthesised(expr);
    } else {
      expr(expr);
    }
  }

  /// True if a struct literal stands outside of all brackets.
  private static boolean hasStruct(Expr expr) {
    return switch (expr) {
      case Expr.Struct _ -> true;
      case Expr.Binary b -> hasStruct(b.left()) || hasStruct(b.right());
      case Expr.Assign(Expr l, Expr r, _) -> hasStruct(l) || hasStruct(r);
      case Expr.AssignOp(_, _, Expr l, Expr r, _) -> hasStruct(l) || hasStruct(r);
      case Expr.Unary(_, Expr x, _) -> hasStruct(x);
      case Expr.Borrow(_, Expr x, _) -> hasStruct(x);
      case Expr.RawBorrow(_, Expr x, _) -> hasStruct(x);
      case Expr.Cast(Expr x, _, _) -> hasStruct(x);
      case Expr.Field(Expr x, _, _) -> hasStruct(x);
      case Expr.Index(Expr x, _, _) -> hasStruct(x);
      case Expr.Try(Expr x, _) -> hasStruct(x);
      case Expr.MethodCall m -> hasStruct(m.receiver());
      case Expr.Range(var lo, var hi, _, _) ->
          lo.map(ExprText::hasStruct).orElse(false) || hi.map(ExprText::hasStruct).orElse(false);
      case Expr _ -> false;
    };
  }

  private void word(String word, Optional<Lifetime> label, Optional<Expr> value) {
    out.put(word);
    label.ifPresent(
        l -> {
          out.put(" ");
          lifetime(l);
        });
    value.ifPresent(
        e -> {
          out.put(" ");
          expr(e);
        });
  }

  private void struct(Expr.Struct s) {
    path(s.path());
    out.put(" { ");
    list(
        s.fields(),
        ", ",
        f -> {
          attrs(f.attrs(), Attr.Style.OUTER, " ");
          if (!f.shorthand()) {
            name(f.name());
            out.put(": ");
          }
          expr(f.value());
        });
    String comma = s.fields().isEmpty() ? "" : ", ";
    switch (s.base()) {
      case Expr.Struct.Base.None _ -> {}
      case Expr.Struct.Base.Update(Expr value) -> {
        out.put(comma + "..");
        expr(value);
      }
      case Expr.Struct.Base.Rest _ -> out.put(comma + "..");
    }
    out.put(" }");
  }

  private void arm(Expr.Match.Arm arm) {
    attrs(arm.attrs(), Attr.Style.OUTER, "\n");
    pat(arm.pat());
    arm.guard()
        .ifPresent(
            g -> {
              out.put(" if ");
              expr(g);
            });
    out.put(" => ");
    expr(arm.body());
    out.put(isPlainBlock(arm.body()) ? "" : ",").line();
  }

  private static boolean isPlainBlock(Expr expr) {
    return expr instanceof Expr.OfBlock b && b.kind() == Expr.BlockKind.PLAIN;
  }

  private void closure(Expr.Closure c) {
    binder(c.binder());
    out.put(c.kind().constness() ? "const " : "");
    out.put(c.kind().staticness() ? "static " : "");
    out.put(c.kind().async() ? "async " : "");
    out.put(c.kind().move() ? "move |" : "|");
    list(
        c.params(),
        ", ",
        p -> {
          attrs(p.attrs(), Attr.Style.OUTER, " ");
          pat(p.pat());
          p.type()
              .ifPresent(
                  t -> {
                    out.put(": ");
                    type(t);
                  });
        });
    out.put("| ");
    c.ret()
        .ifPresent(
            t -> {
              out.put("-> ");
              type(t);
              out.put(" ");
            });
    expr(c.body());
  }

  private void builtin(Expr.Builtin b) {
    switch (b.kind()) {
      case FORMAT_ARGS -> {
        out.put("format_args!(").put(Quoted.string(b.text()));
        b.operands()
            .forEach(
                e -> {
                  out.put(", ");
                  expr(e);
                });
        out.put(")");
      }
      case ASM -> {
        out.put("asm!(").put(Quoted.string(b.text()));
        int next = 0;
        for (Ident how : b.names()) {
          out.put(", ");
          String[] parts = how.text().split("\\{\\}", -1);
          for (int i = 0; i < parts.length; i++) {
            if (i > 0 && next < b.operands().size()) {
              expr(b.operands().get(next++));
            }
            out.put(parts[i]);
          }
        }
        out.put(")");
      }
      case OFFSET_OF -> {
        out.put("const { builtin # offset_of(");
        list(b.types(), ", ", this::type);
        out.put(", ");
        list(b.names(), ".", this::name);
        out.put(") }");
      }
      case OTHER -> {
        out.put(b.text() + "!(");
        list(b.operands(), ", ", this::expr);
        out.put(")");
      }
    }
  }

  // ---- Blocks and statements

  @Override
  final void block(Block block) {
    boolean saved = inExpr;
    inExpr = false;
    if (block.attrs().isEmpty() && block.stmts().isEmpty() && block.tail().isEmpty()) {
      out.put("{}");
    } else {
      out.open("{");
      attrs(block.attrs(), Attr.Style.INNER, "\n");
      block.stmts().forEach(this::stmt);
      block.tail().ifPresent(e -> statementExpr(e));
      out.close("}");
    }
    inExpr = saved;
  }

  private void stmt(Stmt stmt) {
    switch (stmt) {
      case Stmt.Empty _ -> out.put(";");
      case Stmt.Let s -> let(s);
      case Stmt.OfItem(Item item) -> item(item);
      case Stmt.OfExpr(Expr expr, boolean semi, _) -> {
        statementExpr(expr);
        out.put(semi || !isBlockLike(expr) ? ";" : "");
      }
      case Stmt.Macro(var attrs, MacroCall call, boolean semi, _) -> {
        attrs(attrs, Attr.Style.OUTER, "\n");
        macro(call);
        out.put(semi ? ";" : "");
      }
    }
    out.line();
  }

  private void let(Stmt.Let s) {
    attrs(s.attrs(), Attr.Style.OUTER, "\n");
    out.put("let ");
    pat(s.pat());
    s.type()
        .ifPresent(
            t -> {
              out.put(": ");
              type(t);
            });
    s.init()
        .ifPresent(
            e -> {
              out.put(" = ");
              expr(e);
            });
    s.orElse()
        .ifPresent(
            b -> {
              out.put(" else ");
              block(b);
            });
    out.put(";");
  }

  /// At the start of a statement a block would end it: what goes on after one is bracketed.
  private void statementExpr(Expr expr) {
    if (expr instanceof Expr.Attributed(var attrs, Expr inner, _)) {
      attrs(attrs, Attr.Style.OUTER, "\n");
      statementExpr(inner);
    } else {
      atStatementStart = !isBlockLike(expr) && startsWithBlock(expr);
      expr(expr);
      atStatementStart = false;
    }
  }

  private static boolean isBlockLike(Expr expr) {
    return switch (expr) {
      case Expr.OfBlock _, Expr.If _, Expr.Match _, Expr.While _, Expr.Loop _, Expr.For _ -> true;
      case Expr _ -> false;
    };
  }

  private static boolean startsWithBlock(Expr expr) {
    return switch (expr) {
      case Expr.Binary b -> opensLikeBlock(b.left()) || startsWithBlock(b.left());
      case Expr.Assign(Expr l, _, _) -> opensLikeBlock(l) || startsWithBlock(l);
      case Expr.AssignOp(_, _, Expr l, _, _) -> opensLikeBlock(l) || startsWithBlock(l);
      case Expr.Cast(Expr x, _, _) -> opensLikeBlock(x) || startsWithBlock(x);
      case Expr.Call(Expr x, _, _) -> opensLikeBlock(x) || startsWithBlock(x);
      case Expr.Index(Expr x, _, _) -> opensLikeBlock(x) || startsWithBlock(x);
      case Expr.Range(var lo, _, _, _) ->
          lo.map(x -> opensLikeBlock(x) || startsWithBlock(x)).orElse(false);
      case Expr _ -> false;
    };
  }

  /// Whether the text of `expr` begins as a statement that is a block does.
  private static boolean opensLikeBlock(Expr expr) {
    return isBlockLike(expr)
        || (expr instanceof Expr.Attributed(_, Expr inner, _) && isBlockLike(inner))
        || (expr instanceof Expr.Builtin b && b.kind() == Expr.BuiltinKind.OFFSET_OF);
  }
}
