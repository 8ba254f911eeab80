// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import klint.resolve.CrateDefs;
import klint.resolve.DefId;

/// What all bodies share: the definitions, their types, the impls. Thread-safe.
final class World {
  private final ItemTypes items;
  private final TraitIndex index;
  private final Specialization specialization;
  private final DefMemo<Map<String, List<DefId>>> members;
  private final DefMemo<ParamEnv> envs;
  private final Map<List<Clause>, ParamEnv> byClauses = new ConcurrentHashMap<>();
  private final ParamEnv nothing = assuming(List.of());

  World(CrateDefs defs) {
    this.members = new DefMemo<>(defs);
    this.envs = new DefMemo<>(defs);
    this.items = new ItemTypes(defs);
    this.index = new TraitIndex(items);
    this.specialization = new Specialization(items);
  }

  CrateDefs defs() {
    return items.defs();
  }

  ItemTypes items() {
    return items;
  }

  LangItems lang() {
    return items.lang();
  }

  TraitIndex index() {
    return index;
  }

  Specialization specialization() {
    return specialization;
  }

  /// The functions and constants called `name` of an impl or trait.
  List<DefId> named(DefId container, String name) {
    Map<String, List<DefId>> of = members.get(container);
    if (of == null) {
      of = new java.util.HashMap<>();
      for (DefId item : items.items(container)) {
        if (!(defs().def(item) instanceof klint.resolve.Def.TypeAlias)) {
          of.computeIfAbsent(defs().def(item).name(), _ -> new java.util.ArrayList<>()).add(item);
        }
      }
      members.put(container, of);
    }
    return of.getOrDefault(name, List.of());
  }

  String text(Ty type) {
    return new TyText(defs()).of(type);
  }

  /// The where-clauses that hold inside a definition, elaborated and normalised as far as they go
  /// by themselves.
  ParamEnv env(DefId def) {
    ParamEnv known = envs.get(def);
    if (known == null) {
      known = ParamEnvs.of(this, def);
      envs.put(def, known);
    }
    return known;
  }

  /// The where-clauses, elaborated.
  ParamEnv assuming(List<Clause> clauses) {
    return byClauses.computeIfAbsent(clauses, ParamEnv::new);
  }

  /// No where-clauses.
  ParamEnv nothing() {
    return nothing;
  }
}
