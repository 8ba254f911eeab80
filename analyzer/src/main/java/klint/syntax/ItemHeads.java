// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;

/// Items with other attributes or visibility than they had.
public final class ItemHeads {
  private ItemHeads() {}

  /// `item` with these attributes, and with `vis` unless that is none.
  public static Item with(Item item, List<Attr> attrs, Vis vis) {
    return switch (item) {
      case Item.Fn i ->
          new Item.Fn(
              attrs,
              vis(i.vis(), vis),
              i.qualifiers(),
              i.name(),
              i.generics(),
              i.decl(),
              i.body(),
              i.span());
      case Item.Use i -> new Item.Use(attrs, vis(i.vis(), vis), i.tree(), i.span());
      case Item.ExternCrate i ->
          new Item.ExternCrate(attrs, vis(i.vis(), vis), i.name(), i.rename(), i.span());
      case Item.Mod i -> new Item.Mod(attrs, vis(i.vis(), vis), i.name(), i.content(), i.span());
      case Item.Struct i ->
          new Item.Struct(attrs, vis(i.vis(), vis), i.name(), i.generics(), i.data(), i.span());
      case Item.Union i ->
          new Item.Union(attrs, vis(i.vis(), vis), i.name(), i.generics(), i.data(), i.span());
      case Item.Enum i ->
          new Item.Enum(attrs, vis(i.vis(), vis), i.name(), i.generics(), i.variants(), i.span());
      case Item.Trait i ->
          new Item.Trait(
              attrs,
              vis(i.vis(), vis),
              i.unsafety(),
              i.auto(),
              i.constness(),
              i.name(),
              i.generics(),
              i.supertraits(),
              i.items(),
              i.span());
      case Item.TraitAlias i ->
          new Item.TraitAlias(
              attrs, vis(i.vis(), vis), i.name(), i.generics(), i.bounds(), i.span());
      case Item.Impl i ->
          new Item.Impl(
              attrs,
              vis(i.vis(), vis),
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
              vis(i.vis(), vis),
              i.defaultness(),
              i.name(),
              i.generics(),
              i.type(),
              i.value(),
              i.span());
      case Item.Static i ->
          new Item.Static(
              attrs,
              vis(i.vis(), vis),
              i.safety(),
              i.mutability(),
              i.name(),
              i.type(),
              i.value(),
              i.span());
      case Item.TypeAlias i ->
          new Item.TypeAlias(
              attrs,
              vis(i.vis(), vis),
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
          new Item.MacroDef(attrs, vis(i.vis(), vis), i.name(), i.params(), i.body(), i.span());
      case Item.Macro i -> new Item.Macro(attrs, i.call(), i.span());
      case Item.Broken i -> new Item.Broken(attrs, i.span());
    };
  }

  private static Vis vis(Vis own, Vis before) {
    return before instanceof Vis.Inherited ? own : before;
  }
}
