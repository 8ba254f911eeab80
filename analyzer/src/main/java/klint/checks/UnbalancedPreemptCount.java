// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// Paths that leave different preemption counts where nothing tells them apart.
final class UnbalancedPreemptCount implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.UNBALANCED_PREEMPT_COUNT;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.Unbalanced v)) {
      return Optional.empty();
    }
    String counts =
        v.contexts().stream()
            .map(c -> String.valueOf(c.depth()))
            .distinct()
            .collect(Collectors.joining(" or "));
    Context most =
        v.contexts().stream()
            .max(java.util.Comparator.comparingInt(c -> c.live().size()))
            .orElse(Context.ENTRY);
    String where =
        switch (v.where()) {
          case RETURN ->
              "paths to the end of this function change the preemption count by " + counts;
          case LOOP -> "the preemption count grows each time round this loop";
        };
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            where,
            "",
            Optional.empty(),
            most,
            "unbalanced",
            List.of(),
            "release on every path what was acquired on some"));
  }
}
