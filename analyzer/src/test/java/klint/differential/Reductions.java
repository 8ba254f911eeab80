// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every program that is one step smaller.
final class Reductions {
  private Reductions() {}

  static List<Program> of(Program p) {
    List<Program> out = new ArrayList<>();
    for (int f = 0; f < p.functions().size(); f++) {
      Program.Function function = p.functions().get(f);
      if (f > 0) {
        out.add(with(p, f, Optional.empty()));
      }
      for (Node.Block body : blocks(function.body())) {
        out.add(
            with(
                p,
                f,
                Optional.of(new Program.Function(function.before(), body, function.after()))));
      }
    }
    for (int t = 0; t < p.types().size(); t++) {
      List<String> types = new ArrayList<>(p.types());
      types.remove(t);
      out.add(new Program(p.seed(), p.edition(), p.coins(), types, p.functions()));
    }
    return out;
  }

  private static Program with(Program p, int f, Optional<Program.Function> function) {
    List<Program.Function> all = new ArrayList<>(p.functions());
    if (function.isPresent()) {
      all.set(f, function.get());
    } else {
      all.remove(f);
    }
    return new Program(p.seed(), p.edition(), p.coins(), p.types(), all);
  }

  private static List<Node.Block> blocks(Node.Block b) {
    List<Node.Block> out = new ArrayList<>();
    int n = b.statements().size();
    if (n > 3) {
      out.add(new Node.Block(marked(b, 0, n / 2), b.tail()));
      out.add(new Node.Block(marked(b, n / 2, n), b.tail()));
    }
    for (int i = 0; i < n; i++) {
      if (b.statements().get(i).equals(Node.stmt(Batch.MARK))) {
        continue;
      }
      out.add(replaced(b, i, List.of()));
      for (Node.Block inner : inside(b.statements().get(i))) {
        List<Node.Stmt> all = new ArrayList<>(inner.statements());
        inner.tail().ifPresent(t -> all.add(Node.stmt(t, ";")));
        out.add(replaced(b, i, all));
      }
      for (Node.Stmt s : statements(b.statements().get(i))) {
        out.add(replaced(b, i, List.of(s)));
      }
    }
    if (b.tail().isPresent()) {
      out.add(new Node.Block(b.statements(), Optional.empty()));
      for (Node.Expr e : exprs(b.tail().get())) {
        out.add(new Node.Block(b.statements(), Optional.of(e)));
      }
    }
    return out;
  }

  /// Some of a block's statements; with its mark, without which nobody knows whether it runs.
  private static List<Node.Stmt> marked(Node.Block b, int from, int to) {
    List<Node.Stmt> out = new ArrayList<>(b.statements().subList(from, to));
    if (from > 0 && b.statements().get(0).equals(Node.stmt(Batch.MARK))) {
      out.add(0, b.statements().get(0));
    }
    return out;
  }

  private static Node.Block replaced(Node.Block b, int i, List<Node.Stmt> with) {
    List<Node.Stmt> all = new ArrayList<>(b.statements().subList(0, i));
    all.addAll(with);
    all.addAll(b.statements().subList(i + 1, b.statements().size()));
    return new Node.Block(all, b.tail());
  }

  /// The outermost blocks in a node.
  private static List<Node.Block> inside(Node n) {
    return switch (n) {
      case Node.Text _ -> List.of();
      case Node.Block b -> List.of(b);
      case Node.Expr e -> e.parts().stream().flatMap(p -> inside(p).stream()).toList();
      case Node.Stmt s -> s.parts().stream().flatMap(p -> inside(p).stream()).toList();
    };
  }

  private static List<Node.Stmt> statements(Node.Stmt s) {
    return parts(s.parts()).stream().map(Node.Stmt::new).toList();
  }

  private static List<Node.Expr> exprs(Node.Expr e) {
    List<Node.Expr> out = new ArrayList<>();
    Node.Expr plain = Node.simplest(e.ty());
    if (!plain.equals(e)) {
      out.add(plain);
    }
    for (Node p : e.parts()) {
      same(p, e.ty(), out);
    }
    parts(e.parts()).forEach(ps -> out.add(new Node.Expr(e.ty(), ps)));
    return out;
  }

  /// Parts of the same type can take an expression's place.
  private static void same(Node n, Ty ty, List<Node.Expr> out) {
    switch (n) {
      case Node.Text _ -> {}
      case Node.Expr e when e.ty().equals(ty) -> out.add(e);
      case Node.Expr e -> e.parts().forEach(p -> same(p, ty, out));
      case Node.Stmt _ -> {}
      case Node.Block b -> b.tail().ifPresent(t -> same(t, ty, out));
    }
  }

  private static List<List<Node>> parts(List<Node> parts) {
    List<List<Node>> out = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<? extends Node> smaller =
          switch (parts.get(i)) {
            case Node.Text _ -> List.of();
            case Node.Expr e -> exprs(e);
            case Node.Stmt s -> statements(s);
            case Node.Block b -> blocks(b);
          };
      for (Node n : smaller) {
        List<Node> all = new ArrayList<>(parts);
        all.set(i, n);
        out.add(all);
      }
    }
    return out;
  }
}
