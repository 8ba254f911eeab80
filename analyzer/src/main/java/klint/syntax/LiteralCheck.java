// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Set;

/// Rejects literals that the lexer's rules let through.
///
/// Source: Reference, "Tokens: literals".
final class LiteralCheck {
  private static final Set<String> INT_SUFFIXES =
      Set.of(
          "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
          "f16", "f32", "f64", "f128");
  private static final Set<String> FLOAT_SUFFIXES = Set.of("f16", "f32", "f64", "f128");

  private LiteralCheck() {}

  static void check(TokenTree.Token token, List<SyntaxError> errors) {
    String wrong =
        switch (token.kind()) {
          case INT -> integer(token.text());
          case FLOAT -> decimal(token.text());
          case CHAR, BYTE -> character(token.text());
          case STR, BYTE_STR, C_STR -> string(token.text());
          case RAW_STR, RAW_BYTE_STR, RAW_C_STR -> raw(token.text());
          case IDENT, RAW_IDENT, LIFETIME, OUTER_DOC, INNER_DOC, PUNCT, DOLLAR_CRATE, UNKNOWN -> "";
        };
    if (!wrong.isEmpty()) {
      errors.add(new SyntaxError(token.span(), wrong));
    }
  }

  private static String integer(String text) {
    int radix = 10;
    int from = 0;
    if (text.length() > 1 && text.charAt(0) == '0') {
      radix =
          switch (text.charAt(1)) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 10;
          };
      from = radix == 10 ? 0 : 2;
    }
    int i = from;
    boolean digits = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '_') {
        int digit = Character.digit(c, radix == 16 ? 16 : 10);
        if (digit < 0) {
          break;
        }
        if (digit >= radix) {
          return "`" + c + "` is no digit of a number with base " + radix;
        }
        digits = true;
      }
      i++;
    }
    if (!digits) {
      return "expected a digit in this number";
    }
    String suffix = text.substring(i);
    if (suffix.isEmpty()) {
      return "";
    }
    if (radix == 10 && (suffix.startsWith("e") || suffix.startsWith("E"))) {
      return "expected a digit in the exponent of this number";
    }
    if (!INT_SUFFIXES.contains(suffix) || (radix != 10 && FLOAT_SUFFIXES.contains(suffix))) {
      return "`" + suffix + "` is no suffix for a number";
    }
    return "";
  }

  private static String decimal(String text) {
    int i = 0;
    boolean exponent = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      if ((c == 'e' || c == 'E') && !exponent) {
        exponent = true;
        if (i + 1 < text.length() && (text.charAt(i + 1) == '+' || text.charAt(i + 1) == '-')) {
          i++;
        }
      } else if (c != '_' && c != '.' && (c < '0' || c > '9')) {
        break;
      }
      i++;
    }
    String suffix = text.substring(i);
    if (suffix.isEmpty() || FLOAT_SUFFIXES.contains(suffix)) {
      return "";
    }
    return "`" + suffix + "` is no suffix for a floating-point number";
  }

  private static String character(String text) {
    boolean bytes = text.startsWith("b");
    int open = text.indexOf('\'');
    int close = text.lastIndexOf('\'');
    if (close + 1 < text.length()) {
      return "a character literal has no suffix";
    }
    String inner = text.substring(open + 1, close);
    if (!inner.startsWith("\\")) {
      return bytes && inner.codePointAt(0) > 0x7F
          ? "a byte literal holds only ASCII; write `\\xHH`"
          : "";
    }
    int end = escape(inner, 0, bytes ? Kind.BYTE : Kind.CHAR);
    if (end < 0) {
      return "this is no escape of a character";
    }
    return end == inner.length() ? "" : "a character literal holds one character";
  }

  private enum Kind {
    CHAR,
    BYTE,
    C
  }

  /// The end of the escape at `i`; -1 if it is none.
  private static int escape(String s, int i, Kind kind) {
    if (i + 1 >= s.length()) {
      return -1;
    }
    return switch (s.charAt(i + 1)) {
      case 'n', 'r', 't', '\\', '0', '\'', '"' -> i + 2;
      case 'x' -> {
        if (i + 3 >= s.length()) {
          yield -1;
        }
        int hi = Character.digit(s.charAt(i + 2), 16);
        int lo = Character.digit(s.charAt(i + 3), 16);
        yield hi < 0 || lo < 0 || (kind == Kind.CHAR && hi > 7) ? -1 : i + 4;
      }
      case 'u' -> kind == Kind.BYTE ? -1 : unicode(s, i + 2);
      default -> -1;
    };
  }

  private static int unicode(String s, int open) {
    int close = s.indexOf('}', open);
    if (close < 0 || s.charAt(open) != '{') {
      return -1;
    }
    String digits = s.substring(open + 1, close).replace("_", "");
    if (digits.isEmpty() || digits.length() > 6 || s.charAt(open + 1) == '_') {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF) ? -1 : close + 1;
  }

  private static String string(String text) {
    int open = text.indexOf('"');
    int close = text.lastIndexOf('"');
    if (close <= open) {
      return "";
    }
    if (close + 1 < text.length()) {
      return "a string literal has no suffix";
    }
    Kind kind = open == 0 ? Kind.CHAR : text.startsWith("b") ? Kind.BYTE : Kind.C;
    String inner = text.substring(open + 1, close);
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\\') {
        char next = i + 1 < inner.length() ? inner.charAt(i + 1) : ' ';
        if (next == '\n' || next == '\r') {
          i++;
          continue;
        }
        int end = escape(inner, i, kind);
        if (end < 0) {
          return "`\\" + next + "` is no escape here";
        }
        i = end - 1;
      } else if (c > 0x7F && kind == Kind.BYTE) {
        return "a byte string holds only ASCII; write `\\xHH`";
      } else if (c == 0 && kind == Kind.C) {
        return "a C string holds no NUL";
      } else if (c == '\r' && (i + 1 >= inner.length() || inner.charAt(i + 1) != '\n')) {
        return "a lone carriage return in a string; write `\\r`";
      }
    }
    return "";
  }

  private static String raw(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '"' || last == '#' ? "" : "a string literal has no suffix";
  }
}
