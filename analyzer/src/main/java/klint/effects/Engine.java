// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import klint.base.Span;
import klint.mir.Rvalue;
import klint.mir.Statement;
import klint.mir.Terminator;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.types.Ty;
import klint.types.Tys;
import org.jspecify.annotations.Nullable;

/// Summaries of function instances on demand, callees before callers, recursion by fixpoint over
/// strongly connected components.
///
/// The call graph is found while it is walked: which function a call reaches depends on the type
/// arguments of its caller, and whether those matter on the summary of the callee as written. So
/// Tarjan's algorithm runs over the calls of each body; at the root of a component its members are
/// run until their summaries stay the same. Calls that a run finds (pointers, trait objects,
/// instances) are walked then and may enlarge the component.
///
/// One per thread. Converges because a node's summary only gets more outcomes and needs of which
/// there are finitely many; [#MAX_RUNS] ends it all the same, and that is counted.
///
/// Source: Tarjan, "Depth-first search and linear graph algorithms", 1972.
final class Engine {
  private static final int MAX_RUNS = 24;

  /// From then on a run takes back no need that an earlier one found.
  private static final int MAX_FREE_RUNS = 8;

  private static final int MAX_SAME = 12;
  private static final int MAX_DEPTH = 3000;
  private static final int MAX_INSTANCES = 400_000;

  /// What polymorphic recursion makes of its arguments outgrows these; what people write does not.
  private static final int MAX_TYPE_DEPTH = 40;

  private static final int MAX_TYPE_SIZE = 4000;

  final Program program;
  final Callees callees;
  private final Map<Instance, Node> open = new HashMap<>();
  private final List<Node> stack = new ArrayList<>();
  private final Map<Instance.Code, Integer> active = new HashMap<>();
  private int next;
  private int depth;
  int widest;
  Optional<Summaries.Widest> widestAt = Optional.empty();

  Engine(Program program) {
    this.program = program;
    this.callees = new Callees(program);
  }

  // ---- what a call does

  Summary summary(Node reader, Site.Inner site, Facts<Fact> known) {
    return summary(reader, site, known, _ -> {});
  }

  /// The same; `runs` is told of the instances whose code runs.
  Summary summary(Node reader, Site.Inner site, Facts<Fact> known, Consumer<Instance> runs) {
    return told(site, bare(reader, site, known, runs));
  }

  /// What a body does that only computes, where its parameters have the values `known`.
  Summary computed(Node reader, Site.Inner site, Facts<Fact> known) {
    return told(site, of(reader, site.actual().knowing(known)));
  }

  /// A summary with what annotations say in place of what was inferred.
  private Summary told(Site.Inner site, Summary inferred) {
    Summary s = inferred;
    for (DefId d : site.stated().reversed()) {
      s = program.stated.adjusted(d, s);
    }
    s = site.told().isPresent() ? Stated.adjusted(site.told().get(), s) : s;
    return s.running(inferred.ran());
  }

  private Summary bare(Node reader, Site.Inner site, Facts<Fact> known, Consumer<Instance> runs) {
    Summary generic = of(reader, site.generic());
    runs.accept(site.generic());
    if (!generic.generic()) {
      return generic;
    }
    long types = generic.depends().types();
    boolean same = site.generic().equals(site.actual());
    Optional<Instance> reduced =
        same || types == 0
            ? Optional.empty()
            : callees.reduced(site.generic(), site.actual(), types);
    if (reduced.isEmpty() && known.isEmpty()) {
      return same
          ? generic
          : new Summary(
              generic.outcomes(),
              generic.needs(),
              new Summary.Dependence(
                  callees.mapped(types, site.actual().args()),
                  generic.depends().pointers(),
                  generic.depends().numbers()),
              generic.unknown(),
              generic.writes(),
              generic.ran());
    }
    Instance instance = reduced.orElse(types == 0 ? site.generic() : site.actual());
    Summary s = of(reader, instance.knowing(known));
    runs.accept(instance.knowing(known));
    boolean shared = !instance.equals(site.actual());
    if (shared && s.depends().types() != 0 && reduced.isPresent()) {
      runs.accept(site.actual().knowing(known));
      s = of(reader, site.actual().knowing(known));
    }
    // What is wrong in it as written is told of it as written.
    return s.running(Reach.both(generic.ran(), s.ran()));
  }

  Summary summary(Site.Inner site) {
    return told(site, of(null, site.actual()));
  }

  Summary glue(Ty type, Optional<DefId> env) {
    return glue(null, type, env);
  }

  /// What dropping a value of the type does, whatever an annotation says of it.
  Summary bareGlue(Ty type, Optional<DefId> env) {
    return bareGlue(null, type, env);
  }

