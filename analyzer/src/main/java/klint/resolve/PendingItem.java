// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import klint.syntax.Item;

/// An item that waits for a macro to become known, and the place it stands at.
record PendingItem(Item item, Collector.At at, TextScope.Hole hole) {}
