// SPDX-License-Identifier: MIT OR Apache-2.0

/// The kernel's C: prototypes and types for `bindings`, helpers, and effects derived with their
/// evidence.
///
/// In: C files. Out: [klint.cside.CIndex].
@NullMarked
package klint.cside;

import org.jspecify.annotations.NullMarked;
