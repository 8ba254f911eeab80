// SPDX-License-Identifier: MIT OR Apache-2.0

/// Blocks, places, temporaries and drops: a body with every implicit call and every drop explicit.
///
/// In: [klint.types.BodyTypes]. Out: [klint.mir.Body].
@NullMarked
package klint.mir;

import org.jspecify.annotations.NullMarked;
