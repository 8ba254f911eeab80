// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Delimiter;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Interpolated;
import klint.syntax.TokenTree.Token;

/// Macros that make names of names: `paste!` and `concat_idents!`.
///
/// Source: rust/macros/paste.rs and rust/macros/concat_idents.rs of the kernel.
final class PasteModel {
  private PasteModel() {}

  /// `concat_idents!(a, b)`.
  static List<TokenTree> concatIdents(Quote quote, List<TokenTree> input) {
    Optional<Token> a = Tokens.ident(input, 0);
    Optional<Token> b = Tokens.ident(input, 2);
    if (a.isEmpty() || b.isEmpty() || !Tokens.isPunct(input, 1, ",")) {
      quote.fail(Span.NONE, "expected two names");
      return List.of();
    }
    return List.of(Tokens.word(a.get().text() + b.get().text(), b.get().span()));
  }

  /// The input with every `[<a b:lower "c">]` replaced by the name it makes, which has the place of
  /// the brackets.
  static List<TokenTree> paste(Quote quote, List<TokenTree> input) {
    List<TokenTree> out = new ArrayList<>(input.size());
    for (TokenTree tree : input) {
      if (!(tree instanceof Group group)) {
        out.add(tree);
        continue;
      }
      List<TokenTree> inner = group.trees();
      if (group.delimiter() == Delimiter.BRACKET
          && inner.size() >= 3
          && Tokens.isPunct(inner, 0, "<")
          && Tokens.isPunct(inner, inner.size() - 1, ">")) {
        String name = joined(quote, inner.subList(1, inner.size() - 1));
        out.add(Tokens.word(name, group.open()));
      } else {
        out.add(new Group(group.delimiter(), paste(quote, inner), group.open(), group.close()));
      }
    }
    return openedPaths(out);
  }

  private static String joined(Quote quote, List<TokenTree> segments) {
    List<String> parts = new ArrayList<>();
    parts(quote, segments, parts);
    return String.join("", parts);
  }

  private static void parts(Quote quote, List<TokenTree> segments, List<String> parts) {
    boolean modifies = false;
    for (TokenTree segment : segments) {
      if (modifies && segment instanceof Token modifier) {
        String last = parts.removeLast();
        parts.add(
            switch (modifier.text()) {
              case "lower" -> last.toLowerCase(Locale.ROOT);
              case "upper" -> last.toUpperCase(Locale.ROOT);
              case String _ -> last;
            });
        modifies = false;
        continue;
      }
      switch (segment) {
        case Token t when t.is(":") -> modifies = !parts.isEmpty();
        case Token t when t.kind() == TokenKind.STR || t.kind() == TokenKind.RAW_STR ->
            parts.add(Literals.text(t).orElse(""));
        case Token t when t.kind() != TokenKind.PUNCT -> parts.add(t.text());
        case Interpolated whole -> parts(quote, whole.tokens(), parts);
        case Token t -> quote.fail(t.span(), "cannot join `" + t.text() + "` into a name");
        case Group g -> quote.fail(g.span(), "cannot join a group into a name");
      }
    }
  }

  /// A fragment beside a `::` is taken apart: it becomes part of a path.
  private static List<TokenTree> openedPaths(List<TokenTree> trees) {
    List<TokenTree> out = new ArrayList<>(trees.size());
    for (int i = 0; i < trees.size(); i++) {
      boolean beside =
          Tokens.isPunct(trees, i + 1, "::") || (i > 0 && Tokens.isPunct(trees, i - 1, "::"));
      if (beside && trees.get(i) instanceof Interpolated whole && !whole.tokens().isEmpty()) {
        out.addAll(whole.tokens());
      } else {
        out.add(trees.get(i));
      }
    }
    return out;
  }
}
