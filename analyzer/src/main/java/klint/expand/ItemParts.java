// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import klint.syntax.Attr;
import klint.syntax.Generics;
import klint.syntax.Item;
import klint.syntax.ItemHeads;
import klint.syntax.Vis;

/// Copies of items with other attributes.
// Identity is what is asked: an unchanged tree is the same object.
@SuppressWarnings({"ReferenceEquality", "OptionalEquality"})
final class ItemParts {
  private ItemParts() {}

  static Item withAttrs(Item item, List<Attr> attrs) {
    if (attrs == item.attrs()) {
      return item;
    }
    return ItemHeads.with(item, attrs, new Vis.Inherited());
  }

  static Item withMembers(Item.Trait i, List<Item> items) {
    return same(items, i.items()) ? i : i.withItems(items);
  }

  static Item withMembers(Item.Impl i, List<Item> items) {
    return same(items, i.items()) ? i : i.withItems(items);
  }

  static Item withMembers(Item.ExternBlock i, List<Item> items) {
    return same(items, i.items())
        ? i
        : new Item.ExternBlock(i.attrs(), i.unsafety(), i.abi(), items, i.span());
  }

  private static boolean same(List<Item> a, List<Item> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i) != b.get(i)) {
        return false;
      }
    }
    return true;
  }

  /// An item with other parameters; as it is if it cannot have any.
  static Item withGenerics(Item item, Generics generics) {
    return switch (item) {
      case Item.Struct i ->
          new Item.Struct(i.attrs(), i.vis(), i.name(), generics, i.data(), i.span());
      case Item.Impl i -> i.withGenerics(generics);
      case Item.Fn i ->
          new Item.Fn(
              i.attrs(), i.vis(), i.qualifiers(), i.name(), generics, i.decl(), i.body(), i.span());
      case Item other -> other;
    };
  }
}
