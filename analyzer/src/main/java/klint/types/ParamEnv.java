// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import klint.resolve.DefId;

/// The where-clauses that may be assumed, with all they imply.
final class ParamEnv {
  static final ParamEnv EMPTY = new ParamEnv(List.of());

  private final Map<DefId, List<Clause.Holds>> holds = new HashMap<>();
  private final Map<DefId, List<Clause.Equals>> equalities = new HashMap<>();
  private final List<Clause> all;

  ParamEnv(List<Clause> elaborated) {
    this.all = List.copyOf(elaborated);
    for (Clause c : elaborated) {
      switch (c) {
        case Clause.Holds h -> holds.computeIfAbsent(h.trait(), _ -> new ArrayList<>()).add(h);
        case Clause.Equals e ->
            equalities.computeIfAbsent(e.assoc(), _ -> new ArrayList<>()).add(e);
      }
    }
  }

  List<Clause.Holds> holds(DefId trait) {
    return holds.getOrDefault(trait, List.of());
  }

  List<Clause.Equals> equalities(DefId assoc) {
    return equalities.getOrDefault(assoc, List.of());
  }

  List<Clause> all() {
    return all;
  }
}
