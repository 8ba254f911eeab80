// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import klint.syntax.Attr;
import klint.syntax.Generics;
import klint.syntax.Item;

/// Copies of items with other attributes.
// Identity is what is asked: an unchanged tree is the same object.
@SuppressWarnings({"ReferenceEquality", "OptionalEquality"})
final class ItemParts {
  private ItemParts() {}

  static Item withAttrs(Item item, List<Attr> attrs) {
    if (attrs == item.attrs()) {
      return item;
    }
    return switch (item) {
      case Item.Fn i ->
          new Item.Fn(
              attrs, i.vis(), i.qualifiers(), i.name(), i.generics(), i.decl(), i.body(), i.span());
      case Item.Use i -> new Item.Use(attrs, i.vis(), i.tree(), i.span());
      case Item.ExternCrate i ->
          new Item.ExternCrate(attrs, i.vis(), i.name(), i.rename(), i.span());
      case Item.Mod i -> new Item.Mod(attrs, i.vis(), i.name(), i.content(), i.span());
      case Item.Struct i ->
          new Item.Struct(attrs, i.vis(), i.name(), i.generics(), i.data(), i.span());
      case Item.Union i ->
          new Item.Union(attrs, i.vis(), i.name(), i.generics(), i.data(), i.span());
      case Item.Enum i ->
          new Item.Enum(attrs, i.vis(), i.name(), i.generics(), i.variants(), i.span());
      case Item.Trait i ->
          new Item.Trait(
              attrs,
              i.vis(),
              i.unsafety(),
              i.auto(),
              i.constness(),
              i.name(),
              i.generics(),
              i.supertraits(),
              i.items(),
              i.span());
      case Item.TraitAlias i ->
          new Item.TraitAlias(attrs, i.vis(), i.name(), i.generics(), i.bounds(), i.span());
      case Item.Impl i ->
          new Item.Impl(
              attrs,
              i.vis(),
              i.defaultness(),
              i.unsafety(),
              i.constness(),
              i.negative(),
              i.generics(),
              i.trait(),
              i.self(),
              i.items(),
              i.span());
      case Item.Const i ->
          new Item.Const(
              attrs,
              i.vis(),
              i.defaultness(),
              i.name(),
              i.generics(),
              i.type(),
              i.value(),
              i.span());
      case Item.Static i ->
          new Item.Static(
              attrs, i.vis(), i.safety(), i.mutability(), i.name(), i.type(), i.value(), i.span());
      case Item.TypeAlias i ->
          new Item.TypeAlias(
              attrs,
              i.vis(),
              i.defaultness(),
              i.name(),
              i.generics(),
              i.bounds(),
              i.type(),
              i.span());
      case Item.ExternBlock i ->
          new Item.ExternBlock(attrs, i.unsafety(), i.abi(), i.items(), i.span());
      case Item.MacroRules i -> new Item.MacroRules(attrs, i.name(), i.body(), i.span());
      case Item.MacroDef i ->
          new Item.MacroDef(attrs, i.vis(), i.name(), i.params(), i.body(), i.span());
      case Item.Macro i -> new Item.Macro(attrs, i.call(), i.span());
      case Item.Broken i -> new Item.Broken(attrs, i.span());
    };
  }

  static Item withMembers(Item.Trait i, List<Item> items) {
    return same(items, i.items())
        ? i
        : new Item.Trait(
            i.attrs(),
            i.vis(),
            i.unsafety(),
            i.auto(),
            i.constness(),
            i.name(),
            i.generics(),
            i.supertraits(),
            items,
            i.span());
  }

  static Item withMembers(Item.Impl i, List<Item> items) {
    return same(items, i.items())
        ? i
        : new Item.Impl(
            i.attrs(),
            i.vis(),
            i.defaultness(),
            i.unsafety(),
            i.constness(),
            i.negative(),
            i.generics(),
            i.trait(),
            i.self(),
            items,
            i.span());
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
      case Item.Impl i -> DeriveInput.withGenerics(i, generics);
      case Item.Fn i ->
          new Item.Fn(
              i.attrs(), i.vis(), i.qualifiers(), i.name(), generics, i.decl(), i.body(), i.span());
      case Item other -> other;
    };
  }
}
