// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import klint.rules.AnnotationResult.Malformed;

/// The tokens of an annotation's text, one at a time. Knows Rust's whitespace and comments.
final class AnnotationTokens {
  /// More acquisitions than any code holds; keeps sums of counts far from overflow.
  private static final int MAX_COUNT = 1_000_000;

  private final String source;
  private int start;
  private int end;
  private int lastEnd;

  AnnotationTokens(String source, int from) {
    this.source = source;
    this.end = from;
    next();
  }

  /// Where a token begins.
  record Mark(int offset) {}

  /// Reading cannot go on. Never leaves this package's parser.
  static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Malformed malformed;

    Stop(Malformed malformed) {
      super(malformed.message(), null, false, false);
      this.malformed = malformed;
    }

    Malformed malformed() {
      return malformed;
    }
  }

  void next() {
    lastEnd = end;
    start = skip(end);
    end = start;
    if (start == source.length()) {
      return;
    }
    char first = source.charAt(start);
    if (Character.isJavaIdentifierStart(first) || Character.isDigit(first)) {
      while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
        end++;
      }
    } else if (source.startsWith("..=", start)) {
      end = start + 3;
    } else if (source.startsWith("..", start)) {
      end = start + 2;
    } else {
      end = start + Character.charCount(source.codePointAt(start));
    }
  }

  String text() {
    return source.substring(start, end);
  }

  boolean is(String text) {
    return end - start == text.length() && source.startsWith(text, start);
  }

  boolean atEnd() {
    return start == source.length();
  }

  boolean isWord() {
    return !atEnd() && Character.isJavaIdentifierStart(source.charAt(start));
  }

  boolean isNumber() {
    return !atEnd() && Character.isDigit(source.charAt(start));
  }

  /// The value of the number token. Rust's `_` between digits is allowed, other bases and suffixes
  /// are not.
  int number() throws Stop {
    String digits = text().replace("_", "");
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw stop("expected a decimal number without suffix");
    }
    if (digits.length() > 7 || Integer.parseInt(digits) > MAX_COUNT) {
      throw stop("this count is too large");
    }
    return Integer.parseInt(digits);
  }

  Mark mark() {
    return new Mark(start);
  }

  /// A stop at the current token.
  Stop stop(String message) {
    return new Stop(new Malformed(start, end - start, message));
  }

  /// A stop over everything from `from` to the last token taken.
  Stop stopAt(Mark from, String message) {
    return new Stop(new Malformed(from.offset(), lastEnd - from.offset(), message));
  }

  private int skip(int from) {
    int at = from;
    while (at < source.length()) {
      if (Character.isWhitespace(source.charAt(at))) {
        at++;
      } else if (source.startsWith("//", at)) {
        int newline = source.indexOf('\n', at);
        at = newline < 0 ? source.length() : newline;
      } else if (source.startsWith("/*", at)) {
        int close = source.indexOf("*/", at + 2);
        at = close < 0 ? source.length() : close + 2;
      } else {
        break;
      }
    }
    return at;
  }
}
