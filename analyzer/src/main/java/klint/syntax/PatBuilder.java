// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;

/// Patterns.
final class PatBuilder extends Steps {
  PatBuilder(TreeBuilder builder) {
    super(builder);
  }

  /// A `pattern` or `patternNoTopAlt`.
  Pat pat(int step) {
    if (rule(step) == RULE_patternNoTopAlt) {
      return single(step);
    }
    int first = only(step);
    if (next(first) == next(step)) {
      return single(first);
    }
    List<Pat> alternatives = new ArrayList<>();
    for (int c = first; c < next(step); c = next(c)) {
      alternatives.add(single(c));
    }
    return new Pat.Or(alternatives, span(step));
  }

  private Pat single(int step) {
    Span span = span(step);
    int at = from(step);
    return switch (tokenType(at)) {
      case UNDERSCORE -> new Pat.Wild(span);
      case DOTDOT, DOTDOTEQ -> {
        int bound = child(step, RULE_patternBound);
        yield bound == NONE
            ? new Pat.Rest(span)
            : new Pat.Range(Optional.empty(), Optional.of(bound(bound)), kind(tokenType(at)), span);
      }
      case AND, ANDAND -> reference(step, span);
      case LPAREN -> {
        List<Integer> elems = elements(child(step, RULE_patternList), RULE_pattern);
        if (elems.size() == 1 && !trailingComma(elems.get(0))) {
          Pat inner = pat(elems.get(0));
          yield inner instanceof Pat.Rest
              ? new Pat.Tuple(List.of(inner), span)
              : new Pat.Paren(inner, span);
        }
        yield new Pat.Tuple(elems.stream().map(this::pat).toList(), span);
      }
      case LBRACKET -> new Pat.Slice(list(step), span);
      case MINUS, CHAR, STRING, RAW_STRING, INTEGER, FLOAT, TRUE, FALSE, FRAGMENT_LITERAL -> {
        Expr value = builder.exprs.literal(step, child(step, RULE_literalExpression));
        yield ranged(step, value, new Pat.Lit(value, value.span()));
      }
      case REF, MUT -> binding(step, span);
      case CONST_BLOCK -> {
        error(tokenSpan(at), "a `const` block cannot be a pattern");
        Block block = builder.blocks.block(child(step, RULE_blockExpression));
        Expr value = new Expr.OfBlock(Optional.empty(), Expr.BlockKind.CONST, block, span);
        yield ranged(step, value, new Pat.ConstBlock(block, span));
      }
      case NOT -> new Pat.Never(span);
      case BOX -> new Pat.Deref(single(only(step)), span);
      case FRAGMENT_PAT -> {
        if (tokens.fragment(at) instanceof Fragment.OfPat(Pat pat)) {
          yield pat;
        }
        throw new KlintBug("a pattern token without a pattern");
      }
      case FRAGMENT_EXPR, FRAGMENT_BLOCK_EXPR -> {
        Expr value = builder.exprs.fragment(at);
        yield ranged(step, value, new Pat.Lit(value, span));
      }
      default -> ofPath(step, span);
    };
  }

  private Pat reference(int step, Span span) {
    int at = from(step);
    int i = at + 1;
    if (tokenType(i) == LIFETIME) {
      error(tokenSpan(i), "expected a pattern, found a lifetime");
      i++;
    }
    if (tokenType(i) == PIN) {
      i++;
    }
    Pat ref = new Pat.Ref(builder.types.mutability(i), single(only(step)), span);
    return tokenType(at) == ANDAND ? new Pat.Ref(Mutability.NOT, ref, span) : ref;
  }

  private Pat binding(int step, Span span) {
    int i = from(step);
    boolean mut = tokenType(i) == MUT;
    if (mut) {
      i++;
    }
    boolean ref = tokenType(i) == REF;
    boolean refMut = false;
    if (ref) {
      i++;
      refMut = tokenType(i) == MUT;
      if (refMut) {
        i++;
      }
    }
    if (tokenType(i) == SELF) {
      error(tokenSpan(i), "expected a name, found `self`");
    }
    int sub = child(step, RULE_patternNoTopAlt);
    return new Pat.Binding(
        ref,
        refMut ? Mutability.MUT : Mutability.NOT,
        mut ? Mutability.MUT : Mutability.NOT,
        ident(i),
        sub == NONE ? Optional.empty() : Optional.of(single(sub)),
        span);
  }

