// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import klint.resolve.CrateDefs;
import klint.resolve.DefId;

/// What all bodies share: the definitions, their types, the impls. Thread-safe.
final class World {
  private final ItemTypes items;
  private final TraitIndex index;
  private final Map<DefId, ParamEnv> envs = new ConcurrentHashMap<>();

  World(CrateDefs defs) {
    this.items = new ItemTypes(defs);
    this.index = new TraitIndex(items);
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

  /// The where-clauses that hold inside a definition, elaborated and normalised as far as they go by themselves.
  ParamEnv env(DefId def) {
    ParamEnv known = envs.get(def);
    if (known == null) {
      known = ParamEnvs.of(this, def);
      envs.put(def, known);
    }
    return known;
  }
}
