// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Type variables and what is known of them; unification with an undo log.
///
/// Not thread-safe: one table per body.
final class InferenceTable {
  private final List<VarState> vars = new ArrayList<>();
  private final List<Undo> log = new ArrayList<>();
  private int openSnapshots;

  /// How many bindings stand. Equal counts around a piece of work mean that it bound nothing.
  private long bindings;

  private static final class VarState {
    Ty.VarKind kind;
    Optional<Ty> value = Optional.empty();

    VarState(Ty.VarKind kind) {
      this.kind = kind;
    }
  }

  private record Undo(int var, Ty.VarKind kind, Optional<Ty> value) {}

  Ty.Infer fresh(Ty.VarKind kind) {
    vars.add(new VarState(kind));
    return new Ty.Infer(vars.size() - 1, kind);
  }

  /// A variable for each parameter.
  List<Ty> freshArgs(GenericsOf generics) {
    List<GenericsOf.Param> params = generics.params();
    Ty[] fresh = new Ty[params.size()];
    for (int i = 0; i < fresh.length; i++) {
      boolean constant = params.get(i).kind() == GenericsOf.Kind.CONST;
      fresh[i] = fresh(constant ? Ty.VarKind.CONST : Ty.VarKind.GENERAL);
    }
    return TyList.owning(fresh);
  }

  int size() {
    return vars.size();
  }

  /// A point to return to with [#rollback].
  record Snapshot(int log, int vars, long bindings) {}

  Snapshot snapshot() {
    openSnapshots++;
    return new Snapshot(log.size(), vars.size(), bindings);
  }

  long bindings() {
    return bindings;
  }

  /// The variables at the leaves of types that are resolved.
  int[] variables(List<Ty> resolved) {
    int[] out = new int[4];
    int n = 0;
    for (Ty t : resolved) {
      if (Tys.hasInfer(t)) {
        out = collect(t, out, n);
        n = out[out.length - 1];
      }
    }
    return Arrays.copyOf(out, n);
  }

  /// Appends to the first `n` of `out`; the last element of the result is the new count.
  private static int[] collect(Ty type, int[] out, int n) {
    if (type instanceof Ty.Infer i) {
      int[] room = n + 1 < out.length ? out : Arrays.copyOf(out, 2 * out.length);
      room[n] = i.id();
      room[room.length - 1] = n + 1;
      return room;
    }
    int[] all = out;
    all[all.length - 1] = n;
    for (Ty part : Tys.parts(type)) {
      if (Tys.hasInfer(part)) {
        all = collect(part, all, all[all.length - 1]);
      }
    }
    return all;
  }

  /// Whether nothing more is known of any of the variables than that it exists.
  boolean areOpen(int[] variables) {
    for (int v : variables) {
      if (v >= vars.size() || vars.get(v).value.isPresent()) {
        return false;
      }
    }
    return true;
  }

  void rollback(Snapshot s) {
    openSnapshots--;
    while (log.size() > s.log()) {
      Undo u = log.remove(log.size() - 1);
      VarState v = vars.get(u.var());
      v.kind = u.kind();
      v.value = u.value();
    }
    while (vars.size() > s.vars()) {
      vars.remove(vars.size() - 1);
    }
    bindings = s.bindings();
  }

  void commit(Snapshot s) {
    openSnapshots--;
    if (openSnapshots == 0) {
      log.clear();
    }
  }

  private void bind(int var, Ty value) {
    VarState v = vars.get(var);
    if (openSnapshots > 0) {
      log.add(new Undo(var, v.kind, v.value));
    }
    v.value = Optional.of(value);
    bindings++;
  }

  /// Follows variables at the head of the type only. The result is a variable only if nothing is
  /// known of it.
  Ty shallow(Ty type) {
    Ty t = type;
    while (t instanceof Ty.Infer i) {
      VarState v = vars.get(i.id());
      if (v.value.isEmpty()) {
        return v.kind == i.kind() ? i : new Ty.Infer(i.id(), v.kind);
      }
      t = v.value.get();
    }
    return t;
  }

  /// Replaces every known variable, everywhere in the type.
  Ty resolve(Ty type) {
    Ty t = shallow(type);
    return Tys.hasInfer(t) ? Tys.map(t, this::resolve) : t;
  }

  List<Ty> resolve(List<Ty> types) {
    return Tys.hasInfer(types) ? Tys.mapAll(types, this::resolve) : types;
  }

