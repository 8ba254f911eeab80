// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the local variables of one C function are given, wherever in it, and which parameters it
/// changes.
final class LocalValues {
  private final CFunction function;
  private final Map<String, List<List<CNode>>> locals = new HashMap<>();
  private final Set<String> reassigned = new HashSet<>();

  LocalValues(CFunction function) {
    this.function = function;
    collect(function.body());
  }

  /// The expressions that a local variable is given.
  Optional<List<List<CNode>>> of(String name) {
    return Optional.ofNullable(locals.get(name));
  }

  boolean isReassigned(String param) {
    return reassigned.contains(param);
  }

  private void collect(CStmt s) {
    switch (s) {
      case CStmt.Block(List<CStmt> list) -> list.forEach(this::collect);
      case CStmt.If(_, CStmt then, Optional<CStmt> otherwise) -> {
        collect(then);
        otherwise.ifPresent(this::collect);
      }
      case CStmt.Loop(_, CStmt body) -> collect(body);
      case CStmt.DoWhile(CStmt body, _) -> collect(body);
      case CStmt.Switch(_, CStmt body) -> collect(body);
      case CStmt.Eval(List<CNode> e, Optional<CStmt> body) -> {
        assignments(e);
        body.ifPresent(this::collect);
      }
      case CStmt.Return(List<CNode> value) -> assignments(value);
      case CStmt.Label _, CStmt.Goto _, CStmt.Exit _ -> {}
    }
  }

  private void assignments(List<CNode> e) {
    for (CNode n : e) {
      switch (n) {
        case CNode.Statements(CStmt body, _) -> collect(body);
        case CNode.Group(_, List<CNode> inside, _) -> assignments(inside);
        case CNode.Call _, CNode.Leaf _ -> {}
      }
    }
    for (int i = 0; i + 1 < e.size(); i++) {
      if (!(e.get(i) instanceof CNode.Leaf(String name, _))
          || !CLexer.isIdentStart(name.charAt(0))
          || !(e.get(i + 1) instanceof CNode.Leaf(String op, _))) {
        continue;
      }
      boolean member =
          i > 0
              && e.get(i - 1) instanceof CNode.Leaf(String b, _)
              && (b.equals("->") || b.equals("."));
      boolean assigns = op.equals("=");
      if (!assigns && !op.equals("|=") && !op.equals("&=")) {
        continue;
      }
      if (member) {
        if (i > 1 && e.get(i - 2) instanceof CNode.Leaf(String owner, _) && !op.equals("&=")) {
          give(owner + "." + name, e, i + 2);
        }
        continue;
      }
      if (assigns
          && i + 2 < e.size()
          && e.get(i + 2) instanceof CNode.Group(char open, List<CNode> inside, _)
          && open == '{') {
        fields(name, inside);
      }
      if (function.param(name) >= 0) {
        reassigned.add(name);
      } else if (assigns || op.equals("|=")) {
        give(name, e, i + 2);
      }
    }
  }

  /// Notes that `name` is given what stands in `e` from `at` up to the next comma.
  private void give(String name, List<CNode> e, int at) {
    int end = at;
    while (end < e.size()
        && !(e.get(end) instanceof CNode.Leaf(String t, _) && (t.equals(",") || t.equals(";")))) {
      end++;
    }
    locals.computeIfAbsent(name, _ -> new ArrayList<>()).add(e.subList(at, end));
  }

  /// `.field = value` in the initialiser of `owner`.
  private void fields(String owner, List<CNode> inside) {
    for (int i = 0; i + 3 < inside.size(); i++) {
      if (inside.get(i) instanceof CNode.Leaf(String dot, _)
          && dot.equals(".")
          && inside.get(i + 1) instanceof CNode.Leaf(String field, _)
          && inside.get(i + 2) instanceof CNode.Leaf(String op, _)
          && op.equals("=")) {
        give(owner + "." + field, inside, i + 3);
      }
    }
  }
}
