// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.Optional;
import klint.syntax.Expr;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree.Token;

/// Literals among expressions, as `concat!` and its like take them.
final class Constants {
  private Constants() {}

  /// The value of a string literal, parentheses and blocks around it ignored.
  static Optional<String> string(Expr expr) {
    return switch (expr) {
      case Expr.Lit(Token token)
          when token.kind() == TokenKind.STR || token.kind() == TokenKind.RAW_STR ->
          Literals.text(token);
      case Expr.Paren p -> string(p.inner());
      case Expr _ -> Optional.empty();
    };
  }

  /// The string literal's token.
  static Optional<Token> token(Expr expr) {
    return switch (expr) {
      case Expr.Lit(Token token) -> Optional.of(token);
      case Expr.Paren p -> token(p.inner());
      case Expr _ -> Optional.empty();
    };
  }

  /// The text of a literal as `concat!` joins it.
  static Optional<String> text(Expr expr) {
    return switch (expr) {
      case Expr.Lit(Token token) ->
          switch (token.kind()) {
            case STR, RAW_STR, CHAR -> Literals.text(token);
            case INT -> Optional.of(integer(token.text()));
            case FLOAT -> Optional.of(floating(token.text()));
            case IDENT -> Optional.of(token.text());
            case RAW_IDENT,
                LIFETIME,
                BYTE,
                BYTE_STR,
                C_STR,
                RAW_BYTE_STR,
                RAW_C_STR,
                OUTER_DOC,
                INNER_DOC,
                PUNCT,
                DOLLAR_CRATE,
                UNKNOWN ->
                Optional.empty();
          };
      case Expr.OfPath(var path) ->
          path.asIdent().map(i -> i.text()).filter(t -> t.equals("true") || t.equals("false"));
      case Expr.Unary(var op, var operand, _) when op == Expr.UnOp.NEG ->
          text(operand).map(t -> "-" + t);
      case Expr.Paren p -> text(p.inner());
      case Expr _ -> Optional.empty();
    };
  }

  private static String integer(String text) {
    String digits = text.replace("_", "");
    for (String suffix :
        new String[] {
          "usize", "isize", "u128", "i128", "u64", "i64", "u32", "i32", "u16", "i16", "u8", "i8"
        }) {
      if (digits.endsWith(suffix)) {
        digits = digits.substring(0, digits.length() - suffix.length());
        break;
      }
    }
    try {
      java.math.BigInteger value =
          digits.startsWith("0x")
              ? new java.math.BigInteger(digits.substring(2), 16)
              : digits.startsWith("0o")
                  ? new java.math.BigInteger(digits.substring(2), 8)
                  : digits.startsWith("0b")
                      ? new java.math.BigInteger(digits.substring(2), 2)
                      : new java.math.BigInteger(digits);
      return value.toString();
    } catch (NumberFormatException _) {
      return text;
    }
  }

  private static String floating(String text) {
    String digits = text.replace("_", "");
    return digits.endsWith("f32") || digits.endsWith("f64")
        ? digits.substring(0, digits.length() - 3)
        : digits;
  }
}
