// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.types.Instances.Answer;

/// Trait selection over one inference table: which impl or clause makes a goal true, and what
/// associated types are.
///
/// Goals that cannot be decided yet wait in [#pending]. Lifetimes do not exist here. One solver per
/// body; not thread-safe.
final class Solver {
  /// Nested goals below this depth count as undecided.
  private static final int MAX_DEPTH = 48;

  /// Selections per solver before everything else counts as undecided.
  private static final int MAX_STEPS = 400_000;

  private final World world;
  private final InferenceTable table;
  private ParamEnv env;
  private final BuiltinTraits builtins;
  private final TraitOpaques traitOpaques;
  private List<Clause> pending = new ArrayList<>();

  /// Waiting goals that were tried, and the variables they wait for: not tried again before one of
  /// them is known.
  private final IdentityHashMap<Clause, int[]> stalled = new IdentityHashMap<>();

  private final Deque<Clause.Holds> stack = new ArrayDeque<>();
  private int steps;

  Solver(World world, InferenceTable table, ParamEnv env, ClosureFacts closures) {
    this.world = world;
    this.table = table;
    this.env = env;
    this.builtins = new BuiltinTraits(world, this, closures);
    this.traitOpaques = new TraitOpaques(world, this);
  }

  /// What is known of closures: of the body at hand while it is being typed, of others when they
  /// are finished.
  interface ClosureFacts {
    /// Parameter types (as given in a call) and result.
    Optional<Instances.Signature> signature(Ty.Closure closure);

    /// What a coroutine gives when it is done.
    Optional<Ty> output(Ty.Coroutine coroutine);

    /// The types a closure owns or borrows, if known already.
    Optional<List<Ty>> captures(Ty closure);
  }

  World world() {
    return world;
  }

  InferenceTable table() {
    return table;
  }

  ParamEnv env() {
    return env;
  }

  boolean exhausted() {
    return steps > MAX_STEPS;
  }

  // ---- goals that wait

  List<Clause> pending() {
    return pending;
  }

  /// Puts the waiting goals back to what they were before a trial.
  void restore(List<Clause> before) {
    pending = new ArrayList<>(before);
  }

  void require(Clause goal) {
    pending.add(goal);
  }

  void require(List<Clause> goals) {
    pending.addAll(goals);
  }

  /// Decides what can be decided; true if anything was.
  boolean selectPending() {
    boolean any = false;
    boolean progress = true;
    while (progress && !exhausted()) {
      progress = false;
      List<Clause> work = pending;
      pending = new ArrayList<>();
      List<Clause> kept = new ArrayList<>();
      for (Clause raw : work) {
        if (isStalled(raw)) {
          kept.add(raw);
          continue;
        }
        long before = table.bindings();
        Clause goal = settled(raw);
        if (attempt(goal)) {
          progress = true;
          stalled.remove(goal);
        } else {
          kept.add(goal);
          stall(goal, before);
        }
      }
      kept.addAll(pending);
      pending = kept;
      any |= progress;
    }
    return any;
  }

  private boolean isStalled(Clause goal) {
    int[] on = stalled.get(goal);
    return on != null && table.areOpen(on);
  }

  /// Notes what a goal waits for that could not be decided; not if the attempt itself made
  /// something known, nor where closures occur, whose facts come by other ways.
  private void stall(Clause goal, long before) {
    List<Ty> args =
        switch (goal) {
          case Clause.Holds h -> table.resolve(h.args());
          case Clause.Equals e -> table.resolve(e.args());
        };
    if (table.bindings() != before || Tys.hasClosure(args)) {
      stalled.remove(goal);
    } else {
      stalled.put(goal, table.variables(args));
    }
  }

