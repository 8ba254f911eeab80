// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The paths by which other crates can name definitions: through re-exports where the module of a
/// definition is private.
final class VisiblePaths {
  private final Program program;

  /// The module through which a definition is first found from a crate's root, and its name there.
  private final Map<Integer, Via> ways = new HashMap<>();

  private record Via(int module, String name) {}

  VisiblePaths(Program program) {
    this.program = program;
    for (CrateState crate : program.crates) {
      search(crate.root);
    }
  }

  /// The definition's own path if all of it is public, else the shortest that is; empty if no other
  /// crate can name it.
  Optional<String> of(int def) {
    if (isPublic(def)) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    int at = def;
    for (Via via = ways.get(at); via != null; via = ways.get(at)) {
      parts.add(via.name());
      at = via.module();
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    parts.add(program.slot(at).name);
    return Optional.of(String.join("::", parts.reversed()));
  }

  private boolean isPublic(int def) {
    for (int at = def; at >= 0; at = program.slot(at).parent) {
      Slot slot = program.slot(at);
      if (!slot.name.isEmpty() && slot.parent >= 0 && slot.vis != Binding.PUBLIC) {
        return false;
      }
    }
    return true;
  }

  /// Breadth first, so that the shortest path wins; in a module in the order of its text.
  private void search(ModuleScope root) {
    Deque<ModuleScope> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      ModuleScope module = open.remove();
      for (Map.Entry<Integer, String> child : children(module).entrySet()) {
        int def = child.getKey();
        if (def == root.def
            || ways.putIfAbsent(def, new Via(module.def, child.getValue())) != null) {
          continue;
        }
        program.slot(def).scope.filter(s -> s.crate == root.crate).ifPresent(open::add);
      }
    }
  }

  private Map<Integer, String> children(ModuleScope module) {
    Map<Integer, String> out = new LinkedHashMap<>();
    collect(module, out, new HashSet<>());
    return out;
  }

  private void collect(ModuleScope module, Map<Integer, String> out, Set<Integer> seen) {
    if (!seen.add(module.def)) {
      return;
    }
    for (Namespace ns : Namespace.values()) {
      module
          .own(ns)
          .forEach(
              (name, binding) -> {
                if (binding.vis() == Binding.PUBLIC
                    && binding.res() instanceof Res.OfDef(DefId id)
                    && !name.equals("_")) {
                  out.putIfAbsent(id.index(), name);
                }
              });
    }
    for (ModuleScope.Glob glob : module.globs) {
      if (glob.vis() == Binding.PUBLIC) {
        collect(glob.source(), out, seen);
      }
    }
  }
}
