// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.diag.Level;
import klint.effects.Violation;
import klint.rules.Condition;
import klint.rules.Requirement;
import klint.rules.RuleInfo;

/// A call, drop or await that may sleep while the preemption count is above zero.
final class SleepInAtomic implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.SLEEP_IN_ATOMIC;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Unmet v)
        || v.need().strength() != Requirement.Strength.BLOCKS
        || v.need().when() instanceof Condition.AllowsBlocking) {
      return Optional.empty();
    }
    boolean last = v.need().when() instanceof Condition.LastReference;
    return Optional.of(
        new Draft(
            v.span(),
            v.certain() ? Optional.empty() : Optional.of(Level.NOTE),
            evidence.happens(v, "may sleep") + ", but " + evidence.held(v),
            "may sleep",
            Optional.of(Evidence.here(v)),
            v.context(),
            Evidence.cause(v.need()),
            last ? List.of("only where this drops the last reference") : List.of(),
            evidence.help(v)));
  }
}
