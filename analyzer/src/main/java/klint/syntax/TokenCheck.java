// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Set;
import klint.base.Span;
import klint.grammar.RustLexer;

/// What is wrong with a file's tokens before any parsing: what the end of the text leaves open,
/// characters that begin no token, reserved prefixes.
final class TokenCheck {
  private static final Set<String> NEVER_RAW =
      Set.of("r#self", "r#Self", "r#super", "r#crate", "r#_");

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
    boolean unknown = false;
    boolean prefixes = edition.atLeast(Edition.E2021);
    int size = tokens.size();
    for (int i = 0; i < size; i++) {
      int type = tokens.rawType(i);
      if (!tokens.isAscii() && (type >= RustLexer.IDENTIFIER && type <= RustLexer.LIFETIME)) {
        name(tokens, i, errors);
      }
      if (type == RustLexer.UNKNOWN) {
        errors.add(new SyntaxError(tokens.span(i), "`" + tokens.text(i) + "` begins no token"));
        unknown = true;
      } else if (type == RustLexer.RAW_IDENTIFIER && NEVER_RAW.contains(tokens.text(i))) {
        errors.add(new SyntaxError(tokens.span(i), "`" + tokens.text(i) + "` cannot be a name"));
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
    if (unknown) {
      tokens.leaveOut(RustLexer.UNKNOWN);
    }
  }

  /// The first character that a name cannot hold.
  private static void name(FileTokens tokens, int i, List<SyntaxError> errors) {
    String text = tokens.text(i);
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int c = text.codePointAt(at);
      boolean first = at == 0 || text.charAt(at - 1) == '\'';
      boolean allowed = c < 0x80 || (first ? Character.isUnicodeIdentifierStart(c) : isPart(c));
      if (!allowed) {
        String shown = Character.isValidCodePoint(c) ? Character.toString(c) : "?";
        errors.add(new SyntaxError(tokens.span(i), "`" + shown + "` cannot be in a name"));
        return;
      }
    }
  }

  private static boolean isPart(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  private static boolean isPrefixed(int type) {
    return switch (type) {
      case RustLexer.STRING, RustLexer.CHAR, RustLexer.LIFETIME, RustLexer.POUND -> true;
      default -> false;
    };
  }
}
