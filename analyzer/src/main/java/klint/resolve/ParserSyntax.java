// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.List;
import java.util.Optional;
import klint.base.Outcome;
import klint.base.Span;
import klint.expand.FragmentKind;
import klint.expand.Syntax;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.Item;
import klint.syntax.MatchKind;
import klint.syntax.Parser;
import klint.syntax.Pat;
import klint.syntax.SyntaxError;
import klint.syntax.TokenTree;
import klint.syntax.Type;

/// The parser, as expansion asks for it.
public final class ParserSyntax implements Syntax {

  private static <T> Parsed<T> parsed(Outcome<T, SyntaxError> outcome) {
    return new Parsed<>(
        outcome.value(),
        outcome.problems().stream().map(e -> new Error(e.at(), e.message())).toList());
  }

  private static Span end(List<TokenTree> tokens) {
    return tokens.isEmpty() ? Span.NONE : tokens.getLast().span();
  }

  @Override
  public Parsed<List<TokenTree>> lex(int file, String text, Edition edition) {
    return parsed(Parser.lex(file, text, edition));
  }

  @Override
  public Optional<Match> longest(
      FragmentKind kind, List<TokenTree> tokens, int from, Edition edition) {
    MatchKind match =
        switch (kind) {
          case IDENT -> MatchKind.IDENT;
          case LIFETIME -> MatchKind.LIFETIME;
          case LITERAL -> MatchKind.LITERAL;
          case TT -> MatchKind.TT;
          case VIS -> MatchKind.VIS;
          case ITEM -> MatchKind.ITEM;
          case BLOCK -> MatchKind.BLOCK;
          case STMT -> MatchKind.STMT;
          case EXPR -> MatchKind.EXPR;
          case EXPR_2021 -> MatchKind.EXPR_2021;
          case TY -> MatchKind.TYPE;
          case PAT -> MatchKind.PAT;
          case PAT_PARAM -> MatchKind.PAT_PARAM;
          case PATH -> MatchKind.PATH;
          case META -> MatchKind.META;
        };
    return Parser.longest(match, tokens.subList(from, tokens.size()), edition)
        .flatMap(m -> m.fragment().map(f -> at(f, m, tokens)));
  }

  private static Match at(Fragment fragment, klint.syntax.Match match, List<TokenTree> tokens) {
    int next = tokens.size() - match.rest().size();
    if (!match.rest().isEmpty()
        && match.rest().getFirst() instanceof TokenTree.Token token
        && !token.equals(tokens.get(next))) {
      return new Match(fragment, match.matched(), Optional.of(token), next + 1);
    }
    return new Match(fragment, match.matched(), Optional.empty(), next);
  }

  @Override
  public Parsed<List<Item>> items(List<TokenTree> tokens, ItemPlace place, Edition edition) {
    return parsed(
        switch (place) {
          case MODULE -> Parser.items(tokens, end(tokens), edition);
          case ASSOCIATED -> Parser.associatedItems(tokens, end(tokens), edition);
          case FOREIGN -> Parser.foreignItems(tokens, end(tokens), edition);
        });
  }

  @Override
  public Parsed<Fragment.OfStmts> statements(List<TokenTree> tokens, Edition edition) {
    return parsed(Parser.statements(tokens, end(tokens), edition));
  }

  @Override
  public Parsed<Expr> expr(List<TokenTree> tokens, Edition edition) {
    return parsed(Parser.expression(tokens, end(tokens), edition));
  }

  @Override
  public Parsed<Type> type(List<TokenTree> tokens, Edition edition) {
    return parsed(Parser.type(tokens, end(tokens), edition));
  }

  @Override
  public Parsed<Pat> pat(List<TokenTree> tokens, Edition edition) {
    return parsed(Parser.pattern(tokens, end(tokens), edition));
  }
}
