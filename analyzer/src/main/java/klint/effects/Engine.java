// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.cside.CIndex;
import klint.mir.Body;
import klint.mir.Lowering;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.LinkNames;
import klint.rules.Knowledge;
import klint.syntax.Attr;
import klint.types.BodyTypes;
import klint.types.Inference;
import klint.types.Instances;
import klint.types.Ty;

/// Summaries of function instances on demand, recursion by fixpoint.
///
/// Depth-first over calls. An instance that is met while it is being analyzed gives what is assumed
/// of it so far, at first that it never returns; its analysis is repeated until what was assumed is
/// what comes out. Results that rest on an assumption about an instance further out are not kept.
/// Assumptions only grow, and outcomes and needs are finite, so this ends; a budget ends it all the
/// same.
///
/// Not thread-safe.
final class Engine {
  private static final int MAX_ROUNDS = 6;
  private static final int MAX_DEPTH = 400;
  private static final int MAX_INSTANCES = 400_000;
  private static final int STEPS_PER_ROOT = 400_000;

  private final Inference inference;
  final Instances instances;
  final CrateDefs defs;
  final CFunctions c;
  final Knowledge knowledge;
  final Stated stated;
  private final Map<Instance, Summary> done = new HashMap<>();
  private final Map<Instance, Frame> open = new LinkedHashMap<>();
  private final Map<Object, Optional<Body>> bodies = new HashMap<>();
  private final Map<Ty, Boolean> quiet = new HashMap<>();
  private final Map<String, Violation> violations = new LinkedHashMap<>();
  int widest;
  String widestAt = "";
  int widenings;

  /// A result that holds as long as what is assumed at depth `restsOn` does.
  private record Provisional(Summary summary, int restsOn) {}

  private final Map<Instance, Provisional> provisional = new LinkedHashMap<>();

  /// Steps left for the function that is asked about: one each time a block is run.
  private int steps = STEPS_PER_ROOT;

  /// How often a budget ended something.
  int exhausted;

  void step() {
    steps--;
  }

  /// An instance under analysis: what is assumed of it, whether that was used, and the outermost
  /// frame it rests on.
  private static final class Frame {
    final int depth;
    Summary assumed = Summary.BOTTOM;
    boolean used;
    int restsOn;

    Frame(int depth) {
      this.depth = depth;
      this.restsOn = depth;
    }
  }

  Engine(Inference inference, Knowledge knowledge, CIndex index, Stated stated) {
    this.inference = inference;
    this.instances = inference.instances();
    this.defs = inference.defs();
    this.c = new CFunctions(index);
    this.knowledge = knowledge;
    this.stated = stated;
  }

  // ---- bodies

  Optional<Body> body(Instance instance) {
    return switch (instance) {
      case Instance.Fn f ->
          bodies.computeIfAbsent(
              f.def(), _ -> lower(f.def(), t -> Lowering.item(t, context(f.def()))));
      case Instance.Closure k ->
          bodies.computeIfAbsent(
              k.id(),
              _ ->
                  lower(
                      k.id().owner(),
                      t -> Lowering.closure(t, k.id().node(), context(k.id().owner()))));
    };
  }

  private Optional<Body> lower(DefId owner, java.util.function.Function<BodyTypes, Body> lowering) {
    return inference.body(owner).map(lowering);
  }

  private Lowering.Context context(DefId def) {
    return new Lowering.Context(instances, defs.crate(defs.def(def).crate()).edition());
  }

  // ---- summaries

  /// What calling a function does, under its arguments.
  Summary function(DefId def, List<Ty> args, Optional<DefId> env) {
    Optional<Summary> told = stated.replacing(def);
    if (told.isPresent()) {
      return told.get();
    }
    if (!(defs.def(def) instanceof Def.Fn fn)) {
      return instance(new Instance.Fn(def, args, env));
    }
    if (isIntrinsic(fn)) {
      return Intrinsics.of(fn.name());
    }
    if (fn.item().body().isEmpty()) {
      return foreign(fn) ? stated.adjusted(def, c.of(LinkNames.of(fn))) : Summary.UNKNOWN;
    }
    List<Ty> own = instances.identity(def);
    Summary generic = instance(new Instance.Fn(def, own, Optional.of(def)));
    if (!generic.generic() || own.equals(args)) {
      return stated.adjusted(def, generic);
    }
    return stated.adjusted(def, instance(new Instance.Fn(def, args, env)));
  }

  Summary closure(Ty.ClosureId id, List<Ty> args, Optional<DefId> env) {
    return instance(new Instance.Closure(id, args, env));
  }

  /// What the library says is done by the compiler or without meaning for the context
  /// (rules/library/README.md).
  private static boolean isIntrinsic(Def.Fn fn) {
    return !Attr.named(fn.attrs(), "klint::intrinsic").isEmpty()
        || !Attr.named(fn.attrs(), "rustc_intrinsic").isEmpty();
  }

  boolean isDropInPlace(DefId def) {
    return defs.lang("drop_in_place").filter(def::equals).isPresent();
  }

  boolean foreign(Def.Fn fn) {
    return fn.parent().filter(p -> defs.def(p) instanceof Def.ExternBlock).isPresent();
  }

