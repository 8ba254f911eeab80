// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import klint.resolve.DefId;

/// The where-clauses that may be assumed, with all they imply; and what was selected under them.
///
/// There is one for each set of clauses of a [World]: to be the same is to be the same object.
final class ParamEnv {
  private final Map<DefId, List<Clause.Holds>> holds = new HashMap<>();
  private final Map<DefId, List<Clause.Equals>> equalities = new HashMap<>();
  private final List<Clause> all;
  private final boolean neutral;
  private final Map<Clause.Holds, Solver.Selection> selected = new ConcurrentHashMap<>();

  ParamEnv(List<Clause> elaborated) {
    this.all = List.copyOf(elaborated);
    for (Clause c : elaborated) {
      switch (c) {
        case Clause.Holds h -> holds.computeIfAbsent(h.trait(), _ -> new ArrayList<>()).add(h);
        case Clause.Equals e ->
            equalities.computeIfAbsent(e.assoc(), _ -> new ArrayList<>()).add(e);
      }
    }
    this.neutral = all.stream().allMatch(c -> Tys.hasParam(args(c)));
  }

  private static List<Ty> args(Clause clause) {
    return switch (clause) {
      case Clause.Holds h -> h.args();
      case Clause.Equals e -> e.args();
    };
  }

  /// Whether the clauses say nothing of types without parameters.
  boolean isNeutral() {
    return neutral;
  }

  /// Answers that depend on nothing but the program and these clauses. Thread-safe.
  Map<Clause.Holds, Solver.Selection> selected() {
    return selected;
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
