// SPDX-License-Identifier: MIT OR Apache-2.0

/// Signatures, trait selection, method probing, and a type for every expression, or why not.
///
/// In: [klint.resolve.CrateDefs] and a body. Out: [klint.types.BodyTypes].
@NullMarked
package klint.types;

import org.jspecify.annotations.NullMarked;
