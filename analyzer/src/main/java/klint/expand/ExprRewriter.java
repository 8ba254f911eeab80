// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import klint.syntax.Attr;
import klint.syntax.Block;
import klint.syntax.Expr;
import klint.syntax.GenericArgs;
import klint.syntax.GenericParam;
import klint.syntax.MacroCall;
import klint.syntax.Pat;
import klint.syntax.Path;
import klint.syntax.Type;

/// Rewrites expressions and patterns; what does not change stays the same object.
// Identity is what is asked: an unchanged tree is the same object.
@SuppressWarnings({"ReferenceEquality", "OptionalEquality"})
abstract class ExprRewriter extends TypeRewriter {
  abstract Block block(Block block);

  abstract Expr macroExpr(MacroCall call);

  abstract Pat macroPat(MacroCall call);

  /// An expression with attributes where none may be left out.
  abstract Expr attributed(Expr.Attributed expr);

  /// Elements of a list, of which attributes may leave some out.
  List<Expr> exprs(List<Expr> list) {
    return keep(
        list,
        e -> {
          if (!(e instanceof Expr.Attributed a)) {
            return Optional.of(expr(e));
          }
          return attrs(a.attrs()).map(attrs -> withAttrs(a, attrs));
        });
  }

  /// `a` with these attributes in place of its own, and its expression rewritten.
  Expr withAttrs(Expr.Attributed a, List<Attr> attrs) {
    Expr inner = expr(a.inner());
    if (attrs.isEmpty()) {
      return inner;
    }
    return attrs == a.attrs() && inner == a.inner()
        ? a
        : new Expr.Attributed(attrs, inner, a.span());
  }

