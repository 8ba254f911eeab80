// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import klint.syntax.Item;
import klint.syntax.Path;

/// What expansion makes of one item, one step at a time.
public sealed interface Step {
  /// Nothing more to do but bodies and the content of a module: attributes are resolved, fields,
  /// variants, parameters and associated items configured and expanded.
  record Ready(Item item) implements Step {}

  /// Configured out, or used up.
  record Gone() implements Step {}

  /// A macro replaced it; step each of these, in this order, at the place of the old one. `macro`
  /// says who did it.
  record Replaced(List<Item> items) implements Step {
    public Replaced {
      items = List.copyOf(items);
    }
  }

  /// The lookup does not know this macro yet: try again later.
  record Waits(Path path) implements Step {}
}
