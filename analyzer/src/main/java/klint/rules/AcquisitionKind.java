// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// One kind of acquisition: what it raises, and how messages speak of it.
///
/// `noun` reads well after "inside" or as "... taken here" (`spinlock`, `RCU read-side section`);
/// `held` completes "may sleep, but ..." (`a spinlock is held`). `verb` says what an acquisition of
/// it is (`taken`, `entered`, `disabled`).
public record AcquisitionKind(
    String name,
    Set<Component> raises,
    Interrupt interrupt,
    Form form,
    String noun,
    String verb,
    String held) {

  /// Whether C's `in_interrupt()` is true while it is live: softirqs disabled, or an interrupt
  /// runs.
  public enum Interrupt {
    IN_INTERRUPT,
    NOT_IN_INTERRUPT
  }

  /// What is acquired: a lock that others may want too, a handler that the kernel enters, or a
  /// section of this processor's own.
  public enum Form {
    LOCK,
    HANDLER,
    SECTION
  }

  public AcquisitionKind {
    raises = raises.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(raises));
  }

  public boolean raises(Component component) {
    return raises.contains(component);
  }
}
