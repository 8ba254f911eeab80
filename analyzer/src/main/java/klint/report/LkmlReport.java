// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import klint.diag.Finding;
import klint.diag.Place;

/// Findings as one writes them in a mail to a kernel list: who takes what, and down to who sleeps,
/// without colours or source.
public final class LkmlReport {
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
    out.append(finding.level().label()).append(": ").append(Visible.of(finding.message()));
    out.append(" [").append(finding.rule()).append("]\n\n");
    out.append("  ").append(finding.function()).append("()\n");
    for (Finding.Acquisition acquisition : finding.acquisitions()) {
      out.append("    takes ").append(acquisition.kind()).append("  ");
      out.append(at(acquisition.place())).append('\n');
    }
    out.append("    here  ").append(at(finding.place())).append('\n');
    int depth = 2;
    for (Finding.Step step : finding.trace()) {
      out.repeat("  ", Math.min(depth + 1, 20)).append(Visible.of(step.message()));
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

  private static String at(Place place) {
    String file = Visible.of(place.file());
    return place.line() == 0 ? file : file + ":" + place.line();
  }
}
