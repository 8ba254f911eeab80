// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;

/// Expressions: flattens the grammar's right-linear steps into operands and operators and orders
/// them by precedence.
///
/// Source: Reference, "Expression precedence".
final class ExprBuilder extends Steps {
  /// What makes the tree of one expression too deep for those who read it.
  static final int MOST_PARTS = 10_000;

  final OperandBuilder operands;

  /// `let` conditions that no condition has claimed yet.
  private final IdentityHashMap<Expr, Boolean> unclaimedLets = new IdentityHashMap<>();

  ExprBuilder(TreeBuilder builder) {
    super(builder);
    operands = new OperandBuilder(builder, this);
  }

  /// An `expression` step.
  Expr expression(int step) {
    int first = step + 1;
    if (rule(first) == RULE_operand && next(first) == next(step)) {
      return operands.operand(first);
    }
    List<Part> parts = new ArrayList<>();
    collect(step, parts);
    return new Ordering(parts, from(step)).whole();
  }

  /// What a statement or arm that is no path and no block begins with.
  Expr noBlock(int step) {
    List<Part> parts = new ArrayList<>();
    collect(step, parts);
    return new Ordering(parts, from(step)).whole();
  }

  /// The expression that goes on after `head`: the steps of `step` from `from` on, those of a
  /// statement aside.
  Expr after(Expr head, int step, int from) {
    List<Part> parts = new ArrayList<>();
    collectAfter(head, step, from, parts);
    return new Ordering(parts, from(step)).whole();
  }

  /// The condition of `if`, `while` and `match`, a guard: where `let` may be.
  Expr condition(int expression) {
    Expr condition = expression(expression);
    claim(condition);
    return condition;
  }

  private void claim(Expr condition) {
    Expr at = condition;
    while (at instanceof Expr.Binary(Expr.BinOp op, Span _, Expr left, Expr right, Span _)
        && op == Expr.BinOp.AND) {
      unclaimedLets.remove(right);
      at = left;
    }
    unclaimedLets.remove(at);
  }

  /// Reports `let` in other places than conditions. Call it at the end.
  void finish() {
    List<Span> spans = new ArrayList<>();
    for (Expr let : unclaimedLets.keySet()) {
      spans.add(let.span());
    }
    spans.sort((a, b) -> Integer.compare(a.lo(), b.lo()));
    for (Span span : spans) {
      error(span, "expected an expression, found `let`");
    }
  }

  // ---- Flattening

  private sealed interface Part {
    record Operand(Expr expr) implements Part {}

    record Prefix(int step) implements Part {}

    record Attributes(List<Attr> attrs, Span span) implements Part {}

    record Let(Pat pat, Span span) implements Part {}

    record RangeFrom(int token) implements Part {}

    record Infix(int step, Level level) implements Part {}

    record Cast(Type type) implements Part {}

    record RangeTo(int token) implements Part {}
  }

  private void collect(int expression, List<Part> parts) {
    int end = next(expression);
    int c = expression + 1;
    while (c < end) {
      switch (rule(c)) {
        case RULE_expressionPrefix -> {
          int inner = only(c);
          if (rule(inner) == RULE_borrowOrUnary) {
            parts.add(new Part.Prefix(inner));
          } else {
            List<Attr> attrs = new ArrayList<>();
            builder.attrs.add(inner, attrs);
            parts.add(new Part.Attributes(attrs, span(inner)));
          }
        }
        case RULE_borrowOrUnary -> parts.add(new Part.Prefix(c));
        case RULE_jump -> {
          int closure = child(c, RULE_closure);
          int block = closure == NONE ? NONE : child(closure, RULE_blockExpression);
          if (block != NONE) {
            collectAfter(operands.jump(c), closure, next(block), parts);
            return;
          }
          parts.add(new Part.Operand(operands.jump(c)));
        }
        case RULE_letCondition -> {
          int pattern = child(c, RULE_pattern);
          parts.add(new Part.Let(builder.pats.pat(pattern), tokenSpan(from(c))));
          collect(next(pattern), parts);
        }
        case RULE_rangeFrom -> {
          parts.add(new Part.RangeFrom(from(c)));
          if (!isLeaf(c)) {
            collect(only(c), parts);
          }
        }
        case RULE_expression -> {
          collect(c, parts);
        }
        case RULE_operand, RULE_simpleOperand -> {
          Expr head = rule(c) == RULE_operand ? operands.operand(c) : operands.simple(c);
          collectAfter(head, expression, next(c), parts);
          return;
        }
        default -> throw new KlintBug("no part of an expression: " + ruleNames[rule(c)]);
      }
      c = next(c);
    }
  }