  /// What dropping a value of the type does.
  Summary glue(@Nullable Node reader, Ty type, Optional<DefId> env) {
    Optional<Annotation.Properties> told = program.stated.ofDrop(type);
    if (told.isEmpty()) {
      return bareGlue(reader, type, env);
    }
    boolean all = told.get().adjust().isPresent() && told.get().expect().isPresent();
    return all || type instanceof Ty.Dyn
        ? Stated.summary(told.get())
        : Stated.adjusted(told.get(), bareGlue(reader, type, env));
  }

  private Summary bareGlue(@Nullable Node reader, Ty type, Optional<DefId> env) {
    return of(reader, glueOf(type, env));
  }

  Instance glueOf(Ty type, Optional<DefId> env) {
    return env.isPresent() && !program.instances.mentionsParameters(List.of(type))
        ? Instance.glue(type, Optional.empty())
        : Instance.glue(type, env);
  }

  /// The summary of an instance as it stands: final, or what is assumed so far if it is in a
  /// component with `reader`.
  Summary of(@Nullable Node reader, Instance key) {
    Optional<Program.Finished> known = program.finished(key);
    if (known.isPresent()) {
      return known.get().summary();
    }
    Node n = open.get(key);
    if (n == null) {
      if (refuses(key)) {
        program.givenAway(key.args());
        where(reader == null ? key : reader.instance)
            .ifPresent(w -> program.limits.note(EnumSet.of(Limit.INSTANCES), w));
        return Summary.UNKNOWN;
      }
      Optional<Flow> flow = program.body(key.code());
      if (flow.isEmpty() && !(key.code() instanceof Instance.Code.Glue)) {
        return Summary.UNKNOWN;
      }
      n = new Node(key, flow.orElse(null), next++);
      open.put(key, n);
      visit(n);
      known = program.finished(key);
      if (known.isPresent()) {
        return known.get().summary();
      }
    }
    if (reader != null) {
      n.readers.add(reader);
      reader.low = Math.min(reader.low, n.low);
    }
    return n.summary;
  }

  /// What would not end: polymorphic recursion, and programs that are too large.
  private boolean refuses(Instance key) {
    return depth >= MAX_DEPTH
        || program.size() >= MAX_INSTANCES
        || active.getOrDefault(key.code(), 0) >= MAX_SAME
        || size(key.args(), 0, 0) > MAX_TYPE_SIZE;
  }

  /// The parts of types, counted from `count` on; more than the most there may be if they nest too
  /// deep.
  private static int size(List<Ty> types, int depth, int count) {
    int n = count;
    for (Ty t : types) {
      if (depth > MAX_TYPE_DEPTH || n > MAX_TYPE_SIZE) {
        return MAX_TYPE_SIZE + 1;
      }
      n = size(Tys.parts(t), depth + 1, n + 1);
    }
    return n;
  }

  private void visit(Node v) {
    stack.add(v);
    depth++;
    active.merge(v.instance.code(), 1, Integer::sum);
    discover(v);
    while (v.low >= v.index) {
      Optional<Node> m = nextDirty(v);
      if (m.isEmpty()) {
        close(v);
        break;
      }
      run(m.get());
      v.low = Math.min(v.low, m.get().low);
    }
    active.merge(v.instance.code(), -1, Integer::sum);
    depth--;
  }

  /// Walks to all callees that do not depend on cases, so that most are final when the body runs.
  private void discover(Node v) {
    if (v.flow == null) {
      return;
    }
    for (int b : v.flow.order()) {
      for (Statement s : v.flow.body().blocks().get(b).statements()) {
        if (s instanceof Statement.Assign a
            && a.value() instanceof Rvalue.Cast c
            && Values.makesCallable(c)) {
          program.callable(List.of(v.type(c.operand().type(), program)));
        }
      }
      switch (v.flow.body().blocks().get(b).terminator()) {
        case Terminator.Call c -> reach(v, v.site(c, callees));
        case Terminator.Drop d -> glue(v, v.dropped(d, program), v.instance.env());
        case Terminator.Goto _,
            Terminator.Switch _,
            Terminator.Return _,
            Terminator.Unreachable _,
            Terminator.Await _,
            Terminator.Asm _,
            Terminator.Unknown _ -> {}
      }
    }
  }

  private void reach(Node v, Site site) {
    switch (site) {
      case Site.Inner i -> {
        program.called(i.actual().code());
        summary(v, i, Facts.empty());
      }
      case Site.Resume r -> reach(v, r.body());
      case Site.Parts p -> p.all().forEach(s -> reach(v, s));
      case Site.InPlace p -> glue(v, p.type(), v.instance.env());
      case Site.Known _, Site.Pointer _, Site.Virtual _, Site.Primitive _ -> {}
    }
  }