  /// Makes two types equal; false (with some variables perhaps bound: use a snapshot) if they
  /// cannot be.
  ///
  /// An unknown type equals everything.
  boolean unify(Ty left, Ty right) {
    Ty a = shallow(left);
    Ty b = shallow(right);
    if (a == b) {
      return true;
    }
    if (a instanceof Ty.Infer va) {
      return b instanceof Ty.Infer vb ? unifyVars(va, vb) : assign(va, b);
    }
    if (b instanceof Ty.Infer vb) {
      return assign(vb, a);
    }
    if (a instanceof Ty.Unknown || b instanceof Ty.Unknown) {
      return true;
    }
    return switch (a) {
      case Ty.Adt x ->
          b instanceof Ty.Adt y && x.def().equals(y.def()) && unify(x.args(), y.args());
      case Ty.Ref x ->
          b instanceof Ty.Ref y
              && x.mutability() == y.mutability()
              && unify(x.pointee(), y.pointee());
      case Ty.Ptr x ->
          b instanceof Ty.Ptr y
              && x.mutability() == y.mutability()
              && unify(x.pointee(), y.pointee());
      case Ty.Slice x -> b instanceof Ty.Slice y && unify(x.elem(), y.elem());
      case Ty.Array x ->
          b instanceof Ty.Array y && unify(x.elem(), y.elem()) && unify(x.len(), y.len());
      case Ty.Tuple x -> b instanceof Ty.Tuple y && unify(x.elems(), y.elems());
      case Ty.FnDef x ->
          b instanceof Ty.FnDef y && x.def().equals(y.def()) && unify(x.args(), y.args());
      case Ty.FnPtr x ->
          b instanceof Ty.FnPtr y
              && x.variadic() == y.variadic()
              && unify(x.params(), y.params())
              && unify(x.ret(), y.ret());
      case Ty.Closure x ->
          b instanceof Ty.Closure y && x.id().equals(y.id()) && unify(x.args(), y.args());
      case Ty.Coroutine x ->
          b instanceof Ty.Coroutine y && x.id().equals(y.id()) && unify(x.args(), y.args());
      case Ty.Opaque x ->
          b instanceof Ty.Opaque y
              && x.owner().equals(y.owner())
              && x.index() == y.index()
              && unify(x.args(), y.args());
      case Ty.Projection x ->
          b instanceof Ty.Projection y && x.assoc().equals(y.assoc()) && unify(x.args(), y.args());
      case Ty.Dyn x -> b instanceof Ty.Dyn y && unifyDyn(x, y);
      case Ty.Const x -> b instanceof Ty.Const y && sameConst(x.value(), y.value());
      case Ty.Prim _, Ty.Never _, Ty.Foreign _, Ty.Param _, Ty.Unknown _ -> constParam(a, b);
      case Ty.Infer _ -> throw new klint.base.KlintBug("a variable after shallow resolution");
    };
  }

  /// A parameter may stand for a constant; an opaque constant may be any.
  private static boolean constParam(Ty a, Ty b) {
    return a.equals(b)
        || (a instanceof Ty.Param
            && b instanceof Ty.Const c
            && c.value() instanceof Ty.ConstVal.Opaque);
  }

  private static boolean sameConst(Ty.ConstVal a, Ty.ConstVal b) {
    // A constant we could not evaluate may well be the other one; valid Rust says it is.
    return a.equals(b) || a instanceof Ty.ConstVal.Opaque || b instanceof Ty.ConstVal.Opaque;
  }

  private boolean unifyDyn(Ty.Dyn a, Ty.Dyn b) {
    if (!a.autoTraits().containsAll(b.autoTraits())
        || !b.autoTraits().containsAll(a.autoTraits())) {
      return false;
    }
    if (a.principal().isEmpty() || b.principal().isEmpty()) {
      return a.principal().isEmpty() && b.principal().isEmpty();
    }
    Ty.Dyn.Principal p = a.principal().get();
    Ty.Dyn.Principal q = b.principal().get();
    if (!p.trait().equals(q.trait()) || !unify(p.args(), q.args())) {
      return false;
    }
    for (Ty.Dyn.Binding x : p.bindings()) {
      for (Ty.Dyn.Binding y : q.bindings()) {
        if (x.assoc().equals(y.assoc()) && !unify(x.type(), y.type())) {
          return false;
        }
      }
    }
    return true;
  }

  boolean unify(List<Ty> left, List<Ty> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!unify(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean unifyVars(Ty.Infer a, Ty.Infer b) {
    if (a.id() == b.id()) {
      return true;
    }
    if (a.kind() == b.kind()) {
      // The younger variable points to the older: results do not depend on the order of arguments.
      if (a.id() < b.id()) {
        bind(b.id(), a);
      } else {
        bind(a.id(), b);
      }
      return true;
    }
    if (a.kind() == Ty.VarKind.GENERAL) {
      bind(a.id(), b);
      return true;
    }
    if (b.kind() == Ty.VarKind.GENERAL) {
      bind(b.id(), a);
      return true;
    }
    return false;
  }

  private boolean assign(Ty.Infer var, Ty value) {
    boolean fits =
        switch (var.kind()) {
          case GENERAL -> !occurs(var.id(), value);
          case CONST ->
              value instanceof Ty.Const || value instanceof Ty.Param || value instanceof Ty.Unknown;
          case INT -> value instanceof Ty.Unknown || isInteger(value);
          case FLOAT -> value instanceof Ty.Unknown || isFloat(value);
        };
    if (fits) {
      bind(var.id(), value);
    }
    return fits;
  }

  private boolean occurs(int var, Ty type) {
    Ty t = shallow(type);
    if (t instanceof Ty.Infer i) {
      return i.id() == var;
    }
    if (!Tys.hasInfer(t)) {
      return false;
    }
    for (Ty part : Tys.parts(t)) {
      if (occurs(var, part)) {
        return true;
      }
    }
    return false;
  }

  static boolean isInteger(Ty type) {
    return type instanceof Ty.Prim p
        && switch (p.prim()) {
          case I8, I16, I32, I64, I128, ISIZE, U8, U16, U32, U64, U128, USIZE -> true;
          case BOOL, CHAR, STR, F16, F32, F64, F128 -> false;
        };
  }

  static boolean isFloat(Ty type) {
    return type instanceof Ty.Prim p
        && switch (p.prim()) {
          case F16, F32, F64, F128 -> true;
          case I8, I16, I32, I64, I128, ISIZE, U8, U16, U32, U64, U128, USIZE, BOOL, CHAR, STR ->
              false;
        };
  }
}
