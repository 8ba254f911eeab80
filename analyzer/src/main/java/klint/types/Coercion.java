// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Adjustment.PointerKind;

/// Coercions: from the type an expression has to the type its context takes.
///
/// Source: the Reference, "Type coercions".
final class Coercion {
  private final BodyCx cx;
  private final Autoderef autoderef;

  Coercion(BodyCx cx, Autoderef autoderef) {
    this.cx = cx;
    this.autoderef = autoderef;
  }

  /// Coerces the expression; on failure the mismatch is counted and the types stay as they are.
  void coerce(Hir.Node node, Ty from, Ty to) {
    Optional<List<Adjustment>> steps = attempt(from, to);
    if (steps.isPresent()) {
      cx.adjust(node.id(), steps.get());
      return;
    }
    Ty a = cx.table.resolve(from);
    Ty b = cx.table.resolve(to);
    if (!Tys.hasUnknown(a) && !Tys.hasUnknown(b)) {
      cx.lost(
          Cause.MISMATCH,
          cx.world.text(a) + " where " + cx.world.text(b) + " is expected",
          node.span());
    }
  }

  /// The steps of a coercion, its consequences made true; empty (and nothing changed) if there is
  /// none.
  Optional<List<Adjustment>> attempt(Ty from, Ty to) {
    InferenceTable.Snapshot snap = cx.table.snapshot();
    int before = cx.solver.pending().size();
    Optional<List<Adjustment>> steps = steps(cx.structural(from), cx.shallow(to));
    if (steps.isPresent()) {
      cx.table.commit(snap);
    } else {
      cx.table.rollback(snap);
      List<Clause> pending = cx.solver.pending();
      while (pending.size() > before) {
        pending.remove(pending.size() - 1);
      }
    }
    return steps;
  }

  private Optional<List<Adjustment>> steps(Ty from, Ty to) {
    if (from instanceof Ty.Never) {
      return Optional.of(
          to instanceof Ty.Never ? List.of() : List.of(new Adjustment.NeverToAny(to)));
    }
    if (from instanceof Ty.Infer || from instanceof Ty.Unknown || to instanceof Ty.Unknown) {
      return cx.table.unify(from, to) ? Optional.of(List.of()) : Optional.empty();
    }
    Optional<List<Adjustment>> unsized = unsize(from, to);
    if (unsized.isPresent()) {
      return unsized;
    }
    if (to instanceof Ty.Ptr p) {
      Optional<List<Adjustment>> raw = toPointer(from, p);
      if (raw.isPresent()) {
        return raw;
      }
    }
    if (to instanceof Ty.Ref r && from instanceof Ty.Ref f) {
      return reborrow(f, r);
    }
    if (to instanceof Ty.FnPtr p) {
      Optional<List<Adjustment>> fn = toFnPtr(from, p);
      if (fn.isPresent()) {
        return fn;
      }
    }
    return cx.table.unify(from, to) ? Optional.of(List.of()) : Optional.empty();
  }

