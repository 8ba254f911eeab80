// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;

/// Tells at a glance that an impl's header cannot fit a goal: most impls of a trait are for other
/// types, and unification with fresh variables is dear.
///
/// Invariant: what differs here does not unify, whatever the header's parameters stand for.
final class Heads {
  private Heads() {}

  static boolean differ(List<Ty> header, List<Ty> goal) {
    int size = header.size();
    if (size != goal.size()) {
      return true;
    }
    for (int i = 0; i < size; i++) {
      if (differ(header.get(i), goal.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// The header's parameters and projections may be anything, and so may the goal's variables,
  /// within their kinds. The goal is resolved.
  static boolean differ(Ty header, Ty goal) {
    if (header instanceof Ty.Param
        || header instanceof Ty.Projection
        || header instanceof Ty.Unknown
        || header instanceof Ty.Infer
        || goal instanceof Ty.Unknown) {
      return false;
    }
    if (goal instanceof Ty.Infer v) {
      return switch (v.kind()) {
        case GENERAL, CONST -> false;
        case INT -> !InferenceTable.isInteger(header);
        case FLOAT -> !InferenceTable.isFloat(header);
      };
    }
    return switch (header) {
      case Ty.Adt h ->
          !(goal instanceof Ty.Adt g)
              || h.def().index() != g.def().index()
              || differ(h.args(), g.args());
      case Ty.Prim h -> !(goal instanceof Ty.Prim g) || h.prim() != g.prim();
      case Ty.Ref h ->
          !(goal instanceof Ty.Ref g)
              || h.mutability() != g.mutability()
              || differ(h.pointee(), g.pointee());
      case Ty.Ptr h ->
          !(goal instanceof Ty.Ptr g)
              || h.mutability() != g.mutability()
              || differ(h.pointee(), g.pointee());
      case Ty.Slice h -> !(goal instanceof Ty.Slice g) || differ(h.elem(), g.elem());
      case Ty.Array h -> !(goal instanceof Ty.Array g) || differ(h.elem(), g.elem());
      case Ty.Tuple h -> !(goal instanceof Ty.Tuple g) || differ(h.elems(), g.elems());
      case Ty.FnPtr h ->
          !(goal instanceof Ty.FnPtr g)
              || differ(h.params(), g.params())
              || differ(h.ret(), g.ret());
      case Ty.Never _ -> !(goal instanceof Ty.Never);
      case Ty.Foreign h -> !h.equals(goal);
      case Ty.FnDef _,
          Ty.Closure _,
          Ty.Coroutine _,
          Ty.Dyn _,
          Ty.Opaque _,
          Ty.Const _,
          Ty.Param _,
          Ty.Projection _,
          Ty.Infer _,
          Ty.Unknown _ ->
          false;
    };
  }
}
