// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Expr;
import klint.syntax.Mutability;

/// Turns `deref` and `index` into `deref_mut` and `index_mut` where a place is written or borrowed
/// mutably.
final class PlaceMutability {
  private PlaceMutability() {}

  /// The same steps, calling `deref_mut` if `mutability` asks for it. `steps.get(i)` is where
  /// adjustment `i` starts.
  static List<Adjustment> mutable(
      List<Adjustment> adjustments,
      List<Autoderef.Step> steps,
      Mutability mutability,
      Autoderef autoderef) {
    if (mutability == Mutability.NOT) {
      return adjustments;
    }
    List<Adjustment> out = new ArrayList<>();
    for (int i = 0; i < adjustments.size(); i++) {
      Adjustment a = adjustments.get(i);
      out.add(
          a instanceof Adjustment.Deref d && d.overloaded().isPresent()
              ? new Adjustment.Deref(
                  autoderef.callee(steps.get(i).type(), Mutability.MUT), Mutability.MUT, d.target())
              : a);
    }
    return out;
  }

  /// Makes every implicit call on the way to a place the mutable one.
  static void require(BodyCx cx, Hir.Node place) {
    Hir.Node at = place;
    while (true) {
      fix(cx, at);
      switch (at) {
        case Hir.Node.Field f -> at = f.operand();
        case Hir.Node.Index i -> {
          index(cx, i);
          at = i.operand();
        }
        case Hir.Node.Unary u when u.op() == Expr.UnOp.DEREF -> {
          explicitDeref(cx, u);
          at = u.operand();
        }
        default -> {
          return;
        }
      }
    }
  }

  private static void fix(BodyCx cx, Hir.Node node) {
    List<Adjustment> all = cx.adjustments.get(node.id());
    if (all == null) {
      return;
    }
    List<Adjustment> out = new ArrayList<>();
    Ty before = cx.exprs[node.id()];
    for (Adjustment a : all) {
      if (a instanceof Adjustment.Deref d
          && d.overloaded().isPresent()
          && d.mutability() == Mutability.NOT) {
        Optional<Callee> mut = new Autoderef(cx).callee(before, Mutability.MUT);
        out.add(new Adjustment.Deref(mut, Mutability.MUT, d.target()));
      } else if (a instanceof Adjustment.Borrow b
          && b.mutability() == Mutability.NOT
          && node != null
          && b.target() instanceof Ty.Ref r
          && isIndexBase(cx, node)) {
        out.add(new Adjustment.Borrow(Mutability.MUT, new Ty.Ref(Mutability.MUT, r.pointee())));
      } else {
        out.add(a);
      }
      before = a.target();
    }
    cx.adjustments.put(node.id(), out);
  }

  private static boolean isIndexBase(BodyCx cx, Hir.Node node) {
    return cx.indexBases.contains(node.id());
  }

  private static void index(BodyCx cx, Hir.Node.Index i) {
    if (cx.resolutions.get(i.id()) instanceof BodyTypes.Resolution.Fn fn) {
      cx.world
          .lang()
          .member("index_mut", "index_mut")
          .ifPresent(m -> cx.fn(i.id(), new Callee(m, fn.callee().args())));
    }
  }

  private static void explicitDeref(BodyCx cx, Hir.Node.Unary u) {
    if (cx.resolutions.get(u.id()) instanceof BodyTypes.Resolution.Fn fn) {
      cx.world
          .lang()
          .member("deref_mut", "deref_mut")
          .ifPresent(m -> cx.fn(u.id(), new Callee(m, fn.callee().args())));
    }
  }
}
