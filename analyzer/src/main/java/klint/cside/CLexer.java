// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;

/// A range of C text to preprocessing tokens; comments and line continuations are white space.
///
/// Errors: none; a string without end ends with its line, a stray byte is a token of its own.
final class CLexer {
  private static final String[] LONG_PUNCT = {
    "...", "<<=", ">>=", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=",
    "-=", "*=", "/=", "%=", "&=", "|=", "^=", "##"
  };

  private static final String[] SHORT_PUNCT = new String[256];

  static {
    for (int i = 0; i < 256; i++) {
      SHORT_PUNCT[i] = String.valueOf((char) i);
    }
  }

  private final Interner names;

  CLexer(Interner names) {
    this.names = names;
  }

  List<CToken> lex(CText text, int lo, int hi) {
    List<CToken> out = new ArrayList<>(Math.max(8, (hi - lo) / 4));
    lex(text, lo, hi, out);
    return out;
  }

  void lex(CText text, int lo, int hi, List<CToken> out) {
    byte[] b = text.bytes();
    int p = lo;
    boolean spaced = true;
    while (p < hi) {
      int c = b[p] & 0xff;
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        p++;
        spaced = true;
        continue;
      }
      if (c == '\\' && (b[p + 1] == '\n' || (b[p + 1] == '\r' && p + 2 < hi))) {
        p += 2;
        spaced = true;
        continue;
      }
      if (c == '/' && b[p + 1] == '*') {
        p = endOfComment(b, p + 2, hi);
        spaced = true;
        continue;
      }
      if (c == '/' && b[p + 1] == '/') {
        p = endOfLine(b, p, hi);
        spaced = true;
        continue;
      }
      int end;
      if (isIdentStart(c)) {
        end = p + 1;
        while (end < hi && isIdentPart(b[end] & 0xff)) {
          end++;
        }
        if (end < hi && (b[end] == '"' || b[end] == '\'') && c == 'L' && end == p + 1) {
          p++;
          continue;
        }
        out.add(new CToken(CToken.Kind.IDENT, names.of(b, p, end), spaced, false));
      } else if (isDigit(c) || (c == '.' && isDigit(b[p + 1] & 0xff))) {
        end = endOfNumber(b, p, hi);
        out.add(new CToken(CToken.Kind.NUMBER, names.of(b, p, end), spaced, false));
      } else if (c == '"') {
        end = endOfString(b, p, hi);
        out.add(new CToken(CToken.Kind.STRING, text.slice(p, end), spaced, false));
      } else if (c == '\'') {
        end = endOfString(b, p, hi);
        out.add(new CToken(CToken.Kind.CHAR, text.slice(p, end), spaced, false));
      } else {
        String punct = punctAt(b, p, hi);
        end = p + punct.length();
        out.add(new CToken(CToken.Kind.PUNCT, punct, spaced, false));
      }
      p = end;
      spaced = false;
    }
  }

  private static String punctAt(byte[] b, int p, int hi) {
    int c = b[p] & 0xff;
    if (p + 1 < hi && "#&|+-<>=*/%!^.".indexOf(c) >= 0) {
      for (String s : LONG_PUNCT) {
        if (s.charAt(0) == c
            && b[p + 1] == s.charAt(1)
            && (s.length() == 2 || (p + 2 < hi && b[p + 2] == s.charAt(2)))) {
          return s;
        }
      }
    }
    return SHORT_PUNCT[c];
  }

  static boolean isIdentStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
  }

  static boolean isIdentPart(int c) {
    return isIdentStart(c) || isDigit(c);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /// The place after the comment whose inside starts at `p`.
  static int endOfComment(byte[] b, int p, int hi) {
    while (p < hi) {
      if (b[p] == '*' && b[p + 1] == '/') {
        return p + 2;
      }
      p++;
    }
    return hi;
  }

  /// The newline that ends the line of `p`, continuations included.
  static int endOfLine(byte[] b, int p, int hi) {
    while (p < hi && b[p] != '\n') {
      p += b[p] == '\\' && b[p + 1] == '\n' ? 2 : 1;
    }
    return Math.min(p, hi);
  }

  /// The place after the string or character that opens at `p`.
  static int endOfString(byte[] b, int p, int hi) {
    byte quote = b[p++];
    while (p < hi && b[p] != quote && b[p] != '\n') {
      p += b[p] == '\\' ? 2 : 1;
    }
    return Math.min(hi, p < hi && b[p] == quote ? p + 1 : p);
  }

  private static int endOfNumber(byte[] b, int p, int hi) {
    p++;
    while (p < hi) {
      int c = b[p] & 0xff;
      boolean exponent =
          (c == '+' || c == '-')
              && "eEpP".indexOf(b[p - 1]) >= 0
              && !((b[p - 1] == 'e' || b[p - 1] == 'E') && isHexSoFar(b, p));
      if (!isIdentPart(c) && c != '.' && !exponent) {
        break;
      }
      p++;
    }
    return p;
  }

  private static boolean isHexSoFar(byte[] b, int p) {
    int start = p - 1;
    while (start > 0 && isIdentPart(b[start - 1] & 0xff)) {
      start--;
    }
    return b[start] == '0' && (b[start + 1] == 'x' || b[start + 1] == 'X');
  }
}
