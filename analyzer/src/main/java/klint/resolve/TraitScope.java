// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.syntax.Item;

/// The traits whose methods can be called at one place.
///
/// Source: Reference, "Method-call expressions" and "Underscore imports".
final class TraitScope {
  private final Program program;
  private final Set<DefId> found = new LinkedHashSet<>();

  TraitScope(Program program) {
    this.program = program;
  }

  List<DefId> in(Names.Place place) {
    for (Optional<ModuleScope> at = Optional.of(place.module());
        at.isPresent();
        at = at.get().parent) {
      ModuleScope module = at.get();
      if (module.kind == ModuleScope.Kind.TRAIT) {
        found.add(new DefId(module.def));
        continue;
      }
      if (module.kind == ModuleScope.Kind.ENUM) {
        continue;
      }
      of(module, place.module(), new HashSet<>(), Set.of());
      if (module.kind != ModuleScope.Kind.BLOCK) {
        break;
      }
    }
    place
        .crate()
        .prelude
        .ifPresent(prelude -> of(prelude, place.module(), new HashSet<>(), Set.of()));
    return List.copyOf(new ArrayList<>(found));
  }

  /// The traits of a module that `from` may use; names in `hidden` are shadowed on the way here.
  private void of(ModuleScope module, ModuleScope from, Set<ModuleScope> path, Set<String> hidden) {
    if (!path.add(module)) {
      return;
    }
    for (Map.Entry<String, Binding> entry : module.own(Namespace.TYPE).entrySet()) {
      Binding binding = entry.getValue();
      if (!hidden.contains(entry.getKey())
          && program.visible(binding.vis(), from)
          && isTrait(binding.res())
          && binding.res() instanceof Res.OfDef(DefId id)) {
        found.add(id);
      }
    }
    for (ModuleScope.Unnamed unnamed : module.unnamed) {
      if (program.visible(unnamed.vis(), from)) {
        found.add(new DefId(unnamed.trait()));
      }
    }
    if (module.globs.isEmpty()) {
      return;
    }
    Set<String> shadow = new HashSet<>(hidden);
    shadow.addAll(module.own(Namespace.TYPE).keySet());
    for (ModuleScope.Glob glob : module.globs) {
      if (program.visible(glob.vis(), from)) {
        of(glob.source(), module, path, shadow);
      }
    }
  }

  private boolean isTrait(Res res) {
    return res instanceof Res.OfDef(DefId id)
        && program.slot(id.index()).what instanceof Slot.What.OfItem(Item item)
        && (item instanceof Item.Trait || item instanceof Item.TraitAlias);
  }
}
