// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.Optional;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// One rule: which violations it speaks of, and in which words.
interface Rule {
  RuleInfo info();

  /// The finding for a violation of this rule; empty if it is another's.
  Optional<Draft> draft(Violation violation, Evidence evidence);
}
