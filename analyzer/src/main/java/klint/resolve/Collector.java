// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Outcome;
import klint.base.Span;
import klint.diag.Level;
import klint.diag.Problem;
import klint.expand.Expander;
import klint.expand.Macro;
import klint.expand.Step;
import klint.source.CrateSource;
import klint.source.ModuleBase;
import klint.source.SourceSet;
import klint.source.SourceText;
import klint.syntax.Attr;
import klint.syntax.Ident;
import klint.syntax.Item;
import klint.syntax.SourceFile;
import klint.syntax.TokenTree;
import klint.syntax.Vis;

/// Collects the items of one crate, expanding what stands in the way, until its imports and macros
/// are as well known as they get.
final class Collector {
  private final Program program;
  private final SourceSet sources;
  private final ParsedFiles files;
  private final CrateState crate;
  private final ImportSolver solver;
  private final Definer definer;

  /// The functions of a crate of procedural macros, which tell its generation.
  private final java.util.Set<String> functions = new java.util.HashSet<>();

  Collector(Program program, SourceSet sources, ParsedFiles files, CrateState crate) {
    this.program = program;
    this.sources = sources;
    this.files = files;
    this.crate = crate;
    this.solver = new ImportSolver(program);
    this.definer = new Definer(program, crate, solver);
  }

  /// The place of an item: its module, where that looks for files, the macros above it, and where
  /// it is written down.
  record At(ModuleScope module, ModuleBase base, TextScope text, Outline outline) {
    At with(TextScope scope) {
      return new At(module, base, scope, outline);
    }

    At with(Outline other) {
      return new At(module, base, text, other);
    }
  }

  void run() {
    CrateSource source = crate.source;
    SourceFile file = files.parse(source.root(), crate.edition);
    crate.files.add(source.root().id());
    if (source.role() == CrateSource.Role.PROC_MACRO) {
      for (Item item : file.items()) {
        if (item instanceof Item.Fn fn) {
          functions.add(fn.name().text());
        }
      }
      TextScope _ = proceduralMacros(file.items(), start());
      crate.forced = true;
      return;
    }
    List<Attr> attrs = configured(file.attrs(), source.name(), file.span());
    program.slot(crate.root.def).what =
        new Slot.What.OfModule(Def.ModKind.ROOT, attrs, file.span());
    Preludes.set(program, crate, attrs);
    items(file.items(), start().with(outline(source.root(), attrs)));
    fixpoint();
  }

  private At start() {
    return new At(crate.root, crate.source.base(), new TextScope.Start(), new Outline());
  }

  private Outline outline(SourceText text, List<Attr> attrs) {
    Outline outline = new Outline();
    program.outlines.put(text.id(), new Program.ExpandedFile(crate.source.id(), attrs, outline));
    return outline;
  }

  /// A crate's own attributes with `cfg_attr` resolved.
  private List<Attr> configured(List<Attr> attrs, String name, Span span) {
    if (attrs.isEmpty()) {
      return attrs;
    }
    Item.Mod stand =
        new Item.Mod(
            attrs,
            new Vis.Inherited(),
            Ident.of(name, span),
            Optional.of(new Item.Mod.Content(List.of(), List.of())),
            span);
    Outcome<Step, Problem> outcome = crate.expander.step(stand, lookup(start()));
    return outcome.value() instanceof Step.Ready(Item item) ? item.attrs() : attrs;
  }

  private ScopeLookup lookup(At at) {
    return new ScopeLookup(program, crate, at.module(), Optional.of(at.text()));
  }

  private TextScope items(List<Item> items, At at) {
    TextScope text = at.text();
    for (Item item : items) {
      text = place(item, at.with(text));
    }
    return text;
  }

  /// Puts one item into its module; the result is the textual scope after it.
  private TextScope place(Item item, At at) {
    ScopeLookup lookup = lookup(at);
    Outcome<Step, Problem> outcome = crate.expander.step(item, lookup);
    lookup.tell();
    if (!(outcome.value() instanceof Step.Waits)) {
      program.problems.addAll(outcome.problems());
    }
    return switch (outcome.value()) {
      case Step.Gone() -> at.text();
      case Step.Ready(Item ready) -> ready(ready, at);
      case Step.Replaced(List<Item> items) -> items(items, at);
      case Step.Waits _ -> {
        TextScope.Hole hole = new TextScope.Hole(at.text());
        crate.pending.add(new PendingItem(item, at.with(at.outline().later()), hole));
        at.module().pendingMacros++;
        yield hole;
      }
    };
  }

