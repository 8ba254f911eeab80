// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Edition;
import klint.syntax.Mutability;
import klint.types.BodyTypes.BindMode;
import klint.types.BodyTypes.Resolution;
import klint.types.BodyTypes.VariantRef;

/// Patterns against the type they match, with default binding modes.
///
/// Source: the Reference, "Patterns: binding modes".
final class PatTyping {
  private final BodyCx cx;
  private final ExprTyping exprs;
  private final PathTyping paths;

  PatTyping(BodyCx cx, ExprTyping exprs, PathTyping paths) {
    this.cx = cx;
    this.exprs = exprs;
    this.paths = paths;
  }

  /// `place` is the scrutinee, if the pattern binds into one: a mutable reference into it makes its
  /// implicit calls mutable.
  void check(Hir.Pattern pat, Ty expected, Optional<Hir.Node> place) {
    boolean[] mutable = {false};
    pattern(pat, expected, BindMode.MOVE, mutable);
    if (mutable[0]) {
      place.ifPresent(p -> PlaceMutability.require(cx, p));
    }
  }

  /// Takes references off `expected` and gives the type under them and the binding mode that
  /// results.
  private record Peeled(Ty type, BindMode mode) {}

  private Peeled peel(Hir.Pattern pat, Ty expected, BindMode mode) {
    Ty t = cx.structural(expected);
    BindMode m = mode;
    List<Ty> derefs = new ArrayList<>();
    while (t instanceof Ty.Ref r) {
      derefs.add(t);
      m = m == BindMode.REF || r.mutability() == Mutability.NOT ? BindMode.REF : BindMode.REF_MUT;
      t = cx.structural(r.pointee());
    }
    if (!derefs.isEmpty()) {
      cx.patDerefs.put(pat.id(), derefs);
    }
    return new Peeled(t, m);
  }

  private void pattern(Hir.Pattern pat, Ty expected, BindMode mode, boolean[] mutable) {
    cx.pats.put(pat.id(), expected);
    switch (pat) {
      case Hir.Pattern.Wild _, Hir.Pattern.Rest _, Hir.Pattern.Never _ -> {}
      case Hir.Pattern.Unknown p -> cx.lost(p.cause(), "pattern", p.span());
      case Hir.Pattern.Binding b -> binding(b, expected, mode, mutable);
      case Hir.Pattern.Lit l -> literal(l, expected, mode);
      case Hir.Pattern.Range r -> {
        Peeled p = peel(pat, expected, mode);
        r.lo().ifPresent(e -> exprs.checkEqual(e, p.type()));
        r.hi().ifPresent(e -> exprs.checkEqual(e, p.type()));
      }
      case Hir.Pattern.Ref r -> {
        Ty t = cx.structural(expected);
        if (mode != BindMode.MOVE && !(t instanceof Ty.Ref) && exprs2024()) {
          // Edition 2024 forbids it; older ones match the reference itself.
          cx.pats.put(pat.id(), t);
        }
        Ty inner;
        if (t instanceof Ty.Ref ref) {
          inner = ref.pointee();
        } else {
          inner = cx.fresh();
          cx.unify(t, new Ty.Ref(r.mutability(), inner));
        }
        pattern(r.inner(), inner, BindMode.MOVE, mutable);
      }
      case Hir.Pattern.Tuple t -> tuple(t, expected, mode, mutable);
      case Hir.Pattern.Slice s -> slice(s, expected, mode, mutable);
      case Hir.Pattern.Item i -> item(i, expected, mode);
      case Hir.Pattern.TupleStruct t -> tupleStruct(t, expected, mode, mutable);
      case Hir.Pattern.Struct s -> struct(s, expected, mode, mutable);
      case Hir.Pattern.Or o -> o.alternatives().forEach(a -> pattern(a, expected, mode, mutable));
      case Hir.Pattern.Deref d -> {
        Ty t = cx.structural(expected);
        Ty inner = exprs.autoderef.next(t).map(Autoderef.Step::type).orElseGet(cx::fresh);
        pattern(d.inner(), inner, mode, mutable);
      }
    }
  }

