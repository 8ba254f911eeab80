// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.nio.file.Path;
import java.util.Optional;

/// The decoded text of one source: a file, a file of our library, or text that was synthesised.
///
/// `id` is what `Span.file` holds. `name` is what a person reads: relative to the analyzed root, or
/// like `<core>/option.rs`. Thread-safe.
public final class SourceText {
  private final int id;
  private final String name;
  private final String text;
  private final Optional<Path> path;
  private final Origin origin;
  private final Optional<Location> location;
  private volatile Optional<LineTable> lines = Optional.empty();

  /// What kind of source it is.
  public enum Origin {
    FILE,
    LIBRARY,
    SYNTHESISED
  }

  /// Where in which tree.
  record Location(FileTree tree, String path) {}

  SourceText(
      int id,
      String name,
      String text,
      Optional<Path> path,
      Origin origin,
      Optional<Location> location) {
    this.id = id;
    this.name = name;
    this.text = text;
    this.path = path;
    this.origin = origin;
    this.location = location;
  }

  Optional<Location> location() {
    return location;
  }

  public int id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /// The file on the disk, if it is one.
  public Optional<Path> path() {
    return path;
  }

  public Origin origin() {
    return origin;
  }

  private LineTable table() {
    Optional<LineTable> known = lines;
    if (known.isPresent()) {
      return known.get();
    }
    LineTable made = new LineTable(text);
    lines = Optional.of(made);
    return made;
  }

  /// Units: the line from 1 of a UTF-16 offset.
  public int line(int offset) {
    return table().line(offset);
  }

  /// Units: the column from 1 in code points.
  public int column(int offset) {
    return table().column(offset);
  }

  /// Number of lines; a last line without line end counts.
  public int lineCount() {
    return text.isEmpty() ? 0 : table().lines();
  }

  /// A line's text without its end; `line` from 1.
  public String lineText(int line) {
    return table().text(line);
  }

  /// Units: UTF-16 offset of the first character of the line numbered from 1.
  public int lineStart(int line) {
    return table().start(line);
  }
}
