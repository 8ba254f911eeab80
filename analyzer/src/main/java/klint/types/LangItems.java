// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;

/// The definitions of the library that the language itself refers to.
final class LangItems {
  private final CrateDefs defs;
  private final Map<String, Optional<DefId>> found = new HashMap<>();
  private final BitSet all = new BitSet();

  LangItems(CrateDefs defs) {
    this.defs = defs;
    defs.langs()
        .forEach(
            (name, def) -> {
              found.put(name, Optional.of(def));
              all.set(def.index());
            });
  }

  Optional<DefId> get(String name) {
    return found.getOrDefault(name, Optional.empty());
  }

  boolean is(DefId def, String name) {
    if (!all.get(def.index())) {
      return false;
    }
    Optional<DefId> one = get(name);
    return one.isPresent() && one.get().index() == def.index();
  }

  /// The associated item `name` of the language's trait.
  Optional<DefId> member(String trait, String name) {
    return get(trait).flatMap(t -> memberOf(t, name));
  }

  Optional<DefId> memberOf(DefId trait, String name) {
    if (defs.def(trait) instanceof Def.Trait t) {
      for (DefId item : t.items()) {
        if (defs.def(item).name().equals(name)) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  /// The `AsyncFn` family by how the callee is borrowed.
  Optional<BodyTypes.FnKind> asyncFnKind(DefId trait) {
    if (is(trait, "async_fn")) {
      return Optional.of(BodyTypes.FnKind.FN);
    }
    if (is(trait, "async_fn_mut")) {
      return Optional.of(BodyTypes.FnKind.FN_MUT);
    }
    if (is(trait, "async_fn_once")) {
      return Optional.of(BodyTypes.FnKind.FN_ONCE);
    }
    return Optional.empty();
  }

  /// The `Fn` family by how the callee is borrowed.
  Optional<BodyTypes.FnKind> fnKind(DefId trait) {
    if (is(trait, "fn")) {
      return Optional.of(BodyTypes.FnKind.FN);
    }
    if (is(trait, "fn_mut")) {
      return Optional.of(BodyTypes.FnKind.FN_MUT);
    }
    if (is(trait, "fn_once")) {
      return Optional.of(BodyTypes.FnKind.FN_ONCE);
    }
    return Optional.empty();
  }
}
