// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;

/// Types and bounds.
final class TypeBuilder extends Steps {
  TypeBuilder(TreeBuilder builder) {
    super(builder);
  }

  /// A `type`, `type_` or `typeNoBounds`.
  Type type(int step) {
    if (isLeaf(step)) {
      return new Type.Never(span(step));
    }
    int first = only(step);
    return switch (rule(first)) {
      case RULE_type_ -> type(first);
      case RULE_typeCore -> {
        Type core = core(first);
        yield next(first) < next(step) || to(first) < to(step) ? sum(core, step, first) : core;
      }
      case RULE_typeParamBounds, RULE_typeParamBound -> {
        List<Bound> bounds =
            rule(first) == RULE_typeParamBounds ? bounds(first) : List.of(bound(first));
        yield firstType(step) == IMPL
            ? new Type.ImplTrait(bounds, span(step))
            : new Type.DynTrait(bounds, span(step));
      }
      default -> throw new KlintBug("no type: " + ruleNames[rule(first)]);
    };
  }

  /// A bare `A + B` of the old editions.
  private Type sum(Type core, int step, int first) {
    List<Bound> bounds = new ArrayList<>();
    switch (core) {
      case Type.OfPath(Path path) ->
          bounds.add(new Bound.OfTrait(List.of(), Bound.Modifier.NONE, path, path.span()));
      case Type.DynTrait dyn -> bounds.addAll(dyn.bounds());
      case Type.Paren(Type.OfPath(Path path), Span span) ->
          bounds.add(new Bound.OfTrait(List.of(), Bound.Modifier.NONE, path, span));
      case Type.Paren(Type.DynTrait(List<Bound> inner, Span _), Span _) -> bounds.addAll(inner);
      case Type.Never _,
          Type.Infer _,
          Type.Paren _,
          Type.Tuple _,
          Type.Slice _,
          Type.Array _,
          Type.Ptr _,
          Type.Ref _,
          Type.BareFn _,
          Type.ImplTrait _,
          Type.Macro _,
          Type.Broken _ ->
          error(core.span(), "expected a trait before `+`; put `( )` around the bounds");
    }
    for (int c = next(first); c < next(step); c = next(c)) {
      bounds.add(bound(c));
    }
    return new Type.DynTrait(bounds, span(step));
  }

  private Type core(int step) {
    Span span = span(step);
    int first = step + 1;
    int at = from(step);
    switch (tokenType(at)) {
      case LPAREN -> {
        List<Integer> elems = elements(step, RULE_type);
        if (elems.size() == 1 && !trailingComma(elems.get(0))) {
          return new Type.Paren(type(elems.get(0)), span);
        }
        return new Type.Tuple(elems.stream().map(this::type).toList(), span);
      }
      case STAR -> {
        return new Type.Ptr(mutability(at + 1), type(first), span);
      }
      case AND, ANDAND -> {
        return reference(step);
      }
      case LBRACKET -> {
        Type elem = type(first);
        int length = child(step, RULE_expression);
        return length == NONE
            ? new Type.Slice(elem, span)
            : new Type.Array(elem, builder.exprs.expression(length), span);
      }
      case UNDERSCORE -> {
        return new Type.Infer(span);
      }
      case FRAGMENT_TYPE -> {
        if (tokens.fragment(at) instanceof Fragment.OfType(Type inner)) {
          return inner;
        }
        throw new KlintBug("a type token without a type");
      }
      default -> {
        return switch (rule(first)) {
          case RULE_typePath -> {
            Path path = builder.paths.withFunction(step, first);
            int args = child(step, RULE_delimTokenTree);
            yield args == NONE
                ? new Type.OfPath(path)
                : new Type.Macro(new MacroCall(path, tokens.group(from(args), to(args)), span));
          }
          case RULE_qualifiedPathType -> new Type.OfPath(builder.paths.path(step));
          case RULE_bareFunctionType -> function(first, List.of(), span);
          case RULE_forLifetimes -> bound(step, first);
          default -> throw new KlintBug("no type: " + ruleNames[rule(first)]);
        };
      }
    }
  }

  Mutability mutability(int token) {
    return tokenType(token) == MUT || tokenType(token) == REF_MUT ? Mutability.MUT : Mutability.NOT;
  }

  private Type reference(int step) {
    int at = from(step);
    int i = at + 1;
    Optional<Lifetime> lifetime = Optional.empty();
    if (tokenType(i) == LIFETIME) {
      lifetime = Optional.of(lifetime(i++));
    }
    if (tokenType(i) == PIN) {
      i++;
    }
    Mutability mutability = mutability(i);
    Type pointee = type(step + 1);
    Type ref = new Type.Ref(lifetime, mutability, pointee, span(step));
    return tokenType(at) == ANDAND
        ? new Type.Ref(Optional.empty(), Mutability.NOT, ref, span(step))
        : ref;
  }

