// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.diag.Level;
import klint.diag.Place;
import klint.diag.Problem;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.report.Visible;
import klint.source.SourceRequest;

/// One analysis for a command, and what is said about it on the error stream.
final class Run {
  private final Session session;

  Run(Session session) {
    this.session = session;
  }

  /// An analysis, with its progress shown to a person who waits for it.
  Analysis analyze(InputOptions.Input input, Options.Depth depth) {
    try (Bar bar = Bar.of(session, input.noise())) {
      return switch (Analyzer.analyze(input.request(), input.options(depth), bar)) {
        case Analyzer.Result.Refused(String message) -> throw new UsageError(message);
        case Analyzer.Result.Stopped _ ->
            throw new UsageError("stopped by --timeout before anything was known");
        case Analyzer.Result.Ready(Analysis analysis) -> analysis;
      };
    }
  }

  /// What `--timeout` left out of an analysis, if it did.
  static Optional<Problem> unfinished(Analysis analysis) {
    int skipped = analysis.skipped();
    return skipped == 0
        ? Optional.empty()
        : Optional.of(
            stopped(
                (skipped == 1 ? "1 function was" : skipped + " functions were")
                    + " not analyzed, since the time was up; there may be more to tell"));
  }

  static Problem stopped(String why) {
    return Problem.warning(Place.ofFile("--timeout"), why);
  }

  /// Prints the problems of the input that a user should know of; notes are for machine formats.
  void tell(Analysis analysis) {
    List<Problem> all = new ArrayList<>(analysis.problems());
    unfinished(analysis).ifPresent(all::add);
    tell(all);
  }

  void tell(List<Problem> problems) {
    for (Problem problem : new LinkedHashSet<>(problems)) {
      if (problem.level() == Level.ERROR || problem.level() == Level.WARNING) {
        session.err().println(line(problem));
      }
    }
  }

  /// The exit code: `code`, unless one of several paths could not be read, or something of ours
  /// failed, which is then told.
  int finish(Analysis analysis, SourceRequest request, int code) {
    Optional<Analysis.Defect> first = analysis.defects().stream().findFirst();
    if (first.isEmpty()) {
      return finish(analysis.problems(), request, code);
    }
    session
        .err()
        .println(
            "klint-java: "
                + analysis.defects().size()
                + " bodies could not be analyzed; the first is `"
                + first.get().function()
                + "`");
    return session.defect(first.get().cause());
  }

  /// `code`, unless one of several paths could not be read.
  int finish(List<Problem> problems, SourceRequest request, int code) {
    Set<String> asked = new HashSet<>();
    request.paths().forEach(p -> asked.add(p.toString()));
    boolean refused =
        problems.stream()
            .anyMatch(
                p ->
                    p.level() == Level.ERROR
                        && p.place().line() == 0
                        && asked.contains(p.place().file()));
    return refused ? Session.USAGE : code;
  }

  static String line(Problem problem) {
    Place at = problem.place();
    String line =
        at.file()
            + (at.line() > 0 ? ":" + at.line() + ":" + at.column() : "")
            + ": "
            + problem.level().label()
            + ": "
            + problem.message();
    return Visible.of(line);
  }
}
