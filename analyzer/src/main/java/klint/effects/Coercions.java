// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.mir.Body;
import klint.mir.Rvalue;
import klint.mir.Statement;
import klint.resolve.DefId;
import klint.types.Adjustment;
import klint.types.BodyTypes;
import klint.types.Callee;
import klint.types.Ty;
import klint.types.Tys;

/// Which types become trait objects in the program, and which functions pointers: what a call
/// through one may reach where nothing closer is known.
///
/// What is written with all its arguments counts, and what a generic function casts under those
/// that its callers give it ([GenericCasts]).
final class Coercions {
  /// A step that no place has: facts about a place that ends in it are about the concrete type
  /// behind a pointer to a trait object.
  static final int TAG = Integer.MAX_VALUE;

  private final Map<Optional<DefId>, Set<Made>> objects = new LinkedHashMap<>();
  private final Map<Optional<DefId>, Set<Optional<DefId>>> upcasts = new LinkedHashMap<>();
  private final Map<Ty, Set<FnValue>> functions = new LinkedHashMap<>();
  private final Program program;

  /// A type that becomes an object of a trait under these arguments and associated types.
  private record Made(Ty type, List<Ty> of) {}

  private Coercions(Program program) {
    this.program = program;
  }

  /// Those in the bodies of `owners` and of their closures.
  static Coercions of(Program program, List<DefId> owners) {
    Coercions all = new Coercions(program);
    GenericCasts generic = new GenericCasts(program);
    for (DefId owner : owners) {
      Optional<BodyTypes> types = program.inference.body(owner);
      program.body(new Instance.Code.Fn(owner)).ifPresent(f -> all.body(owner, f.body(), generic));
      if (types.isPresent()) {
        for (int node : types.get().closures().keySet().stream().sorted().toList()) {
          program
              .body(new Instance.Code.Closure(new Ty.ClosureId(owner, node)))
              .ifPresent(f -> all.body(owner, f.body(), generic));
        }
      }
    }
    generic.each(all::cast);
    return all;
  }

  /// The place that facts about the type behind a pointer are of.
  static PlaceKey tag(PlaceKey pointer) {
    return pointer.then(PlaceKey.DEREF).then(TAG);
  }

  /// The types that become an object of the trait under its arguments, also by way of an object of
  /// another one, whatever that one's arguments.
  List<Ty> objects(Ty.Dyn object) {
    Set<Ty> out = new LinkedHashSet<>();
    Set<Optional<DefId>> seen = new LinkedHashSet<>();
    List<Optional<DefId>> left = new ArrayList<>(List.of(trait(object)));
    while (!left.isEmpty()) {
      Optional<DefId> t = left.removeLast();
      if (seen.add(t)) {
        boolean same = t.equals(trait(object));
        for (Made m : objects.getOrDefault(t, Set.of())) {
          if (!same || mayBe(m.of, arguments(object))) {
            out.add(m.type);
          }
        }
        left.addAll(upcasts.getOrDefault(t, Set.of()));
      }
    }
    return List.copyOf(out);
  }

  /// The functions whose address is taken as a pointer of the type.
  List<FnValue> functions(Ty pointer) {
    return List.copyOf(functions.getOrDefault(pointer, Set.of()));
  }

  /// What tells objects of one trait apart.
  private static List<Ty> arguments(Ty.Dyn object) {
    return object.principal().isEmpty() ? List.of() : Tys.parts(object);
  }

