// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Item;

/// Resolves imports as far as what is known allows.
final class ImportSolver {
  private final Program program;

  ImportSolver(Program program) {
    this.program = program;
  }

  /// Notes imports of a module as pending.
  void add(CrateState crate, List<Import> imports) {
    for (Import one : imports) {
      crate.imports.add(one);
      if (crate.source.report()) {
        crate.written.add(one);
      }
      if (one.name.isPresent()) {
        if (!one.name.get().equals("_")) {
          one.module
              .pendingSingles
              .computeIfAbsent(one.name.get(), _ -> new ArrayList<>())
              .add(one);
        }
      } else if (!one.prelude) {
        one.module.pendingGlobs++;
      }
    }
  }

  /// Tries every pending import of a crate once; true if something became known.
  boolean pass(CrateState crate, boolean relaxed) {
    Names names = new Names(program, relaxed);
    boolean changed = false;
    List<Import> left = new ArrayList<>();
    for (Import one : crate.imports) {
      changed |= one.glob() ? glob(crate, one, names) : single(crate, one, names);
      if (one.pending() || !one.found()) {
        left.add(one);
      }
    }
    crate.imports.clear();
    crate.imports.addAll(left);
    return changed;
  }

  /// Gives up on what is left: what was found in no namespace is a loss.
  void finish(CrateState crate) {
    Names names = new Names(program, true);
    for (Import one : crate.imports) {
      if (!one.found()) {
        Names.Way way = names.follow(place(crate, one), one.path, Namespace.TYPE);
        String why = way instanceof Names.Way.Failed(_, String w) ? w : "not importable";
        program.losses.add(
            new CrateDefs.Loss(
                "unresolved import", one.path.text() + ": " + why, one.span, crate.source.id()));
      }
      close(one);
    }
    crate.imports.clear();
  }

  private void close(Import one) {
    if (one.glob()) {
      if (!one.prelude && one.pending()) {
        one.module.pendingGlobs--;
      }
    } else {
      List<Import> pending = one.module.pendingSingles.get(one.name.orElse("_"));
      if (pending != null) {
        pending.remove(one);
        if (pending.isEmpty()) {
          one.module.pendingSingles.remove(one.name.orElse("_"));
        }
      }
    }
    for (Namespace ns : Namespace.values()) {
      if (one.state(ns) == Import.State.PENDING) {
        one.set(ns, Import.State.ABSENT);
      }
    }
  }

  private static Names.Place place(CrateState crate, Import one) {
    return new Names.Place(one.module, crate, Optional.of(one), Optional.of(one.text));
  }

  private boolean glob(CrateState crate, Import one, Names names) {
    Names.Way way = names.follow(place(crate, one), one.path, Namespace.TYPE);
    if (!(way instanceof Names.Way.Done(Binding binding, int consumed))
        || consumed < one.path.segments().size()) {
      return false;
    }
    Optional<ModuleScope> source = program.scopeOf(binding.res());
    if (source.isEmpty()) {
      return false;
    }
    if (one.prelude) {
      crate.prelude = source;
    } else if (source.get() != one.module) {
      one.module.globs.add(new ModuleScope.Glob(source.get(), one.vis));
    }
    close(one);
    one.set(Namespace.TYPE, Import.State.FOUND);
    return true;
  }

  private boolean single(CrateState crate, Import one, Names names) {
    boolean changed = false;
    for (Namespace ns : Namespace.values()) {
      if (one.state(ns) != Import.State.PENDING) {
        continue;
      }
      switch (names.follow(place(crate, one), one.path, ns)) {
        case Names.Way.Done(Binding binding, int consumed)
            when consumed == one.path.segments().size() -> {
          one.set(ns, Import.State.FOUND);
          define(one, ns, binding);
          changed = true;
        }
        case Names.Way.Done _, Names.Way.Failed _ -> {
          // With nothing pending that could matter, the answer is final.
          if (!names.relaxed()) {
            one.set(ns, Import.State.ABSENT);
            changed = true;
          }
        }
        case Names.Way.Unknown() -> {}
      }
    }
    if (!one.pending()) {
      close(one);
    }
    return changed;
  }

  private void define(Import one, Namespace ns, Binding binding) {
    String name = one.name.orElse("_");
    int vis = program.narrower(one.vis, binding.vis());
    if (name.equals("_")) {
      if (ns == Namespace.TYPE
          && binding.res() instanceof Res.OfDef(DefId id)
          && program.slot(id.index()).item().orElse(null) instanceof Item.Trait) {
        one.module.unnamed.add(new ModuleScope.Unnamed(id.index(), vis));
      }
      return;
    }
    one.module.define(name, ns, new Binding(binding.res(), vis));
  }
}