  /// True if the goal is settled (one way or the other) and need not wait.
  private boolean attempt(Clause goal) {
    return switch (goal) {
      case Clause.Holds h -> {
        Selection s = select(h);
        yield switch (s) {
          case Selection.Chosen c -> {
            confirm(h, c.candidate()).ifPresent(this::require);
            yield true;
          }
          // Valid Rust has no goal that fails; ours may, by a gap elsewhere that is counted there.
          case Selection.None _ -> true;
          case Selection.Open _ -> false;
        };
      }
      case Clause.Equals e -> {
        Projected p = project(e.assoc(), e.args());
        yield switch (p) {
          case Projected.Is is -> {
            InferenceTable.Snapshot snap = table.snapshot();
            if (table.unify(is.type(), e.value())) {
              table.commit(snap);
            } else {
              table.rollback(snap);
            }
            yield true;
          }
          case Projected.Rigid r -> {
            InferenceTable.Snapshot snap = table.snapshot();
            if (table.unify(r.type(), e.value())) {
              table.commit(snap);
            } else {
              table.rollback(snap);
            }
            yield true;
          }
          case Projected.Open _ -> false;
          case Projected.Failed _ -> {
            Ty v = table.shallow(e.value());
            if (v instanceof Ty.Infer) {
              table.unify(v, new Ty.Unknown(Cause.NO_IMPL));
            }
            yield true;
          }
        };
      }
    };
  }

  // ---- selection

  /// How a goal is made true.
  sealed interface Candidate {
    record FromEnv(Clause.Holds clause) implements Candidate {}

    record FromImpl(DefId impl) implements Candidate {}

    /// Of an associated type's or opaque type's declared bounds, or of an object's trait.
    record FromBound(Clause.Holds clause) implements Candidate {}

    /// Supplied by the language; true if all of `nested` is.
    record Builtin(List<Clause> nested) implements Candidate {}
  }

  sealed interface Selection {
    record Chosen(Candidate candidate) implements Selection {}

    record None() implements Selection {}

    /// Not decidable yet.
    record Open() implements Selection {}
  }

  Selection select(Clause.Holds raw) {
    if (++steps > MAX_STEPS || stack.size() > MAX_DEPTH) {
      return new Selection.Open();
    }
    Clause.Holds goal = new Clause.Holds(raw.trait(), table.resolve(raw.args()));
    Ty self = goal.self();
    if (self instanceof Ty.Unknown) {
      return new Selection.Chosen(new Candidate.Builtin(List.of()));
    }
    if (self instanceof Ty.Projection p) {
      Projected projected = project(p.assoc(), p.args());
      if (projected instanceof Projected.Is is) {
        return select(
            new Clause.Holds(
                goal.trait(), Tys.append(is.type(), goal.args().subList(1, goal.args().size()))));
      }
      if (projected instanceof Projected.Open) {
        return new Selection.Open();
      }
    }
    if (stack.contains(goal)) {
      return builtins.isCoinductive(goal.trait())
          ? new Selection.Chosen(new Candidate.Builtin(List.of()))
          : new Selection.Open();
    }
    return (TyList.kinds(goal.args()) & MOVING) == 0 ? remembered(goal) : decide(goal);
  }

  /// Kinds of types that a body's state says something about, or whose meaning may come from the
  /// body of a function.
  private static final int MOVING =
      TyList.INFER
          | TyList.UNKNOWN
          | TyList.VAGUE
          | TyList.PROJECTION
          | TyList.CLOSURE
          | TyList.OPAQUE;

  /// Selects for a goal without variables: the same in all bodies with the same where-clauses, and
  /// in all if it has no parameters either.
  ///
  /// Only what was found without a step at nested goals is kept: those depend on what is being
  /// decided around them, and what they cost must count wherever they are asked.
  private Selection remembered(Clause.Holds goal) {
    ParamEnv of = env.isNeutral() && !Tys.hasParam(goal.args()) ? world.nothing() : env;
    Selection known = of.selected().get(goal);
    if (known != null) {
      return known;
    }
    int before = steps;
    Selection selection = decide(goal);
    if (steps == before) {
      of.selected().put(goal, selection);
    }
    return selection;
  }

