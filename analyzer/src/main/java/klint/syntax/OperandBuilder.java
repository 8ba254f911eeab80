// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;

/// Operands of expressions: what stands between operators, with the calls, fields and indices after
/// it.
final class OperandBuilder extends Steps {
  private final ExprBuilder exprs;

  OperandBuilder(TreeBuilder builder, ExprBuilder exprs) {
    super(builder);
    this.exprs = exprs;
  }

  Expr operand(int step) {
    int inner = only(step);
    return switch (rule(inner)) {
      case RULE_simpleOperand -> simple(inner);
      case RULE_pathOperand -> ofPath(inner, inner + 1);
      case RULE_blockLike -> blockLike(inner);
      default -> throw new KlintBug("no operand: " + ruleNames[rule(inner)]);
    };
  }

  Expr simple(int step) {
    Span span = span(step);
    int at = from(step);
    return switch (tokenType(at)) {
      case UNDERSCORE -> new Expr.Underscore(span);
      case FRAGMENT_EXPR -> exprs.fragment(at);
      case LPAREN -> {
        List<Integer> elems = elements(child(step, RULE_expressionList), RULE_expression);
        if (elems.size() == 1 && !trailingComma(elems.get(0))) {
          yield new Expr.Paren(exprs.expression(elems.get(0)), span);
        }
        yield new Expr.Tuple(all(elems), span);
      }
      case LBRACKET -> {
        List<Integer> elems = elements(step, RULE_expression);
        yield has(step, SEMI)
            ? new Expr.Repeat(exprs.expression(elems.get(0)), exprs.expression(elems.get(1)), span)
            : new Expr.Array(all(elems), span);
      }
      case BUILTIN -> {
        int args = child(step, RULE_parenTree);
        Path path =
            new Path(
                tokens.span(at, at + 3),
                Optional.empty(),
                false,
                List.of(
                    new Path.Segment(ident(at), Optional.empty()),
                    new Path.Segment(ident(at + 2), Optional.empty())));
        yield new Expr.Macro(new MacroCall(path, tokens.group(from(args), to(args)), span));
      }
      default -> exprs.literal(step, only(step));
    };
  }

  private List<Expr> all(List<Integer> steps) {
    List<Expr> all = new ArrayList<>(steps.size());
    for (int step : steps) {
      all.add(exprs.expression(step));
    }
    return all;
  }

  List<Expr> list(int step) {
    return all(elements(child(step, RULE_expressionList), RULE_expression));
  }

  /// A path with the macro arguments or struct fields that may follow it; `path` is its step, in
  /// `step`.
  Expr ofPath(int step, int pathStep) {
    Path path = builder.paths.path(pathStep);
    int after = next(pathStep);
    if (after < next(step)) {
      if (rule(after) == RULE_structBody) {
        return struct(path, after);
      }
      if (tokenType(to(pathStep)) == NOT) {
        return new Expr.Macro(macro(path, after));
      }
    }
    return new Expr.OfPath(path);
  }

  /// `path!` with the tree `args`.
  MacroCall macro(Path path, int args) {
    TokenTree.Group group = tokens.group(from(args), to(args));
    if (path.qself().isPresent()) {
      error(path.span(), "the name of a macro has no `<..>`");
    }
    for (Path.Segment segment : path.segments()) {
      if (segment.args().isPresent()) {
        error(path.span(), "the name of a macro has no generic arguments");
      }
    }
    return new MacroCall(path, group, path.span().to(group.close()));
  }

