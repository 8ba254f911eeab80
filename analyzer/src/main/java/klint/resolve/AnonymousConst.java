// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import klint.syntax.Block;
import klint.syntax.Expr;

/// A constant without a name: an array's length, or a constant argument.
///
/// It is run by the compiler only. `owner` is the item it is written in, `module` where its names
/// are looked up.
///
/// Source: the Reference, "Constant evaluation", const contexts.
public record AnonymousConst(DefId owner, DefId module, Use use, Expr value) {
  public enum Use {
    LENGTH,
    ARGUMENT
  }

  /// Those of one item and its body that do more than name something.
  static List<AnonymousConst> of(Slot slot, CrateDefs defs) {
    Walk walk = new Walk(new DefId(slot.id), defs);
    switch (slot.what) {
      case Slot.What.OfItem(var item) -> walk.finder(defs.moduleOf(walk.owner)).item(item);
      case Slot.What.OfVariant(var variant, _) ->
          walk.finder(defs.moduleOf(walk.owner)).variant(variant);
      case Slot.What.OfModule _, Slot.What.OfMacro _ -> {}
    }
    return walk.found;
  }

  private static final class Walk {
    private final DefId owner;
    private final CrateDefs defs;
    private final List<AnonymousConst> found = new ArrayList<>();

    Walk(DefId owner, CrateDefs defs) {
      this.owner = owner;
      this.defs = defs;
    }

    BlockFinder finder(DefId module) {
      return new BlockFinder(
          block -> inside(block, module), (value, use) -> add(module, use, value));
    }

    private void inside(Block block, DefId module) {
      finder(defs.blockModule(block).orElse(module)).inside(block);
    }

    private void add(DefId module, Use use, Expr value) {
      if (!(value instanceof Expr.Lit)
          && !(value instanceof Expr.OfPath)
          && !(value instanceof Expr.Underscore)) {
        found.add(new AnonymousConst(owner, module, use, value));
      }
    }
  }
}
