// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import klint.base.Span;

/// One parsed file.
///
/// `comments` are the comments that are not documentation, in order of position: suppressions live
/// there.
public record SourceFile(
    int file, List<Attr> attrs, List<Item> items, List<Comment> comments, Span span) {
  public SourceFile {
    attrs = List.copyOf(attrs);
    items = List.copyOf(items);
    comments = List.copyOf(comments);
  }

  /// `text` with its comment marks.
  public record Comment(String text, Span span) {}
}
