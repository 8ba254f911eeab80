// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.Namespace;
import klint.resolve.PathRes;
import klint.resolve.Res;
import klint.syntax.Expr;
import klint.syntax.Path;
import klint.syntax.TokenTree;
import klint.syntax.Type;
import org.jspecify.annotations.Nullable;

/// Values of constant expressions in types: lengths, constant arguments, discriminants.
///
/// Knows integers, booleans, characters and the operators on them, named constants, casts.
/// Everything else is an opaque constant.
public final class ConstEval {
  private static final int MAX_DEPTH = 64;

  private final ItemTypes items;
  private final TypeLowering lowering;

  ConstEval(ItemTypes items, TypeLowering lowering) {
    this.items = items;
    this.lowering = lowering;
  }

  /// The length of an array; `_` is a variable.
  Ty arrayLength(TypeScope scope, Expr len) {
    if (len instanceof Expr.Underscore && scope.holes().isPresent()) {
      return scope.holes().get().hole(Ty.VarKind.CONST);
    }
    return value(scope, len);
  }

  /// A constant argument that is written like a type: a single path, or `_`.
  Ty ofTypeArg(TypeScope scope, Type type) {
    return switch (type) {
      case Type.OfPath p -> value(scope, new Expr.OfPath(p.path()));
      case Type.Infer _ when scope.holes().isPresent() ->
          scope.holes().get().hole(Ty.VarKind.CONST);
      case Type.Paren p -> ofTypeArg(scope, p.inner());
      case Type.Infer _,
          Type.Never _,
          Type.Tuple _,
          Type.Slice _,
          Type.Array _,
          Type.Ptr _,
          Type.Ref _,
          Type.BareFn _,
          Type.ImplTrait _,
          Type.DynTrait _,
          Type.Macro _,
          Type.Broken _ ->
          new Ty.Unknown(Cause.SYNTAX);
    };
  }

  /// A constant type: the value, a parameter, or opaque.
  Ty value(TypeScope scope, Expr expr) {
    if (expr instanceof Expr.OfPath p) {
      Optional<Ty> param = lowering.local(scope, p.path());
      if (param.isPresent() && p.path().segments().size() == 1) {
        return param.get();
      }
    }
    if (expr instanceof Expr.OfBlock b
        && b.block().stmts().isEmpty()
        && b.block().tail().isPresent()) {
      return value(scope, b.block().tail().get());
    }
    return eval(scope, expr, 0)
        .map(v -> (Ty) new Ty.Const(new Ty.ConstVal.Int(v)))
        .orElseGet(
            () ->
                new Ty.Const(
                    new Ty.ConstVal.Opaque(
                        scope.owner(),
                        items.generics(scope.owner()).identity(),
                        "{" + expr.span().lo() + "}")));
  }

  /// The value of an integer, boolean or character expression; empty if it is beyond us.
  Optional<BigInteger> eval(TypeScope scope, Expr expr, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    return switch (expr) {
      case Expr.Lit l -> literal(l.token());
      case Expr.Paren p -> eval(scope, p.inner(), depth + 1);
      case Expr.Attributed a -> eval(scope, a.inner(), depth + 1);
      case Expr.Cast c -> eval(scope, c.operand(), depth + 1).map(v -> wrap(v, c.type()));
      case Expr.Unary u -> eval(scope, u.operand(), depth + 1).flatMap(v -> unary(u.op(), v));
      case Expr.Binary b ->
          eval(scope, b.left(), depth + 1)
              .flatMap(l -> eval(scope, b.right(), depth + 1).flatMap(r -> binary(b.op(), l, r)));
      case Expr.OfBlock b when b.block().stmts().isEmpty() && b.block().tail().isPresent() ->
          eval(scope, b.block().tail().get(), depth + 1);
      case Expr.If i when i.orElse().isPresent() ->
          eval(scope, i.condition(), depth + 1)
              .flatMap(
                  c ->
                      c.signum() != 0
                          ? i.then().stmts().isEmpty()
                              ? i.then().tail().flatMap(t -> eval(scope, t, depth + 1))
                              : Optional.empty()
                          : eval(scope, i.orElse().get(), depth + 1));
      case Expr.OfPath p -> named(scope, p.path(), depth);
      default -> Optional.empty();
    };
  }

  private Optional<BigInteger> named(TypeScope scope, Path path, int depth) {
    if (path.qself().isPresent()) {
      Path.QSelf q = path.qself().get();
      return path.segments().size() == 1
          ? ofType(
              lowering.type(scope, q.self()),
              q.trait().flatMap(t -> lowering.traitOf(scope, t)),
              path.last().name().text(),
              depth)
          : Optional.empty();
    }
    PathRes res = items.defs().resolve(scope.module(), path, Namespace.VALUE);
    if (res.consumed() == path.segments().size() && res.res() instanceof Res.OfDef d) {
      return ofDef(d.id(), depth);
    }
    if (res.consumed() == 1 && path.segments().size() == 2 && res.res() instanceof Res.OfPrim p) {
      return limit(p.type().text(), path.last().name().text());
    }
    return associated(scope, path, depth);
  }

