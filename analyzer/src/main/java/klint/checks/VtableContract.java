// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// An implementation that is not neutral, made part of a trait object.
final class VtableContract implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.VTABLE_CONTRACT;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Contract v)
        || v.kind() == Violation.Contract.Kind.POINTER) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            what(v)
                + " becomes part of a trait object, whose calls count on `"
                + v.promised()
                + "`, but "
                + v.found(),
            "",
            v.because(),
            Context.ENTRY,
            (isDrop(v) ? "dropping " : "") + v.what() + " " + v.promised(),
            List.of(),
            help(v)));
  }

  /// What keeps the contract, or where another one is stated.
  private static String help(Violation.Contract v) {
    String keep =
        v.because().isPresent()
            ? "ask for no other context than that"
            : "change the preemption count as that says";
    return keep
        + (isDrop(v)
            ? ", or annotate the trait with `drop_preempt_count`"
            : ", or annotate the trait's method");
  }

  private static boolean isDrop(Violation.Contract v) {
    return v.kind() == Violation.Contract.Kind.DROP;
  }

  private static String what(Violation.Contract v) {
    return isDrop(v) ? "dropping `" + ShortName.type(v.what()) + "`" : Evidence.name(v.what());
  }
}
