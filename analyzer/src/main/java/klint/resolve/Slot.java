// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Attr;
import klint.syntax.Item;

/// A definition while it is worked on; [Def] is what it becomes.
final class Slot {
  /// What it stands for.
  sealed interface What {
    record OfItem(Item item) implements What {}

    record OfVariant(Item.Variant variant, int index) implements What {}

    record OfModule(Def.ModKind kind, List<Attr> attrs, Span span) implements What {}

    record OfMacro(List<Attr> attrs, Span span) implements What {}
  }

  final int id;
  final int crate;
  final int parent;
  final String name;
  final int vis;

  /// The module or block it stands in.
  final ModuleScope home;

  What what;

  /// Its own names, if it is a module, enum or trait.
  Optional<ModuleScope> scope = Optional.empty();

  final List<Integer> children = new ArrayList<>();

  /// The textual macro scope at its place, until its body is expanded.
  Optional<TextScope> text = Optional.empty();

  Slot(int id, int crate, int parent, String name, int vis, ModuleScope home, What what) {
    this.id = id;
    this.crate = crate;
    this.parent = parent;
    this.name = name;
    this.vis = vis;
    this.home = home;
    this.what = what;
  }

  Optional<Item> item() {
    return what instanceof What.OfItem(Item item) ? Optional.of(item) : Optional.empty();
  }
}