  private void collectAfter(Expr head, int step, int from, List<Part> parts) {
    int end = next(step);
    int c = from;
    while (c < end && (rule(c) == RULE_postfix || rule(c) == RULE_fieldOrTry)) {
      c = next(c);
    }
    parts.add(new Part.Operand(operands.postfixes(head, from, c)));
    if (c < end && rule(c) == RULE_operatorRest) {
      rest(c, parts);
    }
  }

  private void rest(int operatorRest, List<Part> parts) {
    int step = operatorRest;
    while (true) {
      int first = only(step);
      switch (rule(first)) {
        case RULE_binaryOperator, RULE_castOperator -> {
          parts.add(new Part.Infix(first, level(first)));
          collect(next(first), parts);
          return;
        }
        case RULE_rangeTo -> {
          parts.add(new Part.RangeTo(from(first)));
          if (!isLeaf(first)) {
            collect(only(first), parts);
          }
          return;
        }
        case RULE_typeNoBounds -> {
          parts.add(new Part.Cast(builder.types.type(first)));
          if (next(first) == next(step)) {
            return;
          }
          step = next(first);
        }
        default -> throw new KlintBug("no operator: " + ruleNames[rule(first)]);
      }
    }
  }

  // ---- Precedence

  /// From what binds least to what binds most.
  private enum Level {
    ASSIGN,
    RANGE,
    OR,
    AND,
    COMPARE,
    BIT_OR,
    BIT_XOR,
    BIT_AND,
    SHIFT,
    SUM,
    PRODUCT,
    CAST,
    UNARY;

    Level tighter() {
      return switch (this) {
        case ASSIGN -> RANGE;
        case RANGE -> OR;
        case OR -> AND;
        case AND -> COMPARE;
        case COMPARE -> BIT_OR;
        case BIT_OR -> BIT_XOR;
        case BIT_XOR -> BIT_AND;
        case BIT_AND -> SHIFT;
        case SHIFT -> SUM;
        case SUM -> PRODUCT;
        case PRODUCT -> CAST;
        case CAST, UNARY -> UNARY;
      };
    }
  }

  private Level level(int operator) {
    return switch (tokenType(from(operator))) {
      case EQ, PLUSEQ, MINUSEQ, STAREQ, SLASHEQ, PERCENTEQ, CARETEQ, ANDEQ, OREQ, SHLEQ ->
          Level.ASSIGN;
      case OROR -> Level.OR;
      case ANDAND -> Level.AND;
      case EQEQ, NE, LE, LT, LT_OPERATOR, GT, GT_EQ -> Level.COMPARE;
      case OR -> Level.BIT_OR;
      case CARET -> Level.BIT_XOR;
      case AND -> Level.BIT_AND;
      case LT_JOINT, LT_JOINT_OPERATOR -> Level.SHIFT;
      case GT_JOINT -> to(operator) - from(operator) == 3 ? Level.ASSIGN : Level.SHIFT;
      case PLUS, MINUS -> Level.SUM;
      case STAR, SLASH, PERCENT -> Level.PRODUCT;
      default -> throw new KlintBug("no operator: " + tokens.text(from(operator)));
    };
  }

