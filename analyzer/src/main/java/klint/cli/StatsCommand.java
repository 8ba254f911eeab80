// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import klint.driver.Analysis;
import klint.driver.Options;
import klint.driver.SyntaxReader;
import klint.report.Statistics;
import klint.report.StatisticsPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stats`.
@Command(
    name = "stats",
    description = "What was analyzed, what was not, and why.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = "  klint-java stats --format json")
final class StatsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PATH", description = InputOptions.PATHS)
  private List<Path> paths = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private Format format = Format.TEXT;

  @Option(
      names = "--syntax-only",
      description = "Stop after parsing: no macros, no names, no calls.")
  private boolean syntaxOnly;

  /// How statistics are printed.
  enum Format {
    TEXT,
    JSON
  }

  StatsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Run run = new Run(session);
    InputOptions.Input read = input.read(session, session.folder(), paths);
    if (syntaxOnly) {
      return parsed(run, read);
    }
    Analysis analysis = run.analyze(read, Options.Depth.EFFECTS);
    print(analysis.statistics(session.seconds(), Session.peakMemoryMb()));
    run.tell(analysis);
    return run.finish(analysis, read.request(), Session.OK);
  }

  private int parsed(Run run, InputOptions.Input read) {
    return switch (SyntaxReader.read(read.request(), read.options(Options.Depth.NAMES).jobs())) {
      case SyntaxReader.Result.Refused(String message) -> throw new UsageError(message);
      case SyntaxReader.Result.Ready(SyntaxReader.Parsed parsed) -> {
        print(parsed.statistics(session.seconds(), Session.peakMemoryMb()));
        run.tell(parsed.problems());
        yield run.finish(parsed.problems(), read.request(), Session.OK);
      }
    };
  }

  private void print(Statistics stats) {
    session
        .out()
        .print(
            switch (format) {
              case TEXT -> StatisticsPrinter.text(stats);
              case JSON -> StatisticsPrinter.json(stats);
            });
  }
}
