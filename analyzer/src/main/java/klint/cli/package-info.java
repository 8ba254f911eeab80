// SPDX-License-Identifier: MIT OR Apache-2.0

/// Options, `klint.toml`, exit codes, standard streams.
@NullMarked
package klint.cli;

import org.jspecify.annotations.NullMarked;
