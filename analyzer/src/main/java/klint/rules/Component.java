// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Optional;

/// One nesting count of the context.
public enum Component {
  /// Preemption is disabled.
  PREEMPT("preempt"),
  /// Inside an RCU read-side critical section.
  RCU("rcu"),
  /// Softirqs are disabled, or one runs.
  BH("bh"),
  /// Interrupts are off on this CPU, or a hard interrupt runs.
  IRQ("irq"),
  /// Atomic on `PREEMPT_RT` too.
  RAW("raw");

  private final String label;

  Component(String label) {
    this.label = label;
  }

  /// The name in tables and messages.
  public String label() {
    return label;
  }

  public static Optional<Component> of(String label) {
    for (Component component : values()) {
      if (component.label.equals(label)) {
        return Optional.of(component);
      }
    }
    return Optional.empty();
  }
}
