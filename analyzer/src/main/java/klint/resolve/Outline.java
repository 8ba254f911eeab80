// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Attr;
import klint.syntax.Item;

/// The items of a file or inline module in the order of the text, macro calls replaced by what they
/// gave; grows while a crate is collected.
final class Outline {
  private sealed interface Part {
    /// `slot` is its definition, whose item is the one after expansion of what is inside; below
    /// zero for an item without definition.
    record Whole(Item item, int slot) implements Part {}

    /// A module whose items are in the same file.
    record Inline(Item.Mod module, List<Attr> attrs, Outline inner) implements Part {}

    /// What stood there waited for a macro.
    record Later(Outline outline) implements Part {}
  }

  private final List<Part> parts = new ArrayList<>();

  void add(Item item, int slot) {
    parts.add(new Part.Whole(item, slot));
  }

  /// Where the items of an inline module go.
  Outline inline(Item.Mod module, List<Attr> attrs) {
    Outline inner = new Outline();
    parts.add(new Part.Inline(module, attrs, inner));
    return inner;
  }

  /// Where that goes which is not known yet.
  Outline later() {
    Outline outline = new Outline();
    parts.add(new Part.Later(outline));
    return outline;
  }

  /// The items as they are now.
  List<Item> items(Program program) {
    List<Item> out = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Part.Whole w ->
            out.add(w.slot() < 0 ? w.item() : program.slot(w.slot()).item().orElse(w.item()));
        case Part.Inline i ->
            out.add(
                new Item.Mod(
                    i.attrs(),
                    i.module().vis(),
                    i.module().name(),
                    Optional.of(
                        new Item.Mod.Content(
                            i.module()
                                .content()
                                .map(Item.Mod.Content::innerAttrs)
                                .orElse(List.of()),
                            i.inner().items(program))),
                    i.module().span()));
        case Part.Later l -> out.addAll(l.outline().items(program));
      }
    }
    return out;
  }
}
