// SPDX-License-Identifier: MIT OR Apache-2.0

/// The pipeline written once, in order, with progress and parallelism.
///
/// In: a [klint.source.SourceRequest]. Out: a [klint.driver.Analysis]. Does not know: how anything
/// is printed.
@NullMarked
package klint.driver;

import org.jspecify.annotations.NullMarked;
