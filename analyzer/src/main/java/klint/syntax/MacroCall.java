// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import klint.base.Span;

/// `path!(tokens)`, in whatever position.
public record MacroCall(Path path, TokenTree.Group args, Span span) {}
