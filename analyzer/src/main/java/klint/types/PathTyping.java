// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.PathRes;
import klint.resolve.Res;
import klint.syntax.GenericArgs;
import klint.syntax.Item;
import klint.syntax.Path;
import klint.types.BodyTypes.Resolution;
import klint.types.BodyTypes.VariantRef;

/// Paths in bodies: values, constructors, the variant of a struct expression or pattern.
final class PathTyping {
  private final BodyCx cx;
  private final MethodProbe probe;

  PathTyping(BodyCx cx, MethodProbe probe) {
    this.cx = cx;
    this.probe = probe;
  }

  /// A path's meaning as a value, and its type.
  record Value(Resolution resolution, Ty type) {}

  private TypeScope scope(Hir.PathRef ref) {
    return cx.scope(ref.module());
  }

  private static TypeLowering.Counter none(TypeScope s) {
    return new TypeLowering.Counter(s.owner(), TypeLowering.Position.NONE);
  }

  Value value(Hir.PathRef ref) {
    Path path = ref.path();
    if (ref.head().isEmpty()) {
      return special(ref);
    }
    PathRes head = ref.head().get();
    int n = path.segments().size();
    if (head.res() instanceof Res.Unresolved u) {
      return unknown(
          u.cause() == Res.Cause.MISSING_EXPANSION ? Cause.MACRO : Cause.UNRESOLVED_NAME, ref);
    }
    if (head.consumed() >= n) {
      return head.res() instanceof Res.OfDef d
          ? ofDef(ref, d.id())
          : unknown(Cause.UNRESOLVED_NAME, ref);
    }
    Ty base = prefix(ref, n - 1);
    return associated(ref, base);
  }

  private Value unknown(Cause cause, Hir.PathRef ref) {
    Cause c = cause;
    String text = ref.path().text();
    if (cause == Cause.UNRESOLVED_NAME) {
      String first = ref.path().segments().get(0).name().text();
      if (first.equals("bindings") || first.equals("uapi")) {
        c = Cause.NO_BINDING;
      } else if (first.equals("core") || first.equals("alloc") || first.equals("std")) {
        c = Cause.LIBRARY_GAP;
      }
    }
    Ty t = cx.lost(c, text, ref.path().span());
    return new Value(new Resolution.Unknown(c), t);
  }

  /// The type that the path's first `n` segments name.
  private Ty prefix(Hir.PathRef ref, int n) {
    Path p = ref.path();
    Path head = new Path(p.span(), p.qself(), p.global(), p.segments().subList(0, n));
    TypeScope s = scope(ref);
    return cx.world.items().lowering().path(s, head, none(s), TypeLowering.Missing.INFER);
  }

  /// `Self`, a parameter, or a qualified path.
  private Value special(Hir.PathRef ref) {
    Path path = ref.path();
    int n = path.segments().size();
    TypeScope s = scope(ref);
    if (path.qself().isPresent()) {
      Path.QSelf q = path.qself().get();
      if (n == 1 && q.trait().isPresent()) {
        Ty self = cx.world.items().lowering().type(s, q.self());
        return ofTrait(ref, self, q.trait().get());
      }
      if (n == 1) {
        return associated(ref, cx.world.items().lowering().type(s, q.self()));
      }
      return associated(ref, prefix(ref, n - 1));
    }
    if (n > 1) {
      return associated(ref, prefix(ref, n - 1));
    }
    Optional<Ty> local = cx.world.items().lowering().local(s, path);
    if (local.isEmpty()) {
      return unknown(Cause.UNRESOLVED_NAME, ref);
    }
    Ty t = cx.solver.normalize(local.get());
    if (t instanceof Ty.Adt adt) {
      return ctor(new VariantRef(adt.def(), 0), adt.args());
    }
    if (t instanceof Ty.Param p) {
      return new Value(new Resolution.ConstParam(p), constParamType(p));
    }
    return unknown(Cause.UNRESOLVED_NAME, ref);
  }

  private Ty constParamType(Ty.Param p) {
    for (klint.syntax.GenericParam g : cx.world.items().syntaxGenerics(p.owner()).params()) {
      if (g instanceof klint.syntax.GenericParam.OfConst c && c.name().text().equals(p.name())) {
        return cx.world.items().lowering().type(cx.world.items().scope(p.owner()), c.type());
      }
    }
    return new Ty.Unknown(Cause.UNRESOLVED_NAME);
  }

  /// `<self as Trait>::name`.
  private Value ofTrait(Hir.PathRef ref, Ty self, Path trait) {
    TypeScope s = scope(ref);
    Optional<Clause.Holds> t = cx.world.items().lowering().traitRef(s, self, trait);
    if (t.isEmpty()) {
      return unknown(Cause.UNRESOLVED_NAME, ref);
    }
    List<DefId> items = cx.world.named(t.get().trait(), ref.path().last().name().text());
    for (DefId item : items) {
      if (isValue(item)) {
        cx.solver.require(t.get());
        return item(ref, item, t.get().args());
      }
    }
    return unknown(Cause.UNRESOLVED_NAME, ref);
  }

