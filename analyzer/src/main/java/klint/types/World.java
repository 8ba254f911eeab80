// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import klint.resolve.CrateDefs;
import klint.resolve.DefId;
import org.jspecify.annotations.Nullable;

/// What all bodies share: the definitions, their types, the impls. Thread-safe.
final class World {
  private final ItemTypes items;
  private final TraitIndex index;
  private final Map<DefId, Map<String, List<DefId>>> members = new ConcurrentHashMap<>();
  private final Map<DefId, ParamEnv> envs = new ConcurrentHashMap<>();

  /// Whether one impl's header is an instance of another's, by both numbers.
  private final Map<Long, Boolean> instances = new ConcurrentHashMap<>();

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

  /// What [#isInstance(DefId, DefId, boolean)] was told; null if nothing.
  @Nullable Boolean isInstance(DefId special, DefId general) {
    return instances.get(pair(special, general));
  }

  void isInstance(DefId special, DefId general, boolean answer) {
    instances.put(pair(special, general), answer);
  }

  private static long pair(DefId a, DefId b) {
    // An odd factor keeps pairs apart and mixes what their hash is made of.
    return (((long) a.index() << 32) | b.index()) * 0x9E3779B97F4A7C15L;
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
}
