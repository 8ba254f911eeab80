// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.List;
import klint.types.Hir;

/// The direct subexpressions of a node, in order of evaluation.
final class HirNodes {
  private HirNodes() {}

  static List<Hir.Node> children(Hir.Node n) {
    List<Hir.Node> out = new ArrayList<>();
    switch (n) {
      case Hir.Node.Unary x -> out.add(x.operand());
      case Hir.Node.Binary x -> {
        out.add(x.left());
        out.add(x.right());
      }
      case Hir.Node.Assign x -> {
        out.add(x.left());
        out.add(x.right());
      }
      case Hir.Node.AssignOp x -> {
        out.add(x.left());
        out.add(x.right());
      }
      case Hir.Node.Borrow x -> out.add(x.operand());
      case Hir.Node.RawBorrow x -> out.add(x.operand());
      case Hir.Node.Cast x -> out.add(x.operand());
      case Hir.Node.Tuple x -> out.addAll(x.elems());
      case Hir.Node.Array x -> out.addAll(x.elems());
      case Hir.Node.Repeat x -> out.add(x.value());
      case Hir.Node.Struct x -> {
        x.fields().forEach(f -> out.add(f.value()));
        x.base().ifPresent(out::add);
      }
      case Hir.Node.Call x -> {
        out.add(x.callee());
        out.addAll(x.args());
      }
      case Hir.Node.MethodCall x -> {
        out.add(x.receiver());
        out.addAll(x.args());
      }
      case Hir.Node.Field x -> out.add(x.operand());
      case Hir.Node.Index x -> {
        out.add(x.operand());
        out.add(x.index());
      }
      case Hir.Node.Range x -> {
        x.lo().ifPresent(out::add);
        x.hi().ifPresent(out::add);
      }
      case Hir.Node.Block x -> {
        for (Hir.Stmt s : x.stmts()) {
          switch (s) {
            case Hir.Stmt.Let l -> {
              l.init().ifPresent(out::add);
              l.orElse().ifPresent(out::add);
            }
            case Hir.Stmt.Expression e -> out.add(e.expr());
          }
        }
        x.tail().ifPresent(out::add);
      }
      case Hir.Node.If x -> {
        out.add(x.condition());
        out.add(x.then());
        x.orElse().ifPresent(out::add);
      }
      case Hir.Node.Let x -> out.add(x.scrutinee());
      case Hir.Node.Match x -> {
        out.add(x.scrutinee());
        for (Hir.Arm a : x.arms()) {
          a.guard().ifPresent(out::add);
          out.add(a.body());
        }
      }
      case Hir.Node.While x -> {
        out.add(x.condition());
        out.add(x.body());
      }
      case Hir.Node.Loop x -> out.add(x.body());
      case Hir.Node.For x -> {
        out.add(x.iterable());
        out.add(x.body());
      }
      case Hir.Node.Closure x -> out.add(x.body());
      case Hir.Node.Return x -> x.value().ifPresent(out::add);
      case Hir.Node.Break x -> x.value().ifPresent(out::add);
      case Hir.Node.Jump x -> x.value().ifPresent(out::add);
      case Hir.Node.Try x -> out.add(x.operand());
      case Hir.Node.Await x -> out.add(x.operand());
      case Hir.Node.Builtin x -> out.addAll(x.operands());
      case Hir.Node.Lit _,
          Hir.Node.Var _,
          Hir.Node.Item _,
          Hir.Node.Continue _,
          Hir.Node.Underscore _,
          Hir.Node.Unknown _ -> {}
    }
    return out;
  }
}
