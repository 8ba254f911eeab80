// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Terminator.CallKind;
import klint.mir.Terminator.CallTarget;
import klint.mir.Terminator.Switch;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Instances;
import klint.types.Instances.DropGlue;
import klint.types.Ty;

/// The blocks of one drop at one point, made from its end to its beginning.
///
/// Source: rustc-dev-guide, "Drop elaboration": static, dead, conditional and open drops.
final class PathDrop {
  private final Terminator.Drop drop;
  private final InitFlow.State state;
  private final MovePaths paths;
  private final Instances instances;
  private final Optional<DefId> env;
  private final Host host;

  /// The body that grows.
  interface Host {
    int block(List<Statement> statements, Terminator t);

    /// The flag that is true while the path holds a value.
    Place flag(int path);

    Place temporary(Ty type, Span span);
  }

  PathDrop(
      Terminator.Drop drop,
      InitFlow.State state,
      MovePaths paths,
      Instances instances,
      Optional<DefId> env,
      Host host) {
    this.drop = drop;
    this.state = state;
    this.paths = paths;
    this.instances = instances;
    this.env = env;
    this.host = host;
  }

  /// A part of a value; without a path of its own it is there when the whole is.
  private record Part(Place place, Optional<Integer> path) {}

  /// The block that drops what a path holds and goes on to `next`.
  int whole(int path, int next) {
    List<Integer> all = paths.subtree(path);
    boolean live = false;
    boolean dead = false;
    for (int i : all) {
      live |= state.init.get(i);
      dead |= state.uninit.get(i);
    }
    if (!live) {
      return next;
    }
    Place place = paths.path(path).place;
    if (!dead) {
      return run(place, next);
    }
    return all.size() == 1 ? complete(path, place, next) : open(path, next);
  }

  private int run(Place place, int next) {
    if (!Glue.needed(place.type(), instances, env)) {
      return next;
    }
    return host.block(List.of(), new Terminator.Drop(place, next, drop.reason(), drop.span()));
  }

  /// Drops a place if its path, or the path of what it is part of, holds a value.
  private int complete(int path, Place place, int next) {
    return Glue.needed(place.type(), instances, env)
        ? ifThere(path, () -> run(place, next), next)
        : next;
  }

  private interface Blocks {
    int make();
  }

  private int ifThere(int path, Blocks there, int not) {
    if (!state.init.get(path)) {
      return not;
    }
    int run = there.make();
    if (!state.uninit.get(path) || run == not) {
      return run;
    }
    return host.block(
        List.of(),
        new Switch(
            new Operand.Copy(host.flag(path)),
            Optional.empty(),
            List.of(new Switch.Arm(BigInteger.ZERO, not)),
            Optional.of(run),
            drop.span()));
  }

  /// Part by part.
  private int open(int path, int next) {
    Place place = paths.path(path).place;
    if (place.type() instanceof Ty.Array a) {
      return ladder(path, elements(path, place, a), next);
    }
    return switch (instances.dropGlue(place.type(), env)) {
      case DropGlue.Struct s -> ladder(path, parts(path, place, s.fields()), next);
      case DropGlue.Fields f -> ladder(path, parts(path, place, f.fields()), next);
      case DropGlue.Enum e -> variants(path, place, e.variants(), next);
      case DropGlue.Boxed b -> boxed(path, place, b, next);
      case DropGlue.Nothing _ -> next;
      case DropGlue.Array _,
          DropGlue.Slice _,
          DropGlue.Dynamic _,
          DropGlue.OnParam _,
          DropGlue.Unknown _ ->
          complete(path, place, next);
    };
  }

  private List<Part> parts(int path, Place base, List<Ty> types) {
    List<Part> out = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      out.add(new Part(base.field(i, types.get(i)), paths.field(path, i)));
    }
    return out;
  }

  /// Elements with a path of their own, and the runs between them. rustc drops them from the last
  /// to the first.
  private List<Part> elements(int path, Place base, Ty.Array array) {
    List<Part> out = new ArrayList<>();
    int n = MovePaths.length(array).orElse(0);
    int from = 0;
    for (int i = 0; i <= n; i++) {
      Optional<Integer> own = i < n ? paths.element(path, i) : Optional.empty();
      if (i == n || own.isPresent()) {
        if (i > from) {
          Place.Step run = new Place.Step.Subslice(from, i, false);
          out.add(
              new Part(
                  base.then(run, new Ty.Array(array.elem(), Ty.constant(i - from))),
                  Optional.empty()));
        }
        from = i + 1;
      }
      if (own.isPresent()) {
        Place.Step step = new Place.Step.ConstantIndex(i, false);
        out.add(new Part(base.then(step, array.elem()), own));
      }
    }
    return out.reversed();
  }

  /// Drops parts from the first to the last.
  private int ladder(int path, List<Part> parts, int next) {
    int to = next;
    for (Part p : parts.reversed()) {
      int after = to;
      to = p.path().map(own -> whole(own, after)).orElseGet(() -> complete(path, p.place(), after));
    }
    return to;
  }

  /// The content, then the memory.
  private int boxed(int path, Place place, DropGlue.Boxed box, int next) {
    int free = ifThere(path, () -> free(place, box, next), next);
    return paths
        .content(path)
        .map(c -> whole(c, free))
        .orElseGet(() -> complete(path, place.deref(box.content()), free));
  }

  private int free(Place place, DropGlue.Boxed box, int next) {
    if (box.drop().isEmpty()) {
      return next;
    }
    Place ref = host.temporary(new Ty.Ref(Mutability.MUT, place.type()), drop.span());
    Place unit = host.temporary(Ty.UNIT, drop.span());
    return host.block(
        List.of(new Statement.Assign(ref, new Rvalue.Ref(Mutability.MUT, place), drop.span())),
        new Terminator.Call(
            new CallTarget.Direct(box.drop().get()),
            List.of(new Operand.Move(ref)),
            unit,
            Optional.of(next),
            CallKind.DROP,
            drop.span(),
            drop.span()));
  }

  private int variants(int path, Place place, List<List<Ty>> variants, int next) {
    List<Switch.Arm> arms = new ArrayList<>();
    boolean others = false;
    boolean othersDrop = false;
    Map<Place.Step, Integer> children = paths.path(path).children;
    for (int v = 0; v < variants.size(); v++) {
      Integer child =
          place.type() instanceof Ty.Adt a
              ? children.get(new Place.Step.Downcast(a.def(), v))
              : null;
      if (child == null) {
        others = true;
        othersDrop |= variants.get(v).stream().anyMatch(t -> Glue.needed(t, instances, env));
      } else {
        Place at = paths.path(child).place;
        int run = ladder(child, parts(child, at, variants.get(v)), next);
        arms.add(new Switch.Arm(BigInteger.valueOf(v), run));
      }
    }
    Optional<Integer> rest =
        others ? Optional.of(othersDrop ? run(place, next) : next) : Optional.empty();
    if (arms.stream().allMatch(a -> a.target() == next) && rest.filter(r -> r != next).isEmpty()) {
      return next;
    }
    return ifThere(
        path,
        () -> {
          Place t = host.temporary(Ty.ISIZE, drop.span());
          return host.block(
              List.of(new Statement.Assign(t, new Rvalue.Discriminant(place), drop.span())),
              new Switch(new Operand.Copy(t), Optional.of(place), arms, rest, drop.span()));
        },
        next);
  }
}
