// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.LinkNames;
import klint.rules.Annotation;
import klint.types.Callee;
import klint.types.Instances.Target;
import klint.types.Ty;
import klint.types.Tys;

/// Which function a call runs, under the arguments of the instance it stands in.
final class Callees {
  private static final int MAX_REVEAL = 8;

  private final Program program;

  Callees(Program program) {
    this.program = program;
  }

  Site site(Node node, Callee raw) {
    List<Ty> args = new ArrayList<>(raw.args().size());
    for (Ty t : raw.args()) {
      args.add(node.type(t, program));
    }
    Callee callee = new Callee(raw.def(), args);
    if (program.isDropInPlace(raw.def()) && args.size() == 1) {
      return new Site.InPlace(args.get(0), name(callee));
    }
    return site(callee, node.instance.env(), brought(node, raw), 0);
  }

  /// The function that a pointer holds, or that a trait object's method is.
  Site site(Callee callee, Optional<DefId> env) {
    return site(callee, env, Site.Brought.HERE, 0);
  }

  Site site(Callee callee, Optional<DefId> env, Site.Brought brought) {
    return site(callee, env, brought, 0);
  }

  private Site.Brought brought(Node node, Callee raw) {
    if (node.isIdentity(program) || node.instance.owner().isEmpty()) {
      return Site.Brought.HERE;
    }
    Target asWritten = program.instances.target(raw, node.instance.owner());
    return asWritten instanceof Target.OnParam || asWritten instanceof Target.FnPointer
        ? Site.Brought.BY_ARGUMENT
        : Site.Brought.HERE;
  }

  private Site site(Callee callee, Optional<DefId> env, Site.Brought brought, int depth) {
    String name = name(callee);
    if (depth > MAX_REVEAL) {
      Limits.reached(Limit.OPAQUE);
      return new Site.Known(Summary.UNKNOWN, name);
    }
    Target target = program.instances.target(callee, env);
    if (target instanceof Target.Virtual || target instanceof Target.Unknown) {
      program.givenAway(callee.args());
    }
    return switch (target) {
      case Target.Fn f -> function(callee.def(), f.callee(), env, brought);
      case Target.Closure c -> closure(c.closure().id(), c.closure().args(), env, brought);
      case Target.FnItem f -> site(f.callee(), env, brought, depth + 1);
      case Target.OnParam p -> {
        Optional<Summary> told = program.stated.replacing(callee.def());
        yield new Site.Known(
            told.orElseGet(() -> program.stated.adjusted(callee.def(), onParam(p.args()))), name);
      }
      case Target.Virtual v ->
          program
              .stated
              .replacing(v.method())
              .<Site>map(s -> new Site.Known(s, name))
              .orElseGet(() -> new Site.Virtual(v.method(), v.object(), callee.args(), name));
      case Target.FnPointer _ -> new Site.Pointer(name);
      case Target.Unknown _ ->
          new Site.Known(
              new Summary(
                  List.of(Summary.NOTHING),
                  List.of(),
                  Summary.Dependence.onTypes(mask(callee.args())),
                  true),
              name);
      case Target.CloneShim c -> {
        List<Site> all = new ArrayList<>();
        for (Callee e : c.elements()) {
          all.add(site(e, env, brought, depth + 1));
        }
        yield new Site.Parts(all, name);
      }
      case Target.Resume r -> {
        Site body = closure(r.coroutine().id(), r.coroutine().args(), env, brought);
        yield body instanceof Site.Inner i ? new Site.Resume(i, name) : body;
      }
      case Target.Harmless _, Target.Ctor _ -> new Site.Known(Summary.NEUTRAL, name);
    };
  }