  /// `for<'a> T`.
  private Type bound(int step, int binder) {
    List<GenericParam> params = builder.generics.binder(binder);
    int inner = next(binder);
    int core = only(inner);
    if (rule(core) == RULE_typeCore && rule(core + 1) == RULE_bareFunctionType) {
      return function(core + 1, params, span(step));
    }
    Type type = type(inner);
    if (type instanceof Type.OfPath(Path path)) {
      return new Type.DynTrait(
          List.of(new Bound.OfTrait(params, Bound.Modifier.NONE, path, span(step))), span(step));
    }
    error(span(binder), "expected a function type or a trait after `for<..>`");
    return type;
  }

  private Type function(int step, List<GenericParam> binder, Span span) {
    List<Type.BareFn.Param> params = new ArrayList<>();
    boolean variadic = false;
    for (int p : elements(step, RULE_maybeNamedParam)) {
      if (variadic) {
        error(span(p), "`...` must be the last parameter");
      }
      List<Integer> types = new ArrayList<>();
      for (int c = p + 1; c < next(p); c = next(c)) {
        if (rule(c) == RULE_type) {
          types.add(c);
        }
      }
      if (has(p, DOTDOTDOT)) {
        variadic = true;
        continue;
      }
      List<Attr> attrs = builder.outer(p);
      if (types.size() == 1) {
        params.add(new Type.BareFn.Param(attrs, Optional.empty(), type(types.get(0))));
      } else {
        Optional<Ident> name = name(type(types.get(0)));
        if (name.isEmpty()) {
          error(span(types.get(0)), "expected the name of a parameter before `:`");
        }
        params.add(new Type.BareFn.Param(attrs, name, type(types.get(1))));
      }
    }
    int result = child(step, RULE_typeNoBounds);
    return new Type.BareFn(
        binder,
        has(step, UNSAFE),
        abi(step),
        params,
        variadic,
        result == NONE ? Optional.empty() : Optional.of(type(result)),
        span);
  }

  /// The name that a type looks like.
  private static Optional<Ident> name(Type type) {
    if (type instanceof Type.OfPath(Path path)) {
      return path.asIdent();
    }
    return type instanceof Type.Infer(Span at) ? Optional.of(Ident.of("_", at)) : Optional.empty();
  }

  /// The ABI of a step with `extern` in it.
  Optional<String> abi(int step) {
    if (!has(step, EXTERN)) {
      return Optional.empty();
    }
    int abi = child(step, RULE_abi);
    return Optional.of(abi == NONE ? "C" : Literals.stringValue(tokens.token(from(abi))));
  }

  /// The bounds after the colon of `step`, if any.
  List<Bound> boundsIn(int step) {
    int bounds = child(step, RULE_typeParamBounds);
    return bounds == NONE ? List.of() : bounds(bounds);
  }

  List<Bound> bounds(int step) {
    List<Bound> bounds = new ArrayList<>();
    boolean plus = false;
    int at = from(step);
    for (int c = step + 1; c <= next(step); c = c < next(step) ? next(c) : c + 1) {
      int to = c < next(step) ? from(c) : to(step);
      for (; at < to; at++) {
        if (plus) {
          error(tokenSpan(at), "expected a bound, found another `+`");
        }
        plus = true;
      }
      if (c == next(step)) {
        break;
      }
      plus = false;
      bounds.add(bound(c));
      at = to(c);
    }
    return bounds;
  }

  Bound bound(int step) {
    int first = from(step);
    if (isLeaf(step)) {
      return new Bound.Outlives(lifetime(first));
    }
    int inner = child(step, RULE_typeParamBound);
    if (inner != NONE) {
      Bound bound = bound(inner);
      if (!(bound instanceof Bound.OfTrait)) {
        error(bound.span(), "expected a trait between the parentheses");
      }
      return bound;
    }
    if (tokenType(first) == USE) {
      return new Bound.Use(builder.paths.angle(child(step, RULE_genericArgs)).args(), span(step));
    }
    int binder = child(step, RULE_forLifetimes);
    int path = child(step, RULE_typePath);
    return new Bound.OfTrait(
        binder == NONE ? List.of() : builder.generics.binder(binder),
        modifier(step),
        builder.paths.withFunction(step, path),
        span(step));
  }

  private Bound.Modifier modifier(int step) {
    if (has(step, QUESTION)) {
      for (int at = from(step) + 1; tokenType(at - 1) == QUESTION; at++) {
        if (tokenType(at) == QUESTION) {
          error(tokenSpan(at), "expected one `?` before a trait, found two");
        }
      }
      return Bound.Modifier.MAYBE;
    }
    if (has(step, NOT)) {
      return Bound.Modifier.NEGATIVE;
    }
    if (has(step, TILDE) || has(step, LBRACKET)) {
      return Bound.Modifier.TILDE_CONST;
    }
    if (has(step, CONST)) {
      return Bound.Modifier.CONST;
    }
    return has(step, ASYNC) ? Bound.Modifier.ASYNC : Bound.Modifier.NONE;
  }
}
