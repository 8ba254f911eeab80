// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// rustc's print of its syntax tree, without places and parentheses.
final class CompilerTree {
  private final String label;
  private final List<CompilerTree> parts = new ArrayList<>();

  private CompilerTree(String label) {
    this.label = label;
  }

  /// Reads `-Zunpretty=ast-tree` and prints it again, normalized.
  static String normalized(String print) {
    Deque<CompilerTree> open = new ArrayDeque<>();
    CompilerTree root = new CompilerTree("");
    open.push(root);
    for (String raw : print.lines().toList()) {
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      if (line.matches("[})\\]],?")) {
        open.pop();
        continue;
      }
      CompilerTree node = new CompilerTree(line);
      open.element().parts.add(node);
      if (line.endsWith("{") || line.endsWith("(") || line.endsWith("[")) {
        open.push(node);
      }
    }
    StringBuilder out = new StringBuilder();
    root.print(0, out);
    return out.toString();
  }

  private boolean isPlace() {
    return label.startsWith("id: ")
        || label.startsWith("tokens: ")
        || label.contains("span: ")
        || label.contains("<anon>:")
        || label.contains("no-location");
  }

  /// The parts, inside of any parentheses.
  private List<CompilerTree> inside() {
    CompilerTree at = this;
    while (true) {
      CompilerTree inner = at.parenthesized();
      if (inner == at) {
        return at.parts;
      }
      at = inner;
    }
  }

  private CompilerTree parenthesized() {
    for (CompilerTree part : parts) {
      if (part.label.equals("kind: Paren(") && part.parts.size() == 1) {
        CompilerTree inner = part.parts.getFirst();
        return inner.label.startsWith("Expr {") ? inner : this;
      }
    }
    return this;
  }

  private void print(int depth, StringBuilder out) {
    out.repeat(" ", depth).append(label).append('\n');
    for (CompilerTree part : inside()) {
      if (!part.isPlace()) {
        part.print(depth + 1, out);
      }
    }
  }
}