  private boolean isValue(DefId item) {
    Def d = cx.world.defs().def(item);
    return d instanceof Def.Fn || d instanceof Def.Const;
  }

  /// `base::name`: a variant, or an associated function or constant.
  private Value associated(Hir.PathRef ref, Ty base) {
    String name = ref.path().last().name().text();
    Ty self = cx.structural(base);
    if (self instanceof Ty.Adt adt && cx.world.defs().def(adt.def()) instanceof Def.Enum e) {
      for (int i = 0; i < e.variants().size(); i++) {
        if (cx.world.defs().def(e.variants().get(i)).name().equals(name)) {
          return ctor(new VariantRef(adt.def(), i), adt.args());
        }
      }
    }
    return switch (probe.associated(self, name, ref.module())) {
      case MethodProbe.Result.Found f -> item(ref, f.pick().item(), probe.confirm(f.pick(), false));
      case MethodProbe.Result.Open _ ->
          unknown(self instanceof Ty.Unknown u ? derived(u) : Cause.AMBIGUOUS_TYPE, ref);
      case MethodProbe.Result.Ambiguous _ -> unknown(Cause.AMBIGUOUS_IMPL, ref);
      case MethodProbe.Result.Nothing _ ->
          unknown(libraryType(self) ? Cause.LIBRARY_GAP : Cause.NO_METHOD, ref);
    };
  }

  private static Cause derived(Ty.Unknown u) {
    return u.cause() == Cause.UNRESOLVED_NAME ? Cause.UNRESOLVED_NAME : Cause.DERIVED;
  }

  boolean libraryType(Ty type) {
    return switch (type) {
      case Ty.Prim _, Ty.Slice _, Ty.Array _, Ty.Ref _, Ty.Ptr _, Ty.Tuple _, Ty.FnPtr _ -> true;
      case Ty.Adt a -> {
        String crate = cx.world.defs().crate(cx.world.defs().def(a.def()).crate()).name();
        yield crate.equals("core") || crate.equals("alloc") || crate.equals("std");
      }
      default -> false;
    };
  }

  private Value ofDef(Hir.PathRef ref, DefId id) {
    Path path = ref.path();
    int n = path.segments().size();
    TypeScope s = scope(ref);
    TypeLowering lowering = cx.world.items().lowering();
    return switch (cx.world.defs().def(id)) {
      case Def.Variant v -> {
        DefId e = v.parent().orElseThrow();
        Optional<GenericArgs> written = path.last().args();
        if (written.isEmpty() && n >= 2) {
          written = path.segments().get(n - 2).args();
        }
        yield ctor(
            new VariantRef(e, v.index()),
            lowering.args(
                s,
                cx.world.items().generics(e),
                List.of(),
                written,
                none(s),
                TypeLowering.Missing.INFER));
      }
      case Def.Struct _ ->
          ctor(
              new VariantRef(id, 0),
              lowering.args(
                  s,
                  cx.world.items().generics(id),
                  List.of(),
                  path.last().args(),
                  none(s),
                  TypeLowering.Missing.INFER));
      case Def.Fn _, Def.Const _, Def.Static _ -> {
        Optional<DefId> trait = cx.world.items().traitOfItem(id);
        if (trait.isPresent()) {
          Optional<GenericArgs> written =
              n >= 2 ? path.segments().get(n - 2).args() : Optional.empty();
          List<Ty> args =
              lowering.args(
                  s,
                  cx.world.items().generics(trait.get()),
                  List.of(cx.fresh()),
                  written,
                  none(s),
                  TypeLowering.Missing.INFER);
          cx.solver.require(new Clause.Holds(trait.get(), args));
          yield item(ref, id, args);
        }
        yield item(ref, id, List.of());
      }
      case Def.TypeAlias _ -> {
        // An alias of a tuple or unit struct, used as its constructor.
        Ty t = cx.structural(lowering.path(s, path, none(s), TypeLowering.Missing.INFER));
        yield t instanceof Ty.Adt adt
            ? ctor(new VariantRef(adt.def(), 0), adt.args())
            : unknown(Cause.UNRESOLVED_NAME, ref);
      }
      case Def.Mod _,
          Def.Union _,
          Def.Enum _,
          Def.Trait _,
          Def.TraitAlias _,
          Def.Impl _,
          Def.ExternBlock _,
          Def.Macro _ ->
          unknown(Cause.UNRESOLVED_NAME, ref);
    };
  }

