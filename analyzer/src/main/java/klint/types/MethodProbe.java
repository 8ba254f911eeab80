// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.syntax.Edition;
import klint.syntax.Mutability;
import klint.types.Instances.Answer;
import klint.types.Instances.Signature;

/// Finds the method (or associated item of a path) that a name means for a type.
///
/// Source: the Reference, "Method-call expressions"; the order of candidates within one step is
/// rustc's: inherent ones (impls of the type, bounds of a parameter, an object's trait) before
/// those of traits in scope.
final class MethodProbe {
  private final BodyCx cx;
  private final Autoderef autoderef;

  MethodProbe(BodyCx cx, Autoderef autoderef) {
    this.cx = cx;
    this.autoderef = autoderef;
  }

  /// What was found: the item, the arguments of its impl or trait (fresh variables among them), and
  /// how the receiver gets there.
  record Pick(Source source, DefId item, List<Adjustment> receiver, Ty self) {}

  /// Where a candidate comes from.
  sealed interface Source {
    record Impl(DefId impl) implements Source {}

    /// A trait reference that holds: a bound, an object, or (with variables as arguments) a trait
    /// in scope.
    record Trait(Clause.Holds ref, boolean inScopeOnly) implements Source {}
  }

  sealed interface Result {
    record Found(Pick pick) implements Result {}

    record Nothing() implements Result {}

    record Ambiguous() implements Result {}

    /// The receiver's type is not known.
    record Open() implements Result {}
  }

  // ---- methods

  Result method(Ty receiver, String name, DefId module) {
    List<Autoderef.Step> steps = autoderef.steps(receiver);
    Ty last = steps.get(steps.size() - 1).type();
    if (last instanceof Ty.Unknown && steps.size() == 1) {
      return new Result.Open();
    }
    boolean open = last instanceof Ty.Infer i && i.kind() == Ty.VarKind.GENERAL;
    if (open && steps.size() == 1) {
      return new Result.Open();
    }
    List<Candidate> inherent = new ArrayList<>();
    for (Autoderef.Step s : steps) {
      inherent(s.type(), name, module, inherent);
    }
    if (last instanceof Ty.Array a) {
      inherent(new Ty.Slice(a.elem()), name, module, inherent);
    }
    for (Ty behind : autoderef.behindReceivers(last)) {
      inherent(behind, name, module, inherent);
    }
    List<Candidate> traits = inScope(name, module);
    for (int i = 0; i < steps.size(); i++) {
      Ty self = steps.get(i).type();
      List<Adjustment> derefs = autoderef.adjustments(steps, i);
      Optional<Result> r = atStep(self, derefs, steps, inherent, traits);
      if (r.isPresent()) {
        return r.get();
      }
    }
    if (last instanceof Ty.Array a) {
      Optional<Result> r =
          unsized(
              new Ty.Slice(a.elem()),
              autoderef.adjustments(steps, steps.size() - 1),
              a,
              steps,
              inherent,
              traits);
      if (r.isPresent()) {
        return r.get();
      }
    }
    return open ? new Result.Open() : new Result.Nothing();
  }

  private Optional<Result> atStep(
      Ty self,
      List<Adjustment> derefs,
      List<Autoderef.Step> steps,
      List<Candidate> inherent,
      List<Candidate> traits) {
    Optional<Result> byValue = pick(self, inherent, traits, () -> byValue(self, derefs));
    if (byValue.isPresent()) {
      return byValue;
    }
    for (Mutability m : List.of(Mutability.NOT, Mutability.MUT)) {
      Ty ref = new Ty.Ref(m, self);
      Optional<Result> r =
          pick(
              ref,
              inherent,
              traits,
              () -> {
                List<Adjustment> all =
                    new ArrayList<>(PlaceMutability.mutable(derefs, steps, m, autoderef));
                all.add(new Adjustment.Borrow(m, ref));
                return all;
              });
      if (r.isPresent()) {
        return r;
      }
    }
    if (self instanceof Ty.Ptr p && p.mutability() == Mutability.MUT) {
      Ty ptr = new Ty.Ptr(Mutability.NOT, p.pointee());
      return pick(
          ptr,
          inherent,
          traits,
          () -> {
            List<Adjustment> all = new ArrayList<>(derefs);
            all.add(new Adjustment.Pointer(Adjustment.PointerKind.MUT_TO_CONST, ptr));
            return all;
          });
    }
    return Optional.empty();
  }

