// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import klint.base.DeepStack;
import klint.base.KlintBug;
import klint.base.Outcome;
import klint.base.Span;
import klint.diag.Place;
import klint.diag.Problem;
import klint.grammar.RustParser;
import klint.source.SourceText;

/// The door: one file's text to its tree.
///
/// Errors: a syntax error is a problem with its place; the broken item is an [Item.Broken] and the
/// others are there. Nothing that the text holds makes it throw.
public final class Parser {
  private Parser() {}

  /// Parses a file of the run.
  public static Outcome<SourceFile, Problem> parse(SourceText source, Edition edition) {
    Outcome<SourceFile, SyntaxError> parsed;
    try {
      parsed = parse(source.id(), source.text(), edition);
    } catch (RuntimeException e) {
      throw new KlintBug("while parsing " + source.name() + ": " + e, e);
    }
    if (parsed.problems().isEmpty()) {
      return Outcome.of(parsed.value());
    }
    List<Problem> problems = new ArrayList<>();
    for (SyntaxError error : parsed.problems()) {
      Span at = error.at();
      problems.add(
          Problem.error(
              new Place(
                  source.name(),
                  source.line(at.lo()),
                  source.column(at.lo()),
                  source.line(at.hi()),
                  source.column(at.hi())),
              error.message()));
    }
    return new Outcome<>(parsed.value(), problems);
  }

  /// Parses text that is file `file` of the run.
  public static Outcome<SourceFile, SyntaxError> parse(int file, String text, Edition edition) {
    return DeepStack.call(
        () -> {
          try {
            return crate(file, text, edition);
          } catch (StackOverflowError _) {
            return tooDeep(file, text);
          }
        });
  }

  /// The limits on nesting are there so that this is never needed.
  private static Outcome<SourceFile, SyntaxError> tooDeep(int file, String text) {
    Span whole = new Span(file, 0, text.length(), 0);
    List<Item> items = List.of(new Item.Broken(List.of(), whole));
    Span start = new Span(file, 0, 0, 0);
    return new Outcome<>(
        new SourceFile(file, List.of(), items, List.of(), whole),
        List.of(new SyntaxError(start, "nested too deeply to parse")));
  }

  private static Outcome<SourceFile, SyntaxError> crate(int file, String text, Edition edition) {
    List<SyntaxError> errors = new ArrayList<>();
    FileTokens tokens = FileTokens.of(file, text, FileStart.skip(text), edition);
    Span whole = new Span(file, 0, text.length(), 0);
    TokenCheck.check(tokens, edition, errors);
    Optional<TokenParser.Run> run =
        new TokenParser(tokens, edition, errors).recovering(RustParser::crate, 0);
    List<Attr> attrs = List.of();
    List<Item> items;
    if (run.isPresent()) {
      TreeBuilder builder = run.get().builder();
      attrs = builder.inner(0);
      items = builder.itemsOf(0, RustParser.RULE_item, ItemBuilder.Place.MODULE);
      builder.exprs.finish();
    } else {
      items = List.of(new Item.Broken(List.of(), whole));
    }
    errors.sort((a, b) -> Integer.compare(a.at().lo(), b.at().lo()));
    return new Outcome<>(new SourceFile(file, attrs, items, tokens.comments(), whole), errors);
  }

  // ---- Token trees

  /// The token trees of a text; errors for brackets that do not match.
  public static Outcome<List<TokenTree>, SyntaxError> lex(int file, String text, Edition edition) {
    List<SyntaxError> errors = new ArrayList<>();
    FileTokens tokens = FileTokens.of(file, text, FileStart.skip(text), edition);
    TokenCheck.check(tokens, edition, errors);
    List<TokenTree> trees = tokens.balanced(errors);
    return new Outcome<>(trees, errors);
  }

  /// The longest fragment of a kind at the front of `trees`; absent if there is a syntax error in
  /// it.
  public static Optional<Match> longest(MatchKind kind, List<TokenTree> trees, Edition edition) {
    return DeepStack.call(() -> new FragmentMatcher(trees, edition).match(kind));
  }

  /// Items of a module. `end` is the place for errors at the end of the trees.
  public static Outcome<List<Item>, SyntaxError> items(
      List<TokenTree> trees, Span end, Edition edition) {
    return parse(
        trees,
        end,
        edition,
        RustParser::macroItems,
        b -> b.itemsOf(0, RustParser.RULE_item, ItemBuilder.Place.MODULE),
        List.of());
  }

  /// Items of an impl or trait.
  public static Outcome<List<Item>, SyntaxError> associatedItems(
      List<TokenTree> trees, Span end, Edition edition) {
    return parse(
        trees,
        end,
        edition,
        RustParser::macroAssociatedItems,
        b -> b.itemsOf(0, RustParser.RULE_associatedItem, ItemBuilder.Place.ASSOCIATED),
        List.of());
  }

  /// Items of an extern block.
  public static Outcome<List<Item>, SyntaxError> foreignItems(
      List<TokenTree> trees, Span end, Edition edition) {
    return parse(
        trees,
        end,
        edition,
        RustParser::macroAssociatedItems,
        b -> b.itemsOf(0, RustParser.RULE_associatedItem, ItemBuilder.Place.FOREIGN),
        List.of());
  }

  /// Statements and a value, as in a block.
  public static Outcome<Fragment.OfStmts, SyntaxError> statements(
      List<TokenTree> trees, Span end, Edition edition) {
    return parse(
        trees,
        end,
        edition,
        RustParser::macroStatements,
        b -> b.blocks.statements(b.paths.child(0, RustParser.RULE_statements)),
        new Fragment.OfStmts(List.of(), Optional.empty()));
  }

  /// An expression; one `;` after it is dropped.
  public static Outcome<Expr, SyntaxError> expression(
      List<TokenTree> trees, Span end, Edition edition) {
    return parse(
        trees,
        end,
        edition,
        RustParser::macroExpression,
        b -> b.exprs.expression(1),
        new Expr.Broken(end));
  }

  public static Outcome<Type, SyntaxError> type(List<TokenTree> trees, Span end, Edition edition) {
    return parse(
        trees, end, edition, RustParser::macroType, b -> b.types.type(1), new Type.Broken(end));
  }

  public static Outcome<Pat, SyntaxError> pattern(
      List<TokenTree> trees, Span end, Edition edition) {
    return parse(
        trees, end, edition, RustParser::macroPattern, b -> b.pats.pat(1), new Pat.Broken(end));
  }

  private static <T> Outcome<T, SyntaxError> parse(
      List<TokenTree> trees,
      Span end,
      Edition edition,
      Consumer<RustParser> rule,
      Function<TreeBuilder, T> build,
      T broken) {
    return DeepStack.call(
        () -> {
          List<SyntaxError> errors = new ArrayList<>();
          TreeTokens tokens = new TreeTokens(trees, end, edition);
          Optional<TokenParser.Run> run =
              new TokenParser(tokens, edition, errors).recovering(rule, 0);
          if (run.isEmpty()) {
            return new Outcome<>(broken, errors);
          }
          TreeBuilder builder = run.get().builder();
          T value = build.apply(builder);
          builder.exprs.finish();
          return new Outcome<>(value, errors);
        });
  }
}
