// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.checks.Checker;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Problem;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.report.Format;
import klint.report.Report;
import klint.report.Reports;
import klint.report.Statistics;
import klint.report.SummaryLine;
import klint.review.Answer;
import klint.review.Baseline;
import klint.review.Change;
import klint.review.ChangeReview;
import klint.review.Git;
import klint.review.GitProblem;
import klint.review.Review;
import klint.rules.KnowledgeLoader;
import klint.rules.RuleInfo;
import klint.source.SourceRequest;
import klint.source.TreeMemory;

/// One `check`: what is analyzed, what is found, and how it is told.
final class CheckRun {
  private static final Statistics.Summary NOTHING = new Statistics.Summary(0, 0, 0, 0, 0, 0, 0, 0);

  private final Session session;
  private final InputOptions.Input input;
  private final ReportOptions.Wanted wanted;
  private final Checker.Levels levels;
  private Optional<Answer> answer = Optional.empty();
  private Optional<Analysis> failed = Optional.empty();
  private List<Finding> single = List.of();
  private final List<Problem> problems = new ArrayList<>();

  CheckRun(
      Session session,
      InputOptions.Input input,
      ReportOptions.Wanted wanted,
      Checker.Levels levels) {
    this.session = session;
    this.input = input;
    this.wanted = wanted;
    this.levels = levels;
  }

  /// Checks the files as they are.
  void plain() {
    answer = answer(input, Refusal.USAGE);
    single = answer.map(Answer::findings).orElse(List.of());
    answer.ifPresent(a -> problems.addAll(a.problems()));
  }

  /// Checks what a change brings.
  void compared(Change change, ChangeOptions.Shown shown) {
    problems.addAll(change.notes());
    for (Path path : input.request().paths()) {
      UsageError.unless(change.demand(session.folder(), path));
    }
    InputOptions.Input versions = input.atOnce();
    ChangeReview.Result result =
        ChangeReview.review(
            change,
            input.request(),
            request -> answer(versions.with(request), Refusal.NOTHING_TO_SEE));
    answer = result.answer();
    problems.addAll(result.problems());
    problems.addAll(change.losses());
    single =
        result.findings().stream()
            .filter(f -> shown == ChangeOptions.Shown.ALL || f.standing() == Finding.Standing.NEW)
            .toList();
  }

  /// What it means that there is no Rust where it was looked for.
  private enum Refusal {
    USAGE,
    /// A version of a change need not have any.
    NOTHING_TO_SEE
  }

  /// What an earlier run found in files that are as they were, else what this one finds; that is
  /// kept if nothing was left out.
  private Optional<Answer> answer(InputOptions.Input of, Refusal refusal) {
    String question = question(of);
    TreeMemory.Notes notes = of.memory().begin(of.request().workingFolder());
    Optional<byte[]> kept = of.memory().recall(question, notes.folder());
    if (kept.isPresent()) {
      return Optional.of(Answer.of(kept.get()));
    }
    SourceRequest noted = of.request().at(of.request().paths(), notes.folder());
    Optional<Analysis> analysis = analyze(of.with(noted), refusal);
    if (analysis.isEmpty()) {
      return Optional.empty();
    }
    Answer found = Answer.of(analysis.get(), levels, input.settings().allow());
    if (!analysis.get().defects().isEmpty()) {
      failed = failed.isPresent() ? failed : analysis;
    } else if (analysis.get().skipped() == 0) {
      notes.keep(question, found.bytes());
    }
    return Optional.of(found);
  }

  /// All that the findings depend on but the files.
  private String question(InputOptions.Input of) {
    StringBuilder out = new StringBuilder("check");
    for (RuleInfo rule : RuleInfo.values()) {
      out.append('\0').append(rule.ruleName()).append('=').append(levels.of(rule));
    }
    SourceRequest r = of.request();
    return out.append('\0')
        .append(r.workingFolder())
        .append('\0')
        .append(r)
        .append('\0')
        .append(of.settings().allow())
        .append('\0')
        .append(r.annotations().map(CheckRun::content).orElse(""))
        .toString();
  }

