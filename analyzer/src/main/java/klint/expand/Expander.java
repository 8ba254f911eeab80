// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.Map;
import klint.base.Outcome;
import klint.diag.Problem;
import klint.syntax.Block;
import klint.syntax.Expr;
import klint.syntax.Item;
import klint.syntax.Type;

/// Expands the macros of one crate, and leaves out what its configuration leaves out.
///
/// Two phases. `resolve` first drives the items of modules to a fixpoint with [#step], which never
/// looks into function bodies. Then bodies, in any order and on any thread, with [#item] (or
/// [#expr], [#type]): their macros are looked up in a [MacroLookup] that knows all names.
///
/// Thread-safe.
public final class Expander {
  private final CrateContext crate;

  public Expander(
      CrateContext crate, Expansions expansions, Syntax syntax, Host host, Limits limits) {
    this.crate = crate;
  }

  public CrateContext crate() {
    return crate;
  }

  /// A `macro_rules!` item compiled; with `#[rustc_builtin_macro]` the built-in of that name.
  public Outcome<Macro, Problem> define(Item.MacroRules item) {
    return Outcome.of(new Macro.Unsupported(item.name().text()));
  }

  /// A `macro` item compiled; with `#[rustc_builtin_macro]` the built-in of that name.
  public Outcome<Macro, Problem> define(Item.MacroDef item) {
    return Outcome.of(new Macro.Unsupported(item.name().text()));
  }

  /// The macro that a function with `#[proc_macro]`, `#[proc_macro_attribute]` or
  /// `#[proc_macro_derive]` defines in a crate: its model, or unsupported. `origin` is the name of
  /// the procedural-macro crate, `crate` its number.
  public static Macro procedural(String origin, String name, int crate) {
    return new Macro.Unsupported(origin + "::" + name);
  }

  /// Does the next thing that is to be done at an item in a module (or a block): its `cfg`s, one
  /// attribute macro, its derives, or the item macro that it is.
  public Outcome<Step, Problem> step(Item item, MacroLookup lookup) {
    return Outcome.of(new Step.Ready(item));
  }

  /// Expands all that is left in an item that is [Step.Ready]: bodies, types, initial values, array
  /// lengths, and items in blocks. The same object if nothing was to be done.
  ///
  /// The tree that comes out has no macro call (a failed one is `Broken`) and nothing that is
  /// configured out. `macro_rules!` items stay in their blocks: hygiene needs their places. A
  /// module's content is left alone.
  public Outcome<Item, Problem> item(Item item, MacroLookup lookup) {
    return Outcome.of(item);
  }

  /// As [#item], for a block.
  public Outcome<Block, Problem> block(Block block, MacroLookup lookup) {
    return Outcome.of(block);
  }

  /// As [#item], for an expression that stands alone.
  public Outcome<Expr, Problem> expr(Expr expr, MacroLookup lookup) {
    return Outcome.of(expr);
  }

  /// As [#item], for a type.
  public Outcome<Type, Problem> type(Type type, MacroLookup lookup) {
    return Outcome.of(type);
  }

  /// How often each macro without a model was called, by name.
  public Map<String, Integer> unsupported() {
    return Map.of();
  }

  /// How many macro calls were expanded.
  public int calls() {
    return 0;
  }
}
