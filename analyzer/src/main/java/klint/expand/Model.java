// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import klint.syntax.Item;
import klint.syntax.TokenTree;

/// What a procedural macro does, written in Java.
///
/// A model that finds its input wrong says so with [Quote#fail] and returns anything.
public sealed interface Model {
  /// `name!(tokens)`.
  non-sealed interface Bang extends Model {
    List<TokenTree> expand(Quote quote, List<TokenTree> input);
  }

  /// `#[name(arguments)] item`; the output replaces the item.
  non-sealed interface Attribute extends Model {
    List<Item> expand(Quote quote, List<TokenTree> arguments, Item item);
  }

  /// `#[derive(name)] item`; the output is added after the item. `siblings` are the names of all
  /// derives in the same attribute.
  non-sealed interface Derive extends Model {
    List<Item> expand(Quote quote, Item item, List<String> siblings);
  }
}
