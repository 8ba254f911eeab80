// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import klint.resolve.DefId;

/// Which limits were reached, and in which functions.
///
/// Most are in values that know nothing of the function that they are computed for (places, cases):
/// these tell the run around them, which collects what was reached in it.
final class Limits {
  private static final ScopedValue<Set<Limit>> AROUND = ScopedValue.newInstance();

  private final Map<Limit, Set<DefId>> all = new EnumMap<>(Limit.class);

  /// Tells the run around that it reached a limit.
  static void reached(Limit limit) {
    if (AROUND.isBound()) {
      AROUND.get().add(limit);
    }
  }

  /// Runs something; what limits it reaches goes into `reached`.
  static <T> T collect(Set<Limit> reached, Supplier<T> run) {
    return ScopedValue.where(AROUND, reached).call(run::get);
  }

  static Set<Limit> none() {
    return EnumSet.noneOf(Limit.class);
  }

  /// Notes limits as reached in a function, or in the destructor of a type.
  synchronized void note(Set<Limit> reached, DefId where) {
    reached.forEach(l -> all.computeIfAbsent(l, _ -> new TreeSet<>()).add(where));
  }

  /// Whether no limit was reached that leaves unknown what runs.
  synchronized boolean knowAllCode() {
    return all.keySet().stream().noneMatch(l -> l.errs() == Limit.Errs.UNKNOWN || l == Limit.CASTS);
  }

  synchronized List<Summaries.Limited> list() {
    List<Summaries.Limited> out = new ArrayList<>();
    all.forEach((l, where) -> out.add(new Summaries.Limited(l, List.copyOf(where))));
    return out;
  }
}
