// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// A doc comment that promises a context which the code does not keep.
final class DocumentedContext implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.DOCUMENTED_CONTEXT;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Documented v)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            "the comment says \"" + v.words() + "\", but the function may sleep",
            "promised here",
            Optional.of(v.need()),
            Context.ENTRY,
            v.need().leaf(),
            List.of(),
            "correct the comment, or the function if its callers rely on it"));
  }
}
