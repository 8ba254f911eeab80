// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Outcome;
import klint.diag.Problem;
import klint.expand.Limits;
import klint.report.Statistics;
import klint.resolve.DeclaredModules;
import klint.resolve.Resolver;
import klint.source.SourceReader;
import klint.source.SourceRequest;
import klint.source.SourceSet;
import klint.syntax.Item;
import klint.syntax.SourceFile;

/// Reads and parses what a request means, and stops there: nothing is expanded, no name is looked
/// up, and our own library is not needed.
public final class SyntaxReader {
  /// What a request comes to.
  public sealed interface Result {
    record Ready(Parsed parsed) implements Result {}

    /// A usage error: one sentence for the user.
    record Refused(String message) implements Result {}
  }

  private SyntaxReader() {}

  public static Result read(SourceRequest request, int jobs) {
    long start = System.nanoTime();
    return switch (SourceReader.read(request, List::of, new DeclaredModules())) {
      case SourceReader.Result.Refused(String message) -> new Result.Refused(message);
      case SourceReader.Result.Ready(SourceSet sources, List<Problem> found) -> {
        long parsing = System.nanoTime();
        Outcome<Resolver.ParsedSources, Problem> parsed =
            Resolver.parse(sources, request, new Resolver.Options(jobs, Limits.DEFAULT));
        List<Problem> problems = new ArrayList<>(found);
        problems.addAll(parsed.problems());
        yield new Result.Ready(
            new Parsed(
                sources,
                parsed.value(),
                problems,
                List.of(
                    new Analysis.Timing("sources", parsing - start),
                    new Analysis.Timing("syntax", System.nanoTime() - parsing))));
      }
    };
  }

  /// The files of a request.
  public record Parsed(
      SourceSet sources,
      Resolver.ParsedSources trees,
      List<Problem> problems,
      List<Analysis.Timing> timings) {
    public Parsed {
      problems = List.copyOf(problems);
      timings = List.copyOf(timings);
    }

    /// Counts of what is written: macros may give more functions, or fewer.
    ///
    /// Units: `seconds` and `peakMemoryMb` are the caller's to know.
    public Statistics statistics(double seconds, long peakMemoryMb) {
      List<Statistics.CrateCount> counts = new ArrayList<>();
      for (Resolver.ParsedCrate crate : trees.crates()) {
        counts.add(count(crate.source().name(), crate.files()));
      }
      if (!trees.others().isEmpty()) {
        counts.add(count("files of no crate", trees.others()));
      }
      return new Statistics(
          new Statistics.Summary(
              counts.stream().mapToInt(Statistics.CrateCount::files).sum(),
              counts.stream().mapToInt(Statistics.CrateCount::lines).sum(),
              counts.stream().mapToInt(Statistics.CrateCount::functions).sum(),
              0,
              0,
              0,
              seconds,
              peakMemoryMb),
          Counter.configuration(sources),
          counts,
          List.of(),
          List.of(),
          timings.stream()
              .map(t -> new Statistics.Stage(t.stage(), t.nanoseconds() / 1_000_000))
              .toList(),
          Optional.empty(),
          List.of(),
          problems);
    }

    private Statistics.CrateCount count(String name, List<SourceFile> files) {
      int lines = files.stream().mapToInt(f -> sources.table().text(f.file()).lineCount()).sum();
      int functions = files.stream().mapToInt(f -> SyntaxReader.functions(f.items())).sum();
      return new Statistics.CrateCount(name, files.size(), lines, functions, 0, 0, 0, 0);
    }
  }

  static int functions(List<Item> items) {
    int count = 0;
    for (Item item : items) {
      count +=
          switch (item) {
            case Item.Fn fn -> fn.body().isPresent() ? 1 : 0;
            case Item.Impl impl -> functions(impl.items());
            case Item.Trait trait -> functions(trait.items());
            case Item.Mod module ->
                module
                    .content()
                    .map(Item.Mod.Content::items)
                    .map(SyntaxReader::functions)
                    .orElse(0);
            case Item.Use _,
                Item.ExternCrate _,
                Item.Struct _,
                Item.Union _,
                Item.Enum _,
                Item.TraitAlias _,
                Item.Const _,
                Item.Static _,
                Item.TypeAlias _,
                Item.ExternBlock _,
                Item.MacroRules _,
                Item.MacroDef _,
                Item.Macro _,
                Item.Broken _ ->
                0;
          };
    }
    return count;
  }
}