  /// A `&mut` receiver taken by value is borrowed anew, not moved.
  private List<Adjustment> byValue(Ty self, List<Adjustment> derefs) {
    if (!(self instanceof Ty.Ref r) || r.mutability() == Mutability.NOT) {
      return derefs;
    }
    List<Adjustment> all = new ArrayList<>(derefs);
    all.add(new Adjustment.Deref(Optional.empty(), Mutability.MUT, r.pointee()));
    all.add(new Adjustment.Borrow(Mutability.MUT, self));
    return all;
  }

  private Optional<Result> unsized(
      Ty slice,
      List<Adjustment> derefs,
      Ty.Array array,
      List<Autoderef.Step> steps,
      List<Candidate> inherent,
      List<Candidate> traits) {
    for (Mutability m : List.of(Mutability.NOT, Mutability.MUT)) {
      Ty ref = new Ty.Ref(m, slice);
      Optional<Result> r =
          pick(
              ref,
              inherent,
              traits,
              () -> {
                List<Adjustment> all =
                    new ArrayList<>(PlaceMutability.mutable(derefs, steps, m, autoderef));
                all.add(new Adjustment.Borrow(m, new Ty.Ref(m, array)));
                all.add(new Adjustment.Pointer(Adjustment.PointerKind.UNSIZE, ref));
                return all;
              });
      if (r.isPresent()) {
        return r;
      }
    }
    return Optional.empty();
  }

  private Optional<Result> pick(
      Ty self,
      List<Candidate> inherent,
      List<Candidate> traits,
      Supplier<List<Adjustment>> receiver) {
    Optional<Result> r = among(self, inherent, receiver);
    return r.isPresent()
        ? r
        : among(self, traits.stream().filter(c -> !skipped(self, c)).toList(), receiver);
  }

  /// `array.into_iter()` was by reference before 2021, and that of a boxed slice before 2024.
  ///
  /// Source: the Edition Guide, "IntoIterator for arrays".
  private boolean skipped(Ty self, Candidate c) {
    if (!(c.source() instanceof Source.Trait t)) {
      return false;
    }
    return switch (self) {
      case Ty.Array _ ->
          !cx.edition().atLeast(Edition.E2021)
              && cx.world.items().skipsInDispatch(t.ref().trait(), "array");
      case Ty.Adt a ->
          !cx.edition().atLeast(Edition.E2024)
              && cx.world.lang().is(a.def(), "owned_box")
              && !a.args().isEmpty()
              && cx.shallow(a.args().get(0)) instanceof Ty.Slice
              && cx.world.items().skipsInDispatch(t.ref().trait(), "boxed_slice");
      default -> false;
    };
  }

  private Optional<Result> among(
      Ty self, List<Candidate> candidates, Supplier<List<Adjustment>> receiver) {
    List<Candidate> fit = new ArrayList<>();
    for (Candidate c : candidates) {
      if (applies(c, self)) {
        fit.add(c);
      }
    }
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    Optional<Candidate> one = collapse(fit);
    return Optional.of(
        one.isEmpty()
            ? new Result.Ambiguous()
            : new Result.Found(
                new Pick(one.get().source(), one.get().item(), receiver.get(), self)));
  }

  /// One candidate; or several that are the same trait's method.
  private Optional<Candidate> collapse(List<Candidate> fit) {
    if (fit.size() == 1) {
      return Optional.of(fit.get(0));
    }
    DefId item = fit.get(0).item();
    for (Candidate c : fit) {
      if (!c.item().equals(item)) {
        return subtrait(fit);
      }
    }
    if (fit.get(0).source() instanceof Source.Trait t) {
      // The same trait by several clauses: which one, later inference says.
      Optional<Clause.Holds> exact =
          fit.stream()
              .map(c -> ((Source.Trait) c.source()).ref())
              .filter(r -> !Tys.hasInfer(cx.table.resolve(r.args())))
              .findFirst();
      boolean differ =
          fit.stream()
                  .map(c -> cx.table.resolve(((Source.Trait) c.source()).ref().args()))
                  .distinct()
                  .count()
              > 1;
      if (differ) {
        List<Ty> open = new ArrayList<>();
        open.add(t.ref().self());
        for (int i = 1; i < t.ref().args().size(); i++) {
          open.add(cx.fresh());
        }
        return Optional.of(
            new Candidate(new Source.Trait(new Clause.Holds(t.ref().trait(), open), true), item));
      }
      return exact.isPresent()
          ? Optional.of(new Candidate(new Source.Trait(exact.get(), false), item))
          : Optional.of(fit.get(0));
    }
    return Optional.of(fit.get(0));
  }

