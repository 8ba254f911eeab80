// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.PrimTy;
import klint.syntax.Item;

/// The impls that the language supplies: `Sized`, `Copy`, `Clone`, the `Fn` family, unsizing, auto
/// traits, and others.
final class BuiltinTraits {
  private final World world;
  private final Solver solver;
  private final Solver.ClosureFacts closures;

  BuiltinTraits(World world, Solver solver, Solver.ClosureFacts closures) {
    this.world = world;
    this.solver = solver;
    this.closures = closures;
  }

  sealed interface Verdict {
    record Holds(List<Clause> nested) implements Verdict {}

    record Fails() implements Verdict {}

    record Open() implements Verdict {}

    /// The language has nothing to say: impls decide.
    record NotBuiltin() implements Verdict {}
  }

  private static final Verdict YES = new Verdict.Holds(List.of());
  private static final Verdict NO = new Verdict.Fails();
  private static final Verdict PASS = new Verdict.NotBuiltin();

  private LangItems lang() {
    return world.lang();
  }

  private boolean isAuto(DefId trait) {
    return world.defs().def(trait) instanceof Def.Trait t && t.item().auto();
  }

  boolean isCoinductive(DefId trait) {
    return isAuto(trait) || lang().is(trait, "sized");
  }

  boolean isBuiltin(DefId trait) {
    return isCoinductive(trait)
        || lang().is(trait, "copy")
        || lang().is(trait, "clone")
        || lang().fnKind(trait).isPresent();
  }

  Verdict verdict(Clause.Holds goal) {
    DefId trait = goal.trait();
    Ty self = goal.self();
    if (lang().is(trait, "sized")) {
      return sized(self);
    }
    if (lang().is(trait, "copy") || lang().is(trait, "clone")) {
      return copy(trait, self);
    }
    Optional<BodyTypes.FnKind> kind = lang().fnKind(trait);
    if (kind.isPresent()) {
      return callable(goal);
    }
    if (lang().asyncFnKind(trait).isPresent()) {
      return asyncCallable(goal);
    }
    if (lang().is(trait, "unsize")) {
      return unsize(self, goal.args().get(1));
    }
    if (lang().is(trait, "tuple_trait")) {
      return self instanceof Ty.Tuple ? YES : NO;
    }
    if (lang().is(trait, "discriminant_kind")
        || lang().is(trait, "pointee_trait")
        || lang().is(trait, "destruct")
        || lang().is(trait, "freeze")) {
      return YES;
    }
    if (lang().is(trait, "fn_ptr_trait")) {
      return self instanceof Ty.FnPtr ? YES : NO;
    }
    if (lang().is(trait, "future_trait") && self instanceof Ty.Coroutine) {
      return YES;
    }
    if (isAuto(trait)) {
      return auto(goal);
    }
    return PASS;
  }

  private Verdict sized(Ty self) {
    return switch (self) {
      case Ty.Prim p -> p.prim() == PrimTy.STR ? NO : YES;
      case Ty.Slice _, Ty.Dyn _, Ty.Foreign _ -> NO;
      // In scope without a clause: `?Sized`. A trait's `Self` too.
      case Ty.Param _ -> NO;
      case Ty.Projection _, Ty.Opaque _ -> YES;
      case Ty.Adt a -> sizedAdt(a);
      case Ty.Tuple t ->
          t.elems().isEmpty() ? YES : nested("sized", t.elems().get(t.elems().size() - 1));
      case Ty.Infer i -> i.kind() == Ty.VarKind.GENERAL ? new Verdict.Open() : YES;
      case Ty.Never _,
          Ty.Ref _,
          Ty.Ptr _,
          Ty.Array _,
          Ty.FnDef _,
          Ty.FnPtr _,
          Ty.Closure _,
          Ty.Coroutine _,
          Ty.Const _,
          Ty.Unknown _ ->
          YES;
    };
  }

  private Verdict nested(String trait, Ty self) {
    return lang()
        .get(trait)
        .<Verdict>map(t -> new Verdict.Holds(List.of(new Clause.Holds(t, List.of(self)))))
        .orElse(YES);
  }

