// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import klint.diag.Level;
import klint.driver.Analysis;
import klint.driver.Options;
import klint.report.Excerpts;
import klint.report.Format;
import klint.report.Palette;
import klint.report.Report;
import klint.report.Reports;
import klint.report.SummaryLine;
import klint.rules.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check`.
@Command(name = "check", description = "Find violations.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PATH", description = InputOptions.PATHS)
  private List<Path> paths = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, short, json, sarif, github, gitlab, rdjson, lkml or checkpatch; text if not said.")
  private String format = "text";

  @Option(names = "--output", paramLabel = "FILE", description = "Write there instead.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "A further report, as often as wanted.")
  private List<String> reports = new ArrayList<>();

  @Option(names = "--strict", description = "Unknown effects in atomic sections are errors.")
  private boolean strict;

  @Option(names = "--all", description = "Also the rules that are off unless asked for.")
  private boolean all;

  @Option(
      names = "--rule",
      paramLabel = "NAME=LEVEL",
      description = "The level of a rule: error, warning, note or off.")
  private List<String> rules = new ArrayList<>();

  @Option(names = "--only", paramLabel = "NAME", description = "No other rules than these.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--deny", paramLabel = "warnings", description = "Warnings count as findings.")
  private Optional<String> deny = Optional.empty();

  @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never.")
  private String color = "auto";

  @Option(names = "--quiet", description = "Findings only, no summary line.")
  private boolean quiet;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format chosen = form(format);
    Map<Format, Path> more = new LinkedHashMap<>();
    for (String r : reports) {
      int equals = r.indexOf('=');
      if (equals <= 0) {
        throw new UsageError("--report takes FORMAT=FILE, not `" + r + "`");
      }
      more.put(form(r.substring(0, equals)), Path.of(r.substring(equals + 1)));
    }
    if (deny.isPresent() && !deny.get().equals("warnings")) {
      throw new UsageError("--deny takes `warnings`, not `" + deny.get() + "`");
    }
    if (!List.of("auto", "always", "never").contains(color)) {
      throw new UsageError("--color takes auto, always or never, not `" + color + "`");
    }
    InputOptions.Input read = input.read(session.folder(), paths);
    Map<RuleInfo, Level> levels =
        new RuleLevels(strict, all, rules, only).with(read.settings(), read.request().rt());
    Run run = new Run(session);
    Analysis analysis =
        run.analyze(read.request(), new Options(read.jobs(), Options.Depth.EFFECTS));
    Report report =
        new Report(
            analysis.findings(rule -> levels.getOrDefault(rule, rule.defaultLevel())),
            analysis.problems(),
            analysis.statistics(session.seconds(), Session.peakMemoryMb()).summary(),
            analysis.configuration());
    Reports printer =
        new Reports(
            excerpts(analysis),
            colors(chosen),
            Main.VERSION,
            rule -> analysis.knowledge().page(rule));
    String text = printer.print(report, chosen);
    if (output.isPresent()) {
      write(output.get(), text);
    } else {
      session.out().print(text);
    }
    more.forEach((f, file) -> write(file, printer.print(report, f)));
    if (!quiet && chosen == Format.TEXT && output.isEmpty()) {
      session.out().print(SummaryLine.of(report));
    }
    run.tell(analysis);
    boolean bad =
        report.count(Level.ERROR) > 0 || (deny.isPresent() && report.count(Level.WARNING) > 0);
    return run.finish(analysis, bad ? Session.FINDINGS : Session.OK);
  }

  private static Format form(String label) {
    return Format.of(label)
        .orElseThrow(
            () ->
                new UsageError(
                    "there is no format `"
                        + label
                        + "`: known are "
                        + String.join(", ", Format.labels())));
  }

  private Palette colors(Format chosen) {
    boolean on =
        switch (color) {
          case "always" -> true;
          case "never" -> false;
          default ->
              chosen == Format.TEXT
                  && output.isEmpty()
                  && onTerminal()
                  && !session.environment().containsKey("NO_COLOR");
        };
    return on ? Palette.ANSI : Palette.PLAIN;
  }

  /// Whether standard output goes to a person.
  @SuppressWarnings(
      "SystemConsoleNull") // From JDK 22 on it is there also when redirected, but its type still
  // says nullable.
  private static boolean onTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static Excerpts excerpts(Analysis analysis) {
    return (file, line) -> analysis.line(file, line);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageError("cannot write " + file + ": " + e.getMessage());
    }
  }
}
