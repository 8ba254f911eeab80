// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import klint.base.Span;
import klint.grammar.RustParser;

/// The longest fragment of a kind at the front of token trees, as `macro_rules!` wants it.
final class FragmentMatcher {
  private final List<TokenTree> trees;
  private final Edition edition;

  FragmentMatcher(List<TokenTree> trees, Edition edition) {
    this.trees = trees;
    this.edition = edition;
  }

  Optional<Match> match(MatchKind kind) {
    if (trees.isEmpty()) {
      return kind == MatchKind.VIS
          ? Optional.of(
              new Match(Optional.of(new Fragment.OfVis(new Vis.Inherited())), List.of(), List.of()))
          : Optional.empty();
    }
    return switch (kind) {
      case TT -> Optional.of(single());
      case IDENT -> word(TokenKind.IDENT);
      case LIFETIME -> word(TokenKind.LIFETIME);
      case EXPR, EXPR_2021 -> expression(kind);
      case TYPE -> run(RustParser::type, b -> new Fragment.OfType(b.types.type(0)));
      case PAT ->
          edition.atLeast(Edition.E2021)
              ? run(RustParser::pattern, b -> new Fragment.OfPat(b.pats.pat(0)))
              : match(MatchKind.PAT_PARAM);
      case PAT_PARAM -> run(RustParser::patternNoTopAlt, b -> new Fragment.OfPat(b.pats.pat(0)));
      case STMT -> run(RustParser::matchedStatement, b -> new Fragment.OfStmt(b.blocks.matched(0)));
      case ITEM -> run(RustParser::item, b -> new Fragment.OfItem(b.items.matched(0)));
      case PATH -> run(RustParser::matchedPath, b -> new Fragment.OfPath(b.paths.matched(0)));
      case BLOCK -> run(RustParser::blockExpression, b -> new Fragment.OfBlock(b.blocks.block(0)));
      case VIS ->
          run(RustParser::matchedVisibility, b -> new Fragment.OfVis(b.items.matchedVis(0)));
      case LITERAL ->
          run(RustParser::matchedLiteral, b -> new Fragment.OfLiteral(b.exprs.literal(0, 1)));
      case META -> run(RustParser::matchedMeta, b -> new Fragment.OfMeta(b.attrs.matched(0)));
    };
  }

  private Optional<Match> expression(MatchKind kind) {
    boolean old = kind == MatchKind.EXPR_2021 || !edition.atLeast(Edition.E2024);
    if (trees.getFirst() instanceof TokenTree.Token token
        && (token.isWord("let") || (old && (token.isWord("_") || beginsConstBlock(token))))) {
      return Optional.empty();
    }
    return run(RustParser::expression, b -> new Fragment.OfExpr(b.exprs.expression(0)));
  }

  private boolean beginsConstBlock(TokenTree.Token token) {
    return token.isWord("const")
        && trees.size() > 1
        && trees.get(1) instanceof TokenTree.Group group
        && group.delimiter() == Delimiter.BRACE;
  }

  private Match single() {
    return new Match(Optional.empty(), List.of(trees.getFirst()), trees.subList(1, trees.size()));
  }

  private Optional<Match> word(TokenKind kind) {
    return trees.getFirst() instanceof TokenTree.Token token
            && (token.kind() == kind
                || (kind == TokenKind.IDENT && token.kind() == TokenKind.RAW_IDENT))
            && !token.text().equals("_")
        ? Optional.of(single())
        : Optional.empty();
  }

  private Optional<Match> run(Consumer<RustParser> rule, Function<TreeBuilder, Fragment> build) {
    List<SyntaxError> errors = new ArrayList<>();
    TreeTokens tokens = new TreeTokens(trees, Span.NONE, edition);
    Optional<TokenParser.Run> run = new TokenParser(tokens, edition, errors).attempt(rule, 0);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    TreeBuilder builder = run.get().builder();
    Fragment fragment = build.apply(builder);
    builder.exprs.finish();
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    int end = run.get().end();
    return Optional.of(new Match(Optional.of(fragment), tokens.before(end), tokens.from(end)));
  }
}
