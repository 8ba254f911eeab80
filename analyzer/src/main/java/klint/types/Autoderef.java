// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Instances.Answer;

/// The types reached from a type by `*`, one after the other: through references, boxes, and
/// `Deref` impls.
final class Autoderef {
  private static final int LIMIT = 64;

  private final BodyCx cx;

  Autoderef(BodyCx cx) {
    this.cx = cx;
  }

  /// A type on the way; `overloaded` if it was reached by a `Deref` impl.
  record Step(Ty type, boolean overloaded) {}

  /// All types from `start` (inclusive) on. With an open type the list ends there.
  List<Step> steps(Ty start) {
    List<Step> out = new ArrayList<>();
    Ty at = cx.structural(start);
    out.add(new Step(at, false));
    while (out.size() < LIMIT) {
      Optional<Step> next = next(at);
      if (next.isEmpty()) {
        return out;
      }
      at = next.get().type();
      out.add(next.get());
    }
    return out;
  }

  /// What `*x` is for an `x` of the type; raw pointers are not followed.
  Optional<Step> next(Ty type) {
    if (type instanceof Ty.Ref r) {
      return Optional.of(new Step(cx.structural(r.pointee()), false));
    }
    if (type instanceof Ty.Adt a
        && cx.world.lang().is(a.def(), "owned_box")
        && !a.args().isEmpty()) {
      return Optional.of(new Step(cx.structural(a.args().get(0)), false));
    }
    return overloaded(type).map(t -> new Step(t, true));
  }

  private Optional<Ty> overloaded(Ty type) {
    Optional<DefId> deref = cx.world.lang().get("deref");
    if (deref.isEmpty()
        || type instanceof Ty.Infer
        || type instanceof Ty.Unknown
        || type instanceof Ty.Prim
        || type instanceof Ty.Ptr
        || type instanceof Ty.Slice
        || type instanceof Ty.Array
        || type instanceof Ty.Tuple
        || type instanceof Ty.Never
        || type instanceof Ty.FnDef) {
      return Optional.empty();
    }
    Optional<DefId> target = cx.world.lang().memberOf(deref.get(), "Target");
    if (target.isEmpty()
        || cx.solver.evaluate(new Clause.Holds(deref.get(), List.of(type))) == Answer.NO) {
      return Optional.empty();
    }
    Ty t = cx.structural(cx.solver.normalize(new Ty.Projection(target.get(), List.of(type))));
    return t instanceof Ty.Unknown ? Optional.empty() : Optional.of(t);
  }

  /// The types behind the last one that `*` reaches, through raw pointers and `Receiver` impls: a
  /// method of theirs may take that pointer as its `self`.
  List<Ty> behindReceivers(Ty last) {
    List<Ty> out = new ArrayList<>();
    Optional<Ty> next = behind(last);
    while (next.isPresent() && out.size() < LIMIT) {
      List<Step> steps = steps(next.get());
      steps.forEach(s -> out.add(s.type()));
      next = behind(steps.get(steps.size() - 1).type());
    }
    return out;
  }

  private Optional<Ty> behind(Ty last) {
    if (last instanceof Ty.Ptr p) {
      return Optional.of(p.pointee());
    }
    Optional<DefId> receiver = cx.world.lang().get("receiver");
    if (!(last instanceof Ty.Adt)
        || receiver.isEmpty()
        // The one for all that has `Deref` says nothing new.
        || cx.world.index().impls(receiver.get(), last).size() < 2) {
      return Optional.empty();
    }
    Optional<DefId> target = cx.world.lang().memberOf(receiver.get(), "Target");
    if (target.isEmpty()
        || cx.solver.evaluate(new Clause.Holds(receiver.get(), List.of(last))) == Answer.NO) {
      return Optional.empty();
    }
    Ty t = cx.structural(cx.solver.normalize(new Ty.Projection(target.get(), List.of(last))));
    return t instanceof Ty.Unknown ? Optional.empty() : Optional.of(t);
  }

  /// The adjustments that walk `count` steps; overloaded ones call `deref`, made `deref_mut` later
  /// where needed.
  List<Adjustment> adjustments(List<Step> steps, int count) {
    List<Adjustment> out = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Step s = steps.get(i);
      Optional<Callee> call =
          s.overloaded() ? callee(steps.get(i - 1).type(), Mutability.NOT) : Optional.empty();
      out.add(new Adjustment.Deref(call, Mutability.NOT, s.type()));
    }
    return out;
  }

  Optional<Callee> callee(Ty self, Mutability mutability) {
    String trait = mutability == Mutability.MUT ? "deref_mut" : "deref";
    return cx.world.lang().member(trait, trait).map(m -> new Callee(m, List.of(self)));
  }
}
