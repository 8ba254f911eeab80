// SPDX-License-Identifier: MIT OR Apache-2.0

/// git, patches, suppressions, baseline: which findings are new, and whose.
@NullMarked
package klint.review;

import org.jspecify.annotations.NullMarked;
