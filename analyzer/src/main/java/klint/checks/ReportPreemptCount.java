// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// What was inferred of a function that asks for it.
final class ReportPreemptCount implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.REPORT_PREEMPT_COUNT;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Report v)) {
      return Optional.empty();
    }
    String adjust = v.adjust().map(String::valueOf).orElse("(depends on the result)");
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            "inferred: `adjust = " + adjust + ", expect = " + v.expect() + "`",
            "",
            Optional.empty(),
            Context.ENTRY,
            "report",
            List.of(),
            ""));
  }
}
