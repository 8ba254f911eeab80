// SPDX-License-Identifier: MIT OR Apache-2.0

/// Files, line tables, kernel trees, crates, cfg: what is read from the disk is read here.
///
/// In: paths. Out: a [klint.source.SourceSet]. Does not know: Rust syntax.
@NullMarked
package klint.source;

import org.jspecify.annotations.NullMarked;
