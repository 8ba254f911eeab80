// SPDX-License-Identifier: MIT OR Apache-2.0

/// What rules/ says: effect tables, contexts, the library, rule pages; loaded and checked.
///
/// In: resources. Out: [klint.rules.Knowledge].
@NullMarked
package klint.rules;

import org.jspecify.annotations.NullMarked;
