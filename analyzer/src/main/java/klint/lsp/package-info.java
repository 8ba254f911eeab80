// SPDX-License-Identifier: MIT OR Apache-2.0

/// The language server.
@NullMarked
package klint.lsp;

import org.jspecify.annotations.NullMarked;
