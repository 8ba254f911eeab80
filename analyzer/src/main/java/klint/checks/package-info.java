// SPDX-License-Identifier: MIT OR Apache-2.0

/// One class per rule: summaries and bodies in, findings out. Computes no facts.
@NullMarked
package klint.checks;

import org.jspecify.annotations.NullMarked;
