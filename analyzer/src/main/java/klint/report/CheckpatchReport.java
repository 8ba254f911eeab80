// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.Locale;
import klint.diag.Finding;
import klint.diag.Place;
import klint.diag.Problem;

/// One line a finding in the shape of the kernel's patch checker with `--terse --showfile
/// --show-types`; a problem of the input is a warning.
public final class CheckpatchReport {
  private CheckpatchReport() {}

  public static String print(Report report) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : report.open()) {
      Place at = finding.place();
      String level =
          switch (finding.level()) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE, OFF -> "CHECK";
          };
      String type = finding.rule().replace('-', '_').toUpperCase(Locale.ROOT);
      out.append(Visible.of(at.file())).append(':').append(Math.max(1, at.line())).append(": ");
      out.append(level).append(':').append(type).append(": ").append(Visible.of(finding.message()));
      out.append('\n');
    }
    for (Problem problem : report.told()) {
      Place at = problem.place();
      out.append(Visible.of(at.file())).append(':').append(Math.max(1, at.line()));
      out.append(": WARNING:INPUT: ").append(Visible.of(problem.message())).append('\n');
    }
    return out.toString();
  }
}
