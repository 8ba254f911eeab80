// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import klint.base.KlintBug;
import klint.base.Span;
import klint.grammar.RustLexer;
import klint.grammar.TextStream;

/// The tokens of one file's text.
final class FileTokens extends Tokens {
  private final int file;
  private final String text;

  private final boolean ascii;

  private FileTokens(int file, String text, Edition edition) {
    super(Math.max(64, text.length() / 6), edition);
    this.file = file;
    this.text = text;
    ascii = isAscii(text);
  }

  /// Lexes `text` from the offset `from` on.
  static FileTokens of(int file, String text, int from, Edition edition) {
    FileTokens tokens = new FileTokens(file, text, edition);
    RustLexer lexer = new RustLexer(new TextStream(text, from));
    lexer.removeErrorListeners();
    lexer.lexInto(tokens);
    return tokens;
  }

  @Override
  protected boolean is(int i, String word) {
    int start = start(i);
    return end(i) - start == word.length() && text.startsWith(word, start);
  }

  @Override
  protected int indent(int i) {
    int start = start(i);
    int at = start;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n' ? start - at : -1;
  }

  @Override
  String text(int i) {
    return text.substring(start(i), end(i));
  }

  @Override
  Span span(int from, int to) {
    if (from < to && from < size()) {
      return new Span(file, start(from), end(Math.min(to, size()) - 1), 0);
    }
    int at = from < size() ? start(from) : text.length();
    return new Span(file, at, at, 0);
  }

  @Override
  TokenTree.Token token(int i) {
    return TokenTexts.token(rawType(i), text(i), false, span(i));
  }

  @Override
  Fragment fragment(int i) {
    throw new KlintBug("a file has no fragments");
  }

  @Override
  TokenTree.Group group(int from, int to) {
    return new TokenTree.Group(
        delimiter(rawType(from)), trees(from + 1, to - 1), span(from), span(to - 1));
  }

  @Override
  List<TokenTree> trees(int from, int to) {
    return trees(from, to, new ArrayList<>());
  }

  /// All trees; errors for brackets that do not match, which are then left out or closed.
  List<TokenTree> balanced(List<SyntaxError> errors) {
    return trees(0, size(), errors);
  }

  private List<TokenTree> trees(int from, int to, List<SyntaxError> errors) {
    Deque<Integer> opened = new ArrayDeque<>();
    Deque<List<TokenTree>> outer = new ArrayDeque<>();
    List<TokenTree> here = new ArrayList<>();
    int i = from;
    while (i < to) {
      int type = rawType(i);
      if (opens(type)) {
        opened.push(i++);
        outer.push(here);
        here = new ArrayList<>();
      } else if (closes(type)) {
        if (opened.isEmpty() || delimiter(rawType(opened.peek())) != delimiter(type)) {
          errors.add(new SyntaxError(span(i), "`" + text(i) + "` closes no bracket"));
        } else {
          here = close(opened.pop(), span(i), here, outer.pop());
        }
        i++;
      } else {
        int end = i + TokenTexts.glued(this, i, to);
        here.add(glued(i, end, to));
        i = end;
      }
    }
    while (!opened.isEmpty()) {
      int open = opened.pop();
      errors.add(new SyntaxError(span(open), "nothing closes this `" + text(open) + "`"));
      here = close(open, span(to, to), here, outer.pop());
    }
    return here;
  }

  private List<TokenTree> close(
      int open, Span close, List<TokenTree> inside, List<TokenTree> around) {
    around.add(new TokenTree.Group(delimiter(rawType(open)), inside, span(open), close));
    return around;
  }

  private TokenTree.Token glued(int from, int end, int to) {
    Span span = span(from, end);
    boolean joint =
        end < to
            && start(end) == span.hi()
            && TokenTexts.isPunct(rawType(from))
            && TokenTexts.isPunct(rawType(end));
    return TokenTexts.token(rawType(from), text.substring(span.lo(), span.hi()), joint, span);
  }

  /// The comments that are not documentation.
  List<SourceFile.Comment> comments() {
    List<SourceFile.Comment> comments = new ArrayList<>(commentCount());
    for (int i = 0; i < commentCount(); i++) {
      int start = commentStart(i);
      int end = commentEnd(i);
      comments.add(
          new SourceFile.Comment(text.substring(start, end), new Span(file, start, end, 0)));
    }
    return comments;
  }

  /// No character of the text is beyond ASCII.
  boolean isAscii() {
    return ascii;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  Span spanOf(int lo, int hi) {
    return new Span(file, lo, hi, 0);
  }

  /// The end of the text.
  int length() {
    return text.length();
  }
}