  /// A function or constant whose container's arguments are known; its own come from the path's
  /// last segment.
  private Value item(Hir.PathRef ref, DefId id, List<Ty> container) {
    TypeScope s = scope(ref);
    List<Ty> args =
        cx.world
            .items()
            .lowering()
            .args(
                s,
                cx.world.items().generics(id),
                container,
                ref.path().last().args(),
                none(s),
                TypeLowering.Missing.INFER);
    for (Clause c : cx.world.items().clauses(id)) {
      cx.solver.require(Tys.subst(c, args));
    }
    Callee callee = new Callee(id, args);
    if (cx.world.defs().def(id) instanceof Def.Fn) {
      return new Value(new Resolution.Fn(callee), new Ty.FnDef(id, args));
    }
    return new Value(
        new Resolution.Value(callee),
        cx.solver.normalize(Tys.subst(cx.world.items().typeOf(id), args)));
  }

  /// A struct or variant as a value: the value itself if it has no fields, else its constructor.
  private Value ctor(VariantRef variant, List<Ty> args) {
    Ty.Adt adt = new Ty.Adt(variant.adt(), args);
    requireBounds(adt);
    Item.VariantData data = cx.world.items().variants(variant.adt()).get(variant.index());
    Ty type =
        switch (data) {
          case Item.VariantData.TupleFields _ -> new Ty.FnDef(definition(variant), args);
          case Item.VariantData.Unit _, Item.VariantData.Named _ -> adt;
        };
    return new Value(new Resolution.Ctor(variant, args), type);
  }

  /// What a struct, union or enum demands of its arguments; it may say what a closure among its
  /// fields takes.
  void requireBounds(Ty.Adt adt) {
    for (Clause c : cx.world.items().clauses(adt.def())) {
      cx.solver.require(Tys.subst(c, adt.args()));
    }
  }

  private DefId definition(VariantRef v) {
    return cx.world.defs().def(v.adt()) instanceof Def.Enum e
        ? e.variants().get(v.index())
        : v.adt();
  }

  /// A variant with the type's arguments.
  record Variant(VariantRef ref, Ty.Adt type) {}

  /// The struct, union or variant that a struct expression, or a pattern with a path, names.
  Optional<Variant> variant(Hir.PathRef ref) {
    Path path = ref.path();
    if (ref.head().isPresent()
        && ref.head().get().consumed() >= path.segments().size()
        && ref.head().get().res() instanceof Res.OfDef d
        && cx.world.defs().def(d.id()) instanceof Def.Variant) {
      Value v = ofDef(ref, d.id());
      if (v.resolution() instanceof Resolution.Ctor c) {
        return Optional.of(new Variant(c.variant(), new Ty.Adt(c.variant().adt(), c.args())));
      }
    }
    TypeScope s = scope(ref);
    if (path.segments().size() > 1 || path.qself().isPresent()) {
      Optional<Variant> v = variantOfPrefix(ref);
      if (v.isPresent()) {
        return v;
      }
    }
    if (ref.head().isPresent() && ref.head().get().res() instanceof Res.Unresolved) {
      return Optional.empty();
    }
    Ty t =
        cx.structural(
            cx.world.items().lowering().path(s, path, none(s), TypeLowering.Missing.INFER));
    return t instanceof Ty.Adt a
        ? Optional.of(new Variant(new VariantRef(a.def(), 0), a))
        : Optional.empty();
  }

  /// `Self::Variant`, `Alias::Variant`, `<T>::Variant`.
  private Optional<Variant> variantOfPrefix(Hir.PathRef ref) {
    int n = ref.path().segments().size();
    if (ref.head().isPresent() && ref.head().get().consumed() >= n) {
      return Optional.empty();
    }
    if (n < 2) {
      return Optional.empty();
    }
    Ty base = cx.structural(prefix(ref, n - 1));
    if (base instanceof Ty.Adt a && cx.world.defs().def(a.def()) instanceof Def.Enum e) {
      for (int i = 0; i < e.variants().size(); i++) {
        if (cx.world
            .defs()
            .def(e.variants().get(i))
            .name()
            .equals(ref.path().last().name().text())) {
          return Optional.of(new Variant(new VariantRef(a.def(), i), a));
        }
      }
    }
    return Optional.empty();
  }

  /// The field types of a variant under the type's arguments.
  List<Ty> fieldTypes(VariantRef v, List<Ty> args) {
    List<Ty> out = new ArrayList<>();
    for (Ty t : cx.world.items().fieldTypes(v.adt()).get(v.index())) {
      out.add(cx.solver.normalize(Tys.subst(t, args)));
    }
    return out;
  }

  /// The index of a variant's field by name.
  Optional<Integer> fieldIndex(VariantRef v, String name) {
    List<Item.Field> fields = ItemTypes.fieldsOf(cx.world.items().variants(v.adt()).get(v.index()));
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().text().equals(name)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
