// SPDX-License-Identifier: MIT OR Apache-2.0

/// The pipeline written once, in order, with progress and parallelism.
@NullMarked
package klint.driver;

import org.jspecify.annotations.NullMarked;