  Expr struct(Path path, int step) {
    List<Expr.Struct.Field> fields = new ArrayList<>();
    Expr.Struct.Base base = new Expr.Struct.Base.None();
    boolean ended = false;
    for (int f : elements(step, RULE_structExprField)) {
      if (ended) {
        error(span(f), "expected `}` after the base struct");
      }
      List<Attr> attrs = builder.outer(f);
      int value = child(f, RULE_expression);
      int dots = direct(f, DOTDOT);
      if (dots != NONE) {
        ended = true;
        if (trailingComma(f)) {
          error(tokenSpan(to(f)), "expected `}` after the base struct, found `,`");
        }
        base =
            value == NONE
                ? new Expr.Struct.Base.Rest(tokenSpan(dots))
                : new Expr.Struct.Base.Update(exprs.expression(value));
        continue;
      }
      int nameAt = value == NONE ? to(f) - 1 : from(value) - 2;
      Ident name = builder.fieldName(nameAt);
      if (value != NONE) {
        fields.add(new Expr.Struct.Field(attrs, name, exprs.expression(value), false));
      } else {
        if (tokenType(nameAt) != IDENTIFIER) {
          error(name.span(), "expected `:` and a value after the index of a field");
        }
        Path same =
            new Path(
                name.span(),
                Optional.empty(),
                false,
                List.of(new Path.Segment(name, Optional.empty())));
        fields.add(new Expr.Struct.Field(attrs, name, new Expr.OfPath(same), true));
      }
    }
    return new Expr.Struct(path, fields, base, path.span().to(tokenSpan(to(step) - 1)));
  }

  // ---- Postfix operators

  /// `head` with the postfix steps from `from` to before `to`.
  Expr postfixes(Expr head, int from, int to) {
    Expr expr = head;
    int count = 0;
    for (int c = from; c < to; c = next(c)) {
      if (++count > ExprBuilder.MOST_PARTS) {
        error(span(c), "a chain of more than " + ExprBuilder.MOST_PARTS + " calls and fields");
        return new Expr.Broken(span(c));
      }
      int field = rule(c) == RULE_fieldOrTry ? c : rule(c + 1) == RULE_fieldOrTry ? c + 1 : NONE;
      if (field == NONE || isCallOrIndex(c)) {
        expr = callOrIndex(expr, c);
        continue;
      }
      int call = next(c);
      if (call < to && firstType(call) == LPAREN && tokenType(from(field) + 1) == IDENTIFIER) {
        expr = method(expr, field, call);
        c = call;
      } else {
        expr = fieldOrTry(expr, field);
      }
    }
    return expr;
  }

  private boolean isCallOrIndex(int step) {
    int type = firstType(step);
    return type == LPAREN || type == LBRACKET;
  }

  private Expr callOrIndex(Expr head, int step) {
    Span span = head.span().to(tokenSpan(to(step) - 1));
    return firstType(step) == LPAREN
        ? new Expr.Call(head, list(step), span)
        : new Expr.Index(head, exprs.expression(child(step, RULE_expression)), span);
  }

  private Expr method(Expr head, int field, int call) {
    int generics = child(field, RULE_genericArgs);
    return new Expr.MethodCall(
        head,
        ident(from(field) + 1),
        generics == NONE ? Optional.empty() : Optional.of(builder.paths.angle(generics)),
        list(call),
        head.span().to(tokenSpan(to(call) - 1)));
  }