  /// Whether two lists of arguments may be of one object: where one has a parameter, or is not
  /// known, it may be the other.
  private static boolean mayBe(List<Ty> a, List<Ty> b) {
    if (a.size() != b.size()) {
      return true;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i)) && isClosed(a.get(i)) && isClosed(b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClosed(Ty type) {
    return switch (type) {
      case Ty.Unknown _, Ty.Infer _, Ty.Projection _, Ty.Opaque _, Ty.Param _ -> false;
      case Ty.Const c -> c.value() instanceof Ty.ConstVal.Int;
      case Ty.Prim _,
          Ty.Never _,
          Ty.Foreign _,
          Ty.Adt _,
          Ty.Ref _,
          Ty.Ptr _,
          Ty.Slice _,
          Ty.Array _,
          Ty.Tuple _,
          Ty.FnDef _,
          Ty.FnPtr _,
          Ty.Closure _,
          Ty.Coroutine _,
          Ty.Dyn _ ->
          Tys.parts(type).stream().allMatch(Coercions::isClosed);
    };
  }

  private static Optional<DefId> trait(Ty.Dyn object) {
    return object.principal().map(Ty.Dyn.Principal::trait);
  }

  private void body(DefId owner, Body body, GenericCasts generic) {
    generic.body(owner, body);
    for (Body.BasicBlock b : body.blocks()) {
      for (Statement s : b.statements()) {
        if (s instanceof Statement.Assign(var _, Rvalue.Cast cast, var _)
            && cast.kind().isPresent()) {
          cast(cast.kind().get(), cast.operand().type(), cast.target());
          if (program.instances.mentionsParameters(List.of(cast.operand().type(), cast.target()))) {
            generic.cast(owner, cast);
          }
        }
      }
    }
  }

  private void cast(Adjustment.PointerKind kind, Ty from, Ty to) {
    switch (kind) {
      case REIFY_FN, CLOSURE_TO_FN -> function(from, to);
      case UNSIZE -> unsized(from, to);
      case UNSAFE_FN, MUT_TO_CONST -> {}
    }
  }

  private void function(Ty from, Ty to) {
    if (program.instances.mentionsParameters(List.of(from, to))) {
      return;
    }
    Optional<FnValue> value =
        from instanceof Ty.FnDef f
            ? Optional.of(new FnValue.Item(new Callee(f.def(), f.args())))
            : from instanceof Ty.Closure k
                ? Optional.of(new FnValue.Closure(k.id(), k.args()))
                : Optional.empty();
    value.ifPresent(v -> functions.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(v));
  }

  private void unsized(Ty from, Ty to) {
    Optional<Ty> source = pointee(from, to);
    Optional<Ty.Dyn> target = object(from, to);
    if (source.isEmpty() || target.isEmpty()) {
      return;
    }
    if (source.get() instanceof Ty.Dyn d) {
      upcasts.computeIfAbsent(trait(target.get()), _ -> new LinkedHashSet<>()).add(trait(d));
    } else if (isKnown(source.get())) {
      objects
          .computeIfAbsent(trait(target.get()), _ -> new LinkedHashSet<>())
          .add(new Made(source.get(), arguments(target.get())));
    }
  }

  /// What mentions parameters is another type elsewhere; but a closure's body is its own, whatever
  /// they are: it counts as written.
  private boolean isKnown(Ty type) {
    return type instanceof Ty.Closure || !program.instances.mentionsParameters(List.of(type));
  }

  /// The type behind a pointer that becomes one to a trait object.
  static Optional<Ty> pointee(Ty from, Ty to) {
    return pair(from, to).map(Pair::from);
  }

  private static Optional<Ty.Dyn> object(Ty from, Ty to) {
    return pair(from, to).map(Pair::to);
  }

  private record Pair(Ty from, Ty.Dyn to) {}

  /// Walks two pointer types in step down to where one has a trait object and the other a type.
  private static Optional<Pair> pair(Ty from, Ty to) {
    if (to instanceof Ty.Dyn d) {
      return Optional.of(new Pair(from, d));
    }
    if (from instanceof Ty.Ref r && to instanceof Ty.Ref t) {
      return pair(r.pointee(), t.pointee());
    }
    if (to instanceof Ty.Ptr t && (from instanceof Ty.Ref || from instanceof Ty.Ptr)) {
      return pair(from instanceof Ty.Ref r ? r.pointee() : ((Ty.Ptr) from).pointee(), t.pointee());
    }
    if (from instanceof Ty.Adt a && to instanceof Ty.Adt b && a.def().equals(b.def())) {
      for (int i = 0; i < Math.min(a.args().size(), b.args().size()); i++) {
        if (!a.args().get(i).equals(b.args().get(i))) {
          return pair(a.args().get(i), b.args().get(i));
        }
      }
    }
    return Optional.empty();
  }
}
