// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayList;
import java.util.List;
import klint.base.Span;

/// An attribute or a documentation comment.
public sealed interface Attr {
  Span span();

  Style style();

  /// `#[..]` before a thing, `#![..]` inside it.
  enum Style {
    OUTER,
    INNER
  }

  /// `/// text`; `text` without the comment marks.
  record Doc(Style style, String text, Span span) implements Attr {}

  /// `#[meta]`.
  record Normal(Style style, Meta meta, Span span) implements Attr {}

  /// `path`, `path(tokens)` or `path = expr`; `unsafety` for `#[unsafe(no_mangle)]`, whose inside
  /// it then is.
  record Meta(Path path, Args args, boolean unsafety, Span span) {
    /// True if the path is these words joined by `::`.
    public boolean is(String dotted) {
      if (path.segments().size() == 1 && !path.global()) {
        return path.segments().getFirst().name().text().equals(dotted);
      }
      return path.text().equals(dotted);
    }
  }

  /// What follows the path.
  sealed interface Args {
    record Empty() implements Args {}

    record Delimited(TokenTree.Group group) implements Args {}

    record Eq(Expr value) implements Args {}
  }

  /// The normal attributes among `attrs` whose path is `name`.
  static List<Meta> named(List<Attr> attrs, String name) {
    // Asked more often than anything else: most things have no attributes, or none of this name.
    List<Meta> out = List.of();
    for (Attr attr : attrs) {
      if (attr instanceof Normal n && n.meta().is(name)) {
        if (out.isEmpty()) {
          out = new ArrayList<>();
        }
        out.add(n.meta());
      }
    }
    return out;
  }
}
