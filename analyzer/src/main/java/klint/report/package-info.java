// SPDX-License-Identifier: MIT OR Apache-2.0

/// Findings to text, SARIF, HTML, JSON and the rest. Never sees a tree, a type or a block.
@NullMarked
package klint.report;

import org.jspecify.annotations.NullMarked;
