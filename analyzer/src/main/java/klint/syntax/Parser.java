// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.DeepStack;
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
    Outcome<SourceFile, SyntaxError> parsed = parse(source.id(), source.text(), edition);
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
    return DeepStack.call(() -> crate(file, text, edition));
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
    return new Outcome<>(
        new SourceFile(file, attrs, items, tokens.comments(), whole), errors);
  }

}
