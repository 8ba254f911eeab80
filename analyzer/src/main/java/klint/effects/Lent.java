// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.References;
import klint.types.Instances;
import klint.types.Ty;

/// Functions that give back an owner of the object which they were lent a reference to: what bodies
/// cannot tell, since it hangs on what a container's links say (rules/references.json).
///
/// Who lent the reference holds an owner too, so that in the result is like a clone of it.
final class Lent {
  /// The parameter, from 1.
  private final Map<DefId, Integer> functions = new HashMap<>();

  Lent(References references, CrateDefs defs, Instances instances) {
    Map<String, Integer> wanted = references.lent();
    for (int i = 0; i < defs.size() && !wanted.isEmpty(); i++) {
      DefId id = new DefId(i);
      if (defs.def(id) instanceof Def.Fn) {
        Integer position = wanted.get(instances.path(id));
        if (position != null) {
          functions.put(id, position + 1);
        }
      }
    }
  }

  /// The case after a call, in which the owners in the result are told to be of the object behind
  /// an argument, if the callee is such a function.
  Case returned(Run run, Case before, Case after, Site.Inner site, List<Arg> args, PlaceKey to) {
    Integer param =
        site.generic().code() instanceof Instance.Code.Fn f ? functions.get(f.def()) : null;
    if (param == null || param > args.size()) {
      return after;
    }
    Optional<PlaceKey> pointer =
        args.get(param - 1)
            .place(PlaceKey.local(param))
            .flatMap(p -> pointer(before, p))
            .filter(p -> !isRaw(run, p));
    if (pointer.isEmpty()) {
      return after;
    }
    Case out = after;
    Facts<Fact> parts = after.facts().under(to);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.key(i).endsInTag()) {
        out = out.with(out.facts().without(parts.key(i)));
      }
    }
    int live = before.context().live().size();
    return out.set(to.then(Owners.TAG), new Fact.Owner(Fact.Origin.CLONED, live))
        .set(to.then(Clones.HOLDS), clone(run, before, pointer.get()));
  }

  /// That an owner is of the object which a pointer leads to.
  static Fact clone(Run run, Case c, PlaceKey pointer) {
    return run.isParameter(pointer.local()) && !c.isOverwritten(pointer)
        ? new Fact.AtEntry(pointer)
        : new Fact.Same(pointer);
  }

  /// The place of the pointer by which a reference leads to its object.
  static Optional<PlaceKey> pointer(Case c, PlaceKey reference) {
    PlaceKey object = c.resolve(reference.then(PlaceKey.DEREF));
    for (int n = object.size() - 1; n >= 0; n--) {
      if (object.step(n) == PlaceKey.DEREF) {
        return Optional.of(object.prefix(n));
      }
    }
    return Optional.empty();
  }

  /// Whether the reference was made of a raw pointer here, so that nobody lent it.
  private static boolean isRaw(Run run, PlaceKey pointer) {
    return pointer.size() == 0 && run.local(pointer.local()) instanceof Ty.Ptr;
  }
}
