// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.resolve.DefId;
import klint.types.Instances;
import klint.types.Instances.DropGlue;
import klint.types.Ty;

/// The places whose initialisation is tracked: locals that are dropped, and the parts of them that
/// are moved or assigned.
///
/// A path ends at the first step that is no part of the local's own memory (a dereference but a
/// box's, an index that is not constant) or that nothing can be moved through (a type with a `Drop`
/// of its own), and a part that needs no drop has none: that it is moved changes no drop. A union
/// is moved and initialised as a whole.
final class MovePaths {
  private final Instances instances;
  private final Optional<DefId> env;
  private final List<Path> paths = new ArrayList<>();
  private final Map<Integer, Integer> locals = new HashMap<>();

  /// One path; `children` by the step that leads to them.
  static final class Path {
    final int parent;
    final Place place;
    final Map<Place.Step, Integer> children = new LinkedHashMap<>();

    Path(int parent, Place place) {
      this.parent = parent;
      this.place = place;
    }
  }

  MovePaths(Instances instances, Optional<DefId> env) {
    this.instances = instances;
    this.env = env;
  }

  int size() {
    return paths.size();
  }

  Path path(int index) {
    return paths.get(index);
  }

  void local(int local, Ty type) {
    locals.computeIfAbsent(local, l -> add(-1, new Place(l, List.of(), type)));
  }

  private int add(int parent, Place place) {
    paths.add(new Path(parent, place));
    return paths.size() - 1;
  }

  /// The path below a field, if it has one.
  Optional<Integer> field(int path, int index) {
    return Optional.ofNullable(paths.get(path).children.get(new Place.Step.Field(index, Ty.UNIT)));
  }

  /// The path of an array's element, if it has one.
  Optional<Integer> element(int path, int index) {
    return Optional.ofNullable(
        paths.get(path).children.get(new Place.Step.ConstantIndex(index, false)));
  }

  Optional<Integer> content(int box) {
    return Optional.ofNullable(paths.get(box).children.get(new Place.Step.Deref()));
  }

  private enum Mode {
    FIND,
    MAKE
  }

  /// The paths that change when a place is moved or assigned; none if it is not tracked.
  List<Integer> exact(Place place) {
    return walk(place, Mode.FIND);
  }

  /// Makes the path of a place that is moved or assigned, if it is in tracked memory.
  void note(Place place) {
    walk(place, Mode.MAKE);
  }

  private List<Integer> walk(Place place, Mode mode) {
    Integer at = locals.get(place.local());
    if (at == null) {
      return List.of();
    }
    for (Place.Step s : place.steps()) {
      Ty base = paths.get(at).place.type();
      if (s instanceof Place.Step.Subslice x) {
        return elements(at, x, mode);
      }
      if (s instanceof Place.Step.Field && base instanceof Ty.Adt a && instances.isUnion(a.def())) {
        return List.of(at);
      }
      Optional<Place.Step> key = key(s, base);
      if (key.isEmpty()) {
        return List.of();
      }
      Optional<Integer> next = child(at, s, key.get(), mode);
      if (next.isEmpty()) {
        return List.of();
      }
      at = next.get();
    }
    return List.of(at);
  }

  private Optional<Integer> child(int at, Place.Step step, Place.Step key, Mode mode) {
    Path parent = paths.get(at);
    Integer known = parent.children.get(key);
    if (known != null || mode == Mode.FIND) {
      return Optional.ofNullable(known);
    }
    Ty type = target(step, parent.place.type());
    if (!instances.needsDrop(type, env)) {
      return Optional.empty();
    }
    Place.Step kept = key instanceof Place.Step.ConstantIndex ? key : step;
    int made = add(at, parent.place.then(kept, type));
    parent.children.put(key, made);
    return Optional.of(made);
  }

  private List<Integer> elements(int at, Place.Step.Subslice x, Mode mode) {
    Optional<Integer> length = length(paths.get(at).place.type());
    List<Integer> out = new ArrayList<>();
    int end = length.map(n -> x.fromEnd() ? n - x.to() : x.to()).orElse(0);
    for (int i = x.from(); i < end; i++) {
      Place.Step step = new Place.Step.ConstantIndex(i, false);
      child(at, step, step, mode).ifPresent(out::add);
    }
    return out;
  }

  private Ty target(Place.Step step, Ty base) {
    return switch (step) {
      case Place.Step.Field f -> f.type();
      case Place.Step.Downcast _ -> base;
      case Place.Step.Deref _ ->
          instances.dropGlue(base, env) instanceof DropGlue.Boxed b ? b.content() : base;
      case Place.Step.ConstantIndex _, Place.Step.Index _, Place.Step.Subslice _ ->
          base instanceof Ty.Array a ? a.elem() : base;
    };
  }

  /// The step without types, so that equal places have equal keys; empty where a path ends.
  private Optional<Place.Step> key(Place.Step step, Ty base) {
    return switch (step) {
      case Place.Step.Field f ->
          hasDrop(base) ? Optional.empty() : Optional.of(new Place.Step.Field(f.index(), Ty.UNIT));
      case Place.Step.Downcast _ -> hasDrop(base) ? Optional.empty() : Optional.of(step);
      case Place.Step.Deref _ -> base instanceof Ty.Adt ? Optional.of(step) : Optional.empty();
      case Place.Step.ConstantIndex c ->
          length(base)
              .map(
                  n ->
                      new Place.Step.ConstantIndex(
                          c.fromEnd() ? n - c.offset() : c.offset(), false));
      case Place.Step.Index _, Place.Step.Subslice _ -> Optional.empty();
    };
  }

  private boolean hasDrop(Ty type) {
    if (!(type instanceof Ty.Adt)) {
      return false;
    }
    return switch (instances.dropGlue(type, env)) {
      case DropGlue.Struct s -> s.drop().isPresent();
      case DropGlue.Enum e -> e.drop().isPresent();
      case DropGlue.Nothing _,
          DropGlue.Fields _,
          DropGlue.Array _,
          DropGlue.Slice _,
          DropGlue.Boxed _,
          DropGlue.Dynamic _,
          DropGlue.OnParam _,
          DropGlue.Unknown _ ->
          false;
    };
  }

  /// How many elements an array has, if that is a number.
  static Optional<Integer> length(Ty type) {
    return type instanceof Ty.Array a
            && a.len() instanceof Ty.Const c
            && c.value() instanceof Ty.ConstVal.Int i
            && i.value().bitLength() < 31
        ? Optional.of(i.value().intValue())
        : Optional.empty();
  }

  /// The path and all below it.
  List<Integer> subtree(int path) {
    if (paths.get(path).children.isEmpty()) {
      return List.of(path);
    }
    List<Integer> out = new ArrayList<>();
    out.add(path);
    for (int i = 0; i < out.size(); i++) {
      out.addAll(paths.get(out.get(i)).children.values());
    }
    return out;
  }
}