  private Selection decide(Clause.Holds goal) {
    Ty self = goal.self();
    List<Candidate> found = new ArrayList<>();
    boolean vague = self instanceof Ty.Infer i && i.kind() == Ty.VarKind.GENERAL;
    List<Candidate> global = new ArrayList<>();
    for (Clause.Holds c : env.holds(goal.trait())) {
      if (matches(c.args(), goal.args())) {
        // A clause about no parameter says no more than the impl it must come from.
        (Tys.hasParam(c.args()) ? found : global).add(new Candidate.FromEnv(c));
      }
    }
    if (vague) {
      return found.size() == 1
              && !builtins.isBuiltin(goal.trait())
              && world.index().impls(goal.trait()).isEmpty()
          ? new Selection.Chosen(found.get(0))
          : new Selection.Open();
    }
    if (found.isEmpty()) {
      for (Clause.Holds bound : bounds(self)) {
        if (bound.trait().equals(goal.trait())) {
          Clause.Holds c = new Clause.Holds(bound.trait(), settledTail(bound.args()));
          if (matches(c.args(), goal.args())) {
            found.add(new Candidate.FromBound(c));
          }
        }
      }
    }
    if (found.isEmpty()) {
      BuiltinTraits.Verdict v = builtins.verdict(goal);
      switch (v) {
        case BuiltinTraits.Verdict.Holds h -> {
          return new Selection.Chosen(new Candidate.Builtin(h.nested()));
        }
        case BuiltinTraits.Verdict.Fails _ -> {
          return new Selection.None();
        }
        case BuiltinTraits.Verdict.Open _ -> {
          return new Selection.Open();
        }
        case BuiltinTraits.Verdict.NotBuiltin _ -> {}
      }
    }
    if (found.size() == 1) {
      return new Selection.Chosen(found.get(0));
    }
    if (found.size() > 1) {
      return preferEnv(goal, found);
    }
    return switch (fromImpls(goal, found)) {
      case Selection.Chosen c -> c;
      case Selection.None none -> global.isEmpty() ? none : new Selection.Chosen(global.get(0));
      case Selection.Open open -> global.size() == 1 ? new Selection.Chosen(global.get(0)) : open;
    };
  }

  /// Several clauses fit: the one that fits without deciding anything, else undecided.
  private Selection preferEnv(Clause.Holds goal, List<Candidate> found) {
    List<Candidate> exact = new ArrayList<>();
    for (Candidate c : found) {
      List<Ty> args =
          switch (c) {
            case Candidate.FromEnv e -> e.clause().args();
            case Candidate.FromBound b -> b.clause().args();
            case Candidate.FromImpl _, Candidate.Builtin _ -> List.of();
          };
      if (table.resolve(args).equals(goal.args())) {
        exact.add(c);
      }
    }
    if (!exact.isEmpty()) {
      return new Selection.Chosen(exact.get(0));
    }
    return Tys.hasInfer(goal.args()) ? new Selection.Open() : new Selection.Chosen(found.get(0));
  }

  private Selection fromImpls(Clause.Holds goal, List<Candidate> found) {
    List<DefId> impls = new ArrayList<>();
    for (DefId impl : world.index().impls(goal.trait(), goal.self())) {
      if (implMatches(impl, goal)) {
        impls.add(impl);
      }
    }
    if (impls.size() > 1) {
      List<DefId> alive = new ArrayList<>();
      int lasting = 0;
      for (DefId impl : impls) {
        if (nestedAnswer(goal, impl) != Answer.NO) {
          alive.add(impl);
          // With two that no other impl specializes it is undecided, whatever the rest says.
          if (!world.specialization().isSpecialized(impl, impls) && ++lasting == 2) {
            return new Selection.Open();
          }
        }
      }
      impls = world.specialization().mostSpecific(alive);
    }
    if (impls.size() == 1) {
      DefId only = impls.get(0);
      return world.items().header(only).map(ItemTypes.ImplHeader::negative).orElse(false)
          ? new Selection.None()
          : new Selection.Chosen(new Candidate.FromImpl(only));
    }
    if (impls.isEmpty()) {
      return found.isEmpty() ? new Selection.None() : new Selection.Open();
    }
    return new Selection.Open();
  }

