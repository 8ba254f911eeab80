// SPDX-License-Identifier: MIT OR Apache-2.0

/// Crates, modules, imports, items; drives expansion to a fixpoint.
///
/// In: trees. Out: [klint.resolve.CrateDefs].
@NullMarked
package klint.resolve;

import org.jspecify.annotations.NullMarked;
