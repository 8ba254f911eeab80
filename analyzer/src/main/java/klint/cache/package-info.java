// SPDX-License-Identifier: MIT OR Apache-2.0

/// What an earlier run learned, keyed by content. A missing or broken cache is never an error.
@NullMarked
package klint.cache;

import org.jspecify.annotations.NullMarked;
