// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.DefId;
import klint.syntax.Edition;
import klint.types.Instances.Signature;

/// What the parts of one body's inference share: the table, the solver, and the answers as they
/// come.
final class BodyCx implements TypeScope.Holes, Solver.ClosureFacts {
  final World world;
  final Hir hir;
  final InferenceTable table = new InferenceTable();
  final Solver solver;
  final Finished finished;

  final Ty[] exprs;
  final Map<Integer, List<Adjustment>> adjustments = new HashMap<>();
  final Map<Integer, Ty> pats = new HashMap<>();
  final Map<Integer, List<Ty>> patDerefs = new HashMap<>();
  final Map<Integer, BodyTypes.BindMode> bindings = new HashMap<>();
  final Map<Integer, BodyTypes.Resolution> resolutions = new HashMap<>();
  final Map<Integer, BodyTypes.VariantRef> variants = new HashMap<>();
  final Map<Integer, Integer> fields = new HashMap<>();
  final Map<Integer, BodyTypes.Desugared> desugared = new HashMap<>();
  final Map<Integer, ClosureState> closures = new LinkedHashMap<>();
  final Map<Integer, Ty> coroutineOutputs = new HashMap<>();
  final Ty[] locals;
  final List<BodyTypes.Loss> losses = new ArrayList<>();

  /// Operands of overloaded indexing, whose implicit borrow becomes mutable with the place.
  final java.util.Set<Integer> indexBases = new java.util.HashSet<>();

  final List<Runnable> deferred = new ArrayList<>();

  /// Casts that wait until everything else is decided.
  final List<Runnable> casts = new ArrayList<>();

  /// What this body's closures hold, as far as that is found.
  final Map<Integer, List<Ty>> held = new HashMap<>();

  /// The hidden types of this function's own opaque results, by index.
  final Map<Integer, Ty> opaques = new LinkedHashMap<>();

  /// The type `return` and the tail give, of the innermost function, closure or async block.
  Ty returns = Ty.UNIT;

  /// Whether the point reached cannot be reached at run time.
  boolean diverges;

  /// A closure while it is typed; `kind` is what its context asks for, if anything.
  static final class ClosureState {
    final Hir.Node.Closure node;
    final List<Ty> params;
    final Ty result;
    final Optional<BodyTypes.FnKind> expected;

    ClosureState(
        Hir.Node.Closure node, List<Ty> params, Ty result, Optional<BodyTypes.FnKind> expected) {
      this.node = node;
      this.params = params;
      this.result = result;
      this.expected = expected;
    }
  }

  /// Facts about bodies that are finished: hidden types, closures that came out of them.
  interface Finished {
    Optional<BodyTypes> body(DefId owner);
  }

  BodyCx(World world, Hir hir, Finished finished) {
    this.world = world;
    this.hir = hir;
    this.finished = finished;
    this.exprs = new Ty[hir.nodes()];
    this.locals = new Ty[hir.locals().size()];
    this.solver = new Solver(world, table, world.env(hir.owner()), this);
    for (int i = 0; i < locals.length; i++) {
      locals[i] = fresh();
    }
  }

  Edition edition() {
    return world.defs().crate(world.defs().def(hir.owner()).crate()).edition();
  }

  DefId owner() {
    return hir.owner();
  }

  // ---- variables

  Ty fresh() {
    return table.fresh(Ty.VarKind.GENERAL);
  }

  @Override
  public Ty.Infer hole(Ty.VarKind kind) {
    return table.fresh(kind);
  }

  @Override
  public Ty settle(Ty type) {
    return solver.normalize(type);
  }

  TypeScope scope(DefId module) {
    return new TypeScope(hir.owner(), module, Optional.of(this));
  }

  Ty shallow(Ty type) {
    return table.shallow(type);
  }

  /// As [#shallow], after trying to learn more if the type is open.
  Ty structural(Ty type) {
    Ty t = table.shallow(type);
    if (t instanceof Ty.Infer) {
      solver.selectPending();
      t = table.shallow(t);
    }
    if (t instanceof Ty.Projection) {
      t = table.shallow(solver.normalize(t));
    }
    return t;
  }

  boolean unify(Ty a, Ty b) {
    InferenceTable.Snapshot s = table.snapshot();
    if (table.unify(a, b)) {
      table.commit(s);
      return true;
    }
    table.rollback(s);
    return false;
  }

  boolean isNever(Ty t) {
    return shallow(t) instanceof Ty.Never;
  }

  // ---- results

  void adjust(int node, List<Adjustment> steps) {
    if (!steps.isEmpty()) {
      adjustments.merge(
          node,
          List.copyOf(steps),
          (before, now) -> {
            List<Adjustment> all = new ArrayList<>(before);
            all.addAll(now);
            return all;
          });
    }
  }

  /// A type for what is not known, counted where the knowledge was lost.
  Ty lost(Cause cause, String what, Span span) {
    if (cause != Cause.DERIVED) {
      losses.add(new BodyTypes.Loss(cause, what, span));
    }
    return new Ty.Unknown(cause == Cause.DERIVED ? Cause.DERIVED : cause);
  }

  void fn(int node, Callee callee) {
    resolutions.put(node, new BodyTypes.Resolution.Fn(callee));
  }

  // ---- closures, for the solver

  private boolean mine(Ty.ClosureId id) {
    return id.owner().equals(hir.owner());
  }

  @Override
  public Optional<Signature> signature(Ty.Closure closure) {
    if (mine(closure.id())) {
      ClosureState s = closures.get(closure.id().node());
      return s == null ? Optional.empty() : Optional.of(new Signature(s.params, s.result, false));
    }
    return finished
        .body(closure.id().owner())
        .map(b -> b.closures().get(closure.id().node()))
        .map(
            c ->
                new Signature(
                    Tys.subst(c.params(), closure.args()),
                    Tys.subst(c.result(), closure.args()),
                    false));
  }

  @Override
  public Optional<Ty> output(Ty.Coroutine coroutine) {
    if (mine(coroutine.id())) {
      return Optional.ofNullable(coroutineOutputs.get(coroutine.id().node()));
    }
    return finished
        .body(coroutine.id().owner())
        .map(b -> b.closures().get(coroutine.id().node()))
        .map(c -> Tys.subst(c.result(), coroutine.args()));
  }

  @Override
  public Optional<List<Ty>> captures(Ty closure) {
    if (closure instanceof Ty.Closure c && !mine(c.id())) {
      return finished
          .body(c.id().owner())
          .map(b -> b.closures().get(c.id().node()))
          .map(
              t ->
                  t.captures().stream()
                      .map(x -> Tys.subst(CaptureAnalysis.heldType(x), c.args()))
                      .toList());
    }
    return closure instanceof Ty.Closure c
        ? Optional.ofNullable(held.get(c.id().node()))
        : Optional.empty();
  }
}
