// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import klint.resolve.DefId;

/// Which impls are special cases of which, by their headers alone. Each pair is compared once.
final class Specialization {
  private final ItemTypes items;
  private final Map<Long, Boolean> known = new ConcurrentHashMap<>();

  Specialization(ItemTypes items) {
    this.items = items;
  }

  /// Of several impls that apply, those that no other one specializes.
  List<DefId> mostSpecific(List<DefId> impls) {
    if (impls.size() < 2) {
      return impls;
    }
    List<DefId> out = new ArrayList<>();
    for (DefId a : impls) {
      if (!isSpecialized(a, impls)) {
        out.add(a);
      }
    }
    return out;
  }

  /// Whether one of `others` is a special case of `impl`.
  boolean isSpecialized(DefId impl, List<DefId> others) {
    for (DefId b : others) {
      if (!impl.equals(b) && isInstance(b, impl) && !isInstance(impl, b)) {
        return true;
      }
    }
    return false;
  }

  /// Whether every type `special` is for is also one that `general` is for.
  private boolean isInstance(DefId special, DefId general) {
    // An odd factor keeps pairs apart and mixes what their hash is made of.
    long pair = (((long) special.index() << 32) | general.index()) * 0x9E3779B97F4A7C15L;
    Boolean before = known.get(pair);
    if (before == null) {
      before = compare(special, general);
      known.put(pair, before);
    }
    return before;
  }

  private boolean compare(DefId special, DefId general) {
    Optional<Clause.Holds> s = items.header(special).flatMap(ItemTypes.ImplHeader::trait);
    Optional<Clause.Holds> g = items.header(general).flatMap(ItemTypes.ImplHeader::trait);
    if (s.isEmpty() || g.isEmpty() || Heads.differ(g.get().args(), s.get().args())) {
      return false;
    }
    InferenceTable table = new InferenceTable();
    List<Ty> fresh = table.freshArgs(items.generics(general));
    return table.unify(Tys.subst(g.get().args(), fresh), s.get().args());
  }
}
