// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// A function that is not neutral, made a function pointer.
final class FunctionPointerContract implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.FUNCTION_POINTER_CONTRACT;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Contract v)
        || v.kind() != Violation.Contract.Kind.POINTER) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            Evidence.name(v.what())
                + " becomes a function pointer, whose calls count on `"
                + v.promised()
                + "`, but "
                + v.found(),
            "",
            v.because(),
            Context.ENTRY,
            v.what() + " " + v.promised(),
            List.of(),
            v.because().isPresent()
                ? "call it directly, or let it need no raised count"
                : "call it directly, or leave the preemption count as it was"));
  }
}
