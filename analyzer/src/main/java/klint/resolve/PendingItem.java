// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import klint.source.ModuleBase;
import klint.syntax.Item;

/// An item that waits for a macro to become known, and the place it stands at.
record PendingItem(
    Item item, ModuleScope module, ModuleBase base, TextScope text, TextScope.Hole hole) {}
