// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

/// What a token is to a macro. Keywords are `IDENT` here: only a parser knows where a word is
/// reserved.
public enum TokenKind {
  IDENT,
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
  /// `/// ..` or `/** .. */`; in a macro's input it counts as `#[doc = ".."]`.
  OUTER_DOC,
  /// `//! ..` or `/*! .. */`.
  INNER_DOC,
  /// An operator or separator of one to three characters, longest match as the language's lexer
  /// does.
  PUNCT,
  /// `$crate`; the crate is that of the macro definition in the token's `ctx`.
  DOLLAR_CRATE,
  /// Text that is no token (reported when it reaches the parser).
  UNKNOWN;

  public boolean isLiteral() {
    return switch (this) {
      case INT, FLOAT, CHAR, BYTE, STR, BYTE_STR, C_STR, RAW_STR, RAW_BYTE_STR, RAW_C_STR -> true;
      case IDENT, RAW_IDENT, LIFETIME, OUTER_DOC, INNER_DOC, PUNCT, DOLLAR_CRATE, UNKNOWN -> false;
    };
  }
}
