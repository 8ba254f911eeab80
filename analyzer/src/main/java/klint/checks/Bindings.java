// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.types.Hir;
import klint.types.Hir.Node;
import klint.types.Hir.Pattern;
import klint.types.HirNodes;

/// Where the values of a body's variables come from.
final class Bindings {
  /// A variable takes its value, or a part of it, from an expression.
  private record From(Node value, boolean whole) {}

  private final Map<Integer, List<From>> sources = new HashMap<>();

  private Bindings() {}

  static Bindings of(Hir hir) {
    Bindings b = new Bindings();
    HirNodes.of(hir).forEach(b::node);
    return b;
  }

  /// The expression that a variable is bound to as a whole, if it is the only one.
  Optional<Node> whole(int local) {
    List<From> from = sources.getOrDefault(local, List.of());
    return from.size() == 1 && from.getFirst().whole()
        ? Optional.of(from.getFirst().value())
        : Optional.empty();
  }

  /// Every expression that a variable gets its value from.
  List<Node> all(int local) {
    return sources.getOrDefault(local, List.of()).stream().map(From::value).toList();
  }

  private void node(Node node) {
    switch (node) {
      case Node.Block b ->
          b.stmts().stream()
              .filter(Hir.Stmt.Let.class::isInstance)
              .map(Hir.Stmt.Let.class::cast)
              .forEach(l -> l.init().ifPresent(i -> bind(l.pat(), i, true)));
      case Node.Let l -> bind(l.pat(), l.scrutinee(), true);
      case Node.Match m -> m.arms().forEach(a -> bind(a.pat(), m.scrutinee(), true));
      case Node.For f -> bind(f.pat(), f.iterable(), false);
      case Node.Assign a -> root(a.left()).ifPresent(v -> add(v, a.right(), false));
      case Node.AssignOp a -> root(a.left()).ifPresent(v -> add(v, a.right(), false));
      case Node _ -> {}
    }
  }

  /// The variable that is written when this place is.
  private static Optional<Integer> root(Node place) {
    return switch (place) {
      case Node.Var v -> Optional.of(v.local());
      case Node.Field f -> root(f.operand());
      case Node.Index i -> root(i.operand());
      case Node _ -> Optional.empty();
    };
  }

  private void bind(Pattern pattern, Node value, boolean whole) {
    switch (pattern) {
      case Pattern.Binding b -> {
        add(b.local(), value, whole);
        b.sub().ifPresent(s -> bind(s, value, false));
      }
      case Pattern.Ref p -> bind(p.inner(), value, false);
      case Pattern.Tuple p -> p.elems().forEach(e -> bind(e, value, false));
      case Pattern.Slice p -> p.elems().forEach(e -> bind(e, value, false));
      case Pattern.TupleStruct p -> p.elems().forEach(e -> bind(e, value, false));
      case Pattern.Struct p -> p.fields().forEach(f -> bind(f.pat(), value, false));
      case Pattern.Or p -> p.alternatives().forEach(a -> bind(a, value, whole));
      case Pattern.Deref p -> bind(p.inner(), value, false);
      case Pattern.Wild _,
          Pattern.Rest _,
          Pattern.Never _,
          Pattern.Lit _,
          Pattern.Range _,
          Pattern.Item _,
          Pattern.Unknown _ -> {}
    }
  }

  private void add(int local, Node value, boolean whole) {
    sources.computeIfAbsent(local, _ -> new ArrayList<>()).add(new From(value, whole));
  }
}
