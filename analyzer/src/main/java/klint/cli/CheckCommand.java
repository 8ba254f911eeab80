// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import klint.diag.Level;
import klint.driver.Analysis;
import klint.driver.Options;
import klint.report.CallSite;
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
    Map<RuleInfo, Level> levels = levels();
    Run run = new Run(session);
    Analysis analysis =
        run.analyze(
            input.request(session.folder(), paths),
            new Options(input.jobs(), Options.Depth.EFFECTS));
    List<CallSite> calls = analysis.calls();
    Report report =
        new Report(
            analysis.findings(rule -> levels.getOrDefault(rule, rule.defaultLevel())),
            analysis.problems(),
            analysis.statistics(calls, session.seconds(), Session.peakMemoryMb()).summary(),
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

  private Map<RuleInfo, Level> levels() {
    Map<RuleInfo, Level> levels = new HashMap<>();
    for (RuleInfo r : RuleInfo.values()) {
      boolean out = !only.isEmpty() && !only.contains(r.ruleName());
      levels.put(r, out ? Level.OFF : strict ? r.levelUnderStrict() : r.defaultLevel());
    }
    only.forEach(CheckCommand::named);
    for (String setting : rules) {
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        throw new UsageError("--rule takes NAME=LEVEL, not `" + setting + "`");
      }
      levels.put(named(setting.substring(0, equals)), level(setting.substring(equals + 1)));
    }
    return levels;
  }

  private static RuleInfo named(String name) {
    for (RuleInfo r : RuleInfo.values()) {
      if (r.ruleName().equals(name)) {
        return r;
      }
    }
    throw new UsageError("there is no rule `" + name + "`");
  }

  private static Level level(String name) {
    for (Level l : Level.values()) {
      if (l.label().equals(name)) {
        return l;
      }
    }
    throw new UsageError("there is no level `" + name + "`: known are error, warning, note, off");
  }

  private Palette colors(Format chosen) {
    boolean on =
        switch (color) {
          case "always" -> true;
          case "never" -> false;
          default ->
              chosen == Format.TEXT
                  && output.isEmpty()
                  && System.console().isTerminal()
                  && !session.environment().containsKey("NO_COLOR");
        };
    return on ? Palette.ANSI : Palette.PLAIN;
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
