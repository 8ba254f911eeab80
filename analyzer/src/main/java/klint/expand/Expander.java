// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
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
  private final Work.Shared shared;

  public Expander(
      CrateContext crate, Expansions expansions, Syntax syntax, Host host, Limits limits) {
    this.shared = new Work.Shared(crate, expansions, syntax, host, limits);
  }

  public CrateContext crate() {
    return shared.crate();
  }

  /// A `macro_rules!` item compiled; with `#[rustc_builtin_macro]` the built-in of that name.
  public Outcome<Macro, Problem> define(Item.MacroRules item) {
    Work work = new Work(shared);
    Macro macro = Definitions.rules(item, work);
    return new Outcome<>(macro, work.problems());
  }

  /// A `macro` item compiled; with `#[rustc_builtin_macro]` the built-in of that name.
  public Outcome<Macro, Problem> define(Item.MacroDef item) {
    Work work = new Work(shared);
    Macro macro = Definitions.macro(item, work);
    return new Outcome<>(macro, work.problems());
  }

  /// The macro that a function with `#[proc_macro]`, `#[proc_macro_attribute]` or
  /// `#[proc_macro_derive]` defines in a crate: its model, or unsupported.
  ///
  /// `origin` is the name of the procedural-macro crate, `crate` its number, `defined` the names of
  /// all macros it defines, which tell its version.
  public static Macro procedural(String origin, String name, Set<String> defined, int crate) {
    Optional<Model> model = Models.find(origin, name, defined);
    return model.isPresent()
        ? new Macro.Modelled(name, origin, crate, model.get())
        : new Macro.Unsupported(origin + "::" + name);
  }

  /// As [#procedural(String, String, Set, int)], where the other macros of the crate are not known.
  public static Macro procedural(String origin, String name, int crate) {
    return procedural(origin, name, Set.of(), crate);
  }

  /// Does the next thing that is to be done at an item in a module: its `cfg`s, one attribute
  /// macro, its derives, or the item macro that it is.
  public Outcome<Step, Problem> step(Item item, MacroLookup lookup) {
    Work work = new Work(shared);
    BodyExpander body = new BodyExpander(work, lookup);
    Step step = new Stepper(work, body, Syntax.ItemPlace.MODULE).step(item);
    return step instanceof Step.Waits ? Outcome.of(step) : new Outcome<>(step, work.problems());
  }

  /// Expands all that is left in an item that is [Step.Ready]: bodies, types, initial values, array
  /// lengths, and items in blocks. The same object if nothing was to be done.
  ///
  /// The tree that comes out has no macro call (a failed one is `Broken`) and nothing that is
  /// configured out. `macro_rules!` items stay in their blocks: hygiene needs their places. A
  /// module's content is expanded only where the module stands in a block.
  public Outcome<Item, Problem> item(Item item, MacroLookup lookup) {
    return work(item, lookup, BodyExpander::inside);
  }

  /// As [#item], for a block.
  public Outcome<Block, Problem> block(Block block, MacroLookup lookup) {
    return work(block, lookup, BodyExpander::block);
  }

  /// As [#item], for an expression that stands alone.
  public Outcome<Expr, Problem> expr(Expr expr, MacroLookup lookup) {
    return work(expr, lookup, BodyExpander::expr);
  }

  /// As [#item], for a type.
  public Outcome<Type, Problem> type(Type type, MacroLookup lookup) {
    return work(type, lookup, BodyExpander::type);
  }

  /// All items of one file expanded in place, for a person to look at: macros are found by textual
  /// scope, then by `lookup`.
  public Outcome<List<Item>, Problem> file(List<Item> items, MacroLookup lookup) {
    return work(items, lookup, BodyExpander::inOrder);
  }

  private <T> Outcome<T, Problem> work(
      T tree, MacroLookup lookup, BiFunction<BodyExpander, T, T> expand) {
    Work work = new Work(shared);
    T value = expand.apply(new BodyExpander(work, lookup), tree);
    return new Outcome<>(value, work.problems());
  }

  /// How often each macro without a model was called, by name.
  public Map<String, Integer> unsupported() {
    return new TreeMap<>(shared.unsupported());
  }

  /// How many macro calls were expanded.
  public int calls() {
    return shared.spent().calls.get();
  }
}