  private TextScope ready(Item item, At at) {
    if (item instanceof Item.Mod module) {
      return module(module, at);
    }
    if (item instanceof Item.Macro macro) {
      at.module().failedMacros++;
      at.outline().add(item, -1);
      program.losses.add(
          new CrateDefs.Loss(
              "macro without expansion",
              macro.call().path().text(),
              macro.span(),
              crate.source.id()));
      return at.text();
    }
    int slot = program.slots.size();
    TextScope after = definer.define(item, at.module(), at.text());
    boolean defined =
        slot < program.slots.size() && program.slot(slot).item().filter(i -> i == item).isPresent();
    at.outline().add(item, defined ? slot : -1);
    return after;
  }

  private TextScope module(Item.Mod module, At at) {
    Optional<String> path = ParsedFiles.pathAttribute(module.attrs());
    String name = module.name().text();
    ModuleBase.Lookup lookup =
        module.content().isPresent() ? at.base().inline(name, path) : at.base().file(name, path);
    List<Attr> attrs = module.attrs();
    List<Item> items = module.content().map(Item.Mod.Content::items).orElse(List.of());
    ModuleBase base = at.base();
    Span span = module.span();
    Optional<Outline> own = Optional.empty();
    switch (lookup) {
      case ModuleBase.Lookup.Found(String file, ModuleBase inner, Optional<String> also) -> {
        base = inner;
        also.ifPresent(
            other -> problem(module.span(), "two files for module `" + name + "`: also " + other));
        if (module.content().isEmpty()) {
          Optional<SourceText> text = sources.load(inner.tree(), file);
          if (text.isPresent()) {
            SourceFile parsed = files.parse(text.get(), crate.edition);
            Optional<List<Attr>> all = inner(module, parsed);
            if (all.isEmpty()) {
              return at.text();
            }
            crate.files.add(text.get().id());
            attrs = all.get();
            items = parsed.items();
            own =
                Optional.of(
                    outline(text.get(), attrs.subList(module.attrs().size(), attrs.size())));
          }
        }
      }
      case ModuleBase.Lookup.Missing(List<String> tried) ->
          problem(
              module.span(),
              "no file for module `" + name + "`: looked for " + String.join(" and ", tried));
      case ModuleBase.Lookup.Refused(String why) ->
          problem(module.span(), "the file of module `" + name + "` " + why);
    }
    ModuleScope scope = definer.module(module, attrs, at.module(), span);
    if (own.isPresent() || module.content().isEmpty()) {
      at.outline().add(module, -1);
    }
    List<Attr> shown = attrs;
    Outline outline = own.orElseGet(() -> at.outline().inline(module, shown));
    TextScope end = items(items, new At(scope, base, at.text(), outline));
    boolean macroUse = !Attr.named(attrs, "macro_use").isEmpty();
    return macroUse ? end : at.text();
  }

  /// The attributes of a module's file, configured, after those of its item; absent if they remove
  /// the module.
  private Optional<List<Attr>> inner(Item.Mod module, SourceFile file) {
    List<Attr> all = new ArrayList<>(module.attrs());
    if (file.attrs().isEmpty()) {
      return Optional.of(all);
    }
    Item.Mod stand =
        new Item.Mod(
            file.attrs(),
            module.vis(),
            module.name(),
            Optional.of(new Item.Mod.Content(List.of(), List.of())),
            module.span());
    Outcome<Step, Problem> outcome = crate.expander.step(stand, lookup(start()));
    return switch (outcome.value()) {
      case Step.Gone() -> Optional.empty();
      case Step.Ready(Item item) -> {
        all.addAll(item.attrs());
        yield Optional.of(all);
      }
      case Step.Replaced _, Step.Waits _ -> {
        all.addAll(file.attrs());
        yield Optional.of(all);
      }
    };
  }

