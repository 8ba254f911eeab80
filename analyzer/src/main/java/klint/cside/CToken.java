// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;

/// One C preprocessing token.
///
/// Units: `spaced` says that white space came before it; `painted` that it names a macro inside
/// that macro's own expansion and must not be expanded again.
record CToken(Kind kind, String text, boolean spaced, boolean painted) {

  enum Kind {
    IDENT,
    NUMBER,
    STRING,
    CHAR,
    PUNCT
  }

  boolean is(String punctuationOrWord) {
    return text.equals(punctuationOrWord) && (kind == Kind.PUNCT || kind == Kind.IDENT);
  }

  boolean isIdent() {
    return kind == Kind.IDENT;
  }

  CToken paint() {
    return painted ? this : new CToken(kind, text, spaced, true);
  }

  CToken withSpace(boolean space) {
    return space == spaced ? this : new CToken(kind, text, space, painted);
  }

  static CToken ident(String text) {
    return new CToken(Kind.IDENT, text, true, false);
  }

  static CToken punct(String text) {
    return new CToken(Kind.PUNCT, text, true, false);
  }

  static CToken number(String text) {
    return new CToken(Kind.NUMBER, text, true, false);
  }

  /// The tokens as C text that lexes to the same tokens.
  static String render(List<CToken> tokens) {
    StringBuilder out = new StringBuilder(tokens.size() * 6);
    for (CToken t : tokens) {
      out.append(' ').append(t.text);
    }
    return out.toString();
  }
}