  private Expr.BinOp operator(int operator) {
    return switch (tokenType(from(operator))) {
      case PLUS, PLUSEQ -> Expr.BinOp.ADD;
      case MINUS, MINUSEQ -> Expr.BinOp.SUB;
      case STAR, STAREQ -> Expr.BinOp.MUL;
      case SLASH, SLASHEQ -> Expr.BinOp.DIV;
      case PERCENT, PERCENTEQ -> Expr.BinOp.REM;
      case CARET, CARETEQ -> Expr.BinOp.BIT_XOR;
      case AND, ANDEQ -> Expr.BinOp.BIT_AND;
      case OR, OREQ -> Expr.BinOp.BIT_OR;
      case SHLEQ, LT_JOINT, LT_JOINT_OPERATOR -> Expr.BinOp.SHL;
      case GT_JOINT -> Expr.BinOp.SHR;
      case ANDAND -> Expr.BinOp.AND;
      case OROR -> Expr.BinOp.OR;
      case EQEQ -> Expr.BinOp.EQ;
      case NE -> Expr.BinOp.NE;
      case LT, LT_OPERATOR -> Expr.BinOp.LT;
      case LE -> Expr.BinOp.LE;
      case GT -> Expr.BinOp.GT;
      case GT_EQ -> Expr.BinOp.GE;
      default -> throw new KlintBug("no operator: " + tokens.text(from(operator)));
    };
  }

  /// Precedence climbing over the parts of one expression.
  private final class Ordering {
    private final List<Part> parts;
    private final int first;
    private int at;

    Ordering(List<Part> parts, int first) {
      this.parts = parts;
      this.first = first;
    }

    Expr whole() {
      if (parts.size() > MOST_PARTS) {
        Span start = tokenSpan(first);
        error(start, "an expression of more than " + MOST_PARTS + " operators");
        return new Expr.Broken(start);
      }
      Expr expr = climb(Level.ASSIGN);
      while (at < parts.size()) {
        // `a..b..c`, `a..b = c`: after a range no operator goes on.
        error(expr.span(), "expected `( )` around this operand, which an operator follows");
        expr = climbFrom(expr, Level.ASSIGN);
      }
      return expr;
    }

    private Expr climb(Level least) {
      boolean range = parts.get(at) instanceof Part.RangeFrom;
      Expr first = operand();
      return range ? first : climbFrom(first, least);
    }

    private Expr climbFrom(Expr first, Level least) {
      Expr left = first;
      boolean compared = false;
      while (at < parts.size()) {
        switch (parts.get(at)) {
          case Part.Infix(int step, Level level) -> {
            if (level.compareTo(least) < 0) {
              return left;
            }
            if (level == Level.COMPARE && compared) {
              error(span(step), "comparison operators cannot be chained; put `( )` around one");
            }
            compared = level == Level.COMPARE;
            at++;
            left = infix(left, step, level);
          }
          case Part.Cast(Type type) -> {
            if (least == Level.UNARY) {
              return left;
            }
            at++;
            left = new Expr.Cast(left, type, left.span().to(type.span()));
          }
          case Part.RangeTo(int token) -> {
            if (least.compareTo(Level.RANGE) > 0) {
              return left;
            }
            at++;
            return range(Optional.of(left), token);
          }
          case Part.Operand _, Part.Prefix _, Part.Attributes _, Part.Let _, Part.RangeFrom _ ->
              throw new KlintBug("an operand where an operator must be");
        }
      }
      return left;
    }

    private Expr infix(Expr left, int step, Level level) {
      Span opSpan = span(step);
      if (level == Level.ASSIGN) {
        Expr right = climb(Level.ASSIGN);
        Span span = left.span().to(right.span());
        return tokenType(from(step)) == EQ
            ? new Expr.Assign(left, right, span)
            : new Expr.AssignOp(operator(step), opSpan, left, right, span);
      }
      Expr right = climb(level.tighter());
      return new Expr.Binary(operator(step), opSpan, left, right, left.span().to(right.span()));
    }

    private Expr range(Optional<Expr> low, int token) {
      boolean ends = at == parts.size();
      Optional<Expr> high = ends ? Optional.empty() : Optional.of(climb(Level.OR));
      boolean closed = tokenType(token) == DOTDOTEQ;
      if (closed && ends) {
        error(tokenSpan(token), "expected the end of an inclusive range");
      }
      Span start = low.map(Expr::span).orElse(tokenSpan(token));
      return new Expr.Range(
          low,
          high,
          closed ? Expr.RangeKind.CLOSED : Expr.RangeKind.HALF_OPEN,
          start.to(high.map(Expr::span).orElse(tokenSpan(token))));
    }

