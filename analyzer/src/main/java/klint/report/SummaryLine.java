// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import klint.diag.Finding;

/// The last line of `check`: what was looked at, and how much could not be seen.
public final class SummaryLine {
  private SummaryLine() {}

  public static String of(Report report) {
    Map<String, Integer> rules = new TreeMap<>();
    for (Finding f : report.open()) {
      rules.merge(f.rule() + " (" + f.level().label() + ")", 1, Integer::sum);
    }
    String found =
        rules.isEmpty()
            ? "no findings"
            : rules.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
    Statistics.Summary s = report.summary();
    return String.format(
        Locale.ROOT,
        "checked %s, %s in %s (%s): %s; %s, %s with unknown effects; %.1f s, %d MB%n",
        counted(s.functions(), "function"),
        counted(s.calls(), "call"),
        counted(s.files(), "file"),
        counted(s.lines(), "line"),
        found,
        counted(s.unresolvedCalls(), "unresolved call"),
        counted(s.unknownEffects(), "function"),
        s.seconds(),
        s.peakMemoryMb());
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