  private boolean matches(List<Ty> clause, List<Ty> goal) {
    InferenceTable.Snapshot snap = table.snapshot();
    boolean ok = table.unify(clause, goal);
    table.rollback(snap);
    return ok;
  }

  private boolean implMatches(DefId impl, Clause.Holds goal) {
    Optional<ItemTypes.ImplHeader> h = world.items().header(impl);
    if (h.isEmpty() || h.get().trait().isEmpty()) {
      return false;
    }
    if (Heads.differ(h.get().trait().get().args(), goal.args())) {
      return false;
    }
    InferenceTable.Snapshot snap = table.snapshot();
    List<Clause> saved = pending;
    pending = new ArrayList<>();
    boolean ok = unifyHeader(impl, h.get().trait().get(), goal).isPresent();
    pending = saved;
    table.rollback(snap);
    return ok;
  }

  /// Fresh arguments for the impl, made equal to the goal's; with the goals that remain from its
  /// header.
  private Optional<List<Ty>> unifyHeader(DefId impl, Clause.Holds header, Clause.Holds goal) {
    List<Ty> fresh = freshArgs(impl);
    List<Ty> args = new ArrayList<>();
    for (Ty a : header.args()) {
      Ty t = Tys.subst(a, fresh);
      args.add(Tys.hasProjection(t) ? deferProjections(t) : t);
    }
    return table.unify(args, goal.args()) ? Optional.of(fresh) : Optional.empty();
  }

  /// Replaces projections by variables that wait for their value.
  private Ty deferProjections(Ty type) {
    if (type instanceof Ty.Projection p) {
      Ty v = table.fresh(Ty.VarKind.GENERAL);
      pending.add(new Clause.Equals(p.assoc(), p.args(), v));
      return v;
    }
    return Tys.map(type, this::deferProjections);
  }

  List<Ty> freshArgs(DefId def) {
    return table.freshArgs(world.items().generics(def));
  }

  private Answer nestedAnswer(Clause.Holds goal, DefId impl) {
    InferenceTable.Snapshot snap = table.snapshot();
    List<Clause> saved = pending;
    pending = new ArrayList<>();
    stack.push(goal);
    Answer answer;
    Optional<ItemTypes.ImplHeader> h = world.items().header(impl);
    Optional<List<Ty>> args =
        h.flatMap(ItemTypes.ImplHeader::trait).flatMap(t -> unifyHeader(impl, t, goal));
    if (args.isEmpty()) {
      answer = Answer.NO;
    } else {
      List<Clause> goals = new ArrayList<>(pending);
      for (Clause c : world.items().clauses(impl)) {
        goals.add(Tys.subst(c, args.get()));
      }
      answer = allOf(goals);
    }
    stack.pop();
    pending = saved;
    table.rollback(snap);
    return answer;
  }

  /// Whether all goals hold, deciding in rounds so that one may tell another's variables. Within a
  /// snapshot.
  private Answer allOf(List<Clause> goals) {
    List<Clause> work = new ArrayList<>(goals);
    boolean progress = true;
    while (progress && !work.isEmpty()) {
      progress = false;
      List<Clause> kept = new ArrayList<>();
      for (Clause raw : work) {
        // Kept as settled: settled anew, it would wait for new variables in each round.
        Clause c = settled(raw);
        switch (step(c)) {
          case YES -> progress = true;
          case NO -> {
            return Answer.NO;
          }
          case MAYBE -> kept.add(c);
        }
      }
      kept.addAll(pending);
      pending = new ArrayList<>();
      work = kept;
    }
    return work.isEmpty() ? Answer.YES : Answer.MAYBE;
  }