  /// A struct is as sized as its last field, which matters only if that mentions a parameter or is
  /// a bare unsized type.
  private Verdict sizedAdt(Ty.Adt adt) {
    if (!(world.defs().def(adt.def()) instanceof Def.Struct s)) {
      return YES;
    }
    List<Item.Field> fields = ItemTypes.fieldsOf(s.item().data());
    if (fields.isEmpty()) {
      return YES;
    }
    List<Ty> types = world.items().fieldTypes(adt.def()).get(0);
    Ty last = types.get(types.size() - 1);
    return switch (last) {
      case Ty.Param _, Ty.Slice _, Ty.Dyn _, Ty.Foreign _, Ty.Adt _, Ty.Tuple _ ->
          nested("sized", Tys.subst(last, adt.args()));
      case Ty.Prim p -> p.prim() == PrimTy.STR ? NO : YES;
      case Ty.Never _,
          Ty.Ref _,
          Ty.Ptr _,
          Ty.Array _,
          Ty.FnDef _,
          Ty.FnPtr _,
          Ty.Closure _,
          Ty.Coroutine _,
          Ty.Opaque _,
          Ty.Projection _,
          Ty.Const _,
          Ty.Infer _,
          Ty.Unknown _ ->
          YES;
    };
  }

  private Verdict copy(DefId trait, Ty self) {
    return switch (self) {
      case Ty.Prim p -> p.prim() == PrimTy.STR ? NO : YES;
      case Ty.Never _, Ty.Ptr _, Ty.FnDef _, Ty.FnPtr _ -> YES;
      case Ty.Ref r -> r.mutability() == klint.syntax.Mutability.NOT ? YES : NO;
      case Ty.Tuple t -> all(trait, t.elems());
      case Ty.Array a -> all(trait, List.of(a.elem()));
      case Ty.Closure c ->
          closures.captures(c).map(types -> all(trait, types)).orElse(new Verdict.Open());
      case Ty.Infer i -> i.kind() == Ty.VarKind.GENERAL ? new Verdict.Open() : YES;
      case Ty.Slice _, Ty.Dyn _, Ty.Foreign _, Ty.Coroutine _ -> NO;
      case Ty.Adt _, Ty.Param _, Ty.Projection _, Ty.Opaque _, Ty.Const _, Ty.Unknown _ -> PASS;
    };
  }

  private static Verdict all(DefId trait, List<Ty> types) {
    List<Clause> nested = new ArrayList<>();
    for (Ty t : types) {
      nested.add(new Clause.Holds(trait, List.of(t)));
    }
    return new Verdict.Holds(nested);
  }

  private Verdict callable(Clause.Holds goal) {
    Ty self = goal.self();
    return switch (self) {
      case Ty.FnDef _, Ty.FnPtr _, Ty.Closure _ -> {
        Optional<Instances.Signature> sig = callSignature(self);
        if (sig.isEmpty()) {
          yield new Verdict.Open();
        }
        // Which arguments it takes is known from the callee: tell the goal.
        InferenceTable table = solver.table();
        yield table.unify(goal.args().get(1), new Ty.Tuple(sig.get().params())) ? YES : NO;
      }
      case Ty.Prim _,
          Ty.Never _,
          Ty.Adt _,
          Ty.Foreign _,
          Ty.Ref _,
          Ty.Ptr _,
          Ty.Slice _,
          Ty.Array _,
          Ty.Tuple _,
          Ty.Coroutine _,
          Ty.Dyn _,
          Ty.Opaque _,
          Ty.Param _,
          Ty.Projection _,
          Ty.Const _,
          Ty.Infer _,
          Ty.Unknown _ ->
          PASS;
    };
  }

  /// `AsyncFn`: what is callable and gives a future.
  private Verdict asyncCallable(Clause.Holds goal) {
    if (!(callable(goal) instanceof Verdict.Holds)) {
      return callable(goal);
    }
    Optional<Instances.Signature> sig = callSignature(goal.self());
    Optional<DefId> future = lang().get("future_trait");
    return sig.isPresent() && future.isPresent()
        ? all(future.get(), List.of(sig.get().result()))
        : new Verdict.Open();
  }

