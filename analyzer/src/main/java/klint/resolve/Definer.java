// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import klint.base.Outcome;
import klint.base.Span;
import klint.diag.Problem;
import klint.expand.Macro;
import klint.source.CrateSource;
import klint.syntax.Attr;
import klint.syntax.Ident;
import klint.syntax.Item;
import klint.syntax.Path;
import klint.syntax.TokenTree;
import klint.syntax.Vis;

/// Gives items their definitions and their names.
final class Definer {
  private final Program program;
  private final CrateState crate;
  private final ImportSolver solver;

  Definer(Program program, CrateState crate, ImportSolver solver) {
    this.program = program;
    this.crate = crate;
    this.solver = solver;
  }

  /// Defines an item that is no module; the result is the textual macro scope after it.
  TextScope define(Item item, ModuleScope module, TextScope text) {
    switch (item) {
      case Item.Use use -> use(use, module, text);
      case Item.ExternCrate extern -> externCrate(extern, module);
      case Item.MacroRules rules -> {
        return macroRules(rules, module, text);
      }
      case Item.MacroDef def -> macroDef(def, module);
      case Item.Fn fn -> value(slot(item, fn.name(), fn.vis(), module, text), module);
      case Item.Static it -> value(slot(item, it.name(), it.vis(), module, text), module);
      case Item.Const it -> value(slot(item, it.name(), it.vis(), module, text), module);
      case Item.TypeAlias it -> type(slot(item, it.name(), it.vis(), module, text), module);
      case Item.TraitAlias it -> type(slot(item, it.name(), it.vis(), module, text), module);
      case Item.Union it -> type(slot(item, it.name(), it.vis(), module, text), module);
      case Item.Struct it -> struct(it, module, text);
      case Item.Enum it -> enumeration(it, module, text);
      case Item.Trait it -> trait(it, module, text);
      case Item.Impl it -> impl(it, module, text);
      case Item.ExternBlock it -> externBlock(it, module, text);
      case Item.Mod _, Item.Macro _, Item.Broken _ -> {}
    }
    return text;
  }

  private Slot slot(Item item, Ident name, Vis vis, ModuleScope module, TextScope text) {
    return slot(item, name.text(), vis(vis, module), module, text);
  }

  private Slot slot(Item item, String name, int vis, ModuleScope module, TextScope text) {
    Slot made =
        program.add(crate.source.id(), module.def, name, vis, module, new Slot.What.OfItem(item));
    made.text = Optional.of(text);
    return made;
  }

  private static void value(Slot slot, ModuleScope module) {
    name(slot, module, Namespace.VALUE, slot.vis);
  }

  private static void type(Slot slot, ModuleScope module) {
    name(slot, module, Namespace.TYPE, slot.vis);
  }

  private static void name(Slot slot, ModuleScope module, Namespace ns, int vis) {
    if (!slot.name.equals("_")) {
      module.define(slot.name, ns, Binding.of(slot.id, vis));
    }
  }

  private void struct(Item.Struct item, ModuleScope module, TextScope text) {
    Slot slot = slot(item, item.name(), item.vis(), module, text);
    type(slot, module);
    switch (item.data()) {
      case Item.VariantData.Named _ -> {}
      case Item.VariantData.Unit() -> name(slot, module, Namespace.VALUE, slot.vis);
      case Item.VariantData.TupleFields(List<Item.Field> fields) -> {
        int vis = slot.vis;
        for (Item.Field field : fields) {
          vis = program.narrower(vis, vis(field.vis(), module));
        }
        name(slot, module, Namespace.VALUE, vis);
      }
    }
  }

  private ModuleScope inner(Slot slot, ModuleScope module, ModuleScope.Kind kind) {
    ModuleScope scope = new ModuleScope(slot.id, crate.source.id(), kind, Optional.of(module));
    slot.scope = Optional.of(scope);
    return scope;
  }

  private void enumeration(Item.Enum item, ModuleScope module, TextScope text) {
    Slot slot = slot(item, item.name(), item.vis(), module, text);
    type(slot, module);
    ModuleScope scope = inner(slot, module, ModuleScope.Kind.ENUM);
    for (int i = 0; i < item.variants().size(); i++) {
      Item.Variant variant = item.variants().get(i);
      Slot child =
          program.add(
              crate.source.id(),
              slot.id,
              variant.name().text(),
              slot.vis,
              scope,
              new Slot.What.OfVariant(variant, i));
      slot.children.add(child.id);
      name(child, scope, Namespace.TYPE, Binding.PUBLIC);
      name(child, scope, Namespace.VALUE, Binding.PUBLIC);
    }
  }