  private Answer step(Clause c) {
    return switch (c) {
      case Clause.Holds h ->
          switch (select(h)) {
            case Selection.None _ -> Answer.NO;
            case Selection.Open _ -> Answer.MAYBE;
            case Selection.Chosen chosen -> {
              Clause.Holds goal = new Clause.Holds(h.trait(), table.resolve(h.args()));
              if (stack.size() > MAX_DEPTH || stack.contains(goal)) {
                yield Answer.YES;
              }
              stack.push(goal);
              Optional<List<Clause>> nested = confirm(h, chosen.candidate());
              Answer a = nested.isEmpty() ? Answer.NO : allOf(nested.get());
              stack.pop();
              yield a;
            }
          };
      case Clause.Equals e ->
          switch (project(e.assoc(), e.args())) {
            case Projected.Is is -> table.unify(is.type(), e.value()) ? Answer.YES : Answer.NO;
            case Projected.Rigid r -> table.unify(r.type(), e.value()) ? Answer.YES : Answer.NO;
            case Projected.Open _ -> Answer.MAYBE;
            case Projected.Failed _ -> Answer.NO;
          };
    };
  }

  /// Whether a goal holds as things stand; nothing is decided by asking.
  Answer evaluate(Clause goal) {
    return evaluate(List.of(goal));
  }

  Answer evaluate(List<Clause> goals) {
    InferenceTable.Snapshot snap = table.snapshot();
    List<Clause> saved = pending;
    pending = new ArrayList<>();
    Answer a = allOf(goals);
    pending = saved;
    table.rollback(snap);
    return a;
  }

  /// Makes a chosen candidate's consequences true; gives the goals it depends on. Empty if it does
  /// not fit after all.
  Optional<List<Clause>> confirm(Clause.Holds goal, Candidate candidate) {
    return switch (candidate) {
      case Candidate.FromEnv e ->
          table.unify(e.clause().args(), settled(goal)) ? Optional.of(List.of()) : Optional.empty();
      case Candidate.FromBound b ->
          table.unify(b.clause().args(), settled(goal)) ? Optional.of(List.of()) : Optional.empty();
      case Candidate.Builtin b -> Optional.of(b.nested());
      case Candidate.FromImpl i -> confirmImpl(goal, i.impl()).map(Confirmed::nested);
    };
  }

  /// The goal with its projections replaced by what they are, or by variables that wait.
  private Clause settled(Clause goal) {
    return switch (goal) {
      case Clause.Holds h ->
          Tys.hasProjection(h.args()) ? new Clause.Holds(h.trait(), settled(h)) : h;
      case Clause.Equals e ->
          Tys.hasProjection(e.args()) || Tys.hasProjection(e.value())
              ? new Clause.Equals(
                  e.assoc(), Tys.mapAll(e.args(), this::normalize), normalize(e.value()))
              : e;
    };
  }

  /// Arguments but the first, normalised: a bound is written in terms of its own parameters.
  private List<Ty> settledTail(List<Ty> args) {
    if (args.subList(1, args.size()).stream().noneMatch(Tys::hasProjection)) {
      return args;
    }
    return Tys.append(args.get(0), Tys.mapAll(args.subList(1, args.size()), this::normalize));
  }

  private List<Ty> settled(Clause.Holds goal) {
    return Tys.mapAll(goal.args(), t -> normalize(t));
  }

  record Confirmed(List<Ty> args, List<Clause> nested) {}

  Optional<Confirmed> confirmImpl(Clause.Holds goal, DefId impl) {
    Optional<Clause.Holds> header = world.items().header(impl).flatMap(ItemTypes.ImplHeader::trait);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    List<Clause> saved = pending;
    pending = new ArrayList<>();
    Optional<List<Ty>> args =
        unifyHeader(impl, header.get(), new Clause.Holds(goal.trait(), settled(goal)));
    List<Clause> nested = new ArrayList<>(pending);
    pending = saved;
    if (args.isEmpty()) {
      return Optional.empty();
    }
    for (Clause c : world.items().clauses(impl)) {
      nested.add(Tys.subst(c, args.get()));
    }
    return Optional.of(new Confirmed(args.get(), nested));
  }

