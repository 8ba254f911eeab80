// SPDX-License-Identifier: MIT OR Apache-2.0

/// What each function instance does to the context, by fixpoint over the call graph.
///
/// In: bodies, knowledge, the C index. Out: [klint.effects.Summaries].
@NullMarked
package klint.effects;

import org.jspecify.annotations.NullMarked;
