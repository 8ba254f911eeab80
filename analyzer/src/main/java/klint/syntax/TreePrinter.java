// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.DeepStack;
import klint.base.KlintBug;
import klint.base.Span;

/// A tree as indented text: one node a line, its parts below it by name.
///
/// What is absent, empty or false is left out, so a print shows what the source says. A span is
/// `lo..hi`, with `#ctx` if a macro produced it.
public final class TreePrinter {
  /// What goes without saying.
  private static final Set<Enum<?>> USUAL =
      Set.of(
          Mutability.NOT,
          Item.Safety.DEFAULT,
          Bound.Modifier.NONE,
          Attr.Style.OUTER,
          Expr.BlockKind.PLAIN);

  /// Deeper than this the depth is a number, so that what is printed grows with the text alone.
  private static final int MOST_INDENTED = 100;

  private final StringBuilder out = new StringBuilder();
  private final Spans spans;

  /// Whether nodes show where they are.
  public enum Spans {
    SHOWN,
    HIDDEN
  }

  private TreePrinter(Spans spans) {
    this.spans = spans;
  }

  /// Prints a node of the tree, or a list of them.
  public static String print(Object node, Spans spans) {
    TreePrinter printer = new TreePrinter(spans);
    return DeepStack.call(
        () -> {
          printer.value("", node, 0);
          return printer.out.toString();
        });
  }

  private void value(String name, Object value, int depth) {
    switch (value) {
      case Boolean flag -> {
        if (flag) {
          line(depth, name);
        }
      }
      case Optional<?> optional -> optional.ifPresent(v -> value(name, v, depth));
      case List<?> list -> list(name, list, depth);
      case Ident ident -> line(depth, label(name) + ident + at(ident.span()));
      case Lifetime lifetime ->
          line(depth, label(name) + "'" + lifetime.name() + at(lifetime.span()));
      case TokenTree.Token token ->
          line(depth, label(name) + quoted(token.text()) + " " + token.kind() + at(token.span()));
      case Span span -> {
        if (!name.equals("span")) {
          line(depth, label(name) + text(span));
        }
      }
      case String text -> line(depth, label(name) + quoted(text));
      case Enum<?> word -> {
        if (!USUAL.contains(word)) {
          line(depth, label(name) + word);
        }
      }
      case Record node -> node(name, node, depth);
      default -> line(depth, label(name) + value);
    }
  }

  private void list(String name, List<?> list, int depth) {
    if (list.isEmpty()) {
      return;
    }
    boolean named = !name.isEmpty();
    if (named) {
      line(depth, name + ":");
    }
    for (Object element : list) {
      value("", element, named ? depth + 1 : depth);
    }
  }

  private void node(String name, Record node, int depth) {
    if (node instanceof Vis.Inherited || node.equals(Generics.NONE)) {
      return;
    }
    RecordComponent[] parts = node.getClass().getRecordComponents();
    Span span = Span.NONE;
    for (RecordComponent part : parts) {
      if (part.getName().equals("span")) {
        span = (Span) read(part, node);
      }
    }
    line(depth, label(name) + name(node.getClass()) + (span.isNone() ? "" : at(span)));
    for (RecordComponent part : parts) {
      value(part.getName(), read(part, node), depth + 1);
    }
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }

  private static Object read(RecordComponent part, Record node) {
    try {
      return part.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new KlintBug("the tree's records are public", e);
    }
  }

  private static String label(String name) {
    return name.isEmpty() ? "" : name + ": ";
  }

  private String at(Span span) {
    return spans == Spans.SHOWN ? " " + text(span) : "";
  }

  private static String text(Span span) {
    return span.lo() + ".." + span.hi() + (span.ctx() == 0 ? "" : "#" + span.ctx());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("`");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        quoted.append("\\n");
      } else if (c < ' ') {
        quoted.append(String.format("\\u{%x}", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('`').toString();
  }

  private void line(int depth, String text) {
    if (depth > MOST_INDENTED) {
      out.repeat("  ", MOST_INDENTED).append(depth).append(": ");
    } else {
      out.repeat("  ", depth);
    }
    out.append(text).append('\n');
  }
}
