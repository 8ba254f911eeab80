// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.grammar.RustLexerBase;

/// Whether every character of a text is in a token or in trivia, and every token in a node.
final class Accounts {
  private Accounts() {}

  /// What is wrong, if anything is.
  static Optional<String> of(String text, Edition edition) {
    FileTokens tokens = FileTokens.of(0, text, FileStart.skip(text), edition);
    StringBuilder whole = new StringBuilder();
    int comment = 0;
    int at = 0;
    int start = FileStart.skip(text);
    for (int i = 0; i <= tokens.size(); i++) {
      int end = i < tokens.size() ? tokens.start(i) : text.length();
      if (end < at) {
        return Optional.of("tokens overlap at " + at);
      }
      for (int p = Math.max(at, start); p < end; ) {
        if (comment < tokens.commentCount() && tokens.commentStart(comment) == p) {
          p = tokens.commentEnd(comment++);
        } else if (RustLexerBase.isWhiteSpace(text.charAt(p))) {
          p++;
        } else {
          return Optional.of("neither token nor trivia at " + p);
        }
      }
      whole.append(text, at, end);
      if (i < tokens.size()) {
        whole.append(tokens.text(i));
        at = tokens.end(i);
      }
    }
    if (!whole.toString().equals(text)) {
      return Optional.of("tokens and trivia are not the text");
    }
    return outside(tokens, Parser.parse(0, text, edition).value());
  }

  /// A token that no item or attribute of the file covers.
  private static Optional<String> outside(FileTokens tokens, SourceFile file) {
    List<Span> covered = new ArrayList<>();
    for (Attr attr : file.attrs()) {
      covered.add(attr.span());
    }
    for (Item item : file.items()) {
      for (Attr attr : item.attrs()) {
        covered.add(attr.span());
      }
      covered.add(item.span());
    }
    covered.sort((a, b) -> Integer.compare(a.lo(), b.lo()));
    int span = 0;
    int reach = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (span < covered.size() && covered.get(span).lo() <= tokens.start(i)) {
        reach = Math.max(reach, covered.get(span++).hi());
      }
      if (tokens.end(i) > reach) {
        return Optional.of("no node has the token at " + tokens.start(i) + " " + tokens.text(i));
      }
    }
    return Optional.empty();
  }
}
