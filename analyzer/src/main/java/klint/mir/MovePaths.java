// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.types.Ty;

/// The places whose initialisation is tracked: locals that are dropped, and the parts of them that
/// are moved or assigned.
///
/// A path ends at the first step that is no part of the local's own memory: a dereference (but a
/// box's), an index.
final class MovePaths {
  private final List<Path> paths = new ArrayList<>();
  private final Map<Integer, Integer> locals = new HashMap<>();

  /// One path; `children` by the step that leads to them.
  static final class Path {
    final int index;
    final int parent;
    final Place place;
    final Map<Place.Step, Integer> children = new java.util.LinkedHashMap<>();

    Path(int index, int parent, Place place) {
      this.index = index;
      this.parent = parent;
      this.place = place;
    }
  }

  int size() {
    return paths.size();
  }

  Path path(int index) {
    return paths.get(index);
  }

  private int add(int parent, Place place) {
    paths.add(new Path(paths.size(), parent, place));
    return paths.size() - 1;
  }

  void local(int local, Ty type) {
    locals.computeIfAbsent(local, l -> add(-1, new Place(l, List.of(), type)));
  }

  boolean tracks(int local) {
    return locals.containsKey(local);
  }

  /// The step without types, so that equal places have equal keys.
  private static Place.Step key(Place.Step step) {
    return step instanceof Place.Step.Field f ? new Place.Step.Field(f.index(), Ty.UNIT) : step;
  }

  /// How far a place is followed: to an exact path, or to the last one above it.
  record Found(int path, boolean exact, boolean owned) {}

  /// `owned` is false if a step leaves the local's own memory.
  Optional<Found> find(Place place) {
    Integer at = locals.get(place.local());
    if (at == null) {
      return Optional.empty();
    }
    Ty type = paths.get(at).place.type();
    for (Place.Step s : place.steps()) {
      if (!owns(s, type)) {
        return Optional.of(new Found(at, false, false));
      }
      Integer next = paths.get(at).children.get(key(s));
      if (next == null) {
        boolean owned = restOwned(place, s);
        return Optional.of(new Found(at, false, owned));
      }
      at = next;
      type = paths.get(at).place.type();
    }
    return Optional.of(new Found(at, true, true));
  }

  private static boolean restOwned(Place place, Place.Step from) {
    boolean seen = false;
    for (Place.Step s : place.steps()) {
      seen |= s == from;
      if (seen && (s instanceof Place.Step.Deref || s instanceof Place.Step.Index)) {
        return false;
      }
    }
    return true;
  }

  private static boolean owns(Place.Step step, Ty base) {
    return switch (step) {
      case Place.Step.Field _, Place.Step.Downcast _ -> true;
      case Place.Step.Deref _ -> base instanceof Ty.Adt;
      case Place.Step.Index _, Place.Step.ConstantIndex _, Place.Step.Subslice _ -> false;
    };
  }

  /// Makes the path of a place that is moved or assigned, if it is in tracked memory.
  void note(Place place) {
    Integer at = locals.get(place.local());
    if (at == null) {
      return;
    }
    Place so = paths.get(at).place;
    for (Place.Step s : place.steps()) {
      if (!owns(s, so.type())) {
        return;
      }
      Ty type =
          switch (s) {
            case Place.Step.Field f -> f.type();
            case Place.Step.Downcast _ -> so.type();
            case Place.Step.Deref _ ->
                so.type() instanceof Ty.Adt a && !a.args().isEmpty() ? a.args().get(0) : so.type();
            case Place.Step.Index _, Place.Step.ConstantIndex _, Place.Step.Subslice _ -> so.type();
          };
      so = so.then(s, type);
      Path parent = paths.get(at);
      Integer next = parent.children.get(key(s));
      if (next == null) {
        next = add(at, so);
        parent.children.put(key(s), next);
      }
      at = next;
    }
  }

  /// The path and all below it.
  List<Integer> subtree(int path) {
    List<Integer> out = new ArrayList<>();
    out.add(path);
    for (int i = 0; i < out.size(); i++) {
      out.addAll(paths.get(out.get(i)).children.values());
    }
    return out;
  }
}
