// SPDX-License-Identifier: MIT OR Apache-2.0

/// Problems of the input and findings for the user, as plain data.
@NullMarked
package klint.diag;

import org.jspecify.annotations.NullMarked;
