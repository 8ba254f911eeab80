// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import klint.base.Span;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Interpolated;
import klint.syntax.TokenTree.Token;

/// Tokens as text, for `stringify!`: white space where there was some in the source, but none where
/// Rust is never written with it, as before `;`.
final class TokenText {
  private final StringBuilder out = new StringBuilder();
  private Span last = Span.NONE;

  /// What was written last, if it was one token.
  private String before = "";

  private boolean punctuation;
  private boolean name;

  private TokenText() {}

  static String of(List<TokenTree> trees) {
    TokenText text = new TokenText();
    text.write(trees);
    return text.out.toString();
  }

  private void write(List<TokenTree> trees) {
    for (TokenTree tree : trees) {
      switch (tree) {
        case Token t -> {
          word(text(t), t.span(), !isPunctuation(t));
          note(text(t), isPunctuation(t), isName(t));
        }
        case Group g -> {
          word(g.delimiter().open(), g.open(), true);
          note("", false, false);
          boolean spaced = g.delimiter() == klint.syntax.Delimiter.BRACE && !g.trees().isEmpty();
          if (spaced) {
            out.append(' ');
            last = Span.NONE;
          }
          write(g.trees());
          if (spaced) {
            out.append(' ');
            last = Span.NONE;
            out.append(g.delimiter().close());
            last = g.close();
          } else {
            out.append(g.delimiter().close());
            last = g.close();
          }
          note("", false, false);
        }
        case Interpolated i -> {
          if (i.tokens().isEmpty()) {
            word("..", i.span(), true);
          } else {
            write(i.tokens());
          }
        }
      }
    }
  }

  private static String text(Token t) {
    return t.kind() == TokenKind.RAW_IDENT ? "r#" + t.text() : t.text();
  }

  private void note(String text, boolean isPunctuation, boolean isName) {
    before = text;
    punctuation = isPunctuation;
    name = isName;
  }

  private static boolean isPunctuation(Token t) {
    return t.kind() == TokenKind.PUNCT;
  }

  /// What may stand before an argument list.
  private static boolean isName(Token t) {
    return t.kind() == TokenKind.RAW_IDENT
        || (t.kind() == TokenKind.IDENT
            && (!FragmentStart.isReserved(t.text())
                || t.text().equals("fn")
                || t.text().equals("Self")
                || t.text().equals("pub")));
  }

  /// Whether two neighbours are written without a space whatever the source has between them.
  private boolean close(String text, boolean plain) {
    return (before.equals(".") && plain)
        || (!punctuation && (text.equals(",") || text.equals(";") || text.equals(".")))
        || (name && text.equals("("))
        || (before.equals("#") && text.equals("["));
  }

  private void word(String text, Span at, boolean plain) {
    if (!last.isNone() && !out.isEmpty() && close(text, plain)) {
      out.append(text);
      last = at;
      return;
    }
    if (!last.isNone() && !out.isEmpty() && !adjacent(at, text)) {
      out.append(' ');
    } else if (last.isNone() && !out.isEmpty() && !endsOpen()) {
      out.append(' ');
    }
    out.append(text);
    last = at;
  }

  private boolean endsOpen() {
    char c = out.charAt(out.length() - 1);
    return c == '(' || c == '[' || c == ' ';
  }

  /// True if the token was written right after the last one. Tokens of different origin are put
  /// apart, but for commas and the like.
  private boolean adjacent(Span at, String text) {
    if (endsOpen()) {
      return true;
    }
    if (at.file() == last.file() && at.ctx() == last.ctx()) {
      return at.lo() == last.hi();
    }
    return text.equals(",") || text.equals(";") || text.equals(".") || text.equals("?");
  }
}
