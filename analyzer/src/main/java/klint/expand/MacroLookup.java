// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import klint.syntax.Item;
import klint.syntax.Path;

/// The macros that can be named at one place of a crate. `resolve` implements it.
public interface MacroLookup {
  /// `path!(..)`: the textual scope first if the path is one name, then the names in scope.
  Answer bang(Path path);

  /// `#[path]`; asked only for what [Attributes#isInert] does not know.
  Answer attribute(Path path);

  /// `#[derive(path)]`.
  Answer derive(Path path);

  /// The place inside of a block with these items (of all kinds; `macro_rules!` ones become visible
  /// by expansion's own book-keeping and may be ignored).
  MacroLookup inBlock(List<Item> items);

  /// The place inside of a module that stands in a block.
  MacroLookup inModule(Item.Mod module);

  /// What a name refers to.
  sealed interface Answer {
    record Found(Macro macro) implements Answer {}

    /// Nothing yet; it may come out of a macro that is not expanded.
    record Undetermined() implements Answer {}

    /// Nothing.
    record Missing() implements Answer {}
  }
}