    private Expr operand() {
      Part part = parts.get(at++);
      return switch (part) {
        case Part.Operand(Expr expr) -> expr;
        case Part.Prefix(int step) -> prefix(step);
        case Part.Attributes(List<Attr> attrs, Span span) -> {
          Expr inner = climb(Level.UNARY);
          yield new Expr.Attributed(attrs, inner, span.to(inner.span()));
        }
        case Part.Let(Pat pat, Span span) -> {
          Expr scrutinee = climb(Level.COMPARE);
          Expr let = new Expr.Let(pat, scrutinee, span.to(scrutinee.span()));
          unclaimedLets.put(let, true);
          yield let;
        }
        case Part.RangeFrom(int token) -> range(Optional.empty(), token);
        case Part.Infix _, Part.Cast _, Part.RangeTo _ ->
            throw new KlintBug("an operator where an operand must be");
      };
    }

    private Expr prefix(int step) {
      Span start = tokenSpan(from(step));
      int type = tokenType(from(step));
      if (parts.get(at) instanceof Part.Let) {
        error(start, "expected an operand after `" + tokens.text(from(step)) + "`");
      }
      Expr operand = climb(Level.UNARY);
      Span span = start.to(operand.span());
      return switch (type) {
        case MINUS -> new Expr.Unary(Expr.UnOp.NEG, operand, span);
        case NOT -> new Expr.Unary(Expr.UnOp.NOT, operand, span);
        case STAR -> new Expr.Unary(Expr.UnOp.DEREF, operand, span);
        default -> borrow(step, operand, span);
      };
    }

    private Expr borrow(int step, Expr operand, Span span) {
      boolean mut = has(step, MUT) || has(step, REF_MUT);
      Mutability mutability = mut ? Mutability.MUT : Mutability.NOT;
      Expr expr =
          has(step, RAW)
              ? new Expr.RawBorrow(mutability, operand, span)
              : new Expr.Borrow(mutability, operand, span);
      return tokenType(from(step)) == ANDAND ? new Expr.Borrow(Mutability.NOT, expr, span) : expr;
    }
  }

  // ---- Literals and constants

  /// A literal, with the minus sign that `step` may begin with.
  Expr literal(int step, int literal) {
    int token = from(literal);
    Expr value;
    if (tokenType(token) == FRAGMENT_LITERAL) {
      value = fragment(token);
    } else {
      TokenTree.Token lit = tokens.token(token);
      if (lit.kind() != TokenKind.IDENT) {
        Literals.check(lit, builder.errors);
      }
      value = new Expr.Lit(lit);
    }
    return tokenType(from(step)) == MINUS
        ? new Expr.Unary(Expr.UnOp.NEG, value, tokenSpan(from(step)).to(value.span()))
        : value;
  }

  /// The expression that a fragment token is.
  Expr fragment(int token) {
    return switch (tokens.fragment(token)) {
      case Fragment.OfExpr(Expr expr) -> expr;
      case Fragment.OfLiteral(Expr expr) -> expr;
      case Fragment.OfPath _,
          Fragment.OfType _,
          Fragment.OfPat _,
          Fragment.OfStmt _,
          Fragment.OfItem _,
          Fragment.OfBlock _,
          Fragment.OfMeta _,
          Fragment.OfVis _,
          Fragment.OfStmts _ ->
          throw new KlintBug("an expression token without an expression");
    };
  }

  /// A `constArgument` or `genericArgConst`.
  Expr constant(int step) {
    int at = from(step);
    if (isLeaf(step)) {
      return tokenType(at) == UNDERSCORE ? new Expr.Underscore(span(step)) : fragment(at);
    }
    int first = only(step);
    return switch (rule(first)) {
      case RULE_literalExpression -> literal(step, first);
      case RULE_simplePath -> new Expr.OfPath(builder.paths.path(first));
      default ->
          new Expr.OfBlock(
              Optional.empty(),
              tokenType(at) == CONST_BLOCK ? Expr.BlockKind.CONST : Expr.BlockKind.PLAIN,
              builder.blocks.block(first),
              span(step));
    };
  }
}
