// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import klint.syntax.Attr;
import klint.syntax.Bound;
import klint.syntax.Expr;
import klint.syntax.GenericArgs;
import klint.syntax.GenericParam;
import klint.syntax.Generics;
import klint.syntax.MacroCall;
import klint.syntax.Path;
import klint.syntax.Type;

/// Rewrites types, paths and generics; what does not change stays the same object.
// Identity is what is asked: an unchanged tree is the same object.
@SuppressWarnings({"ReferenceEquality", "OptionalEquality"})
abstract class TypeRewriter {
  /// The attributes that stay; absent if what they are on goes away.
  abstract Optional<List<Attr>> attrs(List<Attr> attrs);

  abstract Expr expr(Expr expr);

  abstract Type macroType(MacroCall call);

  /// Each element rewritten, or left out; the same list if nothing changed.
  static <T> List<T> keep(List<T> list, Function<T, Optional<T>> rewrite) {
    List<T> out = null;
    for (int i = 0; i < list.size(); i++) {
      T old = list.get(i);
      Optional<T> now = rewrite.apply(old);
      if (out == null && (now.isEmpty() || now.get() != old)) {
        out = new ArrayList<>(list.subList(0, i));
      }
      if (out != null && now.isPresent()) {
        out.add(now.get());
      }
    }
    return out == null ? list : out;
  }

  static <T> List<T> each(List<T> list, UnaryOperator<T> rewrite) {
    return keep(list, e -> Optional.of(rewrite.apply(e)));
  }

  static <T> Optional<T> maybe(Optional<T> value, UnaryOperator<T> rewrite) {
    if (value.isEmpty()) {
      return value;
    }
    T old = value.get();
    T now = rewrite.apply(old);
    return now == old ? value : Optional.of(now);
  }

  Type type(Type type) {
    return switch (type) {
      case Type.Never _, Type.Infer _, Type.Broken _ -> type;
      case Type.Paren t -> {
        Type inner = type(t.inner());
        yield inner == t.inner() ? t : new Type.Paren(inner, t.span());
      }
      case Type.Tuple t -> {
        List<Type> elems = each(t.elems(), this::type);
        yield elems == t.elems() ? t : new Type.Tuple(elems, t.span());
      }
      case Type.Slice t -> {
        Type elem = type(t.elem());
        yield elem == t.elem() ? t : new Type.Slice(elem, t.span());
      }
      case Type.Array t -> {
        Type elem = type(t.elem());
        Expr len = expr(t.len());
        yield elem == t.elem() && len == t.len() ? t : new Type.Array(elem, len, t.span());
      }
      case Type.Ptr t -> {
        Type to = type(t.pointee());
        yield to == t.pointee() ? t : new Type.Ptr(t.mutability(), to, t.span());
      }
      case Type.Ref t -> {
        Type to = type(t.pointee());
        yield to == t.pointee() ? t : new Type.Ref(t.lifetime(), t.mutability(), to, t.span());
      }
      case Type.BareFn t -> bareFn(t);
      case Type.OfPath t -> {
        Path path = path(t.path());
        yield path == t.path() ? t : new Type.OfPath(path);
      }
      case Type.ImplTrait t -> {
        List<Bound> bounds = bounds(t.bounds());
        yield bounds == t.bounds() ? t : new Type.ImplTrait(bounds, t.span());
      }
      case Type.DynTrait t -> {
        List<Bound> bounds = bounds(t.bounds());
        yield bounds == t.bounds() ? t : new Type.DynTrait(bounds, t.span());
      }
      case Type.Macro t -> macroType(t.call());
    };
  }

  private Type bareFn(Type.BareFn t) {
    List<GenericParam> binder = params(t.binder());
    List<Type.BareFn.Param> params =
        keep(
            t.params(),
            p ->
                attrs(p.attrs())
                    .map(
                        attrs -> {
                          Type type = type(p.type());
                          return type == p.type() && attrs == p.attrs()
                              ? p
                              : new Type.BareFn.Param(attrs, p.name(), type);
                        }));
    Optional<Type> ret = maybe(t.ret(), this::type);
    return binder == t.binder() && params == t.params() && ret == t.ret()
        ? t
        : new Type.BareFn(binder, t.unsafety(), t.abi(), params, t.variadic(), ret, t.span());
  }

  Path path(Path path) {
    Optional<Path.QSelf> qself =
        maybe(
            path.qself(),
            q -> {
              Type self = type(q.self());
              Optional<Path> trait = maybe(q.trait(), this::path);
              return self == q.self() && trait == q.trait() ? q : new Path.QSelf(self, trait);
            });
    List<Path.Segment> segments =
        each(
            path.segments(),
            s -> {
              Optional<GenericArgs> args = maybe(s.args(), this::args);
              return args == s.args() ? s : new Path.Segment(s.name(), args);
            });
    return qself == path.qself() && segments == path.segments()
        ? path
        : new Path(path.span(), qself, path.global(), segments);
  }

