// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;
import klint.diag.Problem;
import klint.expand.Expansions;
import klint.expand.Macro;
import klint.syntax.Attr;

/// All crates of a run while they are resolved.
///
/// Written by one thread at a time; read by many while bodies are expanded.
final class Program {
  final Expansions expansions;
  final List<Slot> slots = new ArrayList<>();
  final List<CrateState> crates = new ArrayList<>();
  final Map<Integer, Macro> macros = new HashMap<>();

  /// Macros by the place of their definition, which is their identity for hygiene.
  final Map<Span, Integer> macroAt = new HashMap<>();

  /// What became of each file's items, by the file's number.
  final Map<Integer, ExpandedFile> outlines = new HashMap<>();

  record ExpandedFile(int crate, List<Attr> attrs, Outline outline) {}

  final List<CrateDefs.Loss> losses = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  Program(Expansions expansions) {
    this.expansions = expansions;
  }

  Slot slot(int id) {
    return slots.get(id);
  }

  Slot add(int crate, int parent, String name, int vis, ModuleScope home, Slot.What what) {
    Slot made = new Slot(slots.size(), crate, parent, name, vis, home, what);
    slots.add(made);
    return made;
  }

  CrateState crate(int number) {
    if (number < 0 || number >= crates.size()) {
      throw new KlintBug("no crate " + number);
    }
    return crates.get(number);
  }

  /// The names of what a meaning stands for: a module, enum or trait.
  Optional<ModuleScope> scopeOf(Res res) {
    return res instanceof Res.OfDef(DefId id) ? slots.get(id.index()).scope : Optional.empty();
  }

  /// Whether what only the inside of module `vis` may use can be used in `from`.
  boolean visible(int vis, ModuleScope from) {
    if (vis == Binding.PUBLIC) {
      return true;
    }
    for (Optional<ModuleScope> at = Optional.of(from); at.isPresent(); at = at.get().parent) {
      if (at.get().def == vis) {
        return true;
      }
    }
    return false;
  }

  /// The narrower of two visibilities.
  int narrower(int a, int b) {
    if (a == Binding.PUBLIC || a == b) {
      return b;
    }
    if (b == Binding.PUBLIC) {
      return a;
    }
    Optional<ModuleScope> inner = slots.get(a).scope;
    return inner.isPresent() && visible(b, inner.get()) ? a : b;
  }
}
