// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import klint.base.Span;

/// A statement of a basic block.
public sealed interface Statement {
  Span span();

  record Assign(Place place, Rvalue value, Span span) implements Statement {}

  record StorageLive(int local, Span span) implements Statement {}

  record StorageDead(int local, Span span) implements Statement {}
}
