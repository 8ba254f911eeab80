// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.List;
import java.util.Optional;

/// One patch: what it does to each file. `name` is the mail's subject, or empty.
record Patch(String name, List<OfFile> files) {
  Patch {
    files = List.copyOf(files);
  }

  /// What it does to one file: paths as written, with the first part (`a/`, `b/`) taken off; absent
  /// before for a new file, after for a deleted one.
  ///
  /// Units: `line` is that of the patch where this file begins.
  record OfFile(
      Optional<String> before, Optional<String> after, Kind kind, List<Hunk> hunks, int line) {
    OfFile {
      hunks = List.copyOf(hunks);
    }

    String path() {
      return after.or(() -> before).orElse("");
    }

    /// The patch that takes this one back.
    OfFile undone() {
      return new OfFile(
          /* before= */ after,
          /* after= */ before,
          kind,
          hunks.stream().map(Hunk::undone).toList(),
          line);
    }
  }

  enum Kind {
    TEXT,
    BINARY,
    SUBMODULE
  }

  /// Lines from `oldStart` (from 1) to be replaced.
  ///
  /// Units: `line` is that of the patch where it begins.
  record Hunk(int oldStart, int newStart, List<Line> lines, int line) {
    Hunk {
      lines = List.copyOf(lines);
    }

    Hunk undone() {
      return new Hunk(
          /* oldStart= */ newStart,
          /* newStart= */ oldStart,
          lines.stream().map(Line::undone).toList(),
          line);
    }

    List<String> side(Side side) {
      return lines.stream()
          .filter(l -> l.side() == Side.BOTH || l.side() == side)
          .map(Line::text)
          .toList();
    }
  }

  enum Side {
    BOTH,
    OLD,
    NEW
  }

  /// A line with its end, which the last line of a file may lack.
  record Line(Side side, String text) {
    Line undone() {
      return new Line(
          switch (side) {
            case BOTH -> Side.BOTH;
            case OLD -> Side.NEW;
            case NEW -> Side.OLD;
          },
          text);
    }
  }
}