  private boolean exprs2024() {
    return cx.edition().atLeast(Edition.E2024);
  }

  private void binding(Hir.Pattern.Binding b, Ty expected, BindMode mode, boolean[] mutable) {
    BindMode m = mode;
    if (b.byRef()) {
      m = b.refMutability() == Mutability.MUT ? BindMode.REF_MUT : BindMode.REF;
    } else if (cx.hir.locals().get(b.local()).mutability() == Mutability.MUT && !exprs2024()) {
      // `mut x` binds by value whatever the mode.
      m = BindMode.MOVE;
    }
    cx.bindings.put(b.id(), m);
    Ty type =
        switch (m) {
          case MOVE -> expected;
          case REF -> new Ty.Ref(Mutability.NOT, expected);
          case REF_MUT -> new Ty.Ref(Mutability.MUT, expected);
        };
    mutable[0] |= m == BindMode.REF_MUT;
    cx.unify(cx.locals[b.local()], type);
    b.sub().ifPresent(s -> pattern(s, expected, mode, mutable));
  }

  private void literal(Hir.Pattern.Lit l, Ty expected, BindMode mode) {
    Ty t = cx.structural(expected);
    Ty lit = exprs.check(l.value(), Optional.of(t));
    if (cx.shallow(lit) instanceof Ty.Ref && t instanceof Ty.Ref r) {
      Ty pointee = cx.structural(r.pointee());
      if (pointee instanceof Ty.Ref) {
        // `&&str` against a string literal: only the outer references come off.
        List<Ty> derefs = new ArrayList<>();
        Ty at = t;
        while (at instanceof Ty.Ref x && cx.structural(x.pointee()) instanceof Ty.Ref) {
          derefs.add(at);
          at = cx.structural(x.pointee());
        }
        cx.patDerefs.put(l.id(), derefs);
      }
      return;
    }
    Peeled p = peel(l, expected, mode);
    if (!(cx.shallow(lit) instanceof Ty.Ref)) {
      cx.unify(lit, p.type());
    }
  }

  private void tuple(Hir.Pattern.Tuple t, Ty expected, BindMode mode, boolean[] mutable) {
    Peeled p = peel(t, expected, mode);
    int rest = restIndex(t.elems());
    List<Ty> types;
    if (p.type() instanceof Ty.Tuple tuple) {
      types = tuple.elems();
    } else if (rest < 0) {
      types = t.elems().stream().map(_ -> cx.fresh()).toList();
      cx.unify(p.type(), new Ty.Tuple(types));
    } else {
      types = List.of();
    }
    elements(t.elems(), rest, types, p.mode(), mutable);
  }

  private static int restIndex(List<Hir.Pattern> elems) {
    for (int i = 0; i < elems.size(); i++) {
      if (elems.get(i) instanceof Hir.Pattern.Rest) {
        return i;
      }
    }
    return -1;
  }

  /// Patterns against positional types; what `..` stands for is skipped.
  private void elements(
      List<Hir.Pattern> pats, int rest, List<Ty> types, BindMode mode, boolean[] mutable) {
    for (int i = 0; i < pats.size(); i++) {
      if (i == rest) {
        cx.pats.put(pats.get(i).id(), Ty.UNIT);
        continue;
      }
      int index = rest < 0 || i < rest ? i : types.size() - (pats.size() - i);
      Ty t = index >= 0 && index < types.size() ? types.get(index) : new Ty.Unknown(Cause.DERIVED);
      pattern(pats.get(i), t, mode, mutable);
    }
  }

  private void slice(Hir.Pattern.Slice s, Ty expected, BindMode mode, boolean[] mutable) {
    Peeled p = peel(s, expected, mode);
    Ty elem;
    Ty rest;
    switch (p.type()) {
      case Ty.Slice t -> {
        elem = t.elem();
        rest = t;
      }
      case Ty.Array t -> {
        elem = t.elem();
        rest = restArray(s, t);
      }
      case Ty.Infer _ -> {
        elem = cx.fresh();
        rest = cx.fresh();
      }
      default -> {
        elem = new Ty.Unknown(Cause.DERIVED);
        rest = elem;
      }
    }
    for (Hir.Pattern e : s.elems()) {
      boolean isRest =
          e instanceof Hir.Pattern.Rest
              || (e instanceof Hir.Pattern.Binding b
                  && b.sub().filter(x -> x instanceof Hir.Pattern.Rest).isPresent());
      pattern(e, isRest ? rest : elem, p.mode(), mutable);
    }
  }

