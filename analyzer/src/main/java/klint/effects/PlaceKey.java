// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.mir.Place;

/// A place without types: what facts are about. Indexing is not followed: elements have no facts.
public record PlaceKey(int local, List<Integer> steps) {
  /// Steps as numbers: a dereference, then fields from 0 up and variants from -2 down.
  static final int DEREF = -1;

  public PlaceKey {
    steps = List.copyOf(steps);
  }

  /// Not a place: holds the value 1 in a case where a reference count has just reached zero.
  static final PlaceKey LAST_REFERENCE = new PlaceKey(-1, List.of());

  static PlaceKey local(int local) {
    return new PlaceKey(local, List.of());
  }

  static Optional<PlaceKey> of(Place place) {
    List<Integer> steps = new ArrayList<>(place.steps().size());
    for (Place.Step s : place.steps()) {
      switch (s) {
        case Place.Step.Deref _ -> steps.add(DEREF);
        case Place.Step.Field f -> steps.add(f.index());
        case Place.Step.Downcast d -> steps.add(-2 - d.variant());
        case Place.Step.Index _, Place.Step.ConstantIndex _, Place.Step.Subslice _ -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new PlaceKey(place.local(), steps));
  }

  boolean startsWith(PlaceKey prefix) {
    return local == prefix.local
        && steps.size() >= prefix.steps.size()
        && steps.subList(0, prefix.steps.size()).equals(prefix.steps);
  }

  /// This place with its prefix `from` replaced by `to`.
  PlaceKey rebase(PlaceKey from, PlaceKey to) {
    return to.then(steps.subList(from.steps.size(), steps.size()));
  }

  PlaceKey then(List<Integer> more) {
    List<Integer> all = new ArrayList<>(steps);
    all.addAll(more);
    return new PlaceKey(local, all);
  }

  PlaceKey then(int step) {
    return then(List.of(step));
  }

  boolean derefs() {
    return steps.contains(DEREF);
  }
}