  private Pat ofPath(int step, Span span) {
    int pathStep = child(step, RULE_pathExpression);
    Path path = builder.paths.path(pathStep);
    int after = next(pathStep);
    if (after == next(step)) {
      boolean name = to(pathStep) == from(pathStep) + 1 && tokenType(from(pathStep)) == IDENTIFIER;
      return name ? plain(path.last().name(), Optional.empty(), span) : new Pat.OfPath(path);
    }
    return switch (rule(after)) {
      case RULE_patternNoTopAlt -> {
        Optional<Ident> name = path.asIdent();
        if (name.isEmpty() || tokenType(from(pathStep)) != IDENTIFIER) {
          error(path.span(), "expected a name before `@`");
        }
        yield plain(path.last().name(), Optional.of(single(after)), span);
      }
      case RULE_patternList -> new Pat.TupleStruct(path, list(step), span);
      case RULE_structPatternFields -> fields(path, after, span);
      case RULE_delimTokenTree ->
          new Pat.Macro(new MacroCall(path, tokens.group(from(after), to(after)), span));
      default -> ranged(step, new Expr.OfPath(path), new Pat.OfPath(path));
    };
  }

  private static Pat plain(Ident name, Optional<Pat> sub, Span span) {
    return new Pat.Binding(false, Mutability.NOT, Mutability.NOT, name, sub, span);
  }

  private List<Pat> list(int step) {
    List<Pat> pats = new ArrayList<>();
    for (int c : elements(child(step, RULE_patternList), RULE_pattern)) {
      pats.add(pat(c));
    }
    return pats;
  }

  private Pat ranged(int step, Expr low, Pat alone) {
    int rest = child(step, RULE_rangePatternRest);
    if (rest == NONE) {
      return alone;
    }
    int bound = child(rest, RULE_patternBound);
    int dots = tokenType(from(rest));
    if (bound == NONE && dots != DOTDOT) {
      error(tokenSpan(from(rest)), "expected the end of an inclusive range");
    }
    return new Pat.Range(
        Optional.of(low),
        bound == NONE ? Optional.empty() : Optional.of(bound(bound)),
        kind(dots),
        span(step));
  }

  private static Expr.RangeKind kind(int dots) {
    return dots == DOTDOT ? Expr.RangeKind.HALF_OPEN : Expr.RangeKind.CLOSED;
  }

  private Expr bound(int step) {
    int first = only(step);
    if (isLeaf(step)) {
      return builder.exprs.fragment(from(step));
    }
    return switch (rule(first)) {
      case RULE_literalExpression -> builder.exprs.literal(step, first);
      case RULE_pathExpression -> new Expr.OfPath(builder.paths.path(first));
      default ->
          new Expr.OfBlock(
              Optional.empty(), Expr.BlockKind.CONST, builder.blocks.block(first), span(step));
    };
  }

  private Pat fields(Path path, int step, Span span) {
    List<Pat.Struct.Field> fields = new ArrayList<>();
    boolean rest = false;
    for (int f : elements(step, RULE_structPatternField)) {
      if (rest) {
        error(span(f), "expected `}` after `..`");
      }
      List<Attr> attrs = builder.outer(f);
      if (has(f, DOTDOT)) {
        rest = true;
        if (trailingComma(f)) {
          error(tokenSpan(to(f)), "expected `}` after `..`, found `,`");
        }
        continue;
      }
      int pattern = child(f, RULE_pattern);
      if (pattern != NONE) {
        int name = from(pattern) - 2;
        fields.add(new Pat.Struct.Field(attrs, builder.fieldName(name), pat(pattern), false));
      } else {
        fields.add(shorthand(attrs, f));
      }
    }
    return new Pat.Struct(path, fields, rest, span);
  }

  private Pat.Struct.Field shorthand(List<Attr> attrs, int step) {
    int name = direct(step, IDENTIFIER);
    boolean ref = has(step, REF);
    boolean mut = has(step, MUT);
    int first = name;
    while (tokenType(first - 1) == REF || tokenType(first - 1) == MUT) {
      first--;
    }
    Pat pat =
        new Pat.Binding(
            ref,
            ref && mut ? Mutability.MUT : Mutability.NOT,
            mut && !ref ? Mutability.MUT : Mutability.NOT,
            ident(name),
            Optional.empty(),
            tokens.span(first, name + 1));
    if (has(step, BOX)) {
      pat = new Pat.Deref(pat, span(step));
    }
    return new Pat.Struct.Field(attrs, ident(name), pat, true);
  }
}
