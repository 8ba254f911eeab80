// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.Random;

/// Random expressions, as the grammar's rules allow them.
final class ExprGenerator {
  private static final String[] OPERATORS = {
    "+", "-", "*", "/", "%", "^", "&", "|", "&&", "||", "<<", ">>", "==", "!=", "<", ">", "<=",
    ">=", "=", "+=", "-=", "<<=", ">>=", "|=", "&=", "..", "..="
  };
  private static final String[] PREFIXES = {"-", "!", "*", "&", "&mut ", "&raw const ", "&&"};
  private static final String[] ATOMS = {
    "a",
    "b::c",
    "1",
    "2.0",
    "\"s\"",
    "'c'",
    "true",
    "f()",
    "x.y",
    "v[0]",
    "self",
    "m!(z)",
    "()",
    "(d)",
    "[e, g]",
    "S { h: 1 }",
    "i?",
    "j.await",
    "k::<u8>()",
    "t.0.1"
  };
  private static final String[] TYPES = {"u8", "usize", "*const T", "&T", "Vec<u8>", "_", "(A, B)"};

  private final Random random;

  ExprGenerator(long seed) {
    random = new Random(seed);
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }

  String expression(int depth) {
    StringBuilder out = new StringBuilder();
    while (random.nextInt(5) == 0) {
      out.append(pick(PREFIXES));
    }
    if (depth > 0 && random.nextInt(9) == 0) {
      return out.append(jump(depth - 1)).toString();
    }
    if (random.nextInt(25) == 0) {
      return out.append("..").append(expression(depth - 1)).toString();
    }
    out.append(operand(depth));
    while (random.nextInt(8) == 0) {
      out.append(" as ").append(pick(TYPES));
    }
    if (depth > 0 && random.nextInt(4) != 0) {
      out.append(' ').append(pick(OPERATORS)).append(' ').append(expression(depth - 1));
    }
    return out.toString();
  }

  private String jump(int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> "return " + expression(depth);
      case 1 -> "break " + expression(depth);
      case 2 -> "|x| " + expression(depth);
      case 3 -> "move || " + expression(depth);
      case 4 -> "|| -> u8 { " + expression(depth) + " }";
      default -> "continue";
    };
  }

  private String operand(int depth) {
    if (depth <= 0 || random.nextInt(4) != 0) {
      return pick(ATOMS);
    }
    String inner = expression(depth - 1);
    return switch (random.nextInt(9)) {
      case 0 -> "(" + inner + ")";
      case 1 -> "{ " + inner + " }";
      case 2 -> "if " + condition(depth - 1) + " { " + inner + " } else { 1 }";
      case 3 ->
          "match " + pick(ATOMS).replace("S { h: 1 }", "s") + " { A => " + inner + ", _ => {} }";
      case 4 -> "unsafe { " + inner + " }";
      case 5 -> "g(" + inner + ", 1)";
      case 6 -> "h.i(" + inner + ")";
      case 7 -> "(" + inner + ")?.z";
      default -> "[" + inner + "; 3]";
    };
  }

  private String condition(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> "let Some(a) = b && c";
      case 1 -> "a && let B = c.d() && e";
      default -> "(" + expression(depth) + ")";
    };
  }
}
