// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.Optional;
import klint.syntax.TokenTree.Token;

/// What literal tokens mean, and how values are written.
///
/// Source: Reference, "Tokens: literals".
final class Literals {
  private Literals() {}

  /// The value of a string, raw string, C string, byte string or character literal; bytes are the
  /// characters U+0000 to U+00FF. Absent for other tokens and broken ones.
  static Optional<String> text(Token token) {
    String s = token.text();
    return switch (token.kind()) {
      case STR -> inside(s, "\"", '"').map(Literals::unescape);
      case C_STR -> inside(s, "c\"", '"').map(Literals::unescape);
      case BYTE_STR -> inside(s, "b\"", '"').map(Literals::unescape);
      case CHAR -> inside(s, "'", '\'').map(Literals::unescape);
      case BYTE -> inside(s, "b'", '\'').map(Literals::unescape);
      case RAW_STR, RAW_BYTE_STR, RAW_C_STR -> raw(s);
      case IDENT,
          RAW_IDENT,
          LIFETIME,
          INT,
          FLOAT,
          OUTER_DOC,
          INNER_DOC,
          PUNCT,
          DOLLAR_CRATE,
          UNKNOWN ->
          Optional.empty();
    };
  }

  private static Optional<String> inside(String s, String prefix, char quote) {
    int end = s.lastIndexOf(quote);
    return s.startsWith(prefix) && end >= prefix.length()
        ? Optional.of(s.substring(prefix.length(), end))
        : Optional.empty();
  }

  private static Optional<String> raw(String s) {
    int quote = s.indexOf('"');
    int end = s.lastIndexOf('"');
    return quote >= 0 && end > quote ? Optional.of(s.substring(quote + 1, end)) : Optional.empty();
  }

  private static String unescape(String s) {
    if (s.indexOf('\\') < 0 && s.indexOf('\r') < 0) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length());
    int i = 0;
    while (i < s.length()) {
      char c = s.charAt(i);
      if (c == '\r' && i + 1 < s.length() && s.charAt(i + 1) == '\n') {
        i++;
        continue;
      }
      if (c != '\\' || i + 1 >= s.length()) {
        out.append(c);
        i++;
        continue;
      }
      char e = s.charAt(i + 1);
      i += 2;
      switch (e) {
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case '0' -> out.append('\0');
        case 'x' -> {
          int end = Math.min(i + 2, s.length());
          out.append((char) hex(s.substring(i, end)));
          i = end;
        }
        case 'u' -> {
          int close = s.indexOf('}', i);
          if (i < s.length() && s.charAt(i) == '{' && close > i) {
            int point = hex(s.substring(i + 1, close).replace("_", ""));
            out.appendCodePoint(Character.isValidCodePoint(point) ? point : 0xFFFD);
            i = close + 1;
          }
        }
        case '\n', '\r' -> {
          // A backslash at the end of a line swallows the white space after it.
          while (i < s.length() && " \t\n\r".indexOf(s.charAt(i)) >= 0) {
            i++;
          }
        }
        default -> out.append(e);
      }
    }
    return out.toString();
  }

  private static int hex(String digits) {
    try {
      return digits.isEmpty() ? 0 : Integer.parseInt(digits, 16);
    } catch (NumberFormatException _) {
      return 0xFFFD;
    }
  }

  /// A string literal of this value.
  static String quoted(String value) {
    return "\"" + escape(value, false) + "\"";
  }

  /// A byte-string literal of these bytes, each a character up to U+00FF.
  static String quotedBytes(String value) {
    return "b\"" + escape(value, true) + "\"";
  }

  /// A C-string literal of this value.
  static String quotedC(String value) {
    return "c\"" + escape(value, false) + "\"";
  }

  private static String escape(String value, boolean bytes) {
    StringBuilder out = new StringBuilder(value.length() + 8);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\0' -> out.append("\\0");
        case '\'' -> out.append("\\'");
        default -> {
          if (c < ' ' || c == 0x7f || (bytes && c > '~')) {
            out.append(String.format("\\x%02x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
