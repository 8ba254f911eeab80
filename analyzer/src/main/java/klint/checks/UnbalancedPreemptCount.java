// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import klint.diag.Finding;
import klint.effects.Context;
import klint.effects.Violation;
import klint.effects.Violation.Where;
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
    Violation.Meet meet = v.meet();
    Context most =
        meet.contexts().stream()
            .max(Comparator.comparingInt(c -> c.live().size()))
            .orElse(Context.ENTRY);
    String changes =
        meet.contexts().stream()
            .map(Context::depth)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .map(n -> "by " + n)
            .collect(Collectors.joining(" or "));
    boolean falls = most.depth() < 0;
    String what =
        switch (meet.where()) {
          case JOIN -> "paths that meet here have changed the preemption count " + changes;
          case RETURN -> "paths that return here have changed the preemption count " + changes;
          case CALL ->
              "after this the preemption count is changed "
                  + changes
                  + ", and nothing tells later which";
          case LOOP ->
              "the preemption count " + (falls ? "falls" : "grows") + " each time round this loop";
          case RECURSION ->
              "the preemption count " + (falls ? "falls" : "grows") + " with each call of itself";
          case ELEMENTS ->
              "dropping each element here changes the preemption count, and how many there are is"
                  + " not known";
        };
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            what,
            "",
            Optional.empty(),
            most,
            "unbalanced",
            notes(meet, most),
            help(meet, falls)));
  }

  /// What the path with the lower count did.
  private static List<String> notes(Violation.Meet meet, Context most) {
    boolean ways = meet.where() == Where.JOIN || meet.where() == Where.RETURN;
    if (!ways || !meet.released().isEmpty() || most.live().isEmpty()) {
      return List.of();
    }
    boolean released =
        meet.contexts().stream().anyMatch(c -> c.released().size() > most.released().size());
    return List.of(
        released
            ? "on another path something of the caller's is released"
            : "on another path it is not taken");
  }

  private static String help(Violation.Meet meet, boolean falls) {
    return switch (meet.where()) {
      case JOIN, RETURN -> "release on every path what was acquired on some";
      case CALL -> "look at its result, and release where it says that something was acquired";
      case LOOP, RECURSION ->
          falls
              ? "acquire in each round what it releases"
              : "release in each round what it acquires";
      case ELEMENTS -> "drop the elements one by one, where their number is known";
    };
  }

  /// Where on other ways it is released.
  static List<Finding.Label> releases(Violation violation, Evidence evidence) {
    List<Finding.Label> out = new ArrayList<>();
    if (violation instanceof Violation.Unbalanced v) {
      v.meet()
          .released()
          .forEach(
              s -> out.add(new Finding.Label(evidence.place(s), "on another path released here")));
    }
    return out;
  }
}
