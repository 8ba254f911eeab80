// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.expand.Macro;
import klint.expand.MacroLookup;
import klint.syntax.Item;
import klint.syntax.Path;

/// The macros that can be named at one place.
final class ScopeLookup implements MacroLookup {
  private static final Answer MISSING = new Answer.Missing();
  private static final Answer UNDETERMINED = new Answer.Undetermined();

  private final Program program;
  private final CrateState crate;
  private final ModuleScope module;
  private final Optional<TextScope> text;
  private final List<Path> missing;

  ScopeLookup(Program program, CrateState crate, ModuleScope module, Optional<TextScope> text) {
    this(program, crate, module, text, new ArrayList<>());
  }

  private ScopeLookup(
      Program program,
      CrateState crate,
      ModuleScope module,
      Optional<TextScope> text,
      List<Path> missing) {
    this.program = program;
    this.crate = crate;
    this.module = module;
    this.text = text;
    this.missing = missing;
  }

  /// Notes the macros that were asked for and are not there, at `module`.
  void tell() {
    for (Path path : missing) {
      module.failedMacros++;
      program.losses.add(
          new CrateDefs.Loss(
              "macro without expansion", path.text(), path.span(), crate.source.id()));
    }
    missing.clear();
  }

  @Override
  public Answer bang(Path path) {
    return find(path);
  }

  @Override
  public Answer attribute(Path path) {
    return find(path);
  }

  @Override
  public Answer derive(Path path) {
    return find(path);
  }

  private Answer find(Path path) {
    Names names = new Names(program, crate.forced);
    Names.Place place = new Names.Place(module, crate, Optional.empty(), text);
    Names.Way way = names.follow(place, path, Namespace.MACRO);
    if (way instanceof Names.Way.Done(Binding binding, int consumed)
        && consumed == path.segments().size()
        && binding.res() instanceof Res.OfDef(DefId id)) {
      Macro macro = program.macros.get(id.index());
      if (macro != null) {
        return new Answer.Found(macro);
      }
    }
    if (!crate.forced) {
      return UNDETERMINED;
    }
    missing.add(path);
    return MISSING;
  }

  @Override
  public MacroLookup inBlock(List<Item> items) {
    return items.stream().anyMatch(i -> i instanceof Item.Use)
        ? inner(items, ModuleScope.Kind.BLOCK)
        : this;
  }

  @Override
  public MacroLookup inModule(Item.Mod inner) {
    return inner(
        inner.content().map(Item.Mod.Content::items).orElse(List.of()), ModuleScope.Kind.NAMED);
  }

  /// A module that only this lookup sees, with the imports of a block or of a module in it: all
  /// other names are known by now.
  private MacroLookup inner(List<Item> items, ModuleScope.Kind kind) {
    ModuleScope scope = new ModuleScope(module.def, crate.source.id(), kind, Optional.of(module));
    ScopeLookup lookup = new ScopeLookup(program, crate, scope, text, missing);
    CrateState local = new CrateState(crate.source, crate.edition, crate.expander, crate.root);
    local.externs.putAll(crate.externs);
    local.prelude = crate.prelude;
    ImportSolver solver = new ImportSolver(program);
    for (Item item : items) {
      if (item instanceof Item.Use use) {
        solver.add(
            local,
            Import.leaves(scope, use, Binding.PUBLIC, text.orElse(new TextScope.Start()), false));
      }
    }
    while (solver.pass(local, true)) {
      // Each pass makes at least one import known.
    }
    return lookup;
  }
}