  /// Parameters and result of a function item, pointer or closure, normalised.
  Optional<Instances.Signature> callSignature(Ty callee) {
    return switch (callee) {
      case Ty.FnDef f -> {
        Instances.Signature s = world.items().signature(f.def());
        List<Ty> params = new ArrayList<>();
        for (Ty p : s.params()) {
          params.add(solver.normalize(Tys.subst(p, f.args())));
        }
        yield Optional.of(
            new Instances.Signature(
                params, solver.normalize(Tys.subst(s.result(), f.args())), s.variadic()));
      }
      case Ty.FnPtr p -> Optional.of(new Instances.Signature(p.params(), p.ret(), p.variadic()));
      case Ty.Closure c -> closures.signature(c);
      case Ty.Prim _,
          Ty.Never _,
          Ty.Adt _,
          Ty.Foreign _,
          Ty.Ref _,
          Ty.Ptr _,
          Ty.Slice _,
          Ty.Array _,
          Ty.Tuple _,
          Ty.Coroutine _,
          Ty.Dyn _,
          Ty.Opaque _,
          Ty.Param _,
          Ty.Projection _,
          Ty.Const _,
          Ty.Infer _,
          Ty.Unknown _ ->
          Optional.empty();
    };
  }

  /// `source: Unsize<target>`.
  private Verdict unsize(Ty source, Ty rawTarget) {
    Ty target = solver.table().shallow(rawTarget);
    boolean open = source instanceof Ty.Infer v && v.kind() == Ty.VarKind.GENERAL;
    if (open || target instanceof Ty.Infer) {
      return new Verdict.Open();
    }
    if (source instanceof Ty.Array a && target instanceof Ty.Slice s) {
      return solver.table().unify(a.elem(), s.elem()) ? YES : NO;
    }
    if (target instanceof Ty.Dyn d) {
      return toObject(source, d);
    }
    if (source instanceof Ty.Adt a
        && target instanceof Ty.Adt b
        && a.def().equals(b.def())
        && world.defs().def(a.def()) instanceof Def.Struct) {
      return tail(a, b);
    }
    return NO;
  }

  private Verdict toObject(Ty source, Ty.Dyn target) {
    if (source instanceof Ty.Dyn from) {
      if (from.principal().isEmpty() || target.principal().isEmpty()) {
        return target.principal().isEmpty() ? YES : NO;
      }
      for (Clause.Holds b : solver.bounds(from)) {
        if (b.trait().equals(target.principal().get().trait())) {
          return solver
                  .table()
                  .unify(b.args().subList(1, b.args().size()), target.principal().get().args())
              ? YES
              : NO;
        }
      }
      return NO;
    }
    List<Clause> nested = new ArrayList<>();
    target
        .principal()
        .ifPresent(
            p -> {
              nested.add(new Clause.Holds(p.trait(), Tys.append(source, p.args())));
              for (Ty.Dyn.Binding b : p.bindings()) {
                bindingGoal(source, p, b).ifPresent(nested::add);
              }
            });
    lang().get("sized").ifPresent(s -> nested.add(new Clause.Holds(s, List.of(source))));
    return new Verdict.Holds(nested);
  }

  /// `<source as DeclaringTrait>::Assoc == binding`.
  private Optional<Clause> bindingGoal(Ty source, Ty.Dyn.Principal p, Ty.Dyn.Binding b) {
    Optional<DefId> trait = world.items().traitOfItem(b.assoc());
    for (Clause c :
        world
            .items()
            .elaborate(List.of(new Clause.Holds(p.trait(), Tys.append(source, p.args()))))) {
      if (c instanceof Clause.Holds h && trait.filter(h.trait()::equals).isPresent()) {
        return Optional.of(new Clause.Equals(b.assoc(), h.args(), b.type()));
      }
    }
    return Optional.empty();
  }

