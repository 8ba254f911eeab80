// SPDX-License-Identifier: MIT OR Apache-2.0

/// One class per rule: summaries and bodies in, findings out. Computes no facts about contexts.
///
/// A [klint.checks.Rule] speaks of violations; a [klint.checks.StyleRule] looks at the code itself.
@NullMarked
package klint.checks;

import org.jspecify.annotations.NullMarked;
