// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import klint.diag.Finding;
import klint.diag.Place;
import klint.diag.Problem;

/// One line a finding, in gcc's shape, which editors jump to.
public final class ShortReport {
  private ShortReport() {}

  public static String print(Report report) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : report.open()) {
      out.append(prefix(finding.place())).append(finding.level().label());
      out.append(": [")
          .append(finding.rule())
          .append("] ")
          .append(Visible.of(finding.message()))
          .append('\n');
    }
    return out.toString();
  }

  /// A problem of the input, in the same shape.
  public static String line(Problem problem) {
    return prefix(problem.place()) + problem.level().label() + ": " + Visible.of(problem.message());
  }

  private static String prefix(Place at) {
    String file = Visible.of(at.file());
    return at.line() == 0 ? file + ": " : file + ":" + at.line() + ":" + at.column() + ": ";
  }
}