  /// The declared bounds of an opaque type, projection or object, with what they imply.
  List<Clause.Holds> bounds(Ty self) {
    List<Clause> out =
        switch (self) {
          case Ty.Opaque o -> substAll(world.items().opaqueBounds(o.owner(), o.index()), o.args());
          case Ty.Projection p -> substAll(world.items().assocBounds(p.assoc()), p.args());
          case Ty.Dyn d when d.principal().isPresent() ->
              List.of(
                  new Clause.Holds(
                      d.principal().get().trait(), Tys.append(d, d.principal().get().args())));
          default -> List.of();
        };
    List<Clause.Holds> holds = new ArrayList<>();
    for (Clause c : world.items().elaborate(out)) {
      if (c instanceof Clause.Holds h && h.self().equals(self)) {
        holds.add(h);
      }
    }
    return holds;
  }

  private static List<Clause> substAll(List<Clause> clauses, List<Ty> args) {
    return clauses.stream().map(c -> Tys.subst(c, args)).toList();
  }

  // ---- associated types

  Projected project(DefId assoc, List<Ty> rawArgs) {
    List<Ty> args = table.resolve(rawArgs);
    Ty self = args.get(0);
    if (self instanceof Ty.Unknown) {
      return new Projected.Is(new Ty.Unknown(Cause.DERIVED));
    }
    if (self instanceof Ty.Projection p) {
      Projected inner = project(p.assoc(), p.args());
      if (inner instanceof Projected.Is is) {
        return project(assoc, Tys.append(is.type(), args.subList(1, args.size())));
      }
      if (!(inner instanceof Projected.Rigid)) {
        return inner;
      }
    }
    if (self instanceof Ty.Infer i && i.kind() == Ty.VarKind.GENERAL) {
      return new Projected.Open();
    }
    Optional<DefId> trait = world.items().traitOfItem(assoc);
    if (trait.isEmpty()) {
      return new Projected.Failed();
    }
    if (++steps > MAX_STEPS || projectDepth > MAX_DEPTH) {
      return new Projected.Open();
    }
    projectDepth++;
    Projected result = projectIn(trait.get(), assoc, args);
    projectDepth--;
    return result;
  }

  private int projectDepth;

  private Projected projectIn(DefId trait, DefId assoc, List<Ty> args) {
    Ty self = args.get(0);
    // What one clause says of a generic associated type must not decide its arguments.
    boolean ownOpen =
        Tys.hasInfer(args.subList(world.items().generics(trait).count(), args.size()));
    for (Clause.Equals e : env.equalities(assoc)) {
      if (matches(e.args(), args)) {
        if (ownOpen) {
          return new Projected.Open();
        }
        table.unify(e.args(), args);
        return new Projected.Is(normalizeIfNew(e.value(), assoc, args));
      }
    }
    Optional<Ty> declared = declared(self, assoc, args);
    if (declared.isPresent()) {
      return new Projected.Is(normalize(declared.get()));
    }
    int n = world.items().generics(trait).count();
    Clause.Holds goal = new Clause.Holds(trait, args.subList(0, n));
    Optional<Ty> builtin = builtins.project(goal, assoc);
    if (builtin.isPresent()) {
      return new Projected.Is(builtin.get());
    }
    return switch (select(goal)) {
      case Selection.Open _ -> new Projected.Open();
      case Selection.None _ -> new Projected.Failed();
      case Selection.Chosen c ->
          switch (c.candidate()) {
            case Candidate.FromEnv e -> {
              table.unify(e.clause().args(), goal.args());
              yield new Projected.Rigid(new Ty.Projection(assoc, table.resolve(args)));
            }
            case Candidate.FromBound b -> {
              table.unify(b.clause().args(), goal.args());
              yield new Projected.Rigid(new Ty.Projection(assoc, table.resolve(args)));
            }
            case Candidate.Builtin _ -> new Projected.Open();
            case Candidate.FromImpl i -> fromImpl(goal, i.impl(), assoc, args, n);
          };
    };
  }

