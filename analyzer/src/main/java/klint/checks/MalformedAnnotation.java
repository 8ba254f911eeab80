// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// A klint annotation that cannot be understood.
final class MalformedAnnotation implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.MALFORMED_ANNOTATION;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Malformed v)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            v.message(),
            "",
            Optional.empty(),
            Context.ENTRY,
            v.message(),
            List.of(),
            "`klint-java explain malformed-annotation` shows the forms there are"));
  }
}
