// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import klint.base.Span;

/// A lifetime or a label; `name` without the quote (`static`, `_`, `a`).
public record Lifetime(String name, Span span) {}
