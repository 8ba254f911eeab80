// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.OptionalLong;

/// The value of an integer constant expression, over tokens that are expanded already.
///
/// Units: 64-bit two's complement; `unsigned` is followed only where a literal's suffix says so.
/// Errors: anything else than an integer constant is empty.
final class CExpr {
  /// What the expression's words stand for.
  interface Words {
    /// The value of an identifier.
    OptionalLong constant(String ident);

    /// Whether an identifier in parentheses makes a cast.
    boolean isType(String ident);

    /// The size of the type or expression between the parentheses of `sizeof`.
    OptionalLong sizeof(List<CToken> operand);

    /// The value cast to the type between the parentheses.
    long cast(List<CToken> type, long value);
  }

  private static final class NotConstant extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotConstant() {
      super("not constant", null, false, false);
    }
  }

  private static final int MAX_DEPTH = 300;

  private final List<CToken> tokens;
  private final Words words;
  private int at;
  private int depth;
  private boolean unsigned;

  private CExpr(List<CToken> tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  static OptionalLong eval(List<CToken> tokens, Words words) {
    if (tokens.isEmpty()) {
      return OptionalLong.empty();
    }
    CExpr e = new CExpr(tokens, words);
    try {
      long v = e.ternary();
      return e.at == tokens.size() ? OptionalLong.of(v) : OptionalLong.empty();
    } catch (NotConstant _) {
      return OptionalLong.empty();
    }
  }

  private boolean eat(String s) {
    if (at < tokens.size() && tokens.get(at).is(s)) {
      at++;
      return true;
    }
    return false;
  }

  private void need(String s) {
    if (!eat(s)) {
      throw new NotConstant();
    }
  }

  private long ternary() {
    if (++depth > MAX_DEPTH) {
      throw new NotConstant();
    }
    long c = binary(0);
    if (eat("?")) {
      long a;
      if (at < tokens.size() && tokens.get(at).is(":")) {
        a = c;
      } else {
        a = lenient(c != 0);
      }
      need(":");
      long b = lenient(c == 0);
      depth--;
      return c != 0 ? a : b;
    }
    depth--;
    return c;
  }

  /// A branch of `?:`; one that is not taken may be anything.
  private long lenient(boolean taken) {
    if (taken) {
      return ternary();
    }
    int start = at;
    try {
      return ternary();
    } catch (NotConstant _) {
      at = start;
      int open = 0;
      int questions = 0;
      while (at < tokens.size()) {
        CToken t = tokens.get(at);
        if (t.is("(")) {
          open++;
        } else if (t.is(")")) {
          if (open-- == 0) {
            break;
          }
        } else if (open == 0 && t.is("?")) {
          questions++;
        } else if (open == 0 && t.is(":") && questions-- == 0) {
          break;
        } else if (open == 0 && t.is(",")) {
          break;
        }
        at++;
      }
      return 0;
    }
  }

  private static int precedence(CToken t) {
    if (t.kind() != CToken.Kind.PUNCT) {
      return -1;
    }
    return switch (t.text()) {
      case "||" -> 1;
      case "&&" -> 2;
      case "|" -> 3;
      case "^" -> 4;
      case "&" -> 5;
      case "==", "!=" -> 6;
      case "<", ">", "<=", ">=" -> 7;
      case "<<", ">>" -> 8;
      case "+", "-" -> 9;
      case "*", "/", "%" -> 10;
      default -> -1;
    };
  }

  private long binary(int min) {
    long left = unary();
    while (at < tokens.size()) {
      CToken op = tokens.get(at);
      int p = precedence(op);
      if (p < 0 || p < min) {
        return left;
      }
      at++;
      if ((op.is("||") && left != 0) || (op.is("&&") && left == 0)) {
        skipOperand(p);
        left = op.is("||") ? 1 : 0;
        continue;
      }
      long right = binary(p + 1);
      left = apply(op.text(), left, right);
    }
    return left;
  }

  private void skipOperand(int p) {
    int start = at;
    try {
      long _ = binary(p + 1);
    } catch (NotConstant _) {
      at = start;
      int open = 0;
      while (at < tokens.size()) {
        CToken t = tokens.get(at);
        if (t.is("(")) {
          open++;
        } else if (t.is(")")) {
          if (open-- == 0) {
            return;
          }
        } else if (open == 0 && precedence(t) > 0 && precedence(t) <= p) {
          return;
        } else if (open == 0 && (t.is("?") || t.is(":") || t.is(","))) {
          return;
        }
        at++;
      }
    }
  }

  private long apply(String op, long a, long b) {
    return switch (op) {
      case "||" -> a != 0 || b != 0 ? 1 : 0;
      case "&&" -> a != 0 && b != 0 ? 1 : 0;
      case "|" -> a | b;
      case "^" -> a ^ b;
      case "&" -> a & b;
      case "==" -> a == b ? 1 : 0;
      case "!=" -> a != b ? 1 : 0;
      case "<" -> compare(a, b) < 0 ? 1 : 0;
      case ">" -> compare(a, b) > 0 ? 1 : 0;
      case "<=" -> compare(a, b) <= 0 ? 1 : 0;
      case ">=" -> compare(a, b) >= 0 ? 1 : 0;
      case "<<" -> b < 0 || b > 63 ? 0 : a << b;
      case ">>" -> b < 0 || b > 63 ? 0 : unsigned ? a >>> b : a >> b;
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> b == 0 ? fail() : unsigned ? Long.divideUnsigned(a, b) : a / b;
      case "%" -> b == 0 ? fail() : unsigned ? Long.remainderUnsigned(a, b) : a % b;
      default -> fail();
    };
  }

  private int compare(long a, long b) {
    return unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
  }

  private static long fail() {
    throw new NotConstant();
  }

  private long unary() {
    if (at >= tokens.size() || ++depth > MAX_DEPTH) {
      throw new NotConstant();
    }
    long v = unaryInside();
    depth--;
    return v;
  }

  private long unaryInside() {
    CToken t = tokens.get(at);
    switch (t.text()) {
      case "!" -> {
        at++;
        return unary() == 0 ? 1 : 0;
      }
      case "~" -> {
        at++;
        return ~unary();
      }
      case "-" -> {
        at++;
        return -unary();
      }
      case "+" -> {
        at++;
        return unary();
      }
      case "sizeof", "_Alignof", "__alignof__" -> {
        at++;
        return sizeof();
      }
      case "(" -> {
        return parenthesised();
      }
      default -> {}
    }
    at++;
    return switch (t.kind()) {
      case NUMBER -> number(t.text());
      case CHAR -> character(t.text());
      case IDENT -> word(t.text());
      case STRING, PUNCT -> fail();
    };
  }

  private long sizeof() {
    if (at >= tokens.size() || !tokens.get(at).is("(")) {
      throw new NotConstant();
    }
    int close = closing();
    OptionalLong size = words.sizeof(tokens.subList(at + 1, close));
    at = close + 1;
    unsigned = true;
    return size.orElseThrow(NotConstant::new);
  }

  private int closing() {
    int open = 0;
    for (int i = at; i < tokens.size(); i++) {
      if (tokens.get(i).is("(")) {
        open++;
      } else if (tokens.get(i).is(")") && --open == 0) {
        return i;
      }
    }
    throw new NotConstant();
  }

  private long parenthesised() {
    CToken inner = at + 1 < tokens.size() ? tokens.get(at + 1) : CToken.punct(")");
    int close = closing();
    boolean type =
        inner.isIdent()
            && (CWords.isTypeWord(inner.text())
                || (words.isType(inner.text()) && onlyTypeTokens(at + 1, close)));
    if (type) {
      List<CToken> to = tokens.subList(at + 1, close);
      at = close + 1;
      return words.cast(to, unary());
    }
    if (inner.is("{")) {
      throw new NotConstant();
    }
    at++;
    long v = ternary();
    while (eat(",")) {
      v = ternary();
    }
    need(")");
    return v;
  }

  private boolean onlyTypeTokens(int lo, int hi) {
    for (int i = lo; i < hi; i++) {
      CToken t = tokens.get(i);
      if (!t.isIdent() && !t.is("*")) {
        return false;
      }
    }
    return true;
  }

  private long word(String name) {
    boolean call = at < tokens.size() && tokens.get(at).is("(");
    switch (name) {
      case "__builtin_constant_p" -> {
        int close = closing();
        OptionalLong v = eval(tokens.subList(at + 1, close), words);
        at = close + 1;
        return v.isPresent() ? 1 : 0;
      }
      case "__builtin_choose_expr" -> {
        need("(");
        long c = ternary();
        need(",");
        long a = lenient(c != 0);
        need(",");
        long b = lenient(c == 0);
        need(")");
        return c != 0 ? a : b;
      }
      case "__builtin_clzll",
          "__builtin_clzl",
          "__builtin_clz",
          "__builtin_ctzl",
          "__builtin_ctzll",
          "__builtin_ctz",
          "__builtin_ffs",
          "__builtin_ffsl",
          "__builtin_popcount",
          "__builtin_popcountl" -> {
        need("(");
        long v = ternary();
        need(")");
        return bits(name.substring(10), v);
      }
      case "__builtin_offsetof", "__builtin_types_compatible_p" -> throw new NotConstant();
      case "__builtin_expect" -> {
        need("(");
        long v = ternary();
        need(",");
        long _ = ternary();
        need(")");
        return v;
      }
      default -> {}
    }
    if (call) {
      throw new NotConstant();
    }
    return words.constant(name).orElseThrow(NotConstant::new);
  }

  private static long bits(String function, long v) {
    return switch (function) {
      case "clzll", "clzl" -> Long.numberOfLeadingZeros(v);
      case "clz" -> Integer.numberOfLeadingZeros((int) v);
      case "ffs", "ffsl" -> v == 0 ? 0 : Long.numberOfTrailingZeros(v) + 1;
      case "popcount", "popcountl" -> Long.bitCount(v);
      default -> Long.numberOfTrailingZeros(v);
    };
  }

  private long number(String text) {
    int end = text.length();
    while (end > 0 && "uUlL".indexOf(text.charAt(end - 1)) >= 0) {
      if (text.charAt(end - 1) == 'u' || text.charAt(end - 1) == 'U') {
        unsigned = true;
      }
      end--;
    }
    String digits = text.substring(0, end);
    try {
      if (digits.startsWith("0x") || digits.startsWith("0X")) {
        return Long.parseUnsignedLong(digits.substring(2), 16);
      }
      if (digits.startsWith("0b") || digits.startsWith("0B")) {
        return Long.parseUnsignedLong(digits.substring(2), 2);
      }
      if (digits.length() > 1 && digits.startsWith("0")) {
        return Long.parseUnsignedLong(digits, 8);
      }
      return Long.parseUnsignedLong(digits, 10);
    } catch (NumberFormatException _) {
      throw new NotConstant();
    }
  }

  private static long character(String text) {
    String inside = text.length() >= 2 ? text.substring(1, text.length() - 1) : "";
    if (inside.length() == 1) {
      return inside.charAt(0);
    }
    if (inside.length() >= 2 && inside.charAt(0) == '\\') {
      return switch (inside.charAt(1)) {
        case 'n' -> 10;
        case 't' -> 9;
        case 'r' -> 13;
        case '\\' -> '\\';
        case '\'' -> '\'';
        case '"' -> '"';
        case 'x' -> escape(inside.substring(2), 16);
        default -> escape(inside.substring(1), 8);
      };
    }
    throw new NotConstant();
  }

  private static long escape(String digits, int radix) {
    try {
      return Long.parseLong(digits, radix);
    } catch (NumberFormatException _) {
      throw new NotConstant();
    }
  }
}