  private void trait(Item.Trait item, ModuleScope module, TextScope text) {
    Slot slot = slot(item, item.name(), item.vis(), module, text);
    type(slot, module);
    ModuleScope scope = inner(slot, module, ModuleScope.Kind.TRAIT);
    for (Item child : item.items()) {
      associated(child, slot, slot.vis, scope)
          .ifPresent(s -> name(s, scope, namespace(child), Binding.PUBLIC));
    }
  }

  private void impl(Item.Impl item, ModuleScope module, TextScope text) {
    Slot slot = slot(item, "", Binding.PUBLIC, module, text);
    for (Item child : item.items()) {
      int vis = item.trait().isPresent() ? Binding.PUBLIC : vis(visOf(child), module);
      associated(child, slot, vis, module);
    }
  }

  private void externBlock(Item.ExternBlock item, ModuleScope module, TextScope text) {
    Slot slot = slot(item, "", Binding.PUBLIC, module, text);
    for (Item child : item.items()) {
      associated(child, slot, vis(visOf(child), module), module)
          .ifPresent(s -> name(s, module, namespace(child), s.vis));
    }
  }

  /// A function, constant, static or type in a trait, impl or extern block.
  private Optional<Slot> associated(Item item, Slot parent, int vis, ModuleScope home) {
    String name =
        switch (item) {
          case Item.Fn i -> i.name().text();
          case Item.Const i -> i.name().text();
          case Item.Static i -> i.name().text();
          case Item.TypeAlias i -> i.name().text();
          case Item.Use _,
              Item.ExternCrate _,
              Item.Mod _,
              Item.Struct _,
              Item.Union _,
              Item.Enum _,
              Item.Trait _,
              Item.TraitAlias _,
              Item.Impl _,
              Item.ExternBlock _,
              Item.MacroRules _,
              Item.MacroDef _,
              Item.Macro _,
              Item.Broken _ ->
              "";
        };
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Slot made =
        program.add(crate.source.id(), parent.id, name, vis, home, new Slot.What.OfItem(item));
    parent.children.add(made.id);
    return Optional.of(made);
  }

  static Namespace namespace(Item item) {
    return item instanceof Item.TypeAlias ? Namespace.TYPE : Namespace.VALUE;
  }

  private static Vis visOf(Item item) {
    return switch (item) {
      case Item.Fn i -> i.vis();
      case Item.Const i -> i.vis();
      case Item.Static i -> i.vis();
      case Item.TypeAlias i -> i.vis();
      case Item.Use i -> i.vis();
      case Item.ExternCrate i -> i.vis();
      case Item.Mod i -> i.vis();
      case Item.Struct i -> i.vis();
      case Item.Union i -> i.vis();
      case Item.Enum i -> i.vis();
      case Item.Trait i -> i.vis();
      case Item.TraitAlias i -> i.vis();
      case Item.MacroDef i -> i.vis();
      case Item.Impl _, Item.ExternBlock _, Item.MacroRules _, Item.Macro _, Item.Broken _ ->
          new Vis.Inherited();
    };
  }

  /// Defines a module; its items are the caller's matter.
  ModuleScope module(Item.Mod item, List<Attr> attrs, ModuleScope parent, Span span) {
    Slot slot =
        program.add(
            crate.source.id(),
            parent.def,
            item.name().text(),
            vis(item.vis(), parent),
            parent,
            new Slot.What.OfModule(Def.ModKind.NAMED, attrs, span));
    type(slot, parent);
    return inner(slot, parent, ModuleScope.Kind.NAMED);
  }

  private void use(Item.Use item, ModuleScope module, TextScope text) {
    boolean prelude = !Attr.named(item.attrs(), "prelude_import").isEmpty();
    solver.add(crate, Import.leaves(module, item, vis(item.vis(), module), text, prelude));
  }