  /// A function is named twice: as the call names it (a trait's method), and the one that runs.
  private Site function(DefId named, Callee runs, Optional<DefId> env, Site.Brought brought) {
    String name = name(runs);
    DefId def = runs.def();
    List<DefId> stated = named.equals(def) ? List.of(def) : List.of(named, def);
    for (DefId d : stated) {
      Optional<Summary> told = program.stated.replacing(d);
      if (told.isPresent()) {
        program.givenAway(runs.args());
        return new Site.Known(told.get(), name);
      }
    }
    if (program.defs.def(def) instanceof Def.Fn fn) {
      Optional<Primitives.Kind> primitive =
          Program.isIntrinsic(fn) ? Primitives.Kind.of(fn.name()) : Optional.empty();
      if (primitive.isPresent()) {
        return new Site.Primitive(primitive.get(), runs.args(), name);
      }
      if (Program.isIntrinsic(fn)) {
        return new Site.Known(Intrinsics.of(fn.name()), name);
      }
      if (fn.item().body().isEmpty()) {
        program.givenAway(runs.args());
        Summary s = program.foreign(fn) ? program.c.of(LinkNames.of(fn)) : Summary.UNKNOWN;
        return new Site.Known(program.stated.adjusted(def, s), name);
      }
    }
    List<Ty> own = program.instances.identity(def);
    return new Site.Inner(
        closed(Instance.fn(def, own, Optional.of(def))),
        closed(Instance.fn(def, runs.args(), env)),
        stated,
        Optional.empty(),
        name,
        brought);
  }

  Site closure(Ty.ClosureId id, List<Ty> args, Optional<DefId> env, Site.Brought brought) {
    Optional<Annotation.Properties> told = program.told(id).properties();
    if (told.isPresent() && told.get().adjust().isPresent() && told.get().expect().isPresent()) {
      return new Site.Known(Stated.summary(told.get()), "the closure");
    }
    List<Ty> own = program.instances.identity(id.owner());
    return new Site.Inner(
        closed(Instance.closure(id, own, Optional.of(id.owner()))),
        closed(Instance.closure(id, args, env)),
        List.of(),
        told,
        "the closure",
        brought);
  }

  String name(Callee c) {
    return program.instances.path(c.def());
  }

  /// Arguments without parameters need no environment: one instance for all callers.
  Instance closed(Instance i) {
    return i.env().isEmpty() || program.instances.mentionsParameters(i.args())
        ? i
        : i.with(i.args(), Optional.empty());
  }

  /// The instance that tells all that the arguments can tell: arguments that nothing depends on
  /// stay the function's own parameters, so that callers share it. Empty if the arguments that
  /// matter are parameters themselves: then the function as written tells as much.
  Optional<Instance> reduced(Instance generic, Instance actual, long types) {
    List<Ty> own = generic.args();
    List<Ty> args = actual.args();
    List<Ty> mixed = new ArrayList<>(own);
    boolean open = false;
    boolean plain = true;
    for (int i = 0; i < own.size() && i < args.size(); i++) {
      if ((types & Summary.Dependence.bit(i)) != 0) {
        Ty a = args.get(i);
        mixed.set(i, a);
        plain &= a instanceof Ty.Param;
        open |= program.instances.mentionsParameters(List.of(a));
      }
    }
    if (plain) {
      return Optional.empty();
    }
    return Optional.of(open ? actual : closed(actual.with(mixed, generic.env())));
  }

  /// What a callee's dependence on its parameters is in terms of its caller's.
  long mapped(long types, List<Ty> args) {
    long out = 0;
    for (int i = 0; i < args.size(); i++) {
      if ((types & Summary.Dependence.bit(i)) != 0) {
        out |= mask(List.of(args.get(i)));
      }
    }
    return out;
  }

  static Summary onParam(List<Ty> args) {
    return new Summary(
        List.of(Summary.NOTHING), List.of(), Summary.Dependence.onTypes(mask(args)), false);
  }

  /// The parameters that types mention, as a set of bits.
  static long mask(List<Ty> types) {
    long out = 0;
    for (Ty t : types) {
      out |= mask(t);
    }
    return out;
  }

  private static long mask(Ty type) {
    return type instanceof Ty.Param p ? Summary.Dependence.bit(p.index()) : mask(Tys.parts(type));
  }
}
