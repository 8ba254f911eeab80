// SPDX-License-Identifier: MIT OR Apache-2.0

/// What earlier runs learned, and whether it still holds: answers in, answers out, as bytes.
///
/// An answer is kept with a list of what was looked at while it was made, and given back only where
/// all of that is as it was. A missing, broken or foreign cache is never an error. Knows nothing of
/// what the answers mean.
@NullMarked
package klint.cache;

import org.jspecify.annotations.NullMarked;
