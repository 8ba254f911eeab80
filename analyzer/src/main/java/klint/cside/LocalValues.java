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
      case CStmt.Label _, CStmt.Return _, CStmt.Goto _, CStmt.Exit _ -> {}
    }
  }

  private void assignments(List<CNode> e) {
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
      if (member || (!assigns && !op.equals("|=") && !op.equals("&="))) {
        continue;
      }
      if (function.param(name) >= 0) {
        reassigned.add(name);
      } else if (assigns || op.equals("|=")) {
        int end = i + 2;
        while (end < e.size()
            && !(e.get(end) instanceof CNode.Leaf(String t, _) && t.equals(","))) {
          end++;
        }
        locals.computeIfAbsent(name, _ -> new ArrayList<>()).add(e.subList(i + 2, end));
      }
    }
  }
}