  /// `Self::N` or `Type::N`.
  private Optional<BigInteger> associated(TypeScope scope, Path path, int depth) {
    if (path.segments().size() != 2) {
      return Optional.empty();
    }
    Path head =
        new Path(path.span(), Optional.empty(), path.global(), path.segments().subList(0, 1));
    Ty self = lowering.type(scope, new Type.OfPath(head));
    return ofType(self, Optional.empty(), path.last().name().text(), depth);
  }

  /// The constant of a type, of the trait if one is named: of an impl for just this type, an
  /// inherent one first.
  private Optional<BigInteger> ofType(Ty self, Optional<DefId> trait, String name, int depth) {
    if (self instanceof Ty.Prim p && trait.isEmpty()) {
      Optional<BigInteger> limit = limit(p.prim().text(), name);
      if (limit.isPresent()) {
        return limit;
      }
    }
    Optional<BigInteger> found = Optional.empty();
    for (DefId item : associated().getOrDefault(name, List.of())) {
      Optional<ItemTypes.ImplHeader> header =
          items.defs().def(item).parent().flatMap(items::header);
      if (header.isEmpty() || !fits(header.get(), self, trait)) {
        continue;
      }
      Optional<BigInteger> value = ofDef(item, depth);
      if (header.get().trait().isEmpty()) {
        return value;
      }
      found = found.isPresent() ? found : value;
    }
    return found;
  }

  private boolean fits(ItemTypes.ImplHeader header, Ty self, Optional<DefId> trait) {
    boolean same =
        header.self().equals(self)
            // An inherent constant does not depend on the arguments, or its value is not found.
            || (header.trait().isEmpty()
                && header.self() instanceof Ty.Adt a
                && self instanceof Ty.Adt b
                && a.def().equals(b.def()));
    return same && (trait.isEmpty() || header.trait().map(Clause.Holds::trait).equals(trait));
  }

  /// The constants of all impls by name; found once.
  private Map<String, List<DefId>> associated() {
    Map<String, List<DefId>> known = associated;
    if (known == null) {
      Map<String, List<DefId>> all = new HashMap<>();
      for (DefId impl : items.defs().impls()) {
        for (DefId item : items.items(impl)) {
          if (items.defs().def(item) instanceof Def.Const c) {
            all.computeIfAbsent(c.name(), _ -> new ArrayList<>()).add(item);
          }
        }
      }
      known = all;
      associated = all;
    }
    return known;
  }

  private volatile @Nullable Map<String, List<DefId>> associated;

  private Optional<BigInteger> ofDef(DefId id, int depth) {
    return switch (items.defs().def(id)) {
      case Def.Const c -> c.item().value().flatMap(v -> eval(items.scope(id), v, depth + 1));
      case Def.Static s -> s.item().value().flatMap(v -> eval(items.scope(id), v, depth + 1));
      case Def.Variant v -> discriminant(v, depth);
      case Def.Mod _,
          Def.Fn _,
          Def.Struct _,
          Def.Union _,
          Def.Enum _,
          Def.Trait _,
          Def.TraitAlias _,
          Def.Impl _,
          Def.TypeAlias _,
          Def.ExternBlock _,
          Def.Macro _ ->
          Optional.empty();
    };
  }

  /// The discriminant of a variant: its own, or one more than that of the variant before.
  Optional<BigInteger> discriminant(Def.Variant v, int depth) {
    if (v.item().discriminant().isPresent()) {
      return eval(items.scope(v.id()), v.item().discriminant().get(), depth + 1);
    }
    if (v.index() == 0) {
      return Optional.of(BigInteger.ZERO);
    }
    if (items.defs().def(v.parent().orElseThrow()) instanceof Def.Enum e
        && items.defs().def(e.variants().get(v.index() - 1)) instanceof Def.Variant before) {
      return discriminant(before, depth + 1).map(d -> d.add(BigInteger.ONE));
    }
    return Optional.empty();
  }

