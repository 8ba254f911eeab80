// SPDX-License-Identifier: MIT OR Apache-2.0

/// Findings to text, SARIF, JSON and the rest.
///
/// In: [klint.diag.Finding]s and counts. Out: text. Never sees a tree, a type or a block.
@NullMarked
package klint.report;

import org.jspecify.annotations.NullMarked;
