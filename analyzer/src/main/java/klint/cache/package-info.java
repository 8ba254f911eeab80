// SPDX-License-Identifier: MIT OR Apache-2.0

/// What an earlier run learned, keyed by content. A missing or broken cache is never an error.
///
/// Answers in, answers out, as bytes. An answer is kept with a list of what was looked at while it
/// was made, and given back only where all of that is as it was. Knows nothing of what the answers
/// mean.
@NullMarked
package klint.cache;

import org.jspecify.annotations.NullMarked;