  private static Optional<BigInteger> limit(String prim, String name) {
    int bits = bits(prim);
    if (bits == 0) {
      return Optional.empty();
    }
    boolean signed = prim.startsWith("i");
    return switch (name) {
      case "MAX" ->
          Optional.of(BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE));
      case "MIN" ->
          Optional.of(signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO);
      case "BITS" -> Optional.of(BigInteger.valueOf(bits));
      default -> Optional.empty();
    };
  }

  private static int bits(String prim) {
    return switch (prim) {
      case "u8", "i8" -> 8;
      case "u16", "i16" -> 16;
      case "u32", "i32" -> 32;
      case "u64", "i64", "usize", "isize" -> 64;
      case "u128", "i128" -> 128;
      default -> 0;
    };
  }

  private static BigInteger wrap(BigInteger v, Type type) {
    if (!(type instanceof Type.OfPath p) || p.path().asIdent().isEmpty()) {
      return v;
    }
    String name = p.path().last().name().text();
    int bits = bits(name);
    if (bits == 0) {
      return v;
    }
    BigInteger m = v.mod(BigInteger.ONE.shiftLeft(bits));
    return name.startsWith("i") && m.testBit(bits - 1)
        ? m.subtract(BigInteger.ONE.shiftLeft(bits))
        : m;
  }

  /// The value of an integer, boolean or character literal.
  public static Optional<BigInteger> literal(TokenTree.Token token) {
    return switch (token.kind()) {
      case INT -> integer(token.text());
      case IDENT ->
          token.text().equals("true")
              ? Optional.of(BigInteger.ONE)
              : token.text().equals("false") ? Optional.of(BigInteger.ZERO) : Optional.empty();
      case CHAR -> character(token.text().substring(1, token.text().length() - 1));
      case BYTE -> character(token.text().substring(2, token.text().length() - 1));
      case RAW_IDENT,
          LIFETIME,
          FLOAT,
          STR,
          BYTE_STR,
          C_STR,
          RAW_STR,
          RAW_BYTE_STR,
          RAW_C_STR,
          OUTER_DOC,
          INNER_DOC,
          PUNCT,
          DOLLAR_CRATE,
          UNKNOWN ->
          Optional.empty();
    };
  }

  private static Optional<BigInteger> integer(String text) {
    String t = text.replace("_", "");
    int radix = 10;
    if (t.startsWith("0x")) {
      radix = 16;
    } else if (t.startsWith("0o")) {
      radix = 8;
    } else if (t.startsWith("0b")) {
      radix = 2;
    }
    String digits = radix == 10 ? t : t.substring(2);
    int end = 0;
    while (end < digits.length() && Character.digit(digits.charAt(end), radix) >= 0) {
      end++;
    }
    return end == 0
        ? Optional.empty()
        : Optional.of(new BigInteger(digits.substring(0, end), radix));
  }

  private static Optional<BigInteger> character(String body) {
    if (body.isEmpty()) {
      return Optional.empty();
    }
    if (body.charAt(0) != '\\') {
      return Optional.of(BigInteger.valueOf(body.codePointAt(0)));
    }
    return switch (body.charAt(1)) {
      case 'n' -> Optional.of(BigInteger.valueOf('\n'));
      case 't' -> Optional.of(BigInteger.valueOf('\t'));
      case 'r' -> Optional.of(BigInteger.valueOf('\r'));
      case '0' -> Optional.of(BigInteger.ZERO);
      case 'x' -> Optional.of(new BigInteger(body.substring(2), 16));
      default -> Optional.of(BigInteger.valueOf(body.charAt(1)));
    };
  }

  private static Optional<BigInteger> unary(Expr.UnOp op, BigInteger v) {
    return switch (op) {
      case NEG -> Optional.of(v.negate());
      // The width is not known here.
      case NOT, DEREF -> Optional.empty();
    };
  }

  private static Optional<BigInteger> binary(Expr.BinOp op, BigInteger l, BigInteger r) {
    return switch (op) {
      case ADD -> Optional.of(l.add(r));
      case SUB -> Optional.of(l.subtract(r));
      case MUL -> Optional.of(l.multiply(r));
      case DIV -> r.signum() == 0 ? Optional.empty() : Optional.of(l.divide(r));
      case REM -> r.signum() == 0 ? Optional.empty() : Optional.of(l.remainder(r));
      case BIT_XOR -> Optional.of(l.xor(r));
      case BIT_AND -> Optional.of(l.and(r));
      case BIT_OR -> Optional.of(l.or(r));
      case SHL -> shift(l, r, 1);
      case SHR -> shift(l, r, -1);
      case AND -> truth(l.signum() != 0 && r.signum() != 0);
      case OR -> truth(l.signum() != 0 || r.signum() != 0);
      case EQ -> truth(l.equals(r));
      case NE -> truth(!l.equals(r));
      case LT -> truth(l.compareTo(r) < 0);
      case LE -> truth(l.compareTo(r) <= 0);
      case GT -> truth(l.compareTo(r) > 0);
      case GE -> truth(l.compareTo(r) >= 0);
    };
  }

  private static Optional<BigInteger> shift(BigInteger l, BigInteger r, int sign) {
    if (r.signum() < 0 || r.bitLength() > 8) {
      return Optional.empty();
    }
    return Optional.of(sign > 0 ? l.shiftLeft(r.intValue()) : l.shiftRight(r.intValue()));
  }

  private static Optional<BigInteger> truth(boolean b) {
    return Optional.of(b ? BigInteger.ONE : BigInteger.ZERO);
  }
}
