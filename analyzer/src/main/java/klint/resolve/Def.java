// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Attr;
import klint.syntax.Item;

/// A definition, with its expanded syntax: no macro calls, nothing that `cfg` removed.
///
/// `parent` is the module (also the anonymous module of a block), trait, impl, enum or extern block
/// it stands in; only crate roots have none.
public sealed interface Def {
  DefId id();

  int crate();

  Optional<DefId> parent();

  /// The last word of its path; empty for impls, extern blocks and blocks.
  String name();

  Span span();

  List<Attr> attrs();

  /// A module; the root of a crate; or the anonymous module of a block that has items of its own.
  record Mod(
      DefId id,
      int crate,
      Optional<DefId> parent,
      String name,
      ModKind kind,
      List<Attr> attrs,
      Span span)
      implements Def {}

  enum ModKind {
    ROOT,
    NAMED,
    BLOCK
  }

  /// A free, associated or foreign function; which one, `parent` tells.
  record Fn(DefId id, int crate, Optional<DefId> parent, Item.Fn item) implements OfItem {}

  record Struct(DefId id, int crate, Optional<DefId> parent, Item.Struct item) implements OfItem {}

  record Union(DefId id, int crate, Optional<DefId> parent, Item.Union item) implements OfItem {}

  /// `variants` are its [Variant]s in order.
  record Enum(DefId id, int crate, Optional<DefId> parent, Item.Enum item, List<DefId> variants)
      implements OfItem {}

  record Variant(DefId id, int crate, Optional<DefId> parent, Item.Variant item, int index)
      implements Def {
    @Override
    public String name() {
      return item.name().text();
    }

    @Override
    public Span span() {
      return item.span();
    }

    @Override
    public List<Attr> attrs() {
      return item.attrs();
    }
  }

  /// `items` are its associated items in order.
  record Trait(DefId id, int crate, Optional<DefId> parent, Item.Trait item, List<DefId> items)
      implements OfItem {}

  record TraitAlias(DefId id, int crate, Optional<DefId> parent, Item.TraitAlias item)
      implements OfItem {}

  /// `items` are its associated items in order.
  record Impl(DefId id, int crate, Optional<DefId> parent, Item.Impl item, List<DefId> items)
      implements OfItem {}

  /// A free or associated constant; `_` constants too.
  record Const(DefId id, int crate, Optional<DefId> parent, Item.Const item) implements OfItem {}

  record Static(DefId id, int crate, Optional<DefId> parent, Item.Static item) implements OfItem {}

  /// A free type alias, an associated type (parent trait or impl), or an extern type (parent extern
  /// block).
  record TypeAlias(DefId id, int crate, Optional<DefId> parent, Item.TypeAlias item)
      implements OfItem {}

  record ExternBlock(
      DefId id, int crate, Optional<DefId> parent, Item.ExternBlock item, List<DefId> items)
      implements OfItem {}

  record Macro(
      DefId id, int crate, Optional<DefId> parent, String name, List<Attr> attrs, Span span)
      implements Def {}

  /// What the variants that stand for one item share.
  sealed interface OfItem extends Def
      permits Fn,
          Struct,
          Union,
          Enum,
          Trait,
          TraitAlias,
          Impl,
          Const,
          Static,
          TypeAlias,
          ExternBlock {
    Item item();

    @Override
    default Span span() {
      return item().span();
    }

    @Override
    default List<Attr> attrs() {
      return item().attrs();
    }

    @Override
    default String name() {
      return switch (item()) {
        case Item.Fn i -> i.name().text();
        case Item.Struct i -> i.name().text();
        case Item.Union i -> i.name().text();
        case Item.Enum i -> i.name().text();
        case Item.Trait i -> i.name().text();
        case Item.TraitAlias i -> i.name().text();
        case Item.Const i -> i.name().text();
        case Item.Static i -> i.name().text();
        case Item.TypeAlias i -> i.name().text();
        case Item.Impl _, Item.ExternBlock _ -> "";
        case Item.Use _,
            Item.ExternCrate _,
            Item.Mod _,
            Item.MacroRules _,
            Item.MacroDef _,
            Item.Macro _,
            Item.Broken _ ->
            "";
      };
    }
  }
}