  /// Of methods of several traits, that of the trait below all others shadows them.
  private Optional<Candidate> subtrait(List<Candidate> fit) {
    for (Candidate c : fit) {
      Optional<DefId> trait = cx.world.items().traitOfItem(c.item());
      if (trait.isEmpty()) {
        return Optional.empty();
      }
      List<DefId> above = cx.world.items().supertraits(trait.get());
      boolean below = true;
      for (Candidate o : fit) {
        Optional<DefId> other = cx.world.items().traitOfItem(o.item());
        below &= other.isPresent() && (other.equals(trait) || above.contains(other.get()));
      }
      if (below) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  // ---- candidates

  private record Candidate(Source source, DefId item) {}

  private void inherent(Ty self, String name, DefId module, List<Candidate> out) {
    for (DefId impl : cx.world.index().inherent(self)) {
      for (DefId item : cx.world.named(impl, name)) {
        if (cx.world.defs().accessible(item, module)) {
          add(out, new Candidate(new Source.Impl(impl), item));
        }
      }
    }
    switch (self) {
      case Ty.Param _, Ty.Projection _ -> {
        for (Clause c : cx.solver.env().all()) {
          if (c instanceof Clause.Holds h && h.self().equals(self)) {
            bound(h, name, out);
          }
        }
        if (self instanceof Ty.Projection) {
          cx.solver.bounds(self).forEach(h -> bound(h, name, out));
        }
      }
      case Ty.Opaque _, Ty.Dyn _ -> cx.solver.bounds(self).forEach(h -> bound(h, name, out));
      default -> {}
    }
  }

  private void bound(Clause.Holds h, String name, List<Candidate> out) {
    for (DefId item : cx.world.named(h.trait(), name)) {
      add(out, new Candidate(new Source.Trait(h, false), item));
    }
  }

  private static void add(List<Candidate> out, Candidate c) {
    if (!out.contains(c)) {
      out.add(c);
    }
  }

  private List<Candidate> inScope(String name, DefId module) {
    List<Candidate> out = new ArrayList<>();
    List<DefId> visible = new ArrayList<>(cx.world.defs().traitsInScope(module));
    // Inside an impl its own trait is in scope, imported or not.
    implemented().filter(t -> !visible.contains(t)).ifPresent(visible::add);
    for (DefId trait : visible) {
      for (DefId item : cx.world.named(trait, name)) {
        add(
            out,
            new Candidate(new Source.Trait(new Clause.Holds(trait, List.of(Ty.UNIT)), true), item));
      }
    }
    return out;
  }

  /// The trait of the impl that the body stands in.
  private Optional<DefId> implemented() {
    Optional<DefId> at = Optional.of(cx.owner());
    while (at.isPresent()) {
      Def def = cx.world.defs().def(at.get());
      if (def instanceof Def.Impl) {
        return cx.world
            .items()
            .header(at.get())
            .flatMap(ItemTypes.ImplHeader::trait)
            .map(Clause.Holds::trait);
      }
      at = def instanceof Def.Mod ? Optional.empty() : def.parent();
    }
    return Optional.empty();
  }

  /// Whether the candidate is a method whose `self` can be a `self` of this type.
  private boolean applies(Candidate c, Ty self) {
    if (!(cx.world.defs().def(c.item()) instanceof Def.Fn fn)
        || fn.item().decl().self().isEmpty()) {
      return false;
    }
    InferenceTable.Snapshot snap = cx.table.snapshot();
    List<Clause> pending = new ArrayList<>(cx.solver.pending());
    boolean ok = probe(c, self);
    cx.solver.restore(pending);
    cx.table.rollback(snap);
    return ok;
  }

  private boolean probe(Candidate c, Ty self) {
    return switch (c.source()) {
      case Source.Impl i -> {
        List<Ty> args = cx.solver.freshArgs(i.impl());
        List<Ty> all = ownArgs(c.item(), args);
        Optional<Ty> want = selfParam(c.item(), all);
        if (want.isEmpty() || !cx.table.unify(cx.solver.normalize(want.get()), self)) {
          yield false;
        }
        List<Clause> goals = new ArrayList<>();
        for (Clause k : cx.world.items().clauses(i.impl())) {
          goals.add(Tys.subst(k, args));
        }
        yield cx.solver.evaluate(goals) != Answer.NO;
      }
      case Source.Trait t -> {
        List<Ty> args = t.inScopeOnly() ? cx.solver.freshArgs(t.ref().trait()) : t.ref().args();
        Optional<Ty> want = selfParam(c.item(), ownArgs(c.item(), args));
        if (want.isEmpty() || !cx.table.unify(cx.solver.normalize(want.get()), self)) {
          yield false;
        }
        yield !t.inScopeOnly()
            || cx.solver.evaluate(new Clause.Holds(t.ref().trait(), args)) != Answer.NO;
      }
    };
  }

  private Optional<Ty> selfParam(DefId method, List<Ty> args) {
    Signature s = cx.world.items().signature(method);
    return s.params().isEmpty()
        ? Optional.empty()
        : Optional.of(Tys.subst(s.params().get(0), args));
  }

  /// The container's arguments and fresh ones for the item's own parameters.
  List<Ty> ownArgs(DefId item, List<Ty> container) {
    List<Ty> all = new ArrayList<>(container);
    GenericsOf g = cx.world.items().generics(item);
    for (int i = container.size(); i < g.count(); i++) {
      all.add(
          cx.table.fresh(
              g.params().get(i).kind() == GenericsOf.Kind.CONST
                  ? Ty.VarKind.CONST
                  : Ty.VarKind.GENERAL));
    }
    return all;
  }

  // ---- associated items of a path

  /// `self::name` where `self` is a type; functions and constants.
  Result associated(Ty rawSelf, String name, DefId module) {
    Ty self = cx.structural(rawSelf);
    if (self instanceof Ty.Unknown) {
      return new Result.Open();
    }
    // A type still to be found, `<_>::name`, has nothing of its own; the trait may tell.
    List<Candidate> inherent = new ArrayList<>();
    if (!(self instanceof Ty.Infer)) {
      inherent(self, name, module, inherent);
    }
    Optional<Result> r = amongPaths(self, inherent);
    if (r.isEmpty()) {
      r = amongPaths(self, inScope(name, module));
    }
    return r.orElse(self instanceof Ty.Infer ? new Result.Open() : new Result.Nothing());
  }

  private Optional<Result> amongPaths(Ty self, List<Candidate> candidates) {
    List<Candidate> fit = new ArrayList<>();
    for (Candidate c : candidates) {
      InferenceTable.Snapshot snap = cx.table.snapshot();
      List<Clause> pending = new ArrayList<>(cx.solver.pending());
      if (probePath(c, self)) {
        fit.add(c);
      }
      cx.solver.restore(pending);
      cx.table.rollback(snap);
    }
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    Optional<Candidate> one = collapse(fit);
    return Optional.of(
        one.isEmpty()
            ? new Result.Ambiguous()
            : new Result.Found(new Pick(one.get().source(), one.get().item(), List.of(), self)));
  }

  private boolean probePath(Candidate c, Ty self) {
    return switch (c.source()) {
      case Source.Impl i -> {
        List<Ty> args = cx.solver.freshArgs(i.impl());
        Optional<ItemTypes.ImplHeader> h = cx.world.items().header(i.impl());
        if (h.isEmpty()
            || !cx.table.unify(cx.solver.normalize(Tys.subst(h.get().self(), args)), self)) {
          yield false;
        }
        List<Clause> goals = new ArrayList<>();
        for (Clause k : cx.world.items().clauses(i.impl())) {
          goals.add(Tys.subst(k, args));
        }
        yield cx.solver.evaluate(goals) != Answer.NO;
      }
      case Source.Trait t -> {
        if (!t.inScopeOnly()) {
          yield true;
        }
        List<Ty> args = cx.solver.freshArgs(t.ref().trait());
        cx.table.unify(args.get(0), self);
        yield cx.solver.evaluate(new Clause.Holds(t.ref().trait(), args)) != Answer.NO;
      }
    };
  }

  // ---- confirmation

  /// The container's arguments for a pick, its self type made equal to the receiver's; goals are
  /// noted.
  List<Ty> confirm(Pick pick, boolean method) {
    return switch (pick.source()) {
      case Source.Impl i -> {
        List<Ty> args = cx.solver.freshArgs(i.impl());
        if (method) {
          selfParam(pick.item(), ownArgs(pick.item(), args))
              .ifPresent(w -> cx.unify(cx.solver.normalize(w), pick.self()));
        } else {
          cx.world
              .items()
              .header(i.impl())
              .ifPresent(
                  h -> cx.unify(cx.solver.normalize(Tys.subst(h.self(), args)), pick.self()));
        }
        yield args;
      }
      case Source.Trait t -> {
        List<Ty> args = t.inScopeOnly() ? cx.solver.freshArgs(t.ref().trait()) : t.ref().args();
        if (method) {
          selfParam(pick.item(), ownArgs(pick.item(), args))
              .ifPresent(w -> cx.unify(cx.solver.normalize(w), pick.self()));
        } else {
          cx.unify(args.get(0), pick.self());
        }
        cx.solver.require(new Clause.Holds(t.ref().trait(), args));
        yield args;
      }
    };
  }
}