  GenericArgs args(GenericArgs args) {
    return switch (args) {
      case GenericArgs.Angle a -> {
        List<GenericArgs.Arg> list = each(a.args(), this::arg);
        yield list == a.args() ? a : new GenericArgs.Angle(list, a.span());
      }
      case GenericArgs.Paren p -> {
        List<Type> inputs = each(p.inputs(), this::type);
        Optional<Type> output = maybe(p.output(), this::type);
        yield inputs == p.inputs() && output == p.output()
            ? p
            : new GenericArgs.Paren(inputs, output, p.span());
      }
      case GenericArgs.ReturnNotation r -> r;
    };
  }

  private GenericArgs.Arg arg(GenericArgs.Arg arg) {
    return switch (arg) {
      case GenericArgs.Arg.OfLifetime a -> a;
      case GenericArgs.Arg.OfType a -> {
        Type type = type(a.type());
        yield type == a.type() ? a : new GenericArgs.Arg.OfType(type);
      }
      case GenericArgs.Arg.OfConst a -> {
        Expr value = expr(a.value());
        yield value == a.value() ? a : new GenericArgs.Arg.OfConst(value);
      }
      case GenericArgs.Arg.Equals a -> {
        Optional<GenericArgs> args = maybe(a.args(), this::args);
        GenericArgs.Arg value = arg(a.value());
        yield args == a.args() && value == a.value()
            ? a
            : new GenericArgs.Arg.Equals(a.name(), args, value);
      }
      case GenericArgs.Arg.Bounded a -> {
        Optional<GenericArgs> args = maybe(a.args(), this::args);
        List<Bound> bounds = bounds(a.bounds());
        yield args == a.args() && bounds == a.bounds()
            ? a
            : new GenericArgs.Arg.Bounded(a.name(), args, bounds);
      }
    };
  }

  List<Bound> bounds(List<Bound> bounds) {
    return each(
        bounds,
        bound ->
            switch (bound) {
              case Bound.Outlives b -> b;
              case Bound.OfTrait b -> {
                List<GenericParam> binder = params(b.binder());
                Path path = path(b.path());
                yield binder == b.binder() && path == b.path()
                    ? b
                    : new Bound.OfTrait(binder, b.modifier(), path, b.span());
              }
              case Bound.Use b -> b;
            });
  }

  List<GenericParam> params(List<GenericParam> params) {
    return keep(
        params,
        param ->
            switch (param) {
              case GenericParam.OfLifetime p ->
                  attrs(p.attrs())
                      .map(
                          attrs ->
                              attrs == p.attrs()
                                  ? p
                                  : new GenericParam.OfLifetime(
                                      attrs, p.lifetime(), p.bounds(), p.span()));
              case GenericParam.OfType p -> attrs(p.attrs()).map(attrs -> typeParam(p, attrs));
              case GenericParam.OfConst p -> attrs(p.attrs()).map(attrs -> constParam(p, attrs));
            });
  }

  private GenericParam typeParam(GenericParam.OfType p, List<Attr> attrs) {
    List<Bound> bounds = bounds(p.bounds());
    Optional<Type> byDefault = maybe(p.defaultType(), this::type);
    return attrs == p.attrs() && bounds == p.bounds() && byDefault == p.defaultType()
        ? p
        : new GenericParam.OfType(attrs, p.name(), bounds, byDefault, p.span());
  }

  private GenericParam constParam(GenericParam.OfConst p, List<Attr> attrs) {
    Type type = type(p.type());
    Optional<Expr> byDefault = maybe(p.defaultValue(), this::expr);
    return attrs == p.attrs() && type == p.type() && byDefault == p.defaultValue()
        ? p
        : new GenericParam.OfConst(attrs, p.name(), type, byDefault, p.span());
  }

  Generics generics(Generics generics) {
    List<GenericParam> params = params(generics.params());
    List<Generics.WherePredicate> where =
        each(
            generics.where(),
            predicate ->
                switch (predicate) {
                  case Generics.WherePredicate.OfLifetime p -> p;
                  case Generics.WherePredicate.OfType p -> {
                    List<GenericParam> binder = params(p.binder());
                    Type type = type(p.type());
                    List<Bound> bounds = bounds(p.bounds());
                    yield binder == p.binder() && type == p.type() && bounds == p.bounds()
                        ? p
                        : new Generics.WherePredicate.OfType(binder, type, bounds, p.span());
                  }
                });
    return params == generics.params() && where == generics.where()
        ? generics
        : new Generics(params, where);
  }
}