  private Optional<List<Adjustment>> toPointer(Ty from, Ty.Ptr to) {
    switch (from) {
      case Ty.Ref r -> {
        if (to.mutability() == Mutability.MUT && r.mutability() == Mutability.NOT) {
          return Optional.empty();
        }
        return trying(r.pointee(), to.pointee())
            ? Optional.of(
                List.of(
                    new Adjustment.Deref(Optional.empty(), r.mutability(), r.pointee()),
                    new Adjustment.RawBorrow(to.mutability(), to)))
            : Optional.empty();
      }
      case Ty.Ptr p -> {
        if (to.mutability() == Mutability.NOT
            && p.mutability() == Mutability.MUT
            && trying(p.pointee(), to.pointee())) {
          return Optional.of(List.of(new Adjustment.Pointer(PointerKind.MUT_TO_CONST, to)));
        }
        return Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private boolean trying(Ty a, Ty b) {
    InferenceTable.Snapshot s = cx.table.snapshot();
    if (cx.table.unify(a, b)) {
      cx.table.commit(s);
      return true;
    }
    cx.table.rollback(s);
    return false;
  }

  /// `&T` to `&U` by dereferencing as often as it takes, at least once.
  private Optional<List<Adjustment>> reborrow(Ty.Ref from, Ty.Ref to) {
    if (to.mutability() == Mutability.MUT && from.mutability() == Mutability.NOT) {
      return Optional.empty();
    }
    List<Autoderef.Step> steps = autoderef.steps(from);
    for (int i = 1; i < steps.size(); i++) {
      if (trying(steps.get(i).type(), to.pointee())) {
        List<Adjustment> out =
            new ArrayList<>(
                PlaceMutability.mutable(
                    autoderef.adjustments(steps, i), steps, to.mutability(), autoderef));
        out.add(new Adjustment.Borrow(to.mutability(), to));
        return Optional.of(out);
      }
    }
    return Optional.empty();
  }

  private Optional<List<Adjustment>> toFnPtr(Ty from, Ty.FnPtr to) {
    PointerKind kind;
    switch (from) {
      case Ty.FnDef _ -> kind = PointerKind.REIFY_FN;
      case Ty.Closure _ -> kind = PointerKind.CLOSURE_TO_FN;
      default -> {
        return Optional.empty();
      }
    }
    Optional<Instances.Signature> sig =
        new BuiltinTraits(cx.world, cx.solver, cx).callSignature(from);
    if (sig.isEmpty()) {
      return Optional.empty();
    }
    Ty ptr = new Ty.FnPtr(sig.get().params(), sig.get().result(), sig.get().variadic());
    return trying(ptr, to)
        ? Optional.of(List.of(new Adjustment.Pointer(kind, to)))
        : Optional.empty();
  }

  // ---- unsizing

  private Optional<List<Adjustment>> unsize(Ty from, Ty to) {
    if (to instanceof Ty.Infer) {
      return Optional.empty();
    }
    switch (to) {
      case Ty.Ref r -> {
        if (!(from instanceof Ty.Ref f) || !mayUnsize(r.pointee())) {
          return Optional.empty();
        }
        if (r.mutability() == Mutability.MUT && f.mutability() == Mutability.NOT) {
          return Optional.empty();
        }
        return pointee(f.pointee(), r.pointee())
            ? Optional.of(
                List.of(
                    new Adjustment.Deref(Optional.empty(), f.mutability(), f.pointee()),
                    new Adjustment.Borrow(r.mutability(), new Ty.Ref(r.mutability(), f.pointee())),
                    new Adjustment.Pointer(PointerKind.UNSIZE, to)))
            : Optional.empty();
      }
      case Ty.Ptr p -> {
        if (!mayUnsize(p.pointee())) {
          return Optional.empty();
        }
        return switch (from) {
          case Ty.Ref f when pointee(f.pointee(), p.pointee()) ->
              Optional.of(
                  List.of(
                      new Adjustment.Deref(Optional.empty(), f.mutability(), f.pointee()),
                      new Adjustment.RawBorrow(
                          p.mutability(), new Ty.Ptr(p.mutability(), f.pointee())),
                      new Adjustment.Pointer(PointerKind.UNSIZE, to)));
          case Ty.Ptr f when pointee(f.pointee(), p.pointee()) ->
              Optional.of(List.of(new Adjustment.Pointer(PointerKind.UNSIZE, to)));
          default -> Optional.empty();
        };
      }
      case Ty.Adt t -> {
        if (from instanceof Ty.Adt f && f.def().equals(t.def()) && coerceUnsized(f, t)) {
          return Optional.of(List.of(new Adjustment.Pointer(PointerKind.UNSIZE, to)));
        }
        return Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private boolean mayUnsize(Ty target) {
    Ty t = cx.shallow(target);
    return t instanceof Ty.Dyn || t instanceof Ty.Slice || t instanceof Ty.Adt;
  }

  private boolean pointee(Ty from, Ty to) {
    Ty a = cx.structural(from);
    Ty b = cx.shallow(to);
    if (isOpen(a) || b instanceof Ty.Infer) {
      return false;
    }
    if (a instanceof Ty.Adt x
        && (!(b instanceof Ty.Adt y) || !x.def().equals(y.def()))
        && !(b instanceof Ty.Dyn)) {
      return false;
    }
    if (trying(a, b)) {
      // The same type: a plain reborrow does it, without an unsizing.
      return false;
    }
    Optional<DefId> unsize = cx.world.lang().get("unsize");
    return unsize.isPresent() && solve(new Clause.Holds(unsize.get(), List.of(a, b)));
  }

  /// Whether nothing is known of the type; a number's type, whichever it is, has a size.
  private static boolean isOpen(Ty type) {
    return type instanceof Ty.Infer v && v.kind() == Ty.VarKind.GENERAL;
  }

  private boolean coerceUnsized(Ty.Adt from, Ty.Adt to) {
    Optional<DefId> trait = cx.world.lang().get("coerce_unsized");
    if (trait.isEmpty() || cx.world.index().impls(trait.get(), from).isEmpty()) {
      return false;
    }
    InferenceTable.Snapshot s = cx.table.snapshot();
    boolean same = cx.table.unify(from, to);
    cx.table.rollback(s);
    if (same) {
      return false;
    }
    return solve(new Clause.Holds(trait.get(), List.of(from, to)));
  }

  /// Decides a chain of unsizing goals at once; other goals on the way wait with the rest.
  private boolean solve(Clause.Holds goal) {
    InferenceTable.Snapshot snap = cx.table.snapshot();
    Deque<Clause> work = new ArrayDeque<>();
    List<Clause> later = new ArrayList<>();
    work.add(goal);
    int budget = 64;
    while (!work.isEmpty() && budget-- > 0) {
      Clause c = work.poll();
      boolean chain =
          c instanceof Clause.Holds h
              && (cx.world.lang().is(h.trait(), "unsize")
                  || cx.world.lang().is(h.trait(), "coerce_unsized"));
      if (!chain) {
        later.add(c);
        continue;
      }
      Clause.Holds h = (Clause.Holds) c;
      Optional<List<Clause>> nested =
          cx.solver.select(h) instanceof Solver.Selection.Chosen chosen
              ? cx.solver.confirm(h, chosen.candidate())
              : Optional.empty();
      if (nested.isEmpty()) {
        cx.table.rollback(snap);
        return false;
      }
      work.addAll(nested.get());
    }
    cx.table.commit(snap);
    cx.solver.require(later);
    return true;
  }

  /// The common type of several expressions: arms, branches, array elements, `break` values.
  final class Many {
    private final Optional<Ty> expected;
    private Optional<Ty> merged = Optional.empty();
    private final List<Hir.Node> nodes = new ArrayList<>();
    private final List<Hir.Node> nevers = new ArrayList<>();

    Many(Optional<Ty> expected) {
      this.expected = expected;
    }

    void push(Hir.Node node, Ty type) {
      if (cx.isNever(type)) {
        nevers.add(node);
        return;
      }
      if (merged.isEmpty()) {
        if (expected.isPresent() && !(cx.shallow(expected.get()) instanceof Ty.Infer)) {
          Optional<List<Adjustment>> steps = attempt(type, expected.get());
          if (steps.isPresent()) {
            cx.adjust(node.id(), steps.get());
            merged = expected;
          } else {
            merged = Optional.of(type);
          }
        } else {
          expected.ifPresent(e -> cx.unify(type, e));
          merged = Optional.of(type);
        }
      } else {
        merge(node, type);
      }
      nodes.add(node);
    }

    /// What the next expression may expect.
    Optional<Ty> expectation() {
      return expected.isPresent() ? expected : merged;
    }

    /// A branch without a value.
    void pushUnit(Hir.Node at) {
      if (merged.isEmpty()) {
        expected.ifPresent(e -> cx.unify(e, Ty.UNIT));
        merged = Optional.of(Ty.UNIT);
      } else if (!cx.unify(merged.get(), Ty.UNIT)) {
        coerce(at, Ty.UNIT, merged.get());
      }
    }

    private void merge(Hir.Node node, Ty type) {
      Ty before = cx.structural(merged.orElseThrow());
      Ty now = cx.structural(type);
      if (functions(before) && functions(now) && !before.equals(now)) {
        Optional<Instances.Signature> sig =
            new BuiltinTraits(cx.world, cx.solver, cx).callSignature(before);
        if (sig.isPresent()) {
          Ty ptr = new Ty.FnPtr(sig.get().params(), sig.get().result(), sig.get().variadic());
          for (Hir.Node n : nodes) {
            attempt(before, ptr).ifPresent(s -> cx.adjust(n.id(), s));
          }
          coerce(node, now, ptr);
          merged = Optional.of(ptr);
          return;
        }
      }
      Optional<List<Adjustment>> steps = attempt(now, before);
      if (steps.isPresent()) {
        cx.adjust(node.id(), steps.get());
        return;
      }
      Optional<List<Adjustment>> back = attempt(before, now);
      if (back.isPresent()) {
        for (Hir.Node n : nodes) {
          cx.adjust(n.id(), back.get());
        }
        merged = Optional.of(now);
        return;
      }
      coerce(node, now, before);
    }

    private boolean functions(Ty t) {
      return t instanceof Ty.FnDef || t instanceof Ty.Closure;
    }

    Ty complete() {
      Ty result = merged.orElse(Ty.NEVER);
      if (merged.isPresent()) {
        for (Hir.Node n : nevers) {
          cx.adjust(n.id(), List.of(new Adjustment.NeverToAny(result)));
        }
      }
      return result;
    }
  }
}
