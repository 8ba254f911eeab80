// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import klint.syntax.TokenTree;

/// The text of string literals in attributes.
final class Literals {
  private Literals() {}

  /// What a string literal says: without quotes, the simple escapes resolved.
  static String text(TokenTree.Token token) {
    String raw = token.text();
    int open = raw.indexOf('"');
    int close = raw.lastIndexOf('"');
    if (open < 0 || close <= open) {
      return raw;
    }
    String inner = raw.substring(open + 1, close);
    if (raw.startsWith("r") || inner.indexOf('\\') < 0) {
      return inner;
    }
    return inner
        .replace("\\\\", "\0")
        .replace("\\\"", "\"")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\0", "\\");
  }
}
