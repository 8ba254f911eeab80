// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import klint.resolve.DefId;

/// Walks over types: rebuilding, searching, substituting.
public final class Tys {
  private Tys() {}

  /// An immutable list of the same types that is hashed once.
  public static List<Ty> list(List<Ty> types) {
    return TyList.of(types);
  }

  /// Rebuilds `type` with `f` applied to its direct parts; the same object if no part changed.
  public static Ty map(Ty type, UnaryOperator<Ty> f) {
    return switch (type) {
      case Ty.Prim _, Ty.Never _, Ty.Foreign _, Ty.Param _, Ty.Infer _, Ty.Unknown _ -> type;
      case Ty.Adt t -> {
        List<Ty> args = mapAll(t.args(), f);
        yield args == t.args() ? t : new Ty.Adt(t.def(), args);
      }
      case Ty.Ref t -> {
        Ty p = f.apply(t.pointee());
        yield p == t.pointee() ? t : new Ty.Ref(t.mutability(), p);
      }
      case Ty.Ptr t -> {
        Ty p = f.apply(t.pointee());
        yield p == t.pointee() ? t : new Ty.Ptr(t.mutability(), p);
      }
      case Ty.Slice t -> {
        Ty e = f.apply(t.elem());
        yield e == t.elem() ? t : new Ty.Slice(e);
      }
      case Ty.Array t -> {
        Ty e = f.apply(t.elem());
        Ty n = f.apply(t.len());
        yield e == t.elem() && n == t.len() ? t : new Ty.Array(e, n);
      }
      case Ty.Tuple t -> {
        List<Ty> es = mapAll(t.elems(), f);
        yield es == t.elems() ? t : new Ty.Tuple(es);
      }
      case Ty.FnDef t -> {
        List<Ty> args = mapAll(t.args(), f);
        yield args == t.args() ? t : new Ty.FnDef(t.def(), args);
      }
      case Ty.FnPtr t -> {
        List<Ty> ps = mapAll(t.params(), f);
        Ty r = f.apply(t.ret());
        yield ps == t.params() && r == t.ret() ? t : new Ty.FnPtr(ps, r, t.variadic());
      }
      case Ty.Closure t -> {
        List<Ty> args = mapAll(t.args(), f);
        yield args == t.args() ? t : new Ty.Closure(t.id(), args);
      }
      case Ty.Coroutine t -> {
        List<Ty> args = mapAll(t.args(), f);
        yield args == t.args() ? t : new Ty.Coroutine(t.id(), args);
      }
      case Ty.Opaque t -> {
        List<Ty> args = mapAll(t.args(), f);
        yield args == t.args() ? t : new Ty.Opaque(t.owner(), t.index(), args);
      }
      case Ty.Projection t -> {
        List<Ty> args = mapAll(t.args(), f);
        yield args == t.args() ? t : new Ty.Projection(t.assoc(), args);
      }
      case Ty.Dyn t -> mapDyn(t, f);
      case Ty.Const t ->
          switch (t.value()) {
            case Ty.ConstVal.Int _ -> t;
            case Ty.ConstVal.Opaque o -> {
              List<Ty> args = mapAll(o.args(), f);
              yield args == o.args()
                  ? t
                  : new Ty.Const(new Ty.ConstVal.Opaque(o.def(), args, o.text()));
            }
          };
    };
  }

  private static Ty mapDyn(Ty.Dyn t, UnaryOperator<Ty> f) {
    if (t.principal().isEmpty()) {
      return t;
    }
    Ty.Dyn.Principal p = t.principal().get();
    List<Ty> args = mapAll(p.args(), f);
    boolean same = args == p.args();
    List<Ty.Dyn.Binding> bindings = new ArrayList<>(p.bindings().size());
    for (Ty.Dyn.Binding b : p.bindings()) {
      Ty bt = f.apply(b.type());
      same &= bt == b.type();
      bindings.add(bt == b.type() ? b : new Ty.Dyn.Binding(b.assoc(), bt));
    }
    return same
        ? t
        : new Ty.Dyn(Optional.of(new Ty.Dyn.Principal(p.trait(), args, bindings)), t.autoTraits());
  }

  /// The same list if nothing changed.
  static List<Ty> mapAll(List<Ty> types, UnaryOperator<Ty> f) {
    int size = types.size();
    for (int i = 0; i < size; i++) {
      Ty before = types.get(i);
      Ty after = f.apply(before);
      if (after != before) {
        Ty[] out = new Ty[size];
        for (int k = 0; k < i; k++) {
          out[k] = types.get(k);
        }
        out[i] = after;
        for (int k = i + 1; k < size; k++) {
          out[k] = f.apply(types.get(k));
        }
        return TyList.owning(out);
      }
    }
    return types;
  }

