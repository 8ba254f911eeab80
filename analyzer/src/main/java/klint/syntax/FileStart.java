// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import klint.grammar.RustLexerBase;

/// What may stand before the tokens of a file: a byte order mark, a `#!` line.
///
/// Source: Reference, "Input format".
final class FileStart {
  private FileStart() {}

  /// The offset of the first text to lex.
  static int skip(String text) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    if (text.startsWith("#!", at) && !isAttribute(text, at + 2)) {
      int line = text.indexOf('\n', at);
      at = line < 0 ? text.length() : line;
    }
    return at;
  }

  /// After `#!` comes `[`, with white space and comments between.
  private static boolean isAttribute(String text, int from) {
    int i = from;
    while (i < text.length()) {
      if (RustLexerBase.isWhiteSpace(text.charAt(i))) {
        i++;
      } else if (text.startsWith("//", i)) {
        int line = text.indexOf('\n', i);
        i = line < 0 ? text.length() : line;
      } else if (text.startsWith("/*", i)) {
        int close = text.indexOf("*/", i + 2);
        i = close < 0 ? text.length() : close + 2;
      } else {
        return text.charAt(i) == '[';
      }
    }
    return false;
  }
}
