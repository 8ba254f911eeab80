// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
import klint.report.CallSite;
import klint.report.Format;
import klint.report.Report;
import klint.report.Reports;
import klint.report.Statistics;
import klint.report.SummaryLine;
import klint.review.Baseline;
import klint.review.Change;
import klint.review.ChangeReview;
import klint.review.Git;
import klint.review.GitProblem;
import klint.review.Review;
import klint.rules.Knowledge;
import klint.rules.KnowledgeLoader;

/// One `check`: what is analyzed, what is found, and how it is told.
final class CheckRun {
  private static final Statistics.Summary NOTHING = new Statistics.Summary(0, 0, 0, 0, 0, 0, 0, 0);

  private final Session session;
  private final InputOptions.Input input;
  private final ReportOptions.Wanted wanted;
  private final Checker.Levels levels;
  private Optional<Analysis> analysis = Optional.empty();
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
    Optional<Analysis> found = analyze(input, Refusal.USAGE);
    single = found.map(a -> Review.single(a, levels, input.settings().allow())).orElse(List.of());
    found.ifPresent(a -> problems.addAll(a.problems()));
    analysis = found;
  }

  /// Checks what a change brings.
  void compared(Change change, ChangeOptions.Shown shown) {
    problems.addAll(change.notes());
    for (Path path : input.request().paths()) {
      UsageError.unless(change.demand(session.folder(), path));
    }
    ChangeReview.Result result =
        ChangeReview.review(
            change,
            input.request(),
            request -> analyze(input.with(request), Refusal.NOTHING_TO_SEE),
            levels,
            input.settings().allow());
    analysis = result.analysis();
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
    Knowledge knowledge =
        analysis.map(Analysis::knowledge).orElseGet(() -> KnowledgeLoader.load().value());
    List<Finding> merged = Review.merged(single);
    Report report =
        new Report(
            merged,
            problems,
            analysis
                .map(a -> a.statistics(session.seconds(), Session.peakMemoryMb()).summary())
                .orElse(NOTHING),
            analysis.map(Analysis::configuration).orElse("none"),
            circumstances(),
            isAsked(Format.HTML) ? callers(merged) : Map.of());
    Reports printer =
        new Reports(new Texts(analysis), wanted.palette(), Main.VERSION, knowledge::page);
    List<UsageError> failed = new ArrayList<>();
    String text = printer.print(report, wanted.format());
    if (wanted.output().isPresent()) {
      write(new ReportOptions.Extra(wanted.format(), wanted.output().get()), text, failed);
    } else {
      session.out().print(text);
    }
    for (ReportOptions.Extra extra : wanted.extra()) {
      write(extra, printer.print(report, extra.format()), failed);
    }
    boolean quiet = wanted.noise() == ReportOptions.Noise.QUIET;
    if (!quiet && wanted.format() == Format.TEXT && wanted.output().isEmpty()) {
      session.out().print(SummaryLine.of(report));
    }
    tell(quiet ? Level.ERROR : Level.WARNING);
    failed.forEach(e -> session.err().println("klint-java: " + e.getMessage()));
    boolean bad = report.open().stream().anyMatch(f -> f.level().compareTo(least) <= 0);
    int code = !failed.isEmpty() ? Session.USAGE : bad ? Session.FINDINGS : Session.OK;
    return analysis.map(a -> new Run(session).finish(a, input.request(), code)).orElse(code);
  }

  private boolean isAsked(Format format) {
    return wanted.format() == format || wanted.extra().stream().anyMatch(e -> e.format() == format);
  }

  /// The direct callers of functions with findings.
  private Map<String, List<String>> callers(List<Finding> findings) {
    Map<String, List<String>> out = new HashMap<>();
    findings.forEach(f -> out.put(f.function(), new ArrayList<>()));
    for (CallSite call : analysis.map(Analysis::calls).orElse(List.of())) {
      List<String> of = out.get(call.callee().orElse(""));
      if (of != null && !of.contains(call.caller())) {
        of.add(call.caller());
      }
    }
    return out;
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
