// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Mutability;
import klint.types.BodyTypes;
import klint.types.BodyTypes.Capture;
import klint.types.BodyTypes.FnKind;
import klint.types.Ty;

/// Where a closure finds the places it captured: fields of its environment.
record Captured(int env, Ty envType, FnKind kind, boolean closure, List<Capture> captures) {
  static Captured of(int env, Ty envType, boolean closure, BodyTypes.ClosureTypes types) {
    return new Captured(env, envType, types.kind(), closure, types.captures());
  }

  /// A captured place, and how many of the fields asked for it covers.
  record Found(Place place, int fields) {}

  Optional<Found> find(int local, List<Integer> fields) {
    for (int i = 0; i < captures.size(); i++) {
      Capture c = captures.get(i);
      if (c.local() == local
          && c.fields().size() <= fields.size()
          && fields.subList(0, c.fields().size()).equals(c.fields())) {
        return Optional.of(new Found(place(i, c), c.fields().size()));
      }
    }
    return Optional.empty();
  }

  private Place place(int index, Capture c) {
    List<Place.Step> steps = new ArrayList<>();
    if (closure && kind != FnKind.FN_ONCE) {
      steps.add(new Place.Step.Deref());
    }
    Ty held =
        c.byValue()
            ? c.type()
            : new Ty.Ref(
                c.mutability() == Mutability.MUT ? Mutability.MUT : Mutability.NOT, c.type());
    steps.add(new Place.Step.Field(index, held));
    if (!c.byValue()) {
      steps.add(new Place.Step.Deref());
    }
    return new Place(env, steps, c.type());
  }
}