  /// A file that may lie anywhere, so that it is not among those that are noted.
  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return e + " " + System.nanoTime();
    }
  }

  /// Absent, with a problem, if the deadline passed before anything was known.
  private Optional<Analysis> analyze(InputOptions.Input of, Refusal refusal) {
    try (Bar bar = Bar.of(session, wanted.noise())) {
      return switch (Analyzer.analyze(of.request(), of.options(Options.Depth.EFFECTS), bar)) {
        case Analyzer.Result.Refused(String message) -> {
          if (refusal == Refusal.USAGE) {
            throw new UsageError(message);
          }
          yield Optional.empty();
        }
        case Analyzer.Result.Stopped _ -> {
          problems.add(
              Run.stopped("the time was up before any function was analyzed; nothing is known"));
          yield Optional.empty();
        }
        case Analyzer.Result.Ready(Analysis ready) -> {
          Run.unfinished(ready).ifPresent(problems::add);
          yield Optional.of(ready);
        }
      };
    }
  }

  /// The text of a baseline of what was found.
  String baseline() {
    return Baseline.write(single);
  }

  void known(Baseline baseline) {
    single = Review.known(single, baseline);
  }

  /// Prints everything; the exit code, for findings down to `least`.
  int finish(Level least) {
    List<Finding> merged = Review.merged(single);
    Report report =
        new Report(
            merged,
            problems,
            answer.map(a -> now(a.summary())).orElse(NOTHING),
            answer.map(Answer::configuration).orElse("none"),
            circumstances(),
            isAsked(Format.HTML)
                ? answer.map(a -> a.callersIn(merged)).orElse(Map.of())
                : Map.of());
    Reports printer =
        new Reports(
            new Quotes(answer.map(Answer::texts).orElse(Map.of())),
            wanted.palette(),
            Main.VERSION,
            KnowledgeLoader::page);
    List<UsageError> unwritten = new ArrayList<>();
    String text = printer.print(report, wanted.format());
    if (wanted.output().isPresent()) {
      write(new ReportOptions.Extra(wanted.format(), wanted.output().get()), text, unwritten);
    } else {
      session.out().print(text);
    }
    for (ReportOptions.Extra extra : wanted.extra()) {
      write(extra, printer.print(report, extra.format()), unwritten);
    }
    boolean quiet = wanted.noise() == ReportOptions.Noise.QUIET;
    if (!quiet && wanted.format() == Format.TEXT && wanted.output().isEmpty()) {
      session.out().print(SummaryLine.of(report));
    }
    tell(quiet ? Level.ERROR : Level.WARNING);
    unwritten.forEach(e -> session.err().println("klint-java: " + e.getMessage()));
    boolean bad = report.open().stream().anyMatch(f -> f.level().compareTo(least) <= 0);
    int code = !unwritten.isEmpty() ? Session.USAGE : bad ? Session.FINDINGS : Session.OK;
    Run run = new Run(session);
    return failed
        .map(a -> run.finish(a, input.request(), code))
        .or(() -> answer.map(a -> run.finish(a.problems(), input.request(), code)))
        .orElse(code);
  }

  private boolean isAsked(Format format) {
    return wanted.format() == format || wanted.extra().stream().anyMatch(e -> e.format() == format);
  }

  private Statistics.Summary now(Statistics.Summary s) {
    return new Statistics.Summary(
        s.files(),
        s.lines(),
        s.functions(),
        s.calls(),
        s.unresolvedCalls(),
        s.unknownEffects(),
        session.seconds(),
        Session.peakMemoryMb());
  }

  private Report.Circumstances circumstances() {
    return new Report.Circumstances(
        Optional.of(session.started()),
        Optional.of(Session.now()),
        isAsked(Format.SARIF) ? revision() : Optional.empty());
  }

  /// Where the sources come from, if a repository says so.
  private Optional<Report.Revision> revision() {
    try {
      Git git = Git.at(session.folder(), session.environment());
      Optional<String> origin = git.origin();
      Optional<String> head = git.head();
      return origin.isPresent() && head.isPresent()
          ? Optional.of(new Report.Revision(origin.get(), head.get(), git.branch()))
          : Optional.empty();
    } catch (GitProblem _) {
      return Optional.empty();
    }
  }

  private static void write(ReportOptions.Extra to, String text, List<UsageError> failed) {
    try {
      ReportOptions.write(to.file(), text);
    } catch (UsageError e) {
      failed.add(e);
    }
  }

  private void tell(Level least) {
    for (Problem problem : new LinkedHashSet<>(problems)) {
      if (problem.level().compareTo(least) <= 0) {
        session.err().println(Run.line(problem));
      }
    }
  }
}
