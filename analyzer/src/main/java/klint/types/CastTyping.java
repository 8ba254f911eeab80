// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import java.util.Optional;

/// Casts: what they say of their operand, and the coercion that some of them are.
///
/// Source: the Reference, "Type cast expressions".
final class CastTyping {
  private final BodyCx cx;
  private final ExprTyping exprs;

  CastTyping(BodyCx cx, ExprTyping exprs) {
    this.cx = cx;
    this.exprs = exprs;
  }

  Ty cast(Hir.Node.Cast n) {
    Ty target =
        cx.solver.normalize(cx.world.items().lowering().type(cx.scope(exprs.module()), n.type()));
    Ty t = cx.shallow(target);
    Optional<Ty> hint =
        t instanceof Ty.Prim || t instanceof Ty.Ptr || t instanceof Ty.FnPtr || t instanceof Ty.Ref
            ? Optional.of(t)
            : Optional.empty();
    Ty from = exprs.check(n.operand(), castHint(hint));
    Runnable settle =
        () -> castCoercion(from, target).ifPresent(s -> cx.adjust(n.operand().id(), s));
    if (Tys.hasInfer(cx.table.resolve(target)) || Tys.hasInfer(cx.table.resolve(from))) {
      // A cast decides nothing that something else still may.
      cx.casts.add(settle);
    } else {
      settle.run();
    }
    return target;
  }

  /// A literal takes an integer type from a cast only if the target is one.
  private Optional<Ty> castHint(Optional<Ty> hint) {
    return hint.filter(t -> !(t instanceof Ty.Prim p) || isNumber(p));
  }

  private static boolean isNumber(Ty.Prim p) {
    return InferenceTable.isInteger(p) || InferenceTable.isFloat(p);
  }

  private Optional<List<Adjustment>> castCoercion(Ty from, Ty to) {
    Ty f = cx.structural(from);
    Ty t = cx.structural(to);
    if (f instanceof Ty.Infer i && i.kind() == Ty.VarKind.GENERAL) {
      return Optional.empty();
    }
    if (f instanceof Ty.Infer i && t instanceof Ty.Prim p) {
      boolean same =
          i.kind() == Ty.VarKind.INT ? InferenceTable.isInteger(p) : InferenceTable.isFloat(p);
      if (!same) {
        return Optional.of(List.of());
      }
    }
    if (f instanceof Ty.Ptr a && t instanceof Ty.Ptr b && openPointee(b)) {
      cx.unify(a.pointee(), b.pointee());
      return Optional.of(List.of());
    }
    if (f instanceof Ty.FnDef
        || f instanceof Ty.Closure
        || f instanceof Ty.Infer
        || f instanceof Ty.Adt
        || f instanceof Ty.Ref
        || f instanceof Ty.Ptr
        || f instanceof Ty.Never) {
      Optional<List<Adjustment>> c = exprs.coercion.attempt(f, t);
      return c.isPresent() ? c : Optional.of(List.of());
    }
    return Optional.of(List.of());
  }

  private boolean openPointee(Ty.Ptr p) {
    return cx.shallow(p.pointee()) instanceof Ty.Infer;
  }
}
