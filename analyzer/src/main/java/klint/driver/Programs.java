// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import klint.effects.Limit;
import klint.effects.Summaries;
import klint.resolve.Crate;
import klint.resolve.CrateDefs;
import klint.resolve.DefId;
import klint.types.BodyTypes;

/// Which of the crates asked about are one program.
///
/// What the crates of a kernel tree make pointers and trait objects of may meet in one image.
/// Crates that are given side by side and do not use each other never meet: what is in one says
/// nothing about another.
final class Programs {
  private Programs() {}

  /// The bodies of each program, in order.
  static List<List<BodyTypes>> of(CrateDefs defs, List<BodyTypes> bodies) {
    int[] program = new int[defs.crates().size()];
    for (Crate c : defs.crates()) {
      program[c.id()] = c.id();
      for (int d : c.dependencies()) {
        if (c.report() && defs.crate(d).report()) {
          join(program, d, c.id());
        }
      }
    }
    Map<Integer, List<BodyTypes>> out = new TreeMap<>();
    for (BodyTypes b : bodies) {
      int crate = defs.def(b.hir().owner()).crate();
      out.computeIfAbsent(program[crate], _ -> new ArrayList<>()).add(b);
    }
    return List.copyOf(out.values());
  }

  private static void join(int[] program, int a, int b) {
    int from = program[a];
    int to = program[b];
    for (int i = 0; i < program.length; i++) {
      program[i] = program[i] == from ? to : program[i];
    }
  }

  private static List<Summaries.Limited> limits(List<Summaries> all) {
    Map<Limit, Set<DefId>> where = new TreeMap<>();
    for (Summaries s : all) {
      for (Summaries.Limited l : s.limits()) {
        where.computeIfAbsent(l.limit(), _ -> new TreeSet<>()).addAll(l.functions());
      }
    }
    return where.entrySet().stream()
        .map(e -> new Summaries.Limited(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  /// What was found in all of them, as if they were one.
  static Summaries together(List<Summaries> all) {
    if (all.size() == 1) {
      return all.getFirst();
    }
    return new Summaries(
        all.stream().flatMap(s -> s.functions().stream()).toList(),
        all.stream().flatMap(s -> s.instances().stream()).toList(),
        all.stream().flatMap(s -> s.violations().stream()).distinct().toList(),
        all.stream().mapToInt(Summaries::unknownEffects).sum(),
        all.stream()
            .flatMap(s -> s.widest().stream())
            .max(Comparator.comparingInt(Summaries.Widest::cases)),
        limits(all),
        all.stream().mapToInt(Summaries::skipped).sum(),
        all.stream().flatMap(s -> s.callbacks().stream()).toList(),
        all.stream().flatMap(s -> s.releases().stream()).collect(Collectors.toSet()),
        all.stream().flatMap(s -> s.problems().stream()).distinct().toList());
  }
}
