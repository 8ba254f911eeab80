// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import klint.base.Span;
import klint.grammar.RustLexer;

/// Between the grammar's tokens and those that macros see.
///
/// A macro sees the longest operator (`>>=`), the grammar single brackets with a note of what
/// follows.
final class TokenTexts {
  private TokenTexts() {}

  /// The token of a type that the lexer gives, or of several that are one operator.
  static TokenTree.Token token(int type, String text, boolean joint, Span span) {
    TokenKind kind = kind(type, text);
    return new TokenTree.Token(
        kind, kind == TokenKind.RAW_IDENT ? text.substring(2) : text, joint, span);
  }

  /// How many of the tokens from `i` on are one operator.
  static int glued(Tokens tokens, int i, int to) {
    int second = i + 1 < to ? tokens.rawType(i + 1) : RustLexer.EOF;
    return switch (tokens.rawType(i)) {
      case RustLexer.LT_JOINT -> 2;
      case RustLexer.LT ->
          second == RustLexer.MINUS && tokens.end(i) == tokens.start(i + 1) ? 2 : 1;
      case RustLexer.GT_EQ -> second == RustLexer.EQ ? 2 : 1;
      case RustLexer.GT_JOINT ->
          second == RustLexer.GT_EQ && i + 2 < to && tokens.rawType(i + 2) == RustLexer.EQ ? 3 : 2;
      default -> 1;
    };
  }

  static boolean isPunct(int type) {
    return switch (kind(type, "")) {
      case PUNCT -> true;
      case IDENT,
          RAW_IDENT,
          LIFETIME,
          INT,
          FLOAT,
          CHAR,
          BYTE,
          STR,
          BYTE_STR,
          C_STR,
          RAW_STR,
          RAW_BYTE_STR,
          RAW_C_STR,
          OUTER_DOC,
          INNER_DOC,
          DOLLAR_CRATE,
          UNKNOWN ->
          false;
    };
  }

  private static TokenKind kind(int type, String text) {
    return switch (type) {
      case RustLexer.RAW_IDENTIFIER -> TokenKind.RAW_IDENT;
      case RustLexer.LIFETIME -> TokenKind.LIFETIME;
      case RustLexer.INTEGER -> TokenKind.INT;
      case RustLexer.FLOAT -> TokenKind.FLOAT;
      case RustLexer.CHAR -> text.startsWith("b") ? TokenKind.BYTE : TokenKind.CHAR;
      case RustLexer.STRING ->
          text.startsWith("b")
              ? TokenKind.BYTE_STR
              : text.startsWith("c") ? TokenKind.C_STR : TokenKind.STR;
      case RustLexer.RAW_STRING ->
          text.startsWith("b")
              ? TokenKind.RAW_BYTE_STR
              : text.startsWith("c") ? TokenKind.RAW_C_STR : TokenKind.RAW_STR;
      case RustLexer.OUTER_DOC -> TokenKind.OUTER_DOC;
      case RustLexer.INNER_DOC -> TokenKind.INNER_DOC;
      case RustLexer.DOLLAR_CRATE -> TokenKind.DOLLAR_CRATE;
      case RustLexer.UNKNOWN -> TokenKind.UNKNOWN;
      default ->
          type >= RustLexer.AS && type <= RustLexer.IDENTIFIER ? TokenKind.IDENT : TokenKind.PUNCT;
    };
  }
}