  private void externCrate(Item.ExternCrate item, ModuleScope module) {
    String name = item.name().text();
    Optional<ModuleScope> root = Optional.empty();
    if (name.equals("self")) {
      root = Optional.of(crate.root);
    } else {
      for (CrateSource.Dependency dependency : crate.source.dependencies()) {
        if (dependency.name().equals(name)) {
          root = Optional.of(program.crate(dependency.crate()).root);
        }
      }
    }
    if (root.isEmpty()) {
      program.losses.add(new CrateDefs.Loss("missing crate", name, item.span(), crate.source.id()));
      return;
    }
    String as = item.rename().map(Ident::text).orElse(name);
    if (!as.equals("_")) {
      Binding binding = Binding.of(root.get().def, vis(item.vis(), module));
      module.define(as, Namespace.TYPE, binding);
      if (module == crate.root) {
        crate.externs.put(as, root.get().def);
      }
    }
    for (Attr.Meta meta : Attr.named(item.attrs(), "macro_use")) {
      macroUse(meta, root.get());
    }
  }

  private void macroUse(Attr.Meta meta, ModuleScope root) {
    if (!(meta.args() instanceof Attr.Args.Delimited(TokenTree.Group group))) {
      crate.macroCrates.addFirst(root);
      return;
    }
    for (TokenTree tree : group.trees()) {
      if (tree instanceof TokenTree.Token token) {
        root.own(token.text(), Namespace.MACRO)
            .map(Binding::res)
            .filter(Res.OfDef.class::isInstance)
            .map(Res.OfDef.class::cast)
            .ifPresent(res -> crate.macroUse.put(token.text(), res.id().index()));
      }
    }
  }

  private TextScope macroRules(Item.MacroRules item, ModuleScope module, TextScope text) {
    Outcome<Macro, Problem> macro = crate.expander.define(item);
    program.problems.addAll(macro.problems());
    boolean exported = !Attr.named(item.attrs(), "macro_export").isEmpty();
    String name = item.name().text();
    ModuleScope home = exported ? crate.root : module;
    int vis = exported ? Binding.PUBLIC : module.named().def;
    Slot slot =
        program.add(
            crate.source.id(),
            home.def,
            name,
            vis,
            module,
            new Slot.What.OfMacro(item.attrs(), item.span()));
    program.macros.put(slot.id, macro.value());
    program.macroAt.putIfAbsent(item.span(), slot.id);
    if (exported) {
      crate.root.define(name, Namespace.MACRO, Binding.of(slot.id, vis));
    }
    return new TextScope.Defined(text, name, slot.id);
  }

  private void macroDef(Item.MacroDef item, ModuleScope module) {
    Outcome<Macro, Problem> macro = crate.expander.define(item);
    program.problems.addAll(macro.problems());
    Slot slot =
        program.add(
            crate.source.id(),
            module.def,
            item.name().text(),
            vis(item.vis(), module),
            module,
            new Slot.What.OfMacro(item.attrs(), item.span()));
    program.macros.put(slot.id, macro.value());
    program.macroAt.putIfAbsent(item.span(), slot.id);
    name(slot, module, Namespace.MACRO, slot.vis);
  }

  /// The module whose inside may use what has this visibility in `module`.
  int vis(Vis vis, ModuleScope module) {
    return switch (vis) {
      case Vis.Public _ -> Binding.PUBLIC;
      case Vis.Inherited() -> module.named().def;
      case Vis.Restricted(Path path, _, _) -> restricted(path, module);
    };
  }

  /// `pub(crate)`, `pub(super)`, `pub(in a::b)`: always a module above.
  private int restricted(Path path, ModuleScope module) {
    List<ModuleScope> above = new ArrayList<>();
    for (Optional<ModuleScope> at = Optional.of(module.named());
        at.isPresent();
        at = at.get().parent.map(ModuleScope::named)) {
      above.add(at.get());
    }
    int depth = above.size() - 1;
    int start = depth;
    for (int i = 0; i < path.segments().size(); i++) {
      String name = path.segments().get(i).name().text();
      if (name.equals("self") && i == 0) {
        start = 0;
      } else if (name.equals("super")) {
        start = i == 0 ? 1 : start + 1;
      } else if (!name.equals("crate") && !name.equals("$crate")) {
        start--;
        if (start < 0 || !Objects.equals(program.slot(above.get(start).def).name, name)) {
          return above.getLast().def;
        }
      }
    }
    return above.get(Math.min(start, depth)).def;
  }
}