  private Ty normalizeIfNew(Ty value, DefId assoc, List<Ty> args) {
    // `where T: Trait<Item = <T as Trait>::Item>`, as elaboration of supertraits may give, says
    // nothing.
    return value instanceof Ty.Projection p && p.assoc().equals(assoc) && p.args().equals(args)
        ? value
        : normalize(value);
  }

  /// What the bounds of an opaque type, projection or object say of the associated type.
  private Optional<Ty> declared(Ty self, DefId assoc, List<Ty> args) {
    List<Clause> bounds =
        switch (self) {
          case Ty.Opaque o -> substAll(world.items().opaqueBounds(o.owner(), o.index()), o.args());
          case Ty.Projection p -> substAll(world.items().assocBounds(p.assoc()), p.args());
          case Ty.Dyn d when d.principal().isPresent() -> {
            List<Clause> all = new ArrayList<>();
            Ty.Dyn.Principal p = d.principal().get();
            all.add(new Clause.Holds(p.trait(), Tys.append(d, p.args())));
            for (Ty.Dyn.Binding b : p.bindings()) {
              if (b.assoc().equals(assoc)) {
                yield List.of(new Clause.Equals(assoc, args, b.type()));
              }
            }
            yield all;
          }
          default -> List.of();
        };
    for (Clause c : world.items().elaborate(bounds)) {
      if (c instanceof Clause.Equals e && e.assoc().equals(assoc) && matches(e.args(), args)) {
        table.unify(e.args(), args);
        return Optional.of(e.value());
      }
    }
    return Optional.empty();
  }

  private Projected fromImpl(Clause.Holds goal, DefId impl, DefId assoc, List<Ty> args, int n) {
    Optional<Confirmed> c = confirmImpl(goal, impl);
    if (c.isEmpty()) {
      return new Projected.Failed();
    }
    require(c.get().nested());
    List<Ty> own = args.subList(n, args.size());
    String name = world.defs().def(assoc).name();
    for (DefId item : world.items().items(impl)) {
      if (world.defs().def(item) instanceof Def.TypeAlias a && a.name().equals(name)) {
        return new Projected.Is(
            normalize(Tys.subst(world.items().typeOf(item), Tys.append(c.get().args(), own))));
      }
    }
    if (world.defs().def(assoc) instanceof Def.TypeAlias a && a.item().type().isPresent()) {
      return new Projected.Is(normalize(Tys.subst(world.items().typeOf(assoc), args)));
    }
    return new Projected.Failed();
  }

  /// Replaces every projection by what it is; one that is open becomes a variable that waits.
  Ty normalize(Ty type) {
    if (!Tys.hasProjection(type)) {
      return type;
    }
    Ty inner = Tys.map(type, this::normalize);
    if (!(inner instanceof Ty.Projection p)) {
      return traitOpaques.settled(inner, this::normalize);
    }
    return switch (project(p.assoc(), p.args())) {
      case Projected.Is is -> is.type();
      case Projected.Rigid r -> r.type();
      case Projected.Open _ -> {
        Ty v = table.fresh(Ty.VarKind.GENERAL);
        require(new Clause.Equals(p.assoc(), p.args(), v));
        yield v;
      }
      case Projected.Failed _ -> new Ty.Unknown(Cause.NO_IMPL);
    };
  }

  /// As [#normalize], for questions after inference: what is open or fails stays a projection.
  Ty normalizeRigid(Ty type) {
    if (!Tys.hasProjection(type)) {
      return type;
    }
    Ty inner = Tys.map(type, this::normalizeRigid);
    if (!(inner instanceof Ty.Projection p)) {
      return traitOpaques.settled(inner, t -> normalizeRigid(table.resolve(t)));
    }
    InferenceTable.Snapshot snap = table.snapshot();
    Projected result = project(p.assoc(), p.args());
    Ty out =
        switch (result) {
          case Projected.Is is -> {
            selectPending();
            yield table.resolve(is.type());
          }
          case Projected.Rigid r -> table.resolve(r.type());
          case Projected.Open _, Projected.Failed _ -> inner;
        };
    table.commit(snap);
    return out;
  }
}