  /// `Struct<.., T>: Unsize<Struct<.., U>>` where only the last field's type differs.
  private Verdict tail(Ty.Adt a, Ty.Adt b) {
    List<Ty> fields = world.items().fieldTypes(a.def()).get(0);
    if (fields.isEmpty()) {
      return NO;
    }
    Ty last = fields.get(fields.size() - 1);
    Ty from = solver.normalize(Tys.subst(last, a.args()));
    Ty to = solver.normalize(Tys.subst(last, b.args()));
    return lang()
        .get("unsize")
        .<Verdict>map(u -> new Verdict.Holds(List.of(new Clause.Holds(u, List.of(from, to)))))
        .orElse(NO);
  }

  /// Auto traits: an explicit impl decides; otherwise they are taken to hold.
  ///
  /// Valid Rust never calls anything different because an auto trait fails, but for negative impls.
  private Verdict auto(Clause.Holds goal) {
    for (DefId impl : world.index().impls(goal.trait(), goal.self())) {
      Optional<ItemTypes.ImplHeader> h = world.items().header(impl);
      if (h.isPresent()
          && h.get().negative()
          && !(h.get().self() instanceof Ty.Param)
          && TraitIndex.key(h.get().self()).equals(TraitIndex.key(goal.self()))) {
        return NO;
      }
    }
    return YES;
  }

  /// Associated types that the language defines.
  Optional<Ty> project(Clause.Holds goal, DefId assoc) {
    Ty self = goal.self();
    DefId trait = goal.trait();
    if (lang().is(trait, "fn_once")) {
      Optional<Instances.Signature> sig = callSignature(self);
      if (sig.isPresent()) {
        solver.table().unify(goal.args().get(1), new Ty.Tuple(sig.get().params()));
      }
      return sig.map(Instances.Signature::result);
    }
    if (lang().asyncFnKind(trait).isPresent()) {
      Optional<Instances.Signature> sig = callSignature(self);
      sig.ifPresent(s -> solver.table().unify(goal.args().get(1), new Ty.Tuple(s.params())));
      return lang().is(assoc, "async_fn_once_output")
          ? sig.flatMap(
              s ->
                  lang()
                      .member("future_trait", "Output")
                      .map(o -> solver.normalize(new Ty.Projection(o, List.of(s.result())))))
          : sig.map(Instances.Signature::result);
    }
    if (lang().is(trait, "future_trait") && self instanceof Ty.Coroutine c) {
      return closures.output(c);
    }
    if (lang().is(trait, "pointee_trait")) {
      return metadata(self);
    }
    if (lang().is(trait, "discriminant_kind")) {
      return Optional.of(Ty.ISIZE);
    }
    return Optional.empty();
  }

  private Optional<Ty> metadata(Ty self) {
    return switch (self) {
      case Ty.Slice _ -> Optional.of(Ty.USIZE);
      case Ty.Prim p -> Optional.of(p.prim() == PrimTy.STR ? Ty.USIZE : Ty.UNIT);
      case Ty.Dyn d -> lang().get("dyn_metadata").map(m -> (Ty) new Ty.Adt(m, List.of(d)));
      case Ty.Adt a when world.defs().def(a.def()) instanceof Def.Struct -> {
        List<Ty> fields = world.items().fieldTypes(a.def()).get(0);
        yield fields.isEmpty()
            ? Optional.of(Ty.UNIT)
            : metadata(solver.normalize(Tys.subst(fields.get(fields.size() - 1), a.args())));
      }
      case Ty.Param _, Ty.Projection _, Ty.Infer _ -> Optional.empty();
      case Ty.Adt _,
          Ty.Never _,
          Ty.Foreign _,
          Ty.Ref _,
          Ty.Ptr _,
          Ty.Array _,
          Ty.Tuple _,
          Ty.FnDef _,
          Ty.FnPtr _,
          Ty.Closure _,
          Ty.Coroutine _,
          Ty.Opaque _,
          Ty.Const _,
          Ty.Unknown _ ->
          Optional.of(Ty.UNIT);
    };
  }
}