  /// The direct parts of a type, in order.
  public static List<Ty> parts(Ty type) {
    return switch (type) {
      case Ty.Prim _, Ty.Never _, Ty.Foreign _, Ty.Param _, Ty.Infer _, Ty.Unknown _ -> List.of();
      case Ty.Adt t -> t.args();
      case Ty.Ref t -> List.of(t.pointee());
      case Ty.Ptr t -> List.of(t.pointee());
      case Ty.Slice t -> List.of(t.elem());
      case Ty.Array t -> List.of(t.elem(), t.len());
      case Ty.Tuple t -> t.elems();
      case Ty.FnDef t -> t.args();
      case Ty.FnPtr t -> {
        List<Ty> all = new ArrayList<>(t.params());
        all.add(t.ret());
        yield all;
      }
      case Ty.Closure t -> t.args();
      case Ty.Coroutine t -> t.args();
      case Ty.Opaque t -> t.args();
      case Ty.Projection t -> t.args();
      case Ty.Dyn t -> {
        List<Ty> all = new ArrayList<>();
        t.principal()
            .ifPresent(
                p -> {
                  all.addAll(p.args());
                  p.bindings().forEach(b -> all.add(b.type()));
                });
        yield all;
      }
      case Ty.Const t ->
          switch (t.value()) {
            case Ty.ConstVal.Int _ -> List.of();
            case Ty.ConstVal.Opaque o -> o.args();
          };
    };
  }

  /// Whether the type or any part of it satisfies `test`.
  static boolean any(Ty type, Predicate<Ty> test) {
    if (test.test(type)) {
      return true;
    }
    for (Ty part : parts(type)) {
      if (any(part, test)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasInfer(Ty type) {
    return (TyList.kinds(type) & TyList.INFER) != 0;
  }

  static boolean hasInfer(List<Ty> types) {
    return (TyList.kinds(types) & TyList.INFER) != 0;
  }

  /// Whether the types mean the same wherever they are written: no parameter, no variable, nothing
  /// unknown in them.
  static boolean isGround(List<Ty> types) {
    return (TyList.kinds(types) & NOT_GROUND) == 0;
  }

  static boolean isGround(Ty type) {
    return (TyList.kinds(type) & NOT_GROUND) == 0;
  }

  private static final int NOT_GROUND = TyList.PARAM | TyList.INFER | TyList.UNKNOWN | TyList.VAGUE;

  static boolean hasParam(Ty type) {
    return (TyList.kinds(type) & TyList.PARAM) != 0;
  }

  static boolean hasParam(List<Ty> types) {
    return (TyList.kinds(types) & TyList.PARAM) != 0;
  }

  /// Whether something in the types may be normalized: a projection, or the opaque result of a
  /// trait's function.
  static boolean hasProjection(List<Ty> types) {
    return (TyList.kinds(types) & (TyList.PROJECTION | TyList.OPAQUE)) != 0;
  }

  static boolean hasUnknown(Ty type) {
    return (TyList.kinds(type) & TyList.UNKNOWN) != 0;
  }

  static boolean hasProjection(Ty type) {
    return (TyList.kinds(type) & (TyList.PROJECTION | TyList.OPAQUE)) != 0;
  }

  static boolean hasClosure(List<Ty> types) {
    return (TyList.kinds(types) & TyList.CLOSURE) != 0;
  }

  /// Replaces each parameter by the argument at its index; parameters beyond the list stay.
  static Ty subst(Ty type, List<Ty> args) {
    if (type instanceof Ty.Param p) {
      return p.index() < args.size() ? args.get(p.index()) : type;
    }
    return args.isEmpty() || !hasParam(type) ? type : map(type, t -> subst(t, args));
  }

  static List<Ty> subst(List<Ty> types, List<Ty> args) {
    return args.isEmpty() || (TyList.kinds(types) & TyList.PARAM) == 0
        ? types
        : mapAll(types, t -> subst(t, args));
  }

  static Clause subst(Clause predicate, List<Ty> args) {
    return switch (predicate) {
      case Clause.Holds p -> new Clause.Holds(p.trait(), subst(p.args(), args));
      case Clause.Equals p ->
          new Clause.Equals(p.assoc(), subst(p.args(), args), subst(p.value(), args));
    };
  }

  static List<Ty> append(List<Ty> head, List<Ty> tail) {
    if (tail.isEmpty()) {
      return head;
    }
    Ty[] all = head.toArray(new Ty[head.size() + tail.size()]);
    for (int i = 0; i < tail.size(); i++) {
      all[head.size() + i] = tail.get(i);
    }
    return TyList.owning(all);
  }

  static List<Ty> append(Ty head, List<Ty> tail) {
    Ty[] all = new Ty[tail.size() + 1];
    all[0] = head;
    for (int i = 0; i < tail.size(); i++) {
      all[i + 1] = tail.get(i);
    }
    return TyList.owning(all);
  }

  /// The definition at the head of a nominal type, if it has one.
  static Optional<DefId> head(Ty type) {
    return switch (type) {
      case Ty.Adt t -> Optional.of(t.def());
      case Ty.Foreign t -> Optional.of(t.def());
      case Ty.Dyn t -> t.principal().map(Ty.Dyn.Principal::trait);
      case Ty.Prim _,
          Ty.Never _,
          Ty.Param _,
          Ty.Infer _,
          Ty.Unknown _,
          Ty.Ref _,
          Ty.Ptr _,
          Ty.Slice _,
          Ty.Array _,
          Ty.Tuple _,
          Ty.FnDef _,
          Ty.FnPtr _,
          Ty.Closure _,
          Ty.Coroutine _,
          Ty.Opaque _,
          Ty.Projection _,
          Ty.Const _ ->
          Optional.empty();
    };
  }
}
