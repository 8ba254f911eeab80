// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// A call in an atomic section whose effect is not known.
final class UnknownEffect implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.UNKNOWN_EFFECT;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.UnknownCall v)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            "whether "
                + Evidence.name(v.callee())
                + " may sleep is not known, and "
                + evidence.held(v.context()),
            v.why(),
            Optional.empty(),
            v.context(),
            v.callee(),
            List.of(),
            "annotate it with `klint::preempt_count`, or add it to rules/effects"));
  }
}