  private Summary instance(Instance raw) {
    Instance key = closed(raw);
    Summary known = done.get(key);
    if (known != null) {
      return known;
    }
    Provisional soFar = provisional.get(key);
    if (soFar != null) {
      restOn(soFar.restsOn());
      return soFar.summary();
    }
    Frame here = open.get(key);
    if (here != null) {
      here.used = true;
      restOn(here.depth);
      return here.assumed;
    }
    if (open.size() >= MAX_DEPTH || done.size() >= MAX_INSTANCES || steps <= 0) {
      exhausted++;
      return Summary.UNKNOWN;
    }
    Optional<Body> body = body(key);
    if (body.isEmpty()) {
      return Summary.UNKNOWN;
    }
    Frame frame = new Frame(open.size());
    open.put(key, frame);
    Summary result = Summary.BOTTOM;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      frame.used = false;
      provisional.values().removeIf(p -> p.restsOn() >= frame.depth);
      result = new BodyRun(this, key, body.get(), Context.ENTRY, true).run();
      if (!frame.used || result.equals(frame.assumed)) {
        break;
      }
      frame.assumed = result;
    }
    open.remove(key);
    if (frame.restsOn >= frame.depth) {
      // What rested on this one rests on what came out of it.
      provisional.entrySet().stream()
          .filter(e -> e.getValue().restsOn() >= frame.depth)
          .forEach(e -> done.put(e.getKey(), e.getValue().summary()));
      provisional.values().removeIf(p -> p.restsOn() >= frame.depth);
      done.put(key, result);
    } else {
      provisional.put(key, new Provisional(result, frame.restsOn));
      restOn(frame.restsOn);
    }
    return result;
  }

  /// Everything that is open above a depth rests on what is assumed there.
  private void restOn(int depth) {
    for (Frame f : open.values()) {
      if (f.depth > depth) {
        f.restsOn = Math.min(f.restsOn, depth);
      }
    }
  }

  /// Arguments without parameters need no environment: one instance for all callers.
  private Instance closed(Instance i) {
    if (i.env().isEmpty() || instances.mentionsParameters(i.args())) {
      return i;
    }
    return switch (i) {
      case Instance.Fn f -> new Instance.Fn(f.def(), f.args(), Optional.empty());
      case Instance.Closure c -> new Instance.Closure(c.id(), c.args(), Optional.empty());
    };
  }

  /// Analyzes a function or closure for its own violations, entered in a context.
  Summary root(Instance raw, Context entry) {
    Instance key = closed(raw);
    steps = STEPS_PER_ROOT;
    Optional<Body> body = body(key);
    return body.isEmpty() ? Summary.UNKNOWN : new BodyRun(this, key, body.get(), entry, true).run();
  }

  /// The value of a constant without parameters.
  Optional<java.math.BigInteger> constant(klint.types.Callee item) {
    Summary s = function(item.def(), item.args(), Optional.empty());
    if (s.outcomes().size() != 1) {
      return Optional.empty();
    }
    for (PlaceKey k : List.of(PlaceKey.local(0), PlaceKey.local(0).then(0))) {
      if (s.outcomes().get(0).facts().get(k) instanceof Fact.Value v) {
        return Optional.of(v.value());
      }
    }
    return Optional.empty();
  }

  // ---- drops

  /// Whether dropping the type certainly does nothing to the context and asks nothing of it.
  boolean quietDrop(Ty type, Optional<DefId> env) {
    Boolean known = quiet.get(type);
    if (known != null) {
      return known;
    }
    quiet.put(type, true);
    boolean q =
        switch (instances.dropGlue(type, env)) {
          case Instances.DropGlue.Nothing _ -> true;
          case Instances.DropGlue.Struct s -> quietImpl(s.drop(), env) && allQuiet(s.fields(), env);
          case Instances.DropGlue.Enum e ->
              quietImpl(e.drop(), env) && e.variants().stream().allMatch(v -> allQuiet(v, env));
          case Instances.DropGlue.Fields f -> allQuiet(f.fields(), env);
          case Instances.DropGlue.Array a -> quietDrop(a.elem(), env);
          case Instances.DropGlue.Slice s -> quietDrop(s.elem(), env);
          case Instances.DropGlue.Boxed b ->
              quietImpl(b.drop(), env) && quietDrop(b.content(), env);
          case Instances.DropGlue.Dynamic _ -> true;
          case Instances.DropGlue.OnParam _, Instances.DropGlue.Unknown _ -> false;
        };
    quiet.put(type, q);
    return q;
  }

  private boolean allQuiet(List<Ty> types, Optional<DefId> env) {
    return types.stream().allMatch(t -> quietDrop(t, env));
  }

  private boolean quietImpl(Optional<klint.types.Callee> drop, Optional<DefId> env) {
    if (drop.isEmpty()) {
      return true;
    }
    Summary s = function(drop.get().def(), drop.get().args(), env);
    return s.isNeutral() && !s.generic() && !s.unknown();
  }

  // ---- violations

  /// Notes a violation in a crate that the user asked about, once.
  void report(String key, Violation v) {
    if (defs.crate(defs.def(v.function()).crate()).report()) {
      violations.putIfAbsent(key, v);
    }
  }

  List<Violation> violations() {
    return new ArrayList<>(violations.values());
  }

  private Optional<java.math.BigInteger> directReclaim = Optional.empty();

  /// The bit that makes allocation flags allow blocking, if the program has the constant.
  Optional<java.math.BigInteger> directReclaim() {
    return directReclaim;
  }

  void directReclaim(java.math.BigInteger bit) {
    directReclaim = Optional.of(bit);
  }

  void noteWidth(int cases, DefId at) {
    if (cases > widest) {
      widest = cases;
      widestAt = defs.path(at);
    }
  }
}
