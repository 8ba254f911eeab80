// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import klint.base.Span;

/// Text that is not Rust: where, and what was expected there.
public record SyntaxError(Span at, String message) {}
