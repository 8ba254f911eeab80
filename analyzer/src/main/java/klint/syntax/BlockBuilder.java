// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;

/// Blocks and statements.
final class BlockBuilder extends Steps {
  BlockBuilder(TreeBuilder builder) {
    super(builder);
  }

  /// A `blockExpression` or `bodyBlock`.
  Block block(int step) {
    int at = from(step);
    if (isLeaf(step)) {
      if (tokens.fragment(at) instanceof Fragment.OfBlock(Block block)) {
        return block;
      }
      throw new KlintBug("a block token without a block");
    }
    Run run = new Run();
    run.all(child(step, RULE_statements));
    return new Block(builder.inner(step), run.stmts, run.tail, span(step));
  }

  /// A `statements` step that is no block's.
  Fragment.OfStmts statements(int step) {
    Run run = new Run();
    run.all(step);
    return new Fragment.OfStmts(run.stmts, run.tail);
  }

  /// A `letBinding`; `span` has its semicolon.
  Stmt let(List<Attr> attrs, int step, Span span) {
    int type = child(step, RULE_type);
    int init = child(step, RULE_expression);
    int orElse = child(step, RULE_blockExpression);
    Optional<Expr> value =
        init == NONE ? Optional.empty() : Optional.of(builder.exprs.expression(init));
    if (orElse != NONE && tokenType(to(init) - 1) == RBRACE) {
      error(tokenSpan(to(init) - 1), "a `}` directly before the `else` of a `let`; use `( )`");
    }
    return new Stmt.Let(
        attrs,
        builder.pats.pat(child(step, RULE_pattern)),
        type == NONE ? Optional.empty() : Optional.of(builder.types.type(type)),
        value,
        orElse == NONE ? Optional.empty() : Optional.of(block(orElse)),
        span);
  }

  /// A `matchedStatement`: one statement without its semicolon.
  Stmt matched(int step) {
    List<Attr> attrs = builder.outer(step);
    int let = child(step, RULE_letBinding);
    if (let != NONE) {
      return let(attrs, let, span(let));
    }
    Optional<Expr> matched = matchedExpression(step);
    if (matched.isEmpty()) {
      if (child(step, RULE_unqualifiedItem) == NONE
          && tokens.fragment(to(step) - 1) instanceof Fragment.OfStmt(Stmt stmt)) {
        return stmt;
      }
      List<Stmt> stmts = new ArrayList<>();
      builder.items.addStatementItem(attrs, step, stmts);
      return stmts.isEmpty() ? new Stmt.Empty(span(step)) : stmts.getFirst();
    }
    Expr expr = matched.get();
    if (expr instanceof Expr.Macro(MacroCall call)) {
      return new Stmt.Macro(attrs, call, false, span(step));
    }
    if (!attrs.isEmpty()) {
      expr = new Expr.Attributed(attrs, expr, span(step));
    }
    return new Stmt.OfExpr(expr, false, expr.span());
  }

  private Optional<Expr> matchedExpression(int step) {
    for (int c = step + 1; c < next(step); c = next(c)) {
      switch (rule(c)) {
        case RULE_expressionNoBlock -> {
          return Optional.of(builder.exprs.noBlock(c));
        }
        case RULE_armPath -> {
          return Optional.of(builder.exprs.operands.armPath(c));
        }
        case RULE_blockLike -> {
          Expr head = builder.exprs.operands.blockLike(c);
          int rest = child(step, RULE_blockLikeRest);
          return Optional.of(rest == NONE ? head : builder.exprs.after(head, rest, rest + 1));
        }
        default -> {
          // Attributes, or an item.
        }
      }
    }
    return Optional.empty();
  }

  /// The statements of one block.
  private final class Run {
    final List<Stmt> stmts = new ArrayList<>();
    Optional<Expr> tail = Optional.empty();
    private List<Attr> attrs = new ArrayList<>();
    private Span attrSpan = Span.NONE;

    /// A semicolon that belongs to the statement before it.
    private int taken = NONE;

    void all(int statements) {
      int step = statements;
      while (step != NONE) {
        step = some(step);
      }
      if (!attrs.isEmpty()) {
        error(attrSpan, "expected a statement after the attribute");
      }
      if (tail.isEmpty()
          && !stmts.isEmpty()
          && stmts.getLast() instanceof Stmt.OfExpr(Expr value, boolean semi, Span _)
          && !semi) {
        // A fragment was the last statement.
        stmts.removeLast();
        tail = Optional.of(value);
      }
    }

    /// Takes the statements of one step and returns the step of those after them.
    private int some(int step) {
      int end = next(step);
      int c = step + 1;
      for (; c < end && rule(c) == RULE_statement; c = next(c)) {
        statement(c);
      }
      if (c >= end) {
        return NONE;
      }
      int after = next(c);
      return switch (rule(c)) {
        case RULE_pathStatement -> path(c);
        case RULE_expressionNoBlock ->
            expression(builder.exprs.noBlock(c), after < end ? after : NONE, false);
        case RULE_blockLike -> {
          Expr head = builder.exprs.operands.blockLike(c);
          if (after < end && rule(after) == RULE_blockLikeRest) {
            Expr whole = builder.exprs.after(head, after, after + 1);
            yield expression(whole, next(after) < end ? next(after) : NONE, false);
          }
          yield expression(head, after < end ? after : NONE, true);
        }
        default -> throw new KlintBug("no statement: " + ruleNames[rule(c)]);
      };
    }

