// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.List;
import klint.diag.Finding;
import klint.diag.Place;

/// Findings as one writes them in a mail to a kernel list: who takes what, and down to who sleeps,
/// without colours or source.
public final class LkmlReport {
  /// How deep calls are indented.
  private static final int MOST = 16;

  private LkmlReport() {}

  public static String print(Report report) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : report.open()) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      finding(out, finding);
    }
    return out.toString();
  }

  private static void finding(StringBuilder out, Finding finding) {
    Place place = finding.place();
    out.append(at(place)).append(": ").append(finding.level().label()).append(": ");
    out.append(Visible.of(finding.message())).append(" [").append(finding.rule()).append("]\n\n");
    out.append("  ").append(Visible.of(finding.function())).append("()");
    List<String> why = finding.acquisitions().stream().map(LkmlReport::taken).distinct().toList();
    if (!why.isEmpty()) {
      out.append(" <- ").append(String.join(", ", why));
    }
    out.append('\n');
    int depth = 0;
    for (Finding.Step step : finding.trace()) {
      out.append("  ").repeat("   ", Math.min(depth, MOST)).append("-> ");
      out.append(Visible.of(step.name()));
      switch (step.kind()) {
        case CALL -> out.append("  ").append(at(step.place()));
        case REASON -> {}
      }
      out.append('\n');
      depth++;
    }
    if (!finding.help().isEmpty()) {
      out.append("\n  ").append(finding.help()).append('\n');
    }
  }

  /// Why sleeping is forbidden: what is held, or who calls.
  private static String taken(Finding.Acquisition acquisition) {
    return "under " + acquisition.kind() + " (" + at(acquisition.place()) + ")";
  }

  private static String at(Place place) {
    String file = Visible.of(place.file());
    return place.line() == 0 ? file : file + ":" + place.line();
  }
}
