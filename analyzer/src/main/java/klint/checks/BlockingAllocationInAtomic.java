// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.diag.Level;
import klint.effects.Violation;
import klint.rules.Condition;
import klint.rules.Requirement;
import klint.rules.RuleInfo;

/// An allocation whose flags allow blocking, in atomic context.
final class BlockingAllocationInAtomic implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.BLOCKING_ALLOCATION_IN_ATOMIC;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Unmet v)
        || v.need().strength() != Requirement.Strength.BLOCKS
        || !(v.need().when() instanceof Condition.AllowsBlocking)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            v.span(),
            v.certain() ? Optional.empty() : Optional.of(Level.NOTE),
            evidence.happens(v, "allocates with flags that may allow blocking")
                + ", but "
                + evidence.held(v.context()),
            "may block for memory",
            Optional.of(Evidence.here(v)),
            v.context(),
            Evidence.cause(v.need()),
            List.of(),
            "allocate before the section, or with `GFP_ATOMIC` or `GFP_NOWAIT`"));
  }
}
