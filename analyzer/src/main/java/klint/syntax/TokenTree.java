// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import klint.base.Span;

/// What macros read and write: a token, a bracketed group, or a fragment that a macro parameter has
/// parsed already.
public sealed interface TokenTree {
  Span span();

  /// One token. `text` is the source text, for raw identifiers without `r#`; `joint` if the next
  /// token follows directly and both are punctuation.
  record Token(TokenKind kind, String text, boolean joint, Span span) implements TokenTree {
    public boolean is(String punct) {
      return kind == TokenKind.PUNCT && text.equals(punct);
    }

    public boolean isWord(String word) {
      return kind == TokenKind.IDENT && text.equals(word);
    }
  }

  /// A bracketed group; `open` and `close` are the brackets' places.
  record Group(Delimiter delimiter, List<TokenTree> trees, Span open, Span close)
      implements TokenTree {
    public Group {
      trees = List.copyOf(trees);
    }

    @Override
    public Span span() {
      return open.to(close);
    }
  }

  /// A parsed macro argument put back into the output: it stays one operand whatever stands around
  /// it.
  ///
  /// `tokens` is what was matched, for macros that take it apart again as `tt` or print it.
  record Interpolated(Fragment fragment, List<TokenTree> tokens, Span span) implements TokenTree {
    public Interpolated {
      tokens = List.copyOf(tokens);
    }
  }
}
