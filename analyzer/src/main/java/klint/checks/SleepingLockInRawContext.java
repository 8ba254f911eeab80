// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.diag.Level;
import klint.effects.Violation;
import klint.rules.Requirement;
import klint.rules.RuleInfo;

/// On `PREEMPT_RT`, a lock that sleeps there inside what stays atomic.
final class SleepingLockInRawContext implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.SLEEPING_LOCK_IN_RAW_CONTEXT;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Unmet v)
        || v.need().strength() != Requirement.Strength.RT_LOCK) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            v.span(),
            v.certain() ? Optional.empty() : Optional.of(Level.NOTE),
            evidence.happens(v, "takes a lock that sleeps on PREEMPT_RT")
                + ", but "
                + evidence.heldRaw(v.context()),
            "takes a lock that sleeps on PREEMPT_RT",
            Optional.of(v.need()),
            v.context(),
            v.need().leaf(),
            List.of(),
            "make the outer lock a `spinlock_t`, the inner one a raw spinlock, or move the call out"
                + " of the section"));
  }
}
