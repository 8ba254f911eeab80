// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import klint.base.Span;
import klint.grammar.RustLexer;

/// What is wrong with a file's tokens before any parsing: what the end of the text leaves open,
/// characters that begin no token, reserved prefixes.
final class TokenCheck {
  private TokenCheck() {}

  static void check(FileTokens tokens, Edition edition, List<SyntaxError> errors) {
    if (tokens.flawAt() >= 0) {
      Span span = tokens.spanOf(tokens.flawAt(), Math.min(tokens.flawAt() + 1, tokens.length()));
      String message =
          switch (tokens.flaw()) {
            case STRING -> "a string that nothing closes begins here";
            case RAW_STRING -> "a raw string that nothing closes begins here";
            case COMMENT -> "a comment that nothing closes begins here";
          };
      errors.add(new SyntaxError(span, message));
    }
    boolean prefixes = edition.atLeast(Edition.E2021);
    int size = tokens.size();
    for (int i = 0; i < size; i++) {
      int type = tokens.rawType(i);
      if (type == RustLexer.UNKNOWN) {
        errors.add(new SyntaxError(tokens.span(i), "`" + tokens.text(i) + "` begins no token"));
      } else if (prefixes
          && type >= RustLexer.AS
          && type <= RustLexer.RAW_IDENTIFIER
          && i + 1 < size
          && tokens.start(i + 1) == tokens.end(i)
          && isPrefixed(tokens.rawType(i + 1))) {
        errors.add(
            new SyntaxError(
                tokens.span(i), "the prefix `" + tokens.text(i) + "` is reserved for literals"));
      }
    }
  }

  private static boolean isPrefixed(int type) {
    return switch (type) {
      case RustLexer.STRING, RustLexer.CHAR, RustLexer.LIFETIME, RustLexer.POUND -> true;
      default -> false;
    };
  }
}
