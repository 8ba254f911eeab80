// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;

/// What literal tokens mean.
///
/// Source: Reference, "Tokens: literals".
public final class Literals {
  private Literals() {}

  /// Reports what is wrong in a literal.
  static void check(TokenTree.Token token, List<SyntaxError> errors) {
    LiteralCheck.check(token, errors);
  }

  /// The text that a string literal of any kind stands for; for other tokens their text.
  public static String stringValue(TokenTree.Token token) {
    String text = token.text();
    int open = text.indexOf('"');
    int close = text.lastIndexOf('"');
    if (open < 0 || close <= open) {
      return text;
    }
    return switch (token.kind()) {
      case RAW_STR, RAW_BYTE_STR, RAW_C_STR -> text.substring(open + 1, close);
      case STR, BYTE_STR, C_STR -> unescape(text.substring(open + 1, close));
      case IDENT,
          RAW_IDENT,
          LIFETIME,
          INT,
          FLOAT,
          CHAR,
          BYTE,
          OUTER_DOC,
          INNER_DOC,
          PUNCT,
          DOLLAR_CRATE,
          UNKNOWN ->
          text;
    };
  }

  /// Replaces the escapes of a quoted literal; what is no escape stays as it is.
  private static String unescape(String inner) {
    if (inner.indexOf('\\') < 0) {
      return inner;
    }
    StringBuilder out = new StringBuilder(inner.length());
    int i = 0;
    while (i < inner.length()) {
      char c = inner.charAt(i++);
      if (c != '\\' || i == inner.length()) {
        out.append(c);
        continue;
      }
      char e = inner.charAt(i++);
      switch (e) {
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case '0' -> out.append('\0');
        case '\n', '\r' -> {
          while (i < inner.length() && Character.isWhitespace(inner.charAt(i))) {
            i++;
          }
        }
        case 'x' -> i = code(inner, i, Math.min(i + 2, inner.length()), out);
        case 'u' -> {
          int close = inner.indexOf('}', i);
          if (i < inner.length() && inner.charAt(i) == '{' && close > 0) {
            code(inner, i + 1, close, out);
            i = close + 1;
          }
        }
        default -> out.append(e);
      }
    }
    return out.toString();
  }

  private static int code(String text, int from, int to, StringBuilder out) {
    try {
      int value = Integer.parseInt(text.substring(from, to).replace("_", ""), 16);
      if (Character.isValidCodePoint(value)) {
        out.appendCodePoint(value);
      }
    } catch (NumberFormatException _) {
      out.append('\uFFFD');
    }
    return to;
  }
}
