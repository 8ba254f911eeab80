// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.mir.Place;
import klint.types.Ty;

/// Tables of functions: arrays of pointers, or of structs that have some.
final class Tables {
  private Tables() {}

  /// What is known of an element of which the number is not: a table's functions.
  static Optional<Fact> element(Run run, Place from, Case c) {
    int at = 0;
    while (at < from.steps().size() && !(from.steps().get(at) instanceof Place.Step.Index)) {
      at++;
    }
    if (at == from.steps().size()) {
      return Optional.empty();
    }
    Place rest =
        new Place(from.local(), from.steps().subList(at + 1, from.steps().size()), from.type());
    Optional<PlaceKey> inside = PlaceKey.of(rest);
    PlaceKey all = c.resolve(PlaceKey.around(from));
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    List<FnValue> found = new ArrayList<>();
    Facts<Fact> known = c.facts().under(all);
    for (int i = 0; i < known.size(); i++) {
      PlaceKey k = known.key(i);
      if (k.size() == all.size() + 1 + inside.get().size()
          && k.step(all.size()) >= 0
          && k.equals(k.prefix(all.size() + 1).then(inside.get(), 0))
          && known.value(i) instanceof Fact.Function f) {
        found.add(f.function());
      }
    }
    boolean every =
        run.typeOf(all.local())
            .map(Tables::asReference)
            .flatMap(t -> run.node.memory(run.program).typeIn(all, t))
            .filter(t -> Integer.toString(found.size()).equals(length(t)))
            .isPresent();
    return found.isEmpty() || !every ? Optional.empty() : Optional.of(new Fact.Functions(found));
  }

  /// A static is reached by a pointer: what is there stays, or nothing would be known of it.
  private static Ty asReference(Ty type) {
    return type instanceof Ty.Ptr p ? new Ty.Ref(p.mutability(), p.pointee()) : type;
  }

  private static String length(Ty type) {
    return type instanceof Ty.Array a
            && a.len() instanceof Ty.Const k
            && k.value() instanceof Ty.ConstVal.Int i
        ? i.value().toString()
        : "";
  }
}
