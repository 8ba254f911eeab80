// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.Arrays;
import java.util.List;

/// One top-level declaration or definition of the preprocessed text, not yet expanded or parsed.
///
/// Units: `moment` is that of [MacroTable] when it ended (a struct may define macros inside); the
/// body of a function is not part of `segments`.
record Chunk(List<Segment> segments, int moment, boolean typedef, boolean function) {

  /// A piece of a file; conditional directives cut a declaration into several.
  record Segment(CText text, int lo, int hi) {}

  CText text() {
    return segments.getFirst().text;
  }

  int start() {
    return segments.getFirst().lo;
  }

  /// Whether the bytes of `name` occur in it.
  boolean contains(byte[] name) {
    for (Segment s : segments) {
      byte[] b = s.text.bytes();
      for (int i = s.lo; i + name.length <= s.hi; i++) {
        if (b[i] == name[0] && Arrays.equals(b, i, i + name.length, name, 0, name.length)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
