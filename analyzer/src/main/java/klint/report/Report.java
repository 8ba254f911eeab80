// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.List;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Problem;

/// What `check` has to say, before it is put in any form.
///
/// `findings` are in the order they are printed. `configuration` says where the `cfg` came from.
public record Report(
    List<Finding> findings,
    List<Problem> problems,
    Statistics.Summary summary,
    String configuration) {
  public Report {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /// Those that nobody silenced.
  public List<Finding> open() {
    return findings.stream().filter(f -> f.suppressed().isEmpty()).toList();
  }

  /// How many of the open findings have a level.
  public int count(Level level) {
    return (int) open().stream().filter(f -> f.level() == level).count();
  }
}
