// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import klint.base.Span;
import klint.grammar.RustLexer;
import klint.grammar.TokenArray;

/// Tokens as the tree builder reads them: those of a file, or those that a macro produced.
abstract class Tokens extends TokenArray {
  protected Tokens(int capacity, Edition edition) {
    super(capacity, Integer.parseInt(edition.year()));
  }

  /// From token `from` to before token `to`; where `to` is not beyond, the place before `from`.
  abstract Span span(int from, int to);

  final Span span(int i) {
    return span(i, i + 1);
  }

  /// As written.
  abstract String text(int i);

  /// Token `i` as macros see it.
  abstract TokenTree.Token token(int i);

  /// The parsed fragment that token `i` stands for.
  abstract Fragment fragment(int i);

  /// The tokens from `from` to before `to`, in which brackets match.
  abstract List<TokenTree> trees(int from, int to);

  /// The group that opens at token `from` and closes before `to`.
  abstract TokenTree.Group group(int from, int to);

  /// The index after the bracket that closes the group opening at `i`.
  final int groupEnd(int i) {
    int depth = 0;
    int at = i;
    do {
      int type = rawType(at++);
      if (opens(type)) {
        depth++;
      } else if (closes(type)) {
        depth--;
      }
    } while (depth > 0);
    return at;
  }

  /// Token `i` is a raw identifier.
  final boolean isRaw(int i) {
    return rawType(i) == RustLexer.RAW_IDENTIFIER;
  }

  static boolean opens(int type) {
    return switch (type) {
      case RustLexer.LPAREN, RustLexer.LBRACKET, RustLexer.LBRACE -> true;
      default -> false;
    };
  }

  static boolean closes(int type) {
    return switch (type) {
      case RustLexer.RPAREN, RustLexer.RBRACKET, RustLexer.RBRACE -> true;
      default -> false;
    };
  }

  static Delimiter delimiter(int type) {
    return switch (type) {
      case RustLexer.LPAREN, RustLexer.RPAREN -> Delimiter.PAREN;
      case RustLexer.LBRACKET, RustLexer.RBRACKET -> Delimiter.BRACKET;
      default -> Delimiter.BRACE;
    };
  }
}