  Expr rewrite(Expr expr) {
    return switch (expr) {
      case Expr.Lit _, Expr.Underscore _, Expr.Broken _, Expr.Continue _ -> expr;
      case Expr.OfPath e -> {
        Path path = path(e.path());
        yield path == e.path() ? e : new Expr.OfPath(path);
      }
      case Expr.Unary e -> {
        Expr x = expr(e.operand());
        yield x == e.operand() ? e : new Expr.Unary(e.op(), x, e.span());
      }
      case Expr.Binary e -> {
        Expr l = expr(e.left());
        Expr r = expr(e.right());
        yield l == e.left() && r == e.right()
            ? e
            : new Expr.Binary(e.op(), e.opSpan(), l, r, e.span());
      }
      case Expr.Assign e -> {
        Expr l = expr(e.left());
        Expr r = expr(e.right());
        yield l == e.left() && r == e.right() ? e : new Expr.Assign(l, r, e.span());
      }
      case Expr.AssignOp e -> {
        Expr l = expr(e.left());
        Expr r = expr(e.right());
        yield l == e.left() && r == e.right()
            ? e
            : new Expr.AssignOp(e.op(), e.opSpan(), l, r, e.span());
      }
      case Expr.Borrow e -> {
        Expr x = expr(e.operand());
        yield x == e.operand() ? e : new Expr.Borrow(e.mutability(), x, e.span());
      }
      case Expr.RawBorrow e -> {
        Expr x = expr(e.operand());
        yield x == e.operand() ? e : new Expr.RawBorrow(e.mutability(), x, e.span());
      }
      case Expr.Cast e -> {
        Expr x = expr(e.operand());
        Type type = type(e.type());
        yield x == e.operand() && type == e.type() ? e : new Expr.Cast(x, type, e.span());
      }
      case Expr.Paren e -> {
        Expr x = expr(e.inner());
        yield x == e.inner() ? e : new Expr.Paren(x, e.span());
      }
      case Expr.Tuple e -> {
        List<Expr> elems = exprs(e.elems());
        yield elems == e.elems() ? e : new Expr.Tuple(elems, e.span());
      }
      case Expr.Array e -> {
        List<Expr> elems = exprs(e.elems());
        yield elems == e.elems() ? e : new Expr.Array(elems, e.span());
      }
      case Expr.Repeat e -> {
        Expr value = expr(e.value());
        Expr len = expr(e.len());
        yield value == e.value() && len == e.len() ? e : new Expr.Repeat(value, len, e.span());
      }
      case Expr.Struct e -> struct(e);
      case Expr.Call e -> {
        Expr callee = expr(e.callee());
        List<Expr> args = exprs(e.args());
        yield callee == e.callee() && args == e.args() ? e : new Expr.Call(callee, args, e.span());
      }
      case Expr.MethodCall e -> {
        Expr receiver = expr(e.receiver());
        Optional<GenericArgs> generics = maybe(e.generics(), this::args);
        List<Expr> args = exprs(e.args());
        yield receiver == e.receiver() && generics == e.generics() && args == e.args()
            ? e
            : new Expr.MethodCall(receiver, e.name(), generics, args, e.span());
      }
      case Expr.Field e -> {
        Expr x = expr(e.operand());
        yield x == e.operand() ? e : new Expr.Field(x, e.name(), e.span());
      }
      case Expr.Index e -> {
        Expr x = expr(e.operand());
        Expr index = expr(e.index());
        yield x == e.operand() && index == e.index() ? e : new Expr.Index(x, index, e.span());
      }
      case Expr.Range e -> {
        Optional<Expr> lo = maybe(e.lo(), this::expr);
        Optional<Expr> hi = maybe(e.hi(), this::expr);
        yield lo == e.lo() && hi == e.hi() ? e : new Expr.Range(lo, hi, e.kind(), e.span());
      }
      case Expr.OfBlock e -> {
        Block block = block(e.block());
        yield block == e.block() ? e : new Expr.OfBlock(e.label(), e.kind(), block, e.span());
      }
      case Expr.If e -> {
        Expr condition = expr(e.condition());
        Block then = block(e.then());
        Optional<Expr> orElse = maybe(e.orElse(), this::expr);
        yield condition == e.condition() && then == e.then() && orElse == e.orElse()
            ? e
            : new Expr.If(condition, then, orElse, e.span());
      }
      case Expr.Let e -> {
        Pat pat = pat(e.pat());
        Expr scrutinee = expr(e.scrutinee());
        yield pat == e.pat() && scrutinee == e.scrutinee()
            ? e
            : new Expr.Let(pat, scrutinee, e.span());
      }
      case Expr.Match e -> {
        Expr scrutinee = expr(e.scrutinee());
        List<Expr.Match.Arm> arms =
            keep(e.arms(), a -> attrs(a.attrs()).map(attrs -> arm(a, attrs)));
        yield scrutinee == e.scrutinee() && arms == e.arms()
            ? e
            : new Expr.Match(scrutinee, arms, e.span());
      }
      case Expr.While e -> {
        Expr condition = expr(e.condition());
        Block body = block(e.body());
        yield condition == e.condition() && body == e.body()
            ? e
            : new Expr.While(e.label(), condition, body, e.span());
      }
      case Expr.Loop e -> {
        Block body = block(e.body());
        yield body == e.body() ? e : new Expr.Loop(e.label(), body, e.span());
      }
      case Expr.For e -> {
        Pat pat = pat(e.pat());
        Expr iterable = expr(e.iterable());
        Block body = block(e.body());
        yield pat == e.pat() && iterable == e.iterable() && body == e.body()
            ? e
            : new Expr.For(e.label(), pat, iterable, body, e.awaits(), e.span());
      }
      case Expr.Closure e -> closure(e);
      case Expr.Return e -> {
        Optional<Expr> value = maybe(e.value(), this::expr);
        yield value == e.value() ? e : new Expr.Return(value, e.span());
      }
      case Expr.Break e -> {
        Optional<Expr> value = maybe(e.value(), this::expr);
        yield value == e.value() ? e : new Expr.Break(e.label(), value, e.span());
      }
      case Expr.Jump e -> {
        Optional<Expr> value = maybe(e.value(), this::expr);
        yield value == e.value() ? e : new Expr.Jump(e.kind(), value, e.span());
      }
      case Expr.Try e -> {
        Expr x = expr(e.operand());
        yield x == e.operand() ? e : new Expr.Try(x, e.span());
      }
      case Expr.Await e -> {
        Expr x = expr(e.operand());
        yield x == e.operand() ? e : new Expr.Await(x, e.keyword(), e.span());
      }
      case Expr.Macro e -> macroExpr(e.call());
      case Expr.Attributed e -> attributed(e);
      case Expr.Builtin e -> {
        List<Expr> operands = each(e.operands(), this::expr);
        List<Type> types = each(e.types(), this::type);
        yield operands == e.operands() && types == e.types()
            ? e
            : new Expr.Builtin(e.kind(), operands, types, e.names(), e.text(), e.span());
      }
    };
  }

  private Expr struct(Expr.Struct e) {
    Path path = path(e.path());
    List<Expr.Struct.Field> fields =
        keep(
            e.fields(),
            f ->
                attrs(f.attrs())
                    .map(
                        attrs -> {
                          Expr value = expr(f.value());
                          return attrs == f.attrs() && value == f.value()
                              ? f
                              : new Expr.Struct.Field(attrs, f.name(), value, f.shorthand());
                        }));
    Expr.Struct.Base base =
        switch (e.base()) {
          case Expr.Struct.Base.Update u -> {
            Expr value = expr(u.value());
            yield value == u.value() ? u : new Expr.Struct.Base.Update(value);
          }
          case Expr.Struct.Base.None n -> n;
          case Expr.Struct.Base.Rest r -> r;
        };
    return path == e.path() && fields == e.fields() && base == e.base()
        ? e
        : new Expr.Struct(path, fields, base, e.span());
  }

