// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// Code that breaks the contract it states, or that of the trait, the type or C that it is used by.
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
            promise(v) + ", but " + ShortName.type(v.found()),
            "",
            v.because().stream().findFirst(),
            Context.ENTRY,
            v.promised(),
            List.of(),
            help(v)));
  }

  private static String promise(Violation.Mismatch v) {
    String function = "`" + ShortName.function(v.by()) + "`";
    String type = "`" + ShortName.type(v.by()) + "`";
    String told = "`" + v.promised() + "`";
    return switch (v.source()) {
      case OWN -> function + " is annotated with " + told;
      case CLOSURE -> "the closure is annotated with " + told;
      case TRAIT -> function + ", which this implements, is annotated with " + told;
      case EXPORTED -> function + " is exported to C, which counts on " + told;
      case DROP -> "dropping " + type + " is annotated with " + told;
      case UPCAST -> "dropping " + type + " promises " + told;
    };
  }

  private static String help(Violation.Mismatch v) {
    return switch (v.source()) {
      case OWN, CLOSURE, DROP ->
          "correct the annotation or the body; `unchecked` trusts the annotation";
      case TRAIT -> "correct this, or widen what the trait's method promises";
      case EXPORTED -> "leave the count as it was, or state the change with `klint::preempt_count`";
      case UPCAST -> "annotate the two traits' drops alike";
    };
  }
}
