// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.ArrayList;
import java.util.List;
import klint.checks.Checker;
import klint.checks.Defects;
import klint.diag.Finding;
import klint.driver.Analysis;

/// The stage's door: what an analysis found, less what people have judged, one finding a defect.
public final class Review {
  private Review() {}

  /// The findings of an analysis, one for each place, with what people judged: those that a
  /// comment, an attribute or one of the settings' `allowances` is about are silenced, and what is
  /// wrong with those is found too.
  public static List<Finding> single(
      Analysis analysis, Checker.Levels levels, List<Allowance> allowances) {
    List<Allowance> all = new ArrayList<>(Suppressions.written(analysis));
    all.addAll(allowances);
    return Suppressions.apply(
        analysis.findings(levels),
        all,
        levels,
        analysis.skipped() == 0 ? Suppressions.Coverage.WHOLE : Suppressions.Coverage.PARTIAL);
  }

  /// The same findings, less what a baseline knows.
  public static List<Finding> known(List<Finding> single, Baseline baseline) {
    return baseline.apply(single);
  }

  /// One finding for each defect, sorted by place.
  public static List<Finding> merged(List<Finding> single) {
    return Defects.merge(single);
  }
}