  /// The members of the component of `root` that have to be run, in an order that does not depend
  /// on where the walk began.
  private Optional<Node> nextDirty(Node root) {
    Node best = null;
    for (int i = stack.size() - 1; i >= 0; i--) {
      Node n = stack.get(i);
      if (n.dirty && (best == null || ORDER.compare(n, best) < 0)) {
        best = n;
      }
      if (n == root) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Least often run first, then by definition.
  private static final Comparator<Node> ORDER =
      Comparator.comparingInt((Node n) -> n.runs).thenComparing(n -> n.instance, Engine::compare);

  static int compare(Instance a, Instance b) {
    if (a.code() instanceof Instance.Code.Fn f && b.code() instanceof Instance.Code.Fn g) {
      int c = f.def().compareTo(g.def());
      if (c != 0) {
        return c;
      }
    }
    return a.equals(b) ? 0 : a.toString().compareTo(b.toString());
  }

  private void run(Node m) {
    m.dirty = false;
    m.runs++;
    m.descents.clear();
    Run run = m.flow == null ? new GlueRun(this, m) : new BodyRun(this, m, Context.ENTRY);
    m.limits.clear();
    Summary result = Limits.collect(m.limits, run::run).writing(m.summary.writes());
    if (m.runs > MAX_FREE_RUNS) {
      result =
          result
              .asking(m.summary.needs(), Run.apart(m))
              .running(Reach.anyway(m.summary.ran(), result.ran()));
    }
    m.violations = run.violations();
    m.live = run.reach.live();
    if (result.sameAs(m.summary)) {
      return;
    }
    if (m.runs >= MAX_RUNS) {
      m.limits.add(Limit.RUNS);
      m.summary =
          new Summary(result.outcomes(), result.needs(), result.depends(), true)
              .running(result.ran());
      return;
    }
    m.summary = result;
    for (Node r : m.readers) {
      r.dirty = true;
    }
  }

  /// A call that does not return, as far as is known: one of a member of the reader's component
  /// goes down without end.
  void descends(Node reader, Site.Inner site, Context context, Span span) {
    if (open.containsKey(site.generic()) || open.containsKey(site.actual())) {
      reader.descents.add(new Node.Descent(context, span));
    }
  }

  /// A component of which no member returns calls itself without end: a count that it raises on the
  /// way grows without bound.
  private void sink(Node root) {
    List<Node> members = stack.subList(stack.lastIndexOf(root), stack.size());
    boolean returns = members.stream().anyMatch(n -> !n.summary.outcomes().isEmpty());
    if (returns
        || members.stream()
            .flatMap(n -> n.descents.stream())
            .anyMatch(d -> d.context().depth() < 0)) {
      return;
    }
    for (Node n : members) {
      Optional<DefId> function = n.instance.owner().filter(program::isReported);
      Optional<Node.Descent> deeper =
          n.descents.stream().filter(d -> d.context().depth() > 0).findFirst();
      if (function.isPresent() && deeper.isPresent() && n.isIdentity(program)) {
        Violation.Meet meet =
            new Violation.Meet(
                deeper.get().span(),
                Violation.Where.RECURSION,
                List.of(deeper.get().context()),
                List.of());
        List<Program.Reported> all = new ArrayList<>(n.violations);
        all.add(
            new Program.Reported(
                "descent " + function.get(), new Violation.Unbalanced(function.get(), meet)));
        n.violations = all;
      }
    }
  }

  /// All members of the component are final.
  private void close(Node root) {
    sink(root);
    while (true) {
      Node n = stack.removeLast();
      open.remove(n.instance);
      where(n.instance).ifPresent(w -> program.limits.note(n.limits, w));
      program.finish(n.instance, new Program.Finished(n.summary, n.violations, n.live));
      if (n == root) {
        return;
      }
    }
  }

  /// Analyzes a function once more, entered in a context: what is violated then.
  List<Program.Reported> entered(Instance key, Context entry) {
    Optional<Flow> flow = program.body(key.code());
    if (flow.isEmpty()) {
      return List.of();
    }
    Run run = new BodyRun(this, new Node(key, flow.get(), next++), entry);
    run.run();
    return run.violations();
  }

  /// The locks that a function takes itself; none of one that takes a lock for its caller.
  Optional<LockScan.Found> locks(Instance key) {
    Optional<Flow> flow = program.body(key.code());
    return flow.map(f -> new LockScan(this, new Node(key, f, next++)).run());
  }

  /// The definition that a limit is reached in: of the function, or of the type that is dropped.
  private static Optional<DefId> where(Instance i) {
    return i.code() instanceof Instance.Code.Glue(Ty.Adt a) ? Optional.of(a.def()) : i.owner();
  }

  void noteWidth(int cases, Optional<DefId> function, Span at) {
    if (cases > widest && function.isPresent()) {
      widest = cases;
      widestAt = Optional.of(new Summaries.Widest(cases, function.get(), at));
    }
  }
}
