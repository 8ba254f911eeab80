// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// What was used up of a budget: by one outermost call, or by a crate.
final class Spent {
  final AtomicInteger calls = new AtomicInteger();
  final AtomicLong tokens = new AtomicLong();

  /// Set when the problem was reported; one is enough.
  final AtomicBoolean reported = new AtomicBoolean();
}
