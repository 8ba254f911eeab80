// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.KlintBug;
import klint.base.Outcome;
import klint.base.Span;
import klint.base.Workers;
import klint.diag.Problem;
import klint.expand.Expander;
import klint.syntax.Block;
import klint.syntax.Item;
import klint.syntax.Stmt;

/// Expands what is inside of items, once all names of modules are known, and collects the items of
/// blocks.
final class Bodies {
  private final Program program;
  private final Workers workers;
  private final IdentityHashMap<Block, DefId> blocks = new IdentityHashMap<>();

  Bodies(Program program, Workers workers) {
    this.program = program;
    this.workers = workers;
  }

  /// The anonymous module of each block that has one, by identity.
  IdentityHashMap<Block, DefId> blocks() {
    return blocks;
  }

  void run() {
    expand();
    collect();
  }

  private void expand() {
    List<Slot> todo = new ArrayList<>();
    for (Slot slot : program.slots) {
      if (slot.text.isPresent() && slot.item().isPresent()) {
        todo.add(slot);
      }
    }
    List<Optional<Outcome<Item, Problem>>> results =
        new ArrayList<>(Collections.nCopies(todo.size(), Optional.empty()));
    List<ScopeLookup> lookups =
        todo.stream()
            .map(s -> new ScopeLookup(program, program.crate(s.crate), s.home, s.text))
            .toList();
    workers.each(
        todo.size(),
        i -> {
          Slot slot = todo.get(i);
          Expander expander = program.crate(slot.crate).expander;
          results.set(i, Optional.of(expander.item(slot.item().orElseThrow(), lookups.get(i))));
        });
    for (int i = 0; i < todo.size(); i++) {
      Slot slot = todo.get(i);
      slot.text = Optional.empty();
      lookups.get(i).tell();
      Outcome<Item, Problem> outcome = results.get(i).orElseThrow();
      program.problems.addAll(outcome.problems());
      replace(slot, outcome.value());
    }
  }

  /// Puts the expanded item, and its parts, in the place of the old one.
  private void replace(Slot slot, Item item) {
    if (slot.item().orElseThrow() == item) {
      return;
    }
    slot.what = new Slot.What.OfItem(item);
    switch (item) {
      case Item.Enum it -> {
        for (int i = 0; i < slot.children.size(); i++) {
          program.slot(slot.children.get(i)).what =
              new Slot.What.OfVariant(it.variants().get(i), i);
        }
      }
      case Item.Trait it -> parts(slot, it.items());
      case Item.Impl it -> parts(slot, it.items());
      case Item.ExternBlock it -> parts(slot, it.items());
      case Item.Fn _,
          Item.Use _,
          Item.ExternCrate _,
          Item.Mod _,
          Item.Struct _,
          Item.Union _,
          Item.TraitAlias _,
          Item.Const _,
          Item.Static _,
          Item.TypeAlias _,
          Item.MacroRules _,
          Item.MacroDef _,
          Item.Macro _,
          Item.Broken _ -> {}
    }
  }

  private void parts(Slot slot, List<Item> items) {
    int at = 0;
    for (Item item : items) {
      if (item instanceof Item.Fn
          || item instanceof Item.Const
          || item instanceof Item.Static
          || item instanceof Item.TypeAlias) {
        if (at == slot.children.size()) {
          throw new KlintBug("expansion of a body added an associated item: " + item.span());
        }
        program.slot(slot.children.get(at++)).what = new Slot.What.OfItem(item);
      }
    }
    if (at != slot.children.size()) {
      throw new KlintBug("expansion of a body removed an associated item: " + slot.name);
    }
  }

  /// Defines the items of blocks, and of the blocks inside of these, and resolves their imports.
  private void collect() {
    Set<Integer> crates = new LinkedHashSet<>();
    for (int i = 0; i < program.slots.size(); i++) {
      Slot slot = program.slot(i);
      BlockFinder finder = finder(slot.crate, i, slot.home, crates);
      switch (slot.what) {
        case Slot.What.OfItem(Item item) -> finder.item(item);
        case Slot.What.OfVariant(Item.Variant variant, _) -> finder.variant(variant);
        case Slot.What.OfModule _, Slot.What.OfMacro _ -> {}
      }
    }
    ImportSolver solver = new ImportSolver(program);
    for (int number : crates) {
      CrateState crate = program.crate(number);
      while (solver.pass(crate, false) || solver.pass(crate, true)) {
        // Each pass makes at least one import known.
      }
      solver.finish(crate);
    }
  }

  private BlockFinder finder(int crate, int owner, ModuleScope home, Set<Integer> crates) {
    return new BlockFinder(block -> block(block, crate, owner, home, crates));
  }

  private void block(Block block, int crate, int owner, ModuleScope home, Set<Integer> crates) {
    crates.add(crate);
    Slot slot =
        program.add(
            crate,
            sameBody(home, owner) ? home.def : owner,
            "",
            home.named().def,
            home,
            new Slot.What.OfModule(Def.ModKind.BLOCK, block.attrs(), block.span()));
    ModuleScope scope = new ModuleScope(slot.id, crate, ModuleScope.Kind.BLOCK, Optional.of(home));
    slot.scope = Optional.of(scope);
    blocks.put(block, new DefId(slot.id));
    CrateState state = program.crate(crate);
    Definer definer = new Definer(program, state, new ImportSolver(program));
    for (Stmt stmt : block.stmts()) {
      if (stmt instanceof Stmt.OfItem(Item item)) {
        define(item, scope, definer, block.span());
      }
    }
    finder(crate, owner, scope, crates).inside(block);
  }

  /// Whether a scope is that of a block of the owner's own body, and not of one around the owner.
  private boolean sameBody(ModuleScope home, int owner) {
    return home.kind == ModuleScope.Kind.BLOCK && home != program.slot(owner).home;
  }

  private void define(Item item, ModuleScope scope, Definer definer, Span span) {
    switch (item) {
      case Item.MacroRules _, Item.MacroDef _ -> {}
      case Item.Mod module -> {
        ModuleScope inner = definer.module(module, module.attrs(), scope, span);
        for (Item child : module.content().map(Item.Mod.Content::items).orElse(List.of())) {
          define(child, inner, definer, child.span());
        }
      }
      case Item.Fn _,
          Item.Use _,
          Item.ExternCrate _,
          Item.Struct _,
          Item.Union _,
          Item.Enum _,
          Item.Trait _,
          Item.TraitAlias _,
          Item.Impl _,
          Item.Const _,
          Item.Static _,
          Item.TypeAlias _,
          Item.ExternBlock _,
          Item.Macro _,
          Item.Broken _ -> {
        TextScope _ = definer.define(item, scope, new TextScope.Start());
      }
    }
  }
}
