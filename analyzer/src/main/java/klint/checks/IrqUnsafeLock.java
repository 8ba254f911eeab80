// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// A lock that an interrupt takes, taken elsewhere while that interrupt may come.
final class IrqUnsafeLock implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.IRQ_UNSAFE_LOCK;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.IrqUnsafe v)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            "`"
                + v.lock()
                + "` is taken here with interrupts on, and an interrupt takes it at "
                + evidence.place(v.inside()).file()
                + ":"
                + evidence.place(v.inside()).line(),
            "taken with interrupts on",
            Optional.empty(),
            new Context(List.of(v.entry()), List.of()),
            v.lock(),
            List.of("the interrupt would spin for ever on the CPU that holds the lock"),
            "take it with interrupts disabled here, or do the handler's work in a thread"));
  }
}
