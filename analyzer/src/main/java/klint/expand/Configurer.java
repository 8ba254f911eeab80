// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import klint.syntax.Attr;
import klint.syntax.Block;
import klint.syntax.Expr;
import klint.syntax.GenericArgs;
import klint.syntax.Item;
import klint.syntax.MacroCall;
import klint.syntax.Pat;
import klint.syntax.Path;
import klint.syntax.Type;

/// Leaves out what the configuration leaves out of an item's outside: fields, variants, parameters.
/// Types, patterns and bodies are not looked into.
final class Configurer extends ItemRewriter {
  private final Work work;

  Configurer(Work work) {
    this.work = work;
  }

  @Override
  Optional<List<Attr>> attrs(List<Attr> attrs) {
    return new Attributer(work).configured(attrs);
  }

  @Override
  List<Item> members(List<Item> items, Syntax.ItemPlace place) {
    return items;
  }

  @Override
  Expr expr(Expr expr) {
    return expr;
  }

  @Override
  Type type(Type type) {
    return type;
  }

  @Override
  Path path(Path path) {
    return path;
  }

  @Override
  GenericArgs args(GenericArgs args) {
    return args;
  }

  @Override
  Pat pat(Pat pat) {
    return pat;
  }

  @Override
  Block block(Block block) {
    return block;
  }

  @Override
  Type macroType(MacroCall call) {
    return new Type.Macro(call);
  }

  @Override
  Expr macroExpr(MacroCall call) {
    return new Expr.Macro(call);
  }

  @Override
  Pat macroPat(MacroCall call) {
    return new Pat.Macro(call);
  }

  @Override
  Expr attributed(Expr.Attributed expr) {
    return expr;
  }
}
