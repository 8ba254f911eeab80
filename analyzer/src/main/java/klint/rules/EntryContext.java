// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Optional;

/// The context in which the kernel calls a callback.
///
/// `kind` is the [AcquisitionKind] that is live at entry; process context has none.
public enum EntryContext {
  PROCESS("process", Optional.empty()),
  RCU("rcu", Optional.of("rcu")),
  SOFTIRQ("softirq", Optional.of("softirq")),
  HARDIRQ("hardirq", Optional.of("hardirq")),
  NMI("nmi", Optional.of("nmi")),
  SPINLOCK("spinlock", Optional.of("spinlock")),
  SCHEDULER("scheduler", Optional.of("scheduler"));

  private final String label;
  private final Optional<String> kind;

  EntryContext(String label, Optional<String> kind) {
    this.label = label;
    this.kind = kind;
  }

  public String label() {
    return label;
  }

  public Optional<String> kind() {
    return kind;
  }

  public static Optional<EntryContext> of(String label) {
    for (EntryContext context : values()) {
      if (context.label.equals(label)) {
        return Optional.of(context);
      }
    }
    return Optional.empty();
  }
}
