// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of a program as a tree, so that it can be made smaller. Immutable.
sealed interface Node {
  /// Of one line.
  record Text(String text) implements Node {}

  record Expr(Ty ty, List<Node> parts) implements Node {
    public Expr {
      parts = List.copyOf(parts);
    }
  }

  /// With its semicolon, if it has one.
  record Stmt(List<Node> parts) implements Node {
    public Stmt {
      parts = List.copyOf(parts);
    }
  }

  record Block(List<Stmt> statements, Optional<Expr> tail) implements Node {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  static Expr expr(Ty ty, Object... parts) {
    return new Expr(ty, nodes(parts));
  }

  static Stmt stmt(Object... parts) {
    return new Stmt(nodes(parts));
  }

  private static List<Node> nodes(Object... parts) {
    List<Node> out = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof List<?> many) {
        out.addAll(nodes(many.toArray()));
      } else {
        out.add(part instanceof Node n ? n : new Text(part.toString()));
      }
    }
    return out;
  }

  /// A plain value to put in an expression's place.
  static Expr simplest(Ty ty) {
    return expr(ty, ty.simplest());
  }

  /// Prints with one statement a line.
  default void print(StringBuilder out, String indent) {
    switch (this) {
      case Text t -> out.append(t.text());
      case Expr e -> e.parts().forEach(p -> p.print(out, indent));
      case Stmt s -> s.parts().forEach(p -> p.print(out, indent));
      case Block b -> {
        out.append("{\n");
        for (Stmt s : b.statements()) {
          out.append(indent).append("    ");
          s.print(out, indent + "    ");
          out.append('\n');
        }
        b.tail()
            .ifPresent(
                e -> {
                  out.append(indent).append("    ");
                  e.print(out, indent + "    ");
                  out.append('\n');
                });
        out.append(indent).append('}');
      }
    }
  }

  default int size() {
    return switch (this) {
      case Text _ -> 1;
      case Expr e -> 1 + e.parts().stream().mapToInt(Node::size).sum();
      case Stmt s -> 2 + s.parts().stream().mapToInt(Node::size).sum();
      case Block b ->
          1
              + b.statements().stream().mapToInt(Node::size).sum()
              + b.tail().map(Node::size).orElse(0);
    };
  }
}