    private List<Attr> takeAttrs() {
      if (attrs.isEmpty()) {
        return List.of();
      }
      List<Attr> taken = attrs;
      attrs = new ArrayList<>();
      return taken;
    }

    private void statement(int step) {
      int at = from(step);
      if (isLeaf(step)) {
        switch (tokenType(at)) {
          case SEMI -> {
            if (at != taken) {
              stmts.add(new Stmt.Empty(span(step)));
            }
          }
          case FRAGMENT_ITEM -> item(step);
          default -> fragment(at);
        }
        return;
      }
      int inner = only(step);
      switch (rule(inner)) {
        case RULE_outerAttribute -> {
          builder.attrs.add(inner, attrs);
          attrSpan = span(inner);
        }
        case RULE_letStatement -> stmts.add(let(takeAttrs(), only(inner), span(inner)));
        default -> item(step);
      }
    }

    private void item(int step) {
      builder.items.addStatementItem(takeAttrs(), step, stmts);
    }

    private Stmt ended(Stmt stmt) {
      return switch (stmt) {
        case Stmt.OfExpr(Expr expr, boolean _, Span span) -> new Stmt.OfExpr(expr, true, span);
        case Stmt.Macro(List<Attr> own, MacroCall call, boolean _, Span span) ->
            new Stmt.Macro(own, call, true, span);
        case Stmt.Let _, Stmt.OfItem _, Stmt.Empty _ -> stmt;
      };
    }

    private void fragment(int token) {
      takeAttrs();
      switch (tokens.fragment(token)) {
        case Fragment.OfStmt(Stmt stmt) -> {
          boolean open =
              (stmt instanceof Stmt.OfExpr e && !e.semi())
                  || (stmt instanceof Stmt.Macro m && !m.semi());
          boolean semi = open && tokenType(token + 1) == SEMI;
          taken = semi ? token + 1 : taken;
          stmts.add(semi ? ended(stmt) : stmt);
        }
        case Fragment.OfStmts(List<Stmt> more, Optional<Expr> value) -> {
          stmts.addAll(more);
          value.ifPresent(v -> stmts.add(new Stmt.OfExpr(v, false, v.span())));
        }
        case Fragment.OfItem _,
            Fragment.OfExpr _,
            Fragment.OfLiteral _,
            Fragment.OfPath _,
            Fragment.OfType _,
            Fragment.OfPat _,
            Fragment.OfBlock _,
            Fragment.OfMeta _,
            Fragment.OfVis _ ->
            throw new KlintBug("a statement token without a statement");
      }
    }

    private int path(int step) {
      int path = step + 1;
      int end = next(step);
      int c = next(path);
      if (c < end && tokenType(to(path)) == NOT) {
        MacroCall call = builder.exprs.operands.macro(builder.paths.path(path), c);
        int after = next(c);
        if (rule(c) == RULE_braceTree && (after >= end || rule(after) == RULE_statements)) {
          return macro(call, after < end ? after : NONE);
        }
        if (rule(c) != RULE_braceTree
            && after < end
            && rule(after) == RULE_statementsAfter
            && to(after) > from(after)) {
          Span semi = tokenSpan(from(after));
          stmts.add(new Stmt.Macro(takeAttrs(), call, true, call.span().to(semi)));
          return only(after);
        }
        return rest(new Expr.Macro(call), step, after);
      }
      Expr head = builder.exprs.operands.ofPath(step, path);
      if (c < end && rule(c) == RULE_structBody) {
        c = next(c);
      }
      return rest(head, step, c);
    }

    private int rest(Expr head, int step, int from) {
      int end = next(step);
      int c = from;
      if (c < end && rule(c) == RULE_blockLikeRest) {
        Expr whole = builder.exprs.after(head, c, c + 1);
        return expression(whole, next(c) < end ? next(c) : NONE, false);
      }
      Expr whole = builder.exprs.after(head, step, c);
      int last = c;
      while (last < end && rule(last) != RULE_statementsAfter) {
        last = next(last);
      }
      return expression(whole, last < end ? last : NONE, false);
    }

    /// A macro call with braces: a statement, with its semicolon if one follows.
    private int macro(MacroCall call, int statements) {
      int semi = semicolon(statements);
      Span span = semi == NONE ? call.span() : call.span().to(tokenSpan(semi));
      stmts.add(new Stmt.Macro(takeAttrs(), call, semi != NONE, span));
      taken = semi;
      return statements;
    }

    /// The semicolon that the statements begin with.
    private int semicolon(int statements) {
      return statements != NONE
              && to(statements) > from(statements)
              && tokenType(from(statements)) == SEMI
          ? from(statements)
          : NONE;
    }

    private int expression(Expr bare, int after, boolean blockLike) {
      Expr expr = bare;
      List<Attr> own = takeAttrs();
      if (!own.isEmpty()) {
        expr = new Expr.Attributed(own, expr, own.get(0).span().to(expr.span()));
      }
      if (blockLike) {
        int semi = semicolon(after);
        if (semi == NONE && (after == NONE || to(after) == from(after))) {
          tail = Optional.of(expr);
          return NONE;
        }
        Span span = semi == NONE ? expr.span() : expr.span().to(tokenSpan(semi));
        stmts.add(new Stmt.OfExpr(expr, semi != NONE, span));
        taken = semi;
        return after;
      }
      if (after == NONE || to(after) == from(after)) {
        tail = Optional.of(expr);
        return NONE;
      }
      Span semi = tokenSpan(from(after));
      stmts.add(new Stmt.OfExpr(expr, true, expr.span().to(semi)));
      return only(after);
    }
  }
}
