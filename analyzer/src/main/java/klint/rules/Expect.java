// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a requirement asks of the context at entry.
public sealed interface Expect {

  /// A range of the preemption count: of all live acquisitions, whatever they raise.
  record Count(ExpectRange range) implements Expect {}

  /// A range for each named component; the others may have any count.
  record Components(Map<Component, ExpectRange> ranges) implements Expect {
    public Components {
      EnumMap<Component, ExpectRange> copy = new EnumMap<>(Component.class);
      copy.putAll(ranges);
      ranges = Collections.unmodifiableMap(copy);
    }
  }

  /// Nothing is asked.
  Expect ANY = new Count(ExpectRange.ANY);

  /// The function may sleep.
  Expect PROCESS = new Count(ExpectRange.PROCESS);
}
