// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;
import klint.syntax.Attr;
import klint.syntax.Item;

/// Makes the final definitions.
final class DefBuilder {
  private DefBuilder() {}

  static List<Def> all(Program program) {
    List<Def> out = new ArrayList<>(program.slots.size());
    for (Slot slot : program.slots) {
      out.add(of(slot));
    }
    return out;
  }

  private static Def of(Slot slot) {
    DefId id = new DefId(slot.id);
    Optional<DefId> parent =
        slot.parent < 0 ? Optional.empty() : Optional.of(new DefId(slot.parent));
    return switch (slot.what) {
      case Slot.What.OfModule(Def.ModKind kind, List<Attr> attrs, Span span) ->
          new Def.Mod(id, slot.crate, parent, slot.name, kind, attrs, span);
      case Slot.What.OfMacro(List<Attr> attrs, Span span) ->
          new Def.Macro(id, slot.crate, parent, slot.name, attrs, span);
      case Slot.What.OfVariant(Item.Variant variant, int index) ->
          new Def.Variant(id, slot.crate, parent, variant, index);
      case Slot.What.OfItem(Item item) -> ofItem(slot, id, parent, item);
    };
  }

  private static Def ofItem(Slot slot, DefId id, Optional<DefId> parent, Item item) {
    int crate = slot.crate;
    List<DefId> children = slot.children.stream().map(DefId::new).toList();
    return switch (item) {
      case Item.Fn i -> new Def.Fn(id, crate, parent, i);
      case Item.Struct i -> new Def.Struct(id, crate, parent, i);
      case Item.Union i -> new Def.Union(id, crate, parent, i);
      case Item.Enum i -> new Def.Enum(id, crate, parent, i, children);
      case Item.Trait i -> new Def.Trait(id, crate, parent, i, children);
      case Item.TraitAlias i -> new Def.TraitAlias(id, crate, parent, i);
      case Item.Impl i -> new Def.Impl(id, crate, parent, i, children);
      case Item.Const i -> new Def.Const(id, crate, parent, i);
      case Item.Static i -> new Def.Static(id, crate, parent, i);
      case Item.TypeAlias i -> new Def.TypeAlias(id, crate, parent, i);
      case Item.ExternBlock i -> new Def.ExternBlock(id, crate, parent, i, children);
      case Item.Use _,
          Item.ExternCrate _,
          Item.Mod _,
          Item.MacroRules _,
          Item.MacroDef _,
          Item.Macro _,
          Item.Broken _ ->
          throw new KlintBug("no definition is made of " + item.getClass().getSimpleName());
    };
  }
}
