// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import klint.types.Hir.Node;
import klint.types.Hir.Pattern;

/// All patterns of a body, closures' included.
public final class HirPatterns {
  private HirPatterns() {}

  /// Every pattern, an outer one before its parts.
  public static List<Pattern> of(Hir hir) {
    Deque<Pattern> open = new ArrayDeque<>();
    hir.params().forEach(p -> open.add(p.pat()));
    for (Node node : HirNodes.of(hir)) {
      switch (node) {
        case Node.Let n -> open.add(n.pat());
        case Node.For n -> open.add(n.pat());
        case Node.Match n -> n.arms().forEach(a -> open.add(a.pat()));
        case Node.Closure n -> n.params().forEach(p -> open.add(p.pat()));
        case Node.Block n -> {
          for (Hir.Stmt s : n.stmts()) {
            if (s instanceof Hir.Stmt.Let l) {
              open.add(l.pat());
            }
          }
        }
        default -> {}
      }
    }
    List<Pattern> out = new ArrayList<>();
    while (!open.isEmpty()) {
      Pattern p = open.pop();
      out.add(p);
      parts(p).forEach(open::add);
    }
    return out;
  }

  /// The patterns directly in a pattern.
  public static List<Pattern> parts(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Wild _,
          Pattern.Rest _,
          Pattern.Never _,
          Pattern.Lit _,
          Pattern.Range _,
          Pattern.Item _,
          Pattern.Unknown _ ->
          List.of();
      case Pattern.Binding b -> b.sub().stream().toList();
      case Pattern.Ref r -> List.of(r.inner());
      case Pattern.Tuple t -> t.elems();
      case Pattern.Slice s -> s.elems();
      case Pattern.TupleStruct t -> t.elems();
      case Pattern.Struct s -> s.fields().stream().map(Pattern.Field::pat).toList();
      case Pattern.Or o -> o.alternatives();
      case Pattern.Deref d -> List.of(d.inner());
    };
  }
}
