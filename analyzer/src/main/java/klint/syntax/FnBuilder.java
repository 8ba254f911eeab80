// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// Function items.
final class FnBuilder extends Steps {
  FnBuilder(TreeBuilder builder) {
    super(builder);
  }

  Item.Fn function(List<Attr> attrs, Vis vis, ItemBuilder.Qualifiers q, int step, Span span) {
    int body = child(step, RULE_blockExpression);
    return new Item.Fn(
        attrs,
        vis,
        new Item.Fn.Qualifiers(
            q.has(DEFAULT), q.has(CONST), q.has(ASYNC), q.has(GEN), q.safety(), q.abi()),
        ident(from(step) + 1),
        builder.generics.of(step),
        decl(step),
        body == NONE ? Optional.empty() : Optional.of(builder.blocks.block(body)),
        span);
  }

  private FnDecl decl(int step) {
    Optional<FnDecl.SelfParam> self = Optional.empty();
    List<FnDecl.Param> params = new ArrayList<>();
    boolean variadic = false;
    boolean first = true;
    for (int p : elements(step, RULE_functionParam)) {
      if (variadic) {
        error(span(p), "`...` must be the last parameter");
      }
      int pattern = child(p, RULE_patternNoTopAlt);
      if (has(p, DOTDOTDOT)) {
        variadic = true;
      } else if (isSelf(pattern)) {
        if (!first) {
          error(span(p), "`self` must be the first parameter");
        }
        self = Optional.of(selfParam(p, pattern));
      } else {
        params.add(param(p, pattern));
      }
      first = false;
    }
    int ret = child(step, RULE_type);
    return new FnDecl(
        self,
        params,
        variadic,
        ret == NONE ? Optional.empty() : Optional.of(builder.types.type(ret)));
  }

  /// The pattern is `self`, `mut self`, `&self`, `&'a mut self`.
  private boolean isSelf(int pattern) {
    int at = from(pattern);
    int last = to(pattern) - 1;
    if (tokenType(last) != SELF) {
      return false;
    }
    if (tokenType(at) == AND) {
      at++;
      if (tokenType(at) == LIFETIME) {
        at++;
      }
      if (tokenType(at) == PIN) {
        at += tokenType(at + 1) == CONST || tokenType(at + 1) == MUT ? 2 : 1;
      }
      if (tokenType(at) == REF_MUT) {
        at++;
      }
    } else if (tokenType(at) == MUT) {
      at++;
    }
    return at == last;
  }

  private FnDecl.SelfParam selfParam(int step, int pattern) {
    int at = from(pattern);
    int type = child(step, RULE_type);
    boolean ref = tokenType(at) == AND;
    boolean mut = tokenType(at) == MUT;
    FnDecl.SelfKind kind;
    if (ref) {
      int i = at + 1;
      Optional<Lifetime> lifetime = Optional.empty();
      if (tokenType(i) == LIFETIME) {
        lifetime = Optional.of(lifetime(i++));
      }
      if (tokenType(i) == PIN) {
        i++;
      }
      kind = new FnDecl.SelfKind.Ref(lifetime, builder.types.mutability(i));
      if (type != NONE) {
        error(span(type), "expected `,` or `)` after `&self`; a type follows only `self`");
      }
    } else if (type != NONE) {
      kind = new FnDecl.SelfKind.Typed(builder.types.type(type));
    } else {
      kind = new FnDecl.SelfKind.Value();
    }
    return new FnDecl.SelfParam(
        builder.outer(step), kind, mut ? Mutability.MUT : Mutability.NOT, span(step));
  }

  private FnDecl.Param param(int step, int pattern) {
    List<Attr> attrs = builder.outer(step);
    Span span = span(step);
    int type = child(step, RULE_type);
    Pat pat = builder.pats.pat(pattern);
    if (type != NONE) {
      return new FnDecl.Param(attrs, pat, builder.types.type(type), span);
    }
    Optional<Type> nameless =
        builder.edition.atLeast(Edition.E2018) ? Optional.empty() : typeOf(pat);
    if (nameless.isEmpty()) {
      error(span, "expected `:` and a type after the pattern of a parameter");
    }
    return new FnDecl.Param(
        attrs, new Pat.Wild(span), nameless.orElse(new Type.Broken(span)), span);
  }

  /// The type that a pattern looks like: edition 2015 allows parameters without a name.
  private static Optional<Type> typeOf(Pat pat) {
    if (pat instanceof Pat.OfPath(Path path)) {
      return Optional.of(new Type.OfPath(path));
    }
    if (pat instanceof Pat.Binding b && !b.byRef() && b.sub().isEmpty()) {
      Path path =
          new Path(
              b.span(),
              Optional.empty(),
              false,
              List.of(new Path.Segment(b.name(), Optional.empty())));
      return Optional.of(new Type.OfPath(path));
    }
    if (pat instanceof Pat.Ref(Mutability mutability, Pat inner, Span span)) {
      return typeOf(inner).map(t -> new Type.Ref(Optional.empty(), mutability, t, span));
    }
    return Optional.empty();
  }
}
