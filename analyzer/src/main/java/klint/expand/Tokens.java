// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Delimiter;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Interpolated;
import klint.syntax.TokenTree.Token;

/// Small questions about token lists.
final class Tokens {
  private Tokens() {}

  /// The parts between commas; a comma at the end adds no part.
  static List<List<TokenTree>> splitCommas(List<TokenTree> trees) {
    List<List<TokenTree>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < trees.size(); i++) {
      if (isPunct(trees.get(i), ",")) {
        parts.add(trees.subList(from, i));
        from = i + 1;
      }
    }
    if (from < trees.size()) {
      parts.add(trees.subList(from, trees.size()));
    }
    return parts;
  }

  static boolean isPunct(TokenTree tree, String text) {
    return tree instanceof Token token && token.is(text);
  }

  static boolean isPunct(List<TokenTree> trees, int at, String text) {
    return at < trees.size() && isPunct(trees.get(at), text);
  }

  static boolean isWord(List<TokenTree> trees, int at, String text) {
    return at < trees.size() && trees.get(at) instanceof Token token && token.isWord(text);
  }

  /// The identifier at an index.
  static Optional<Token> ident(List<TokenTree> trees, int at) {
    return at < trees.size()
            && trees.get(at) instanceof Token token
            && (token.kind() == TokenKind.IDENT || token.kind() == TokenKind.RAW_IDENT)
        ? Optional.of(token)
        : Optional.empty();
  }

  static Token punct(String text, Span at) {
    return new Token(TokenKind.PUNCT, text, false, at);
  }

  static Token word(String text, Span at) {
    return new Token(TokenKind.IDENT, text, false, at);
  }

  static Token string(String value, Span at) {
    return new Token(TokenKind.STR, Literals.quoted(value), false, at);
  }

  private static Token rawString(String value, Span at) {
    String hashes = "";
    while (value.contains("\"" + hashes)) {
      hashes += "#";
    }
    return new Token(TokenKind.RAW_STR, "r" + hashes + "\"" + value + "\"" + hashes, false, at);
  }

  static Token integer(String value, Span at) {
    return new Token(TokenKind.INT, value, false, at);
  }

  static Group group(Delimiter delimiter, List<TokenTree> trees, Span at) {
    return new Group(delimiter, trees, at, at);
  }

  /// How many tokens there are, brackets counted as one each.
  static int count(List<TokenTree> trees) {
    int n = 0;
    for (TokenTree tree : trees) {
      n += tree instanceof Group group ? 2 + count(group.trees()) : 1;
    }
    return n;
  }

  /// Documentation comments as macros see them: `#[doc = "text"]`.
  static List<TokenTree> withoutDocs(List<TokenTree> trees) {
    if (!hasDocs(trees)) {
      return trees;
    }
    List<TokenTree> out = new ArrayList<>(trees.size() + 8);
    for (TokenTree tree : trees) {
      switch (tree) {
        case Token token when token.kind() == TokenKind.OUTER_DOC -> addDoc(token, false, out);
        case Token token when token.kind() == TokenKind.INNER_DOC -> addDoc(token, true, out);
        case Group group ->
            out.add(
                new Group(
                    group.delimiter(), withoutDocs(group.trees()), group.open(), group.close()));
        case Token _, Interpolated _ -> out.add(tree);
      }
    }
    return out;
  }

  private static boolean hasDocs(List<TokenTree> trees) {
    for (TokenTree tree : trees) {
      switch (tree) {
        case Token token -> {
          if (token.kind() == TokenKind.OUTER_DOC || token.kind() == TokenKind.INNER_DOC) {
            return true;
          }
        }
        case Group group -> {
          if (hasDocs(group.trees())) {
            return true;
          }
        }
        case Interpolated _ -> {}
      }
    }
    return false;
  }

  private static void addDoc(Token token, boolean inner, List<TokenTree> out) {
    Span at = token.span();
    String text = token.text();
    String body =
        text.startsWith("/*")
            ? text.substring(3, Math.max(3, text.length() - 2))
            : text.substring(Math.min(3, text.length()));
    out.add(punct("#", at));
    if (inner) {
      out.add(punct("!", at));
    }
    out.add(
        group(
            Delimiter.BRACKET, List.of(word("doc", at), punct("=", at), rawString(body, at)), at));
  }

  /// The place of a list of tokens, or `otherwise` if it is empty.
  static Span place(List<TokenTree> trees, Span otherwise) {
    return trees.isEmpty() ? otherwise : trees.get(0).span().to(trees.get(trees.size() - 1).span());
  }
}
