// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// Code that breaks the contract it states.
final class AnnotationMismatch implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.ANNOTATION_MISMATCH;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Mismatch v)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            "annotated with `" + v.stated() + "`, but " + v.found(),
            "",
            v.because().stream().findFirst(),
            Context.ENTRY,
            v.stated(),
            List.of(),
            "correct the annotation or the body; `unchecked` trusts the annotation"));
  }
}
