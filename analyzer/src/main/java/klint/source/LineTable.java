// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.Arrays;

/// Where the lines of a text begin.
///
/// A line ends with `\n`; the carriage return before it belongs to the line.
final class LineTable {
  private final String text;
  private final int[] starts;

  LineTable(String text) {
    this.text = text;
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      count++;
    }
    starts = new int[count];
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[line++] = i + 1;
    }
  }

  int lines() {
    return text.isEmpty() || starts[starts.length - 1] < text.length()
        ? starts.length
        : starts.length - 1;
  }

  /// Units: the line from 1.
  int line(int offset) {
    int at = Arrays.binarySearch(starts, Math.clamp(offset, 0, text.length()));
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// Units: the column from 1, in code points.
  int column(int offset) {
    int end = Math.clamp(offset, 0, text.length());
    return text.codePointCount(starts[line(end) - 1], end) + 1;
  }

  /// Units: UTF-16 code units; the start of the line numbered from 1.
  int start(int line) {
    return starts[Math.clamp(line - 1, 0, starts.length - 1)];
  }

  String text(int line) {
    int from = start(line);
    int to = line < starts.length ? starts[line] : text.length();
    while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
      to--;
    }
    return text.substring(from, to);
  }
}
