// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// A tree as text without places and parenthesized expressions: what two texts of one meaning
/// share.
final class Shape {
  private final StringBuilder out = new StringBuilder();

  private Shape() {}

  static String of(Object node) throws ReflectiveOperationException {
    Shape shape = new Shape();
    shape.put(node, 0);
    return shape.out.toString();
  }

  private void put(Object node, int depth) throws ReflectiveOperationException {
    switch (node) {
      case Span _, SourceFile.Comment _ -> {
        // Parentheses move them.
      }
      case Expr.Paren paren -> put(paren.inner(), depth);
      case Optional<?> optional -> {
        if (optional.isPresent()) {
          put(optional.get(), depth);
        } else {
          line("-", depth);
        }
      }
      case List<?> list -> {
        line("[" + list.size(), depth);
        for (Object element : list) {
          put(element, depth + 1);
        }
      }
      case Record r -> {
        line(r.getClass().getSimpleName(), depth);
        for (RecordComponent part : r.getClass().getRecordComponents()) {
          part.getAccessor().setAccessible(true);
          put(part.getAccessor().invoke(r), depth + 1);
        }
      }
      default -> line(node.toString(), depth);
    }
  }

  private void line(String text, int depth) {
    out.repeat(" ", depth).append(text).append('\n');
  }
}
