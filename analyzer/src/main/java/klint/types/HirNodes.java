// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import klint.types.Hir.Node;

/// All expressions of a body in the order of the text, closures' bodies included.
public final class HirNodes {
  private HirNodes() {}

  /// Every expression, an outer one before its parts.
  public static List<Node> of(Hir hir) {
    List<Node> out = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(hir.value());
    while (!open.isEmpty()) {
      Node node = open.pop();
      out.add(node);
      List<Node> parts = parts(node);
      for (int i = parts.size() - 1; i >= 0; i--) {
        open.push(parts.get(i));
      }
    }
    return out;
  }

  /// The expressions directly in an expression.
  public static List<Node> parts(Node node) {
    List<Node> parts = new ArrayList<>();
    switch (node) {
      case Node.Lit _, Node.Var _, Node.Item _, Node.Continue _ -> {}
      case Node.Underscore _, Node.Unknown _ -> {}
      case Node.Unary n -> parts.add(n.operand());
      case Node.Binary n -> add(parts, n.left(), n.right());
      case Node.Assign n -> add(parts, n.left(), n.right());
      case Node.AssignOp n -> add(parts, n.left(), n.right());
      case Node.Borrow n -> parts.add(n.operand());
      case Node.RawBorrow n -> parts.add(n.operand());
      case Node.Cast n -> parts.add(n.operand());
      case Node.Tuple n -> parts.addAll(n.elems());
      case Node.Array n -> parts.addAll(n.elems());
      case Node.Repeat n -> parts.add(n.value());
      case Node.Struct n -> {
        n.fields().forEach(f -> parts.add(f.value()));
        n.base().ifPresent(parts::add);
      }
      case Node.Call n -> {
        parts.add(n.callee());
        parts.addAll(n.args());
      }
      case Node.MethodCall n -> {
        parts.add(n.receiver());
        parts.addAll(n.args());
      }
      case Node.Field n -> parts.add(n.operand());
      case Node.Index n -> add(parts, n.operand(), n.index());
      case Node.Range n -> {
        n.lo().ifPresent(parts::add);
        n.hi().ifPresent(parts::add);
      }
      case Node.Block n -> {
        n.stmts().forEach(s -> statement(parts, s));
        n.tail().ifPresent(parts::add);
      }
      case Node.If n -> {
        add(parts, n.condition(), n.then());
        n.orElse().ifPresent(parts::add);
      }
      case Node.Let n -> parts.add(n.scrutinee());
      case Node.Match n -> {
        parts.add(n.scrutinee());
        for (Hir.Arm arm : n.arms()) {
          arm.guard().ifPresent(parts::add);
          parts.add(arm.body());
        }
      }
      case Node.While n -> add(parts, n.condition(), n.body());
      case Node.Loop n -> parts.add(n.body());
      case Node.For n -> add(parts, n.iterable(), n.body());
      case Node.Closure n -> parts.add(n.body());
      case Node.Return n -> n.value().ifPresent(parts::add);
      case Node.Break n -> n.value().ifPresent(parts::add);
      case Node.Jump n -> n.value().ifPresent(parts::add);
      case Node.Try n -> parts.add(n.operand());
      case Node.Await n -> parts.add(n.operand());
      case Node.Builtin n -> parts.addAll(n.operands());
    }
    return parts;
  }

  private static void add(List<Node> parts, Node first, Node second) {
    parts.add(first);
    parts.add(second);
  }

  private static void statement(List<Node> parts, Hir.Stmt stmt) {
    switch (stmt) {
      case Hir.Stmt.Let s -> {
        s.init().ifPresent(parts::add);
        s.orElse().ifPresent(parts::add);
      }
      case Hir.Stmt.Expression s -> parts.add(s.expr());
    }
  }
}
