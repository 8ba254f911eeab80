// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every path by which other crates can name something of our library.
public final class LibraryNames {
  private final ResolvedCrates defs;
  private final Map<DefId, String> shortest = new LinkedHashMap<>();
  private final Set<String> all = new LinkedHashSet<>();

  public LibraryNames(ResolvedCrates defs, List<String> crates) {
    this.defs = defs;
    for (Crate crate : defs.crates()) {
      if (crates.contains(crate.name())) {
        search(crate.root(), crate.name());
      }
    }
  }

  /// The shortest path of each definition that has one.
  public Map<DefId, String> shortest() {
    return shortest;
  }

  /// All paths.
  public Set<String> all() {
    return all;
  }

  private void search(DefId root, String name) {
    record Open(DefId module, String path) {}
    Deque<Open> open = new ArrayDeque<>();
    Set<DefId> modules = new HashSet<>();
    shortest.putIfAbsent(root, name);
    open.add(new Open(root, name));
    modules.add(root);
    while (!open.isEmpty()) {
      Open at = open.remove();
      Map<String, DefId> names = new LinkedHashMap<>();
      for (Namespace ns : Namespace.values()) {
        collect(at.module(), ns, names, new HashSet<>());
      }
      names.forEach(
          (key, def) -> {
            String word = key.substring(1);
            String path = at.path() + "::" + word;
            all.add(path);
            shortest.putIfAbsent(def, path);
            if (defs.def(def) instanceof Def.Mod && modules.add(def)) {
              open.add(new Open(def, path));
            }
          });
    }
  }

  /// Keys are a letter for the namespace and the name.
  private void collect(DefId module, Namespace ns, Map<String, DefId> out, Set<DefId> seen) {
    if (!seen.add(module)) {
      return;
    }
    defs.names(module, ns)
        .forEach(
            (name, binding) -> {
              if (binding.vis() == Binding.PUBLIC
                  && binding.res() instanceof Res.OfDef(DefId id)
                  && !name.equals("_")) {
                out.putIfAbsent(ns.name().charAt(0) + name, id);
              }
            });
    for (DefId glob : defs.publicGlobs(module)) {
      collect(glob, ns, out, seen);
    }
  }
}