  private Expr.Match.Arm arm(Expr.Match.Arm a, List<Attr> attrs) {
    Pat pat = pat(a.pat());
    Optional<Expr> guard = maybe(a.guard(), this::expr);
    Expr body = expr(a.body());
    return attrs == a.attrs() && pat == a.pat() && guard == a.guard() && body == a.body()
        ? a
        : new Expr.Match.Arm(attrs, pat, guard, body, a.span());
  }

  private Expr closure(Expr.Closure e) {
    List<GenericParam> binder = params(e.binder());
    List<Expr.Closure.Param> params =
        keep(
            e.params(),
            p ->
                attrs(p.attrs())
                    .map(
                        attrs -> {
                          Pat pat = pat(p.pat());
                          Optional<Type> type = maybe(p.type(), this::type);
                          return attrs == p.attrs() && pat == p.pat() && type == p.type()
                              ? p
                              : new Expr.Closure.Param(attrs, pat, type);
                        }));
    Optional<Type> ret = maybe(e.ret(), this::type);
    Expr body = expr(e.body());
    return binder == e.binder() && params == e.params() && ret == e.ret() && body == e.body()
        ? e
        : new Expr.Closure(binder, e.kind(), params, ret, body, e.span());
  }

  Pat pat(Pat pat) {
    return switch (pat) {
      case Pat.Wild _, Pat.Rest _, Pat.Never _, Pat.Broken _ -> pat;
      case Pat.Binding p -> {
        Optional<Pat> sub = maybe(p.sub(), this::pat);
        yield sub == p.sub()
            ? p
            : new Pat.Binding(
                p.byRef(), p.refMutability(), p.mutability(), p.name(), sub, p.span());
      }
      case Pat.Lit p -> {
        Expr value = expr(p.value());
        yield value == p.value() ? p : new Pat.Lit(value, p.span());
      }
      case Pat.Range p -> {
        Optional<Expr> lo = maybe(p.lo(), this::expr);
        Optional<Expr> hi = maybe(p.hi(), this::expr);
        yield lo == p.lo() && hi == p.hi() ? p : new Pat.Range(lo, hi, p.kind(), p.span());
      }
      case Pat.Ref p -> {
        Pat inner = pat(p.inner());
        yield inner == p.inner() ? p : new Pat.Ref(p.mutability(), inner, p.span());
      }
      case Pat.Tuple p -> {
        List<Pat> elems = each(p.elems(), this::pat);
        yield elems == p.elems() ? p : new Pat.Tuple(elems, p.span());
      }
      case Pat.Slice p -> {
        List<Pat> elems = each(p.elems(), this::pat);
        yield elems == p.elems() ? p : new Pat.Slice(elems, p.span());
      }
      case Pat.OfPath p -> {
        Path path = path(p.path());
        yield path == p.path() ? p : new Pat.OfPath(path);
      }
      case Pat.TupleStruct p -> {
        Path path = path(p.path());
        List<Pat> elems = each(p.elems(), this::pat);
        yield path == p.path() && elems == p.elems()
            ? p
            : new Pat.TupleStruct(path, elems, p.span());
      }
      case Pat.Struct p -> structPat(p);
      case Pat.Or p -> {
        List<Pat> alternatives = each(p.alternatives(), this::pat);
        yield alternatives == p.alternatives() ? p : new Pat.Or(alternatives, p.span());
      }
      case Pat.Paren p -> {
        Pat inner = pat(p.inner());
        yield inner == p.inner() ? p : new Pat.Paren(inner, p.span());
      }
      case Pat.Deref p -> {
        Pat inner = pat(p.inner());
        yield inner == p.inner() ? p : new Pat.Deref(inner, p.span());
      }
      case Pat.ConstBlock p -> {
        Block block = block(p.block());
        yield block == p.block() ? p : new Pat.ConstBlock(block, p.span());
      }
      case Pat.Macro p -> macroPat(p.call());
    };
  }

  private Pat structPat(Pat.Struct p) {
    Path path = path(p.path());
    List<Pat.Struct.Field> fields =
        keep(
            p.fields(),
            f ->
                attrs(f.attrs())
                    .map(
                        attrs -> {
                          Pat pat = pat(f.pat());
                          return attrs == f.attrs() && pat == f.pat()
                              ? f
                              : new Pat.Struct.Field(attrs, f.name(), pat, f.shorthand());
                        }));
    return path == p.path() && fields == p.fields()
        ? p
        : new Pat.Struct(path, fields, p.rest(), p.span());
  }
}
