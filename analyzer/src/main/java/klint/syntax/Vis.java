// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import klint.base.Span;

/// Who may name an item.
public sealed interface Vis {
  record Inherited() implements Vis {}

  record Public(Span span) implements Vis {}

  /// `pub(crate)`, `pub(super)`, `pub(self)`, `pub(in path)`. `in` if that word is written.
  record Restricted(Path path, boolean in, Span span) implements Vis {}
}
