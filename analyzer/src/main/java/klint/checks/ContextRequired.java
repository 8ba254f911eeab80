// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.diag.Level;
import klint.effects.Violation;
import klint.rules.Requirement;
import klint.rules.RuleInfo;

/// A call that needs another context than it gets: an unlock without a lock, interrupts on where
/// they are off.
final class ContextRequired implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.CONTEXT_REQUIRED;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Unmet v)
        || v.need().strength() != Requirement.Strength.CONTEXT) {
      return Optional.empty();
    }
    String have =
        v.against().isPresent()
            ? evidence.held(v)
            : v.context().live().isEmpty() ? "nothing is held" : evidence.held(v.context());
    return Optional.of(
        new Draft(
            v.span(),
            v.certain() ? Optional.empty() : Optional.of(Level.NOTE),
            evidence.happens(v, "is not allowed in this context") + ": " + have,
            "needs another context",
            Optional.of(Evidence.here(v)),
            v.context(),
            Evidence.cause(v.need()),
            List.of(),
            "call it where the context it needs is established"));
  }
}
