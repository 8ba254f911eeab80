// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.OptionalInt;

/// When a requirement of a table entry applies.
///
/// Units: `position` counts the C function's parameters from 0; where a table does not give it,
/// `param`, the name in the C definition, tells which one is meant.
public sealed interface Condition {

  /// On every call.
  record Always() implements Condition {}

  /// Where the argument's allocation flags allow blocking (`__GFP_DIRECT_RECLAIM` set, or not
  /// known).
  record AllowsBlocking(String param, OptionalInt position) implements Condition {}

  /// Where the argument has this shape: `wait` is true, `timeout` is not 0.
  record ArgumentIs(String param, OptionalInt position, ResultShape shape) implements Condition {}

  /// Where a reference count reaches zero.
  record LastReference() implements Condition {}

  /// Where C's `in_interrupt()` is false: under a plain spinlock, but not with softirqs disabled
  /// nor in an interrupt. See [AcquisitionKind#interrupt].
  record NotInInterrupt() implements Condition {}

  Condition ALWAYS = new Always();
  Condition LAST_REFERENCE = new LastReference();
  Condition NOT_IN_INTERRUPT = new NotInInterrupt();
}
