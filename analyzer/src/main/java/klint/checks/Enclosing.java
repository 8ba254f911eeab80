// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;

/// Which function, constant or module of the crates asked about a place stands in.
final class Enclosing {
  private final CrateDefs defs;
  private final Map<Integer, List<Def>> byFile = new HashMap<>();

  Enclosing(CrateDefs defs) {
    this.defs = defs;
    for (int i = 0; i < defs.size(); i++) {
      Def def = defs.def(new DefId(i));
      if (holds(def) && def.span().ctx() == 0 && !def.span().isNone()) {
        byFile.computeIfAbsent(def.span().file(), _ -> new ArrayList<>()).add(def);
      }
    }
  }

  private boolean holds(Def def) {
    return switch (def) {
      case Def.Fn _, Def.Const _, Def.Static _, Def.Mod _ -> defs.crate(def.crate()).report();
      case Def.Struct _,
          Def.Union _,
          Def.Enum _,
          Def.Variant _,
          Def.Trait _,
          Def.TraitAlias _,
          Def.Impl _,
          Def.TypeAlias _,
          Def.ExternBlock _,
          Def.Macro _ ->
          false;
    };
  }

  /// The smallest that holds `at`.
  Optional<DefId> of(Span at) {
    Optional<Def> best = Optional.empty();
    for (Def def : byFile.getOrDefault(at.file(), List.of())) {
      Span s = def.span();
      if (s.lo() <= at.lo()
          && at.hi() <= s.hi()
          && best.map(Def::span).filter(b -> b.hi() - b.lo() < s.hi() - s.lo()).isEmpty()) {
        best = Optional.of(def);
      }
    }
    return best.map(Def::id);
  }
}
