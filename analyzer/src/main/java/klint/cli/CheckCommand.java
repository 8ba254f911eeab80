// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import klint.checks.Checker;
import klint.diag.Level;
import klint.review.Baseline;
import klint.review.Change;
import klint.rules.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check`.
@Command(
    name = "check",
    description = "Find violations.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  klint-java check",
      "  klint-java check drivers/android/binder --format short",
      "  klint-java check --staged --quiet",
      "  klint-java check --diff origin/main --report sarif=klint.sarif --report html=klint.html",
      "  git format-patch -1 --stdout | klint-java check --patch - --format checkpatch"
    })
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PATH", description = InputOptions.PATHS)
  private List<Path> paths = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ReportOptions reports = new ReportOptions();
  @Mixin private ChangeOptions changes = new ChangeOptions();

  @Option(names = "--strict", description = "Unknown effects in atomic sections are errors.")
  private boolean strict;

  @Option(names = "--all", description = "Also the rules that are off unless asked for.")
  private boolean all;

  @Option(
      names = "--rule",
      paramLabel = "NAME=LEVEL",
      description = "The level of a rule: error, warning, note or off.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "NAME",
      completionCandidates = Words.Rules.class,
      description = "No other rules than these.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--deny",
      paramLabel = "warnings",
      completionCandidates = Words.Denied.class,
      description = "Warnings count as findings.")
  private Optional<String> deny = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that are known, and not reported.")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write what is found there: it is known from then on.")
  private Optional<Path> writeBaseline = Optional.empty();

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    InputOptions.Input read = input.read(session, session.folder(), paths);
    Settings settings = read.settings();
    ReportOptions.Wanted wanted = reports.read(session, settings.output());
    String denied = deny.or(settings.rules()::deny).orElse("");
    if (!denied.isEmpty() && !denied.equals("warnings")) {
      throw new UsageError("--deny takes `warnings`, not `" + denied + "`");
    }
    Map<RuleInfo, Level> table =
        new RuleLevels(strict, all, rules, only).with(settings, read.request().rt());
    Checker.Levels levels = rule -> table.getOrDefault(rule, rule.defaultLevel());
    CheckRun run = new CheckRun(session, read, wanted, levels);
    Optional<Change> change = changes.read(session);
    if (change.isPresent()) {
      try (Change c = change.get()) {
        run.compared(c, changes.shown());
      }
    } else {
      run.plain();
    }
    if (writeBaseline.isPresent()) {
      Path file = session.folder().resolve(writeBaseline.get());
      ReportOptions.write(file, run.baseline());
      run.known(baseline(file));
    } else {
      known(settings).ifPresent(run::known);
    }
    return run.finish(denied.isEmpty() ? Level.ERROR : Level.WARNING);
  }

  private Optional<Baseline> known(Settings settings) {
    Optional<Path> file = baseline.map(session.folder()::resolve).or(settings.rules()::baseline);
    return file.map(this::baseline);
  }

  /// Errors: a baseline that is not there or is none.
  private Baseline baseline(Path file) {
    String shown = session.shown(file);
    try {
      return Baseline.read(file, shown);
    } catch (Baseline.Malformed e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    } catch (java.io.IOException e) {
      throw new UsageError("cannot read the baseline " + shown + ": " + Session.reason(e));
    }
  }
}
