// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import klint.base.Outcome;
import klint.base.Span;
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

/// [Syntax] by the parser.
public final class ParserSyntax implements Syntax {

  private static <T> Parsed<T> parsed(Outcome<T, SyntaxError> outcome) {
    List<Error> errors =
        outcome.problems().stream().map(e -> new Error(e.at(), e.message())).toList();
    return new Parsed<>(outcome.value(), errors);
  }

  private static Span end(List<TokenTree> tokens) {
    return tokens.isEmpty() ? Span.NONE : tokens.getLast().span();
  }

  @Override
  public Parsed<List<TokenTree>> lex(int file, String text, Edition edition) {
    return parsed(Parser.lex(file, text, edition));
  }

  @Override
  public Optional<Syntax.Match> longest(
      FragmentKind kind, List<TokenTree> tokens, int from, Edition edition) {
    List<TokenTree> here = tokens.subList(from, tokens.size());
    Optional<klint.syntax.Match> match = Parser.longest(kindOf(kind), here, edition);
    if (match.isEmpty() || match.get().fragment().isEmpty()) {
      return Optional.empty();
    }
    List<TokenTree> rest = match.get().rest();
    int next = tokens.size() - rest.size();
    boolean split = isSplit(rest, tokens, next);
    return Optional.of(
        new Syntax.Match(
            match.get().fragment().get(),
            match.get().matched(),
            split ? Optional.of((TokenTree.Token) rest.get(0)) : Optional.empty(),
            split ? next + 1 : next));
  }

  /// Identity tells a token that was cut in two from an untouched one.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSplit(List<TokenTree> rest, List<TokenTree> tokens, int next) {
    return !rest.isEmpty()
        && rest.get(0) != tokens.get(next)
        && rest.get(0) instanceof TokenTree.Token;
  }

  private static MatchKind kindOf(FragmentKind kind) {
    return switch (kind) {
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
