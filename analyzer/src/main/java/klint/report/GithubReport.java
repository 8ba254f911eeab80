// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.Comparator;
import klint.diag.Finding;
import klint.diag.Place;
import klint.diag.Problem;

/// Workflow commands that GitHub Actions turns into annotations, the most serious first, since it
/// shows only a few.
public final class GithubReport {
  private GithubReport() {}

  public static String print(Report report) {
    StringBuilder out = new StringBuilder();
    report.open().stream()
        .sorted(Comparator.comparing(Finding::level))
        .forEach(f -> out.append(line(f)).append('\n'));
    for (Problem problem : report.told()) {
      Place at = problem.place();
      out.append("::warning file=").append(property(at.file()));
      if (at.line() > 0) {
        out.append(",line=").append(at.line()).append(",col=").append(at.column());
      }
      out.append(",title=input::").append(data(problem.message())).append('\n');
    }
    return out.toString();
  }

  private static String line(Finding finding) {
    Place at = finding.place();
    String command =
        switch (finding.level()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE, OFF -> "notice";
        };
    StringBuilder out = new StringBuilder("::" + command + " file=" + property(at.file()));
    if (at.line() > 0) {
      out.append(",line=").append(at.line()).append(",endLine=").append(at.endLine());
      if (at.endLine() == at.line()) {
        out.append(",col=").append(at.column()).append(",endColumn=").append(at.endColumn());
      }
    }
    out.append(",title=").append(property(finding.rule())).append("::");
    return out.append(data(comment(finding))).toString();
  }

  /// What a comment beside the line says: what, why, and what to do, each a line.
  static String comment(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message());
    if (!finding.trace().isEmpty()) {
      text.append('\n').append(TextReport.trace(finding.trace()));
    }
    if (!finding.help().isEmpty()) {
      text.append("\nhelp: ").append(finding.help());
    }
    return text.toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
