// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.Item;
import klint.syntax.Pat;
import klint.syntax.TokenTree;
import klint.syntax.Type;

/// The parser, as expansion needs it: from tokens, and for one fragment out of many tokens.
///
/// Implementations never throw at bad input and are thread-safe. Interpolated fragments are atoms.
public interface Syntax {
  /// What parsing gives: a value, always there (with `Broken` nodes where it failed), and what was
  /// wrong.
  record Parsed<T>(T value, List<Error> errors) {
    public Parsed {
      errors = List.copyOf(errors);
    }
  }

  /// A syntax error at a token.
  record Error(Span at, String message) {}

  /// A fragment found in a token list.
  ///
  /// `matched` are its tokens. The list goes on with `left`, what remains of a token inside of
  /// which the fragment ends (`>` of `>>`), and then at index `next`.
  record Match(
      Fragment fragment, List<TokenTree> matched, Optional<TokenTree.Token> left, int next) {
    public Match {
      matched = List.copyOf(matched);
    }
  }

  /// The tokens of `text`, which is the file `file` of the run; errors for brackets that do not
  /// match.
  Parsed<List<TokenTree>> lex(int file, String text, Edition edition);

  /// The longest fragment of a kind that starts at index `from` of `tokens`; absent if the parser
  /// finds a syntax error in it. Kinds that are single tokens are never asked for.
  Optional<Match> longest(FragmentKind kind, List<TokenTree> tokens, int from, Edition edition);

  Parsed<List<Item>> items(List<TokenTree> tokens, ItemPlace place, Edition edition);

  /// Statements and a value, as in a block.
  Parsed<Fragment.OfStmts> statements(List<TokenTree> tokens, Edition edition);

  /// An expression; tokens after it are an error, but for one `;`, which is allowed and dropped.
  Parsed<Expr> expr(List<TokenTree> tokens, Edition edition);

  Parsed<Type> type(List<TokenTree> tokens, Edition edition);

  Parsed<Pat> pat(List<TokenTree> tokens, Edition edition);

  /// Where items stand.
  enum ItemPlace {
    MODULE,
    ASSOCIATED,
    FOREIGN
  }
}