  private void problem(Span span, String message) {
    program.problems.add(new Problem(Level.ERROR, sources.table().place(span), message));
  }

  /// Imports and macros, in turns, until neither makes the other known.
  private void fixpoint() {
    while (true) {
      boolean changed = solver.pass(crate, false);
      changed |= retry();
      if (changed || solver.pass(crate, true)) {
        continue;
      }
      if (crate.pending.isEmpty() || crate.forced) {
        break;
      }
      crate.forced = true;
    }
    solver.finish(crate);
    crate.forced = true;
    if (!crate.pending.isEmpty()) {
      throw new KlintBug("items still wait for macros in crate " + crate.source.name());
    }
  }

  /// Tries the items that wait, in order; true if one moved on.
  private boolean retry() {
    List<PendingItem> waiting = new ArrayList<>(crate.pending);
    crate.pending.clear();
    boolean changed = false;
    for (PendingItem one : waiting) {
      At at = one.at();
      ScopeLookup lookup = lookup(at);
      Outcome<Step, Problem> outcome = crate.expander.step(one.item(), lookup);
      lookup.tell();
      if (outcome.value() instanceof Step.Waits(var path)) {
        if (!crate.forced) {
          crate.pending.add(one);
          continue;
        }
        // The expander must not wait for what is missing; if it does, the item is lost.
        program.losses.add(
            new CrateDefs.Loss(
                "macro without expansion", path.text(), one.item().span(), crate.source.id()));
        at.module().failedMacros++;
      } else {
        program.problems.addAll(outcome.problems());
      }
      changed = true;
      at.module().pendingMacros--;
      one.hole()
          .fill(
              switch (outcome.value()) {
                case Step.Gone() -> at.text();
                case Step.Ready(Item ready) -> ready(ready, at);
                case Step.Replaced(List<Item> items) -> items(items, at);
                case Step.Waits _ -> at.text();
              });
    }
    return changed;
  }

  /// The names that a crate of procedural macros gives to others; its own macros may make them.
  private TextScope proceduralMacros(List<Item> items, At at) {
    TextScope text = at.text();
    for (Item item : items) {
      switch (item) {
        case Item.MacroRules rules -> text = definer.define(rules, at.module(), text);
        case Item.Macro macro when macro.call().path().asIdent().isPresent() -> {
          if (text.find(macro.call().path().text()).isPresent()
              && crate.expander.step(macro, lookup(at.with(text))).value()
                  instanceof Step.Replaced(List<Item> inner)) {
            text = proceduralMacros(inner, at.with(text));
          }
        }
        case Item.Fn fn -> {
          for (Attr attr : fn.attrs()) {
            if (attr instanceof Attr.Normal(_, Attr.Meta meta, _)) {
              procedural(meta, fn);
            }
          }
        }
        case Item.Use _,
            Item.ExternCrate _,
            Item.Mod _,
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
            Item.MacroDef _,
            Item.Macro _,
            Item.Broken _ -> {}
      }
    }
    return text;
  }

  private void procedural(Attr.Meta meta, Item.Fn fn) {
    String kind = meta.path().text();
    if (kind.equals("proc_macro") || kind.equals("proc_macro_attribute")) {
      procedural(fn.name().text(), fn);
    } else if (kind.equals("proc_macro_derive")
        && meta.args() instanceof Attr.Args.Delimited(TokenTree.Group group)
        && !group.trees().isEmpty()
        && group.trees().get(0) instanceof TokenTree.Token token) {
      procedural(token.text(), fn);
    }
  }

  private void procedural(String name, Item.Fn fn) {
    Macro macro = Expander.procedural(crate.source.name(), name, functions, crate.source.id());
    Slot slot =
        program.add(
            crate.source.id(),
            crate.root.def,
            name,
            Binding.PUBLIC,
            crate.root,
            new Slot.What.OfMacro(fn.attrs(), fn.span()));
    program.macros.put(slot.id, macro);
    crate.root.define(name, Namespace.MACRO, Binding.of(slot.id, Binding.PUBLIC));
    if (!Objects.equals(macro.name(), name) && macro instanceof Macro.Modelled) {
      throw new KlintBug("a model is named " + macro.name() + ", not " + name);
    }
  }
}
