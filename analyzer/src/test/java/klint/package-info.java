// SPDX-License-Identifier: MIT OR Apache-2.0

/// Tests of the house itself: its layers, its pages.
@NullMarked
package klint;

import org.jspecify.annotations.NullMarked;