  private Ty restArray(Hir.Pattern.Slice s, Ty.Array array) {
    if (cx.shallow(array.len()) instanceof Ty.Const c && c.value() instanceof Ty.ConstVal.Int n) {
      return new Ty.Array(array.elem(), Ty.constant(n.value().longValue() - s.elems().size() + 1));
    }
    return new Ty.Array(array.elem(), cx.table.fresh(Ty.VarKind.CONST));
  }

  private void item(Hir.Pattern.Item i, Ty expected, BindMode mode) {
    PathTyping.Value v = paths.value(i.path());
    cx.resolutions.put(i.id(), v.resolution());
    if (v.resolution() instanceof Resolution.Ctor c) {
      cx.variants.put(i.id(), c.variant());
      Peeled p = peel(i, expected, mode);
      cx.unify(v.type(), p.type());
      return;
    }
    Ty t = cx.structural(expected);
    if (cx.shallow(v.type()) instanceof Ty.Ref) {
      cx.unify(v.type(), t);
      return;
    }
    Peeled p = peel(i, expected, mode);
    cx.unify(v.type(), p.type());
  }

  private void tupleStruct(
      Hir.Pattern.TupleStruct t, Ty expected, BindMode mode, boolean[] mutable) {
    Peeled p = peel(t, expected, mode);
    Optional<PathTyping.Variant> v = variantOfValue(t.path());
    if (v.isEmpty()) {
      unresolved(t.path(), t.elems(), mode, mutable);
      return;
    }
    cx.variants.put(t.id(), v.get().ref());
    cx.unify(v.get().type(), p.type());
    List<Ty> types = paths.fieldTypes(v.get().ref(), v.get().type().args());
    elements(t.elems(), restIndex(t.elems()), types, p.mode(), mutable);
  }

  /// Tuple patterns name their constructor as a value.
  private Optional<PathTyping.Variant> variantOfValue(Hir.PathRef path) {
    int losses = cx.losses.size();
    PathTyping.Value v = paths.value(path);
    if (v.resolution() instanceof Resolution.Ctor c) {
      return Optional.of(
          new PathTyping.Variant(c.variant(), new Ty.Adt(c.variant().adt(), c.args())));
    }
    while (cx.losses.size() > losses) {
      cx.losses.remove(cx.losses.size() - 1);
    }
    return paths.variant(path);
  }

  private void unresolved(
      Hir.PathRef path, List<Hir.Pattern> elems, BindMode mode, boolean[] mutable) {
    cx.lost(Cause.UNRESOLVED_NAME, path.path().text(), path.path().span());
    for (Hir.Pattern e : elems) {
      pattern(e, new Ty.Unknown(Cause.DERIVED), mode, mutable);
    }
  }

  private void struct(Hir.Pattern.Struct s, Ty expected, BindMode mode, boolean[] mutable) {
    Peeled p = peel(s, expected, mode);
    Optional<PathTyping.Variant> v = paths.variant(s.path());
    if (v.isEmpty()) {
      unresolved(s.path(), s.fields().stream().map(Hir.Pattern.Field::pat).toList(), mode, mutable);
      return;
    }
    VariantRef ref = v.get().ref();
    cx.variants.put(s.id(), ref);
    cx.unify(v.get().type(), p.type());
    List<Ty> types = paths.fieldTypes(ref, v.get().type().args());
    for (Hir.Pattern.Field f : s.fields()) {
      Optional<Integer> index = paths.fieldIndex(ref, f.name().text());
      Ty t = index.map(types::get).orElse(new Ty.Unknown(Cause.DERIVED));
      if (index.isEmpty()) {
        cx.lost(Cause.NO_FIELD, f.name().text(), f.name().span());
      }
      pattern(f.pat(), t, p.mode(), mutable);
    }
  }
}
