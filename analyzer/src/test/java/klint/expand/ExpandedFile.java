// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.base.Outcome;
import klint.base.Span;
import klint.diag.Place;
import klint.diag.Problem;
import klint.source.Cfg;
import klint.syntax.Edition;
import klint.syntax.Item;
import klint.syntax.Parser;
import klint.syntax.RustPrinter;
import klint.syntax.SourceFile;

/// One file expanded by itself, as a test looks at it.
record ExpandedFile(String text, List<Problem> problems, Expansions expansions, List<Item> items) {

  static ExpandedFile of(String name, String text, Edition edition) {
    return of(name, text, edition, Limits.DEFAULT);
  }

  static ExpandedFile of(String name, String text, Edition edition, Limits limits) {
    Expansions expansions = new Expansions();
    Host host = host(name, text);
    SourceFile file = Parser.parse(0, text, edition).value();
    Expander expander =
        new Expander(
            new CrateContext(0, "fixture", edition, Cfg.of(Set.of("unix"), Map.of())),
            expansions,
            new ParserSyntax(),
            host,
            limits);
    FileLookup lookup = FileLookup.library(expansions, host);
    lookup.add(file.items(), expander);
    Outcome<List<Item>, Problem> expanded = expander.file(file.items(), lookup);
    String printed =
        RustPrinter.print(
            file.attrs(),
            expanded.value(),
            at -> expansions.crateOf(at.ctx()) == FileLookup.LIBRARY ? "::core" : "crate");
    return new ExpandedFile(printed, expanded.problems(), expansions, expanded.value());
  }

  private static Host host(String name, String text) {
    return new Host() {
      @Override
      public Place place(Span span) {
        if (span.isNone() || span.file() != 0) {
          return Place.ofFile(name);
        }
        return new Place(
            name,
            line(text, span.lo()),
            column(text, span.lo()),
            line(text, span.hi()),
            column(text, span.hi()));
      }

      @Override
      public Optional<Included> include(Span at, String path) {
        return Optional.empty();
      }

      @Override
      public Optional<String> env(String variable) {
        return Optional.empty();
      }
    };
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static int column(String text, int at) {
    return at - text.lastIndexOf('\n', at - 1);
  }

  List<String> messages() {
    List<String> out = new ArrayList<>();
    problems.forEach(p -> out.add(p.place().line() + ": " + p.message()));
    return out;
  }
}
