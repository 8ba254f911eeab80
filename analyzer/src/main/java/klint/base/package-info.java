// SPDX-License-Identifier: MIT OR Apache-2.0

/// Ids, spans, interned names and outcomes. Knows nothing of Rust.
@NullMarked
package klint.base;

import org.jspecify.annotations.NullMarked;
