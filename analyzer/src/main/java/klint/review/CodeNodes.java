// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;
import klint.syntax.Attr;
import klint.syntax.Expr;
import klint.syntax.Item;
import klint.syntax.SourceFile;

/// All nodes of a file's tree with a range of their own, and the attributes on them.
final class CodeNodes {

  /// A node: where its attributes begin, and its range without them.
  ///
  /// Units: UTF-16 offsets.
  record Node(int attributesFrom, int from, int to, List<Attr> attrs) {}

  private final List<Node> nodes = new ArrayList<>();

  private CodeNodes() {}

  /// In order of the tree, outer before inner.
  static List<Node> of(SourceFile file) {
    CodeNodes c = new CodeNodes();
    c.add(file.attrs(), file.span());
    file.items().forEach(c::value);
    return c.nodes;
  }

  private void value(Object value) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(this::value);
      case List<?> list -> list.forEach(this::value);
      case Span _, Attr _ -> {}
      case Record node -> node(node);
      default -> {}
    }
  }

  private void node(Record node) {
    List<Attr> attrs = List.of();
    Span span = Span.NONE;
    for (RecordComponent part : node.getClass().getRecordComponents()) {
      Object value = read(part, node);
      if (value instanceof Span s && part.getName().equals("span")) {
        span = s;
      }
      if (part.getName().equals("attrs") && value instanceof List<?> list) {
        attrs = list.stream().filter(Attr.class::isInstance).map(Attr.class::cast).toList();
      }
    }
    switch (node) {
      case Expr.Attributed a -> add(a.attrs(), a.inner().span());
      case Item.Mod m -> {
        List<Attr> all = new ArrayList<>(m.attrs());
        m.content().ifPresent(c -> all.addAll(c.innerAttrs()));
        add(all, m.span());
      }
      case Expr.OfPath p -> add(List.of(), p.span());
      case Expr.Lit l -> add(List.of(), l.span());
      default -> {
        if (!span.isNone()) {
          add(attrs, span);
        }
      }
    }
    for (RecordComponent part : node.getClass().getRecordComponents()) {
      value(read(part, node));
    }
  }

  private void add(List<Attr> attrs, Span span) {
    int first = span.lo();
    for (Attr a : attrs) {
      first = Math.min(first, a.span().lo());
    }
    nodes.add(new Node(first, span.lo(), span.hi(), attrs));
  }

  private static Object read(RecordComponent part, Record node) {
    try {
      return part.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new KlintBug("the tree's records are public", e);
    }
  }
}
