// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import klint.cside.CConfig;
import klint.cside.CIndex;
import klint.mir.LoweredBodies;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.KernelVersion;
import klint.rules.Knowledge;
import klint.syntax.Attr;
import klint.syntax.Vis;
import klint.types.BodyTypes;
import klint.types.Hir;
import klint.types.HirNodes;
import klint.types.Inference;
import klint.types.Instances;
import klint.types.Ty;
import klint.types.Tys;

/// What all threads of the analysis share: the program, what is known of C, and what is finished.
final class Program {
  final Inference inference;
  final Instances instances;
  final CrateDefs defs;
  final CFunctions c;
  final Knowledge knowledge;
  final CConfig.Preemption preemption;
  final KernelVersion version;

  /// Whether what is exported is called by the C of a kernel tree.
  final boolean kernel;

  final Stated stated;
  final Lent lent;
  private final LoweredBodies lowered;
  final Shapes shapes;
  final Limits limits = new Limits();
  private final Map<Instance, Finished> done = new ConcurrentHashMap<>();
  private final Map<Instance.Code, Optional<Flow>> bodies = new ConcurrentHashMap<>();
  private volatile Optional<BigInteger> blockingFlags = Optional.empty();

  /// The final result for an instance, and what was found wrong in it.
  ///
  /// `live` is what it reaches whatever its arguments.
  record Finished(Summary summary, List<Reported> violations, List<Reach.Target> live) {
    Finished {
      live = List.copyOf(live);
    }

    /// Whether it leads to nothing that may be dead.
    boolean leadsNowhere() {
      return live.isEmpty() && summary.ran().isEmpty();
    }
  }

  /// A violation and what makes it the same as another one. `assumed` if it happens only for some
  /// arguments, so that it is told only where nothing calls the function.
  record Reported(String key, Violation violation, boolean assumed) {
    Reported(String key, Violation violation) {
      this(key, violation, false);
    }
  }

  Program(
      Inference inference,
      LoweredBodies lowered,
      Knowledge knowledge,
      CIndex index,
      Stated stated) {
    this.inference = inference;
    this.lowered = lowered;
    this.instances = inference.instances();
    this.defs = inference.defs();
    this.c = new CFunctions(index, knowledge.references().counted());
    this.knowledge = knowledge;
    this.lent = new Lent(knowledge.references(), defs, instances);
    this.preemption = index.preemption();
    this.version = index.version();
    this.kernel = index.isOfTree();
    this.stated = stated;
    this.shapes = new Shapes(instances);
  }

  Optional<Finished> finished(Instance instance) {
    return Optional.ofNullable(done.get(instance));
  }

  void finish(Instance instance, Finished result) {
    done.putIfAbsent(instance, result);
  }

  int size() {
    return done.size();
  }

  Map<Instance, Finished> all() {
    return done;
  }

  // ---- what may be dead

  private final Set<Instance.Code> called = ConcurrentHashMap.newKeySet();
  private final Set<Instance.Code> givenAway = ConcurrentHashMap.newKeySet();
  private final Map<Instance.Code, Boolean> mayBeDead = new ConcurrentHashMap<>();

  /// Notes a call in the text of the program, whether a case gets there or not.
  void called(Instance.Code code) {
    called.add(code);
  }

  /// The same for what becomes a pointer or an object.
  void callable(List<Ty> types) {
    note(types, called);
  }

  boolean isCalled(Instance.Code code) {
    return called.contains(code);
  }

  /// Notes closures and functions whose types come to what does not say what it does with them.
  void givenAway(List<Ty> types) {
    note(types, givenAway);
  }

  private static void note(List<Ty> types, Set<Instance.Code> in) {
    for (Ty t : types) {
      switch (t) {
        case Ty.Closure k -> in.add(new Instance.Code.Closure(k.id()));
        case Ty.Coroutine k -> in.add(new Instance.Code.Closure(k.id()));
        case Ty.FnDef f -> in.add(new Instance.Code.Fn(f.def()));
        default -> {}
      }
      note(Tys.parts(t), in);
    }
  }

  boolean isGivenAway(Instance.Code code) {
    return givenAway.contains(code);
  }

  /// Whether all calls of the code are in the program: it is a closure, or a function of the crates
  /// asked about that no other module can name.
  ///
  /// Not in a kernel tree: there C calls in ways that nobody follows (decision 0210).
  boolean mayBeDead(Instance.Code code) {
    return !kernel && knowsCallers(code);
  }

