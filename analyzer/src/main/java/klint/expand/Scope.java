// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import klint.syntax.Ident;
import klint.syntax.Item;
import klint.syntax.Path;

/// The macros in scope at a place in a body: those of the place the body is in, and the
/// `macro_rules!` of the blocks around, latest first.
record Scope(MacroLookup lookup, Optional<Local> locals) {
  /// A `macro_rules!` and those before it.
  record Local(String name, Macro macro, Optional<Local> before) {}

  static Scope of(MacroLookup lookup) {
    return new Scope(lookup, Optional.empty());
  }

  Scope with(String name, Macro macro) {
    return new Scope(lookup, Optional.of(new Local(name, macro, locals)));
  }

  /// Inside of a block, or further on in it, where these items are also visible.
  Scope inBlock(List<Item> items) {
    return items.stream().anyMatch(Scope::bringsNames)
        ? new Scope(lookup.inBlock(items), locals)
        : this;
  }

  Scope inModule(Item.Mod module) {
    return new Scope(lookup.inModule(module), locals);
  }

  private static boolean bringsNames(Item item) {
    return item instanceof Item.Use
        || item instanceof Item.ExternCrate
        || item instanceof Item.Mod
        || item instanceof Item.MacroDef;
  }

  MacroLookup.Answer bang(Path path, Expansions expansions) {
    Optional<Ident> alone = path.asIdent();
    if (alone.isEmpty()) {
      return lookup.bang(path);
    }
    for (Optional<Local> at = locals; at.isPresent(); at = at.get().before()) {
      if (at.get().name().equals(alone.get().text())) {
        return new MacroLookup.Answer.Found(at.get().macro());
      }
    }
    if (expansions.isLocalInner(alone.get().span().ctx())) {
      Ident root = new Ident("$crate", false, alone.get().span());
      Path inCrate =
          new Path(
              path.span(),
              Optional.empty(),
              false,
              List.of(new Path.Segment(root, Optional.empty()), path.segments().get(0)));
      MacroLookup.Answer answer = lookup.bang(inCrate);
      if (!(answer instanceof MacroLookup.Answer.Missing)) {
        return answer;
      }
    }
    return lookup.bang(path);
  }
}
