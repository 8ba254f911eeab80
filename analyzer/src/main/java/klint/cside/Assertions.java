// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.rules.Component;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;

/// What C asserts of the context it is called in: `WARN_ON(irqs_disabled())` and the like.
///
/// Source: include/linux/lockdep.h (`lockdep_assert_irqs_enabled`), include/linux/preempt.h.
final class Assertions {
  private static final Set<String> COMPLAINTS =
      Set.of("WARN_ON", "WARN_ON_ONCE", "BUG_ON", "VM_BUG_ON", "VM_WARN_ON_ONCE");

  private Assertions() {}

  /// The requirement that a call asserts, if it is an assertion about the context.
  static Optional<Requirement> of(CNode.Call call) {
    if (call.name().equals("lockdep_assert_irqs_enabled")) {
      return requirement(Map.of(Component.IRQ, ExpectRange.PROCESS));
    }
    if (!COMPLAINTS.contains(call.name()) || call.args().isEmpty()) {
      return Optional.empty();
    }
    Map<Component, ExpectRange> ranges = new EnumMap<>(Component.class);
    for (CNode n : CNode.strip(call.args().getFirst())) {
      switch (n) {
        case CNode.Call c -> {
          switch (c.name()) {
            case "irqs_disabled", "in_hardirq", "in_irq" ->
                ranges.put(Component.IRQ, ExpectRange.PROCESS);
            case "in_interrupt" -> {
              ranges.put(Component.IRQ, ExpectRange.PROCESS);
              ranges.put(Component.BH, ExpectRange.PROCESS);
            }
            default -> {
              return Optional.empty();
            }
          }
        }
        case CNode.Leaf(String text, _) when text.equals("||") -> {}
        case CNode.Leaf _, CNode.Group _, CNode.Statements _ -> {
          return Optional.empty();
        }
      }
    }
    return ranges.isEmpty() ? Optional.empty() : requirement(ranges);
  }

  private static Optional<Requirement> requirement(Map<Component, ExpectRange> ranges) {
    return Optional.of(
        new Requirement(
            new Expect.Components(ranges), Condition.ALWAYS, Requirement.Strength.CONTEXT));
  }
}