  /// Whether all that call the code are in the program.
  boolean knowsCallers(Instance.Code code) {
    return switch (code) {
      case Instance.Code.Closure k ->
          isReported(k.id().owner()) && told(k.id()).properties().isEmpty();
      case Instance.Code.Fn f -> mayBeDead.computeIfAbsent(f, _ -> isPrivate(f.def()));
      case Instance.Code.Glue _ -> false;
    };
  }

  private boolean isPrivate(DefId def) {
    return isReported(def)
        && defs.def(def) instanceof Def.Fn f
        && f.item().vis() instanceof Vis.Inherited
        && !f.name().equals("main")
        && f.item().body().isPresent()
        && f.attrs().isEmpty()
        && instances.implemented(def).isEmpty()
        && f.parent().filter(p -> defs.def(p) instanceof Def.Trait).isEmpty()
        && stated.of(def, Annotation.Subject.FUNCTION).isEmpty();
  }

  // ---- where something is released

  private final Set<Summaries.Release> releases = ConcurrentHashMap.newKeySet();

  void released(Summaries.Release release) {
    releases.add(release);
  }

  Set<Summaries.Release> releases() {
    return releases;
  }

  // ---- bodies

  Optional<Flow> body(Instance.Code code) {
    Optional<Flow> known = bodies.get(code);
    if (known == null) {
      known =
          switch (code) {
            case Instance.Code.Fn f -> lowered.item(f.def()).map(Flow::of);
            case Instance.Code.Closure k ->
                lowered.closure(k.id().owner(), k.id().node()).map(Flow::of);
            case Instance.Code.Glue _ -> Optional.empty();
          };
      bodies.putIfAbsent(code, known);
    }
    return known;
  }

  // ---- what becomes a pointer or a trait object

  private volatile Optional<Coercions> coercions = Optional.empty();
  private volatile List<DefId> asked = List.of();

  /// The functions whose bodies, with their closures, the program consists of.
  void asked(List<DefId> owners) {
    asked = List.copyOf(owners);
  }

  /// All coercions of the program; found when first asked for.
  Coercions coercions() {
    if (coercions.isEmpty()) {
      synchronized (this) {
        if (coercions.isEmpty()) {
          coercions = Optional.of(Coercions.of(this, asked));
        }
      }
    }
    return coercions.get();
  }

  /// What annotations say of a closure.
  record ToldClosure(Optional<Annotation.Properties> properties, List<Violation> malformed) {}

  private final Map<Ty.ClosureId, ToldClosure> toldClosures = new ConcurrentHashMap<>();

  ToldClosure told(Ty.ClosureId id) {
    ToldClosure known = toldClosures.get(id);
    if (known == null) {
      List<Violation> wrong = new ArrayList<>();
      Optional<Annotation.Properties> properties =
          attributes(id).isEmpty()
              ? Optional.empty()
              : stated.closure(id.owner(), attributes(id), wrong);
      known = new ToldClosure(properties, wrong);
      toldClosures.put(id, known);
    }
    return known;
  }

  private List<Attr> attributes(Ty.ClosureId id) {
    Optional<BodyTypes> body = inference.body(id.owner());
    if (body.isPresent()) {
      for (Hir.Node n : HirNodes.of(body.get().hir())) {
        if (n instanceof Hir.Node.Closure c && c.id() == id.node()) {
          return c.attrs();
        }
      }
    }
    return List.of();
  }

  // ---- functions without a body to read

  /// What the library says is done by the compiler or without meaning for the context
  /// (rules/library/README.md).
  static boolean isIntrinsic(Def.Fn fn) {
    return !Attr.named(fn.attrs(), "klint::intrinsic").isEmpty()
        || !Attr.named(fn.attrs(), "rustc_intrinsic").isEmpty();
  }

  boolean isDropInPlace(DefId def) {
    return defs.lang("drop_in_place").filter(def::equals).isPresent();
  }

  boolean foreign(Def.Fn fn) {
    return fn.parent().filter(p -> defs.def(p) instanceof Def.ExternBlock).isPresent();
  }

  boolean isReported(DefId def) {
    return defs.crate(defs.def(def).crate()).report();
  }

  /// The bits of allocation flags that allow blocking, if they are known.
  Optional<BigInteger> blockingFlags() {
    return blockingFlags;
  }

  void blockingFlags(BigInteger bits) {
    blockingFlags = Optional.of(bits);
  }
}