  private Expr fieldOrTry(Expr head, int step) {
    Span span = head.span().to(span(step));
    if (firstType(step) == QUESTION) {
      return new Expr.Try(head, span);
    }
    int name = from(step) + 1;
    if (!isLeaf(step)) {
      error(span(step), "a field has no generic arguments; a call must follow");
    }
    return switch (tokenType(name)) {
      case AWAIT -> new Expr.Await(head, tokenSpan(name), span);
      case FLOAT -> twoFields(head, name);
      case INTEGER -> {
        String text = tokens.text(name);
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
          error(tokenSpan(name), "expected the index of a field, found `" + text + "`");
        }
        yield new Expr.Field(head, builder.fieldName(name), span);
      }
      case USE -> head;
      default -> new Expr.Field(head, builder.fieldName(name), span);
    };
  }

  /// `t.0.1`, of which the lexer makes a floating-point number.
  private Expr twoFields(Expr head, int token) {
    Span span = tokenSpan(token);
    String text = tokens.text(token);
    int point = text.indexOf('.');
    if (point < 0 || !text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
      error(span, "expected the index of a field, found `" + text + "`");
      return head;
    }
    int middle = span.lo() + point;
    Span low = new Span(span.file(), span.lo(), middle, span.ctx());
    Ident first = Ident.of(text.substring(0, point), low);
    Expr outer = new Expr.Field(head, first, head.span().to(low));
    if (point + 1 == text.length()) {
      error(span, "expected the index or name of a field after `" + text + "`");
      return outer;
    }
    Span high = new Span(span.file(), middle + 1, span.hi(), span.ctx());
    return new Expr.Field(outer, Ident.of(text.substring(point + 1), high), head.span().to(span));
  }

  // ---- Jumps and closures

  Expr jump(int step) {
    Span span = span(step);
    int at = from(step);
    int value = child(step, RULE_expression);
    Optional<Expr> operand =
        value == NONE ? Optional.empty() : Optional.of(exprs.expression(value));
    return switch (tokenType(at)) {
      case RETURN -> new Expr.Return(operand, span);
      case BREAK -> new Expr.Break(label(step), operand, span);
      case CONTINUE -> new Expr.Continue(label(step), span);
      case YIELD -> new Expr.Jump(Expr.JumpKind.YIELD, operand, span);
      case BECOME -> new Expr.Jump(Expr.JumpKind.BECOME, operand, span);
      case DO -> {
        if (!tokens.text(at + 1).equals("yeet")) {
          error(tokenSpan(at), "expected an expression, found the reserved word `do`");
        }
        yield new Expr.Jump(Expr.JumpKind.YEET, operand, span);
      }
      default -> closure(only(step));
    };
  }

  private Optional<Lifetime> label(int step) {
    int label = direct(step, LIFETIME);
    return label == NONE ? Optional.empty() : Optional.of(lifetime(label));
  }

  private Expr closure(int step) {
    int binder = child(step, RULE_forLifetimes);
    List<Expr.Closure.Param> params = new ArrayList<>();
    for (int p : elements(step, RULE_closureParam)) {
      int type = child(p, RULE_type);
      params.add(
          new Expr.Closure.Param(
              builder.outer(p),
              builder.pats.pat(child(p, RULE_patternNoTopAlt)),
              type == NONE ? Optional.empty() : Optional.of(builder.types.type(type))));
    }
    int ret = child(step, RULE_typeNoBounds);
    int body = child(step, RULE_expression);
    int end = to(step);
    Expr value;
    if (body == NONE) {
      int blockStep = child(step, RULE_blockExpression);
      end = to(blockStep);
      Block block = builder.blocks.block(blockStep);
      value = new Expr.OfBlock(Optional.empty(), Expr.BlockKind.PLAIN, block, block.span());
    } else {
      value = exprs.expression(body);
    }
    return new Expr.Closure(
        binder == NONE ? List.of() : builder.generics.binder(binder),
        new Expr.Closure.ClosureKind(
            has(step, CONST_CLOSURE),
            has(step, STATIC_CLOSURE),
            has(step, ASYNC_CLOSURE),
            has(step, MOVE)),
        params,
        ret == NONE ? Optional.empty() : Optional.of(builder.types.type(ret)),
        value,
        tokens.span(from(step), end));
  }

  // ---- Blocks and control flow

  Expr blockLike(int step) {
    int at = from(step);
    Optional<Lifetime> label =
        tokenType(at) == LABEL ? Optional.of(lifetime(at)) : Optional.empty();
    int inner = only(step);
    return switch (rule(inner)) {
      case RULE_ifExpression -> ofIf(inner);
      case RULE_matchExpression -> match(inner);
      case RULE_loopExpression -> loop(label, inner, span(step));
      default -> new Expr.OfBlock(label, kind(step), builder.blocks.block(inner), span(step));
    };
  }

  private Expr.BlockKind kind(int step) {
    boolean move = has(step, MOVE);
    if (has(step, GEN_BLOCK)) {
      return move ? Expr.BlockKind.GEN_MOVE : Expr.BlockKind.GEN;
    }
    if (has(step, ASYNC_BLOCK)) {
      return move ? Expr.BlockKind.ASYNC_MOVE : Expr.BlockKind.ASYNC;
    }
    if (has(step, UNSAFE_BLOCK)) {
      return Expr.BlockKind.UNSAFE;
    }
    if (has(step, CONST_BLOCK)) {
      return Expr.BlockKind.CONST;
    }
    return has(step, TRY_BLOCK) ? Expr.BlockKind.TRY : Expr.BlockKind.PLAIN;
  }

  private Expr condition(int step) {
    return exprs.condition(only(step));
  }

  private Expr ofIf(int step) {
    int condition = only(step);
    int then = next(condition);
    int otherwise = next(then);
    Optional<Expr> orElse = Optional.empty();
    if (otherwise < next(step)) {
      if (rule(otherwise) == RULE_ifExpression) {
        orElse = Optional.of(ofIf(otherwise));
      } else {
        Block block = builder.blocks.block(otherwise);
        orElse =
            Optional.of(
                new Expr.OfBlock(Optional.empty(), Expr.BlockKind.PLAIN, block, span(otherwise)));
      }
    }
    return new Expr.If(condition(condition), builder.blocks.block(then), orElse, span(step));
  }

  private Expr loop(Optional<Lifetime> label, int step, Span span) {
    int body = child(step, RULE_bodyBlock);
    return switch (firstType(step)) {
      case LOOP ->
          new Expr.Loop(label, builder.blocks.block(child(step, RULE_blockExpression)), span);
      case WHILE -> new Expr.While(label, condition(only(step)), builder.blocks.block(body), span);
      default -> {
        int pattern = child(step, RULE_pattern);
        yield new Expr.For(
            label,
            builder.pats.pat(pattern),
            exprs.expression(only(next(pattern))),
            builder.blocks.block(body),
            has(step, AWAIT),
            span);
      }
    };
  }

  private Expr match(int step) {
    int condition = only(step);
    Expr scrutinee = exprs.expression(only(condition));
    List<Attr> inner = builder.inner(step);
    List<Expr.Match.Arm> arms = new ArrayList<>();
    int rest = child(step, RULE_matchArms);
    while (rest != NONE && !isLeaf(rest)) {
      rest = arm(rest, arms);
    }
    Expr match = new Expr.Match(scrutinee, arms, span(step));
    return inner.isEmpty() ? match : new Expr.Attributed(inner, match, match.span());
  }

  Expr armPath(int step) {
    int path = step + 1;
    int tail = next(path);
    Expr head = ofPath(step, path);
    if (tail < next(step) && (rule(tail) == RULE_structBody || rule(tail) == RULE_delimTokenTree)) {
      tail = next(tail);
    }
    return exprs.after(head, step, tail);
  }

  /// Adds the first arm of `step` and returns the step of those after it.
  private int arm(int step, List<Expr.Match.Arm> arms) {
    int end = next(step);
    int pattern = child(step, RULE_pattern);
    List<Attr> attrs = new ArrayList<>();
    List<Attr> bodyAttrs = new ArrayList<>();
    Optional<Expr> guard = Optional.empty();
    int c = step + 1;
    for (; rule(c) == RULE_outerAttribute; c = next(c)) {
      builder.attrs.add(c, attrs);
    }
    int start = from(c);
    c = next(pattern);
    if (rule(c) == RULE_expression) {
      guard = Optional.of(exprs.condition(c));
      c = next(c);
    }
    for (; rule(c) == RULE_outerAttribute; c = next(c)) {
      builder.attrs.add(c, bodyAttrs);
    }
    Expr body;
    int rest = NONE;
    int after = next(c);
    switch (rule(c)) {
      case RULE_blockLike -> {
        body = blockLike(c);
        if (after < end && rule(after) == RULE_blockLikeRest) {
          body = exprs.after(body, after, after + 1);
          after = next(after);
        }
      }
      case RULE_armPath -> {
        body = armPath(c);
      }
      default -> body = exprs.noBlock(c);
    }
    if (after < end) {
      if (rule(after) == RULE_matchArms) {
        rest = after;
      } else if (!isLeaf(after)) {
        rest = only(after);
      }
    }
    if (!bodyAttrs.isEmpty()) {
      body = new Expr.Attributed(bodyAttrs, body, body.span());
    }
    arms.add(
        new Expr.Match.Arm(
            attrs, builder.pats.pat(pattern), guard, body, tokenSpan(start).to(body.span())));
    return rest;
  }
}
