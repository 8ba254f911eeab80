// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Problem;

/// What `check` has to say, before it is put in any form.
///
/// `findings` are in the order they are printed. `configuration` says where the `cfg` came from.
/// `callers` are some of those of functions with findings, where they were asked for.
public record Report(
    List<Finding> findings,
    List<Problem> problems,
    Statistics.Summary summary,
    String configuration,
    Circumstances circumstances,
    Map<String, List<String>> callers) {
  public Report {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    callers = Map.copyOf(callers);
  }

  /// A report of a run of which nothing else is known.
  public Report(
      List<Finding> findings,
      List<Problem> problems,
      Statistics.Summary summary,
      String configuration) {
    this(findings, problems, summary, configuration, Circumstances.UNKNOWN, Map.of());
  }

  /// When and on what it was run.
  ///
  /// Units: times as ISO 8601 in UTC.
  public record Circumstances(
      Optional<String> started, Optional<String> ended, Optional<Revision> revision) {
    public static final Circumstances UNKNOWN =
        new Circumstances(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// What was analyzed: an address, a commit, and perhaps a branch.
  public record Revision(String repository, String commit, Optional<String> branch) {}

  /// Problems that a user should know of, each once.
  public List<Problem> told() {
    return problems.stream()
        .filter(p -> p.level() == Level.ERROR || p.level() == Level.WARNING)
        .distinct()
        .toList();
  }

  /// Those that nobody silenced.
  public List<Finding> open() {
    return findings.stream().filter(Finding::isOpen).toList();
  }

  /// How many of the open findings have a level.
  public int count(Level level) {
    return (int) open().stream().filter(f -> f.level() == level).count();
  }
}
