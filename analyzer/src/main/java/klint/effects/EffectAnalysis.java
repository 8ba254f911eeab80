// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import klint.base.Deadline;
import klint.base.Span;
import klint.base.Workers;
import klint.cside.CIndex;
import klint.diag.Problem;
import klint.mir.LoweredBodies;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Knowledge;
import klint.rules.SideAnnotation;
import klint.source.Places;
import klint.types.BodyTypes;
import klint.types.Inference;
import klint.types.Ty;

/// The stage's door: what every function of the crates asked about does to the context, and where
/// that goes wrong.
///
/// Threads share what is finished; each works on its own components, so that two may now and then
/// compute the same one, with the same result. What is reported is put in order at the end.
public final class EffectAnalysis {
  private final Inference inference;
  private final CrateDefs defs;
  private final Stated stated;
  private final List<Problem> problems;
  private final Program program;
  private final Callbacks callbacks;

  private EffectAnalysis(
      Inference inference,
      LoweredBodies lowered,
      Places places,
      Knowledge knowledge,
      CIndex index,
      List<SideAnnotation> side) {
    this.inference = inference;
    this.defs = inference.defs();
    SideSummaries told = SideSummaries.of(side, defs, inference.instances());
    this.problems = told.problems();
    this.stated = new Stated(defs, places, told);
    this.program = new Program(inference, lowered, knowledge, index, stated);
    this.callbacks = new Callbacks(program, index.version());
  }

  /// `bodies` are those to report on, in order; `jobs` threads work on them. Those that the
  /// deadline leaves no time for are counted. `side` is what side files say of functions and types;
  /// those that there are not are problems of the result.
  public static Summaries run(
      Inference inference,
      LoweredBodies lowered,
      Places places,
      List<BodyTypes> bodies,
      Knowledge knowledge,
      CIndex index,
      List<SideAnnotation> side,
      Deadline deadline,
      int jobs) {
    return klint.base.DeepStack.call(
        () ->
            new EffectAnalysis(inference, lowered, places, knowledge, index, side)
                .run(bodies, deadline, jobs));
  }

  /// What one function comes to.
  private record Root(Summary summary, List<Program.Reported> violations) {}

  private Summaries run(List<BodyTypes> bodies, Deadline deadline, int jobs) {
    GfpFlags.blocking(program, inference).ifPresent(program::blockingFlags);
    List<DefId> functions = new ArrayList<>();
    List<BodyTypes> asked = new ArrayList<>();
    for (BodyTypes b : bodies) {
      asked.add(b);
      if (defs.def(b.hir().owner()) instanceof Def.Fn) {
        functions.add(b.hir().owner());
      }
    }
    program.asked(asked.stream().map(b -> b.hir().owner()).toList());
    List<Engine> engines = new ArrayList<>();
    Map<DefId, Root> roots = new ConcurrentHashMap<>();
    Workers workers = new Workers(jobs);
    workers.eachBy(
        asked.size(),
        () -> {
          Engine e = new Engine(program);
          synchronized (engines) {
            engines.add(e);
          }
          return i -> {
            if (!deadline.hasPassed()) {
              root(e, asked.get(i), roots);
            }
          };
        });
    callbacks.close(functions);
    IrqLocks irqLocks = new IrqLocks(callbacks);
    workers.eachBy(
        functions.size(),
        () -> {
          Engine e = new Engine(program);
          return i -> {
            if (!deadline.hasPassed()) {
              enter(e, functions.get(i), roots);
              locks(e, functions.get(i), roots, irqLocks);
            }
          };
        });
    Engine last = new Engine(program);
    WaitLocks waits = new WaitLocks(program.instances);
    if (!deadline.hasPassed()) {
      WaitScan scan = new WaitScan(last);
      asked.forEach(b -> waits(scan, b, waits));
    }
    List<Program.Reported> types = new ArrayList<>();
    new Contracts(last).types(types);
    return summaries(
        asked.stream().map(b -> b.hir().owner()).toList(),
        functions,
        roots,
        types,
        engines,
        Stream.concat(irqLocks.violations(functions).stream(), waits.violations().stream())
            .toList());
  }

  private void locks(Engine engine, DefId def, Map<DefId, Root> roots, IrqLocks into) {
    Root root = roots.get(def);
    if (root == null || !callbacks.hasInterrupts()) {
      return;
    }
    Instance instance =
        engine.callees.closed(Instance.fn(def, program.instances.identity(def), Optional.of(def)));
    boolean forCaller = root.summary().outcomes().stream().anyMatch(o -> !o.acquires().isEmpty());
    engine
        .locks(instance)
        .ifPresent(f -> into.add(def, forCaller ? new LockScan.Found(List.of(), f.calls()) : f));
  }

  private void waits(WaitScan scan, BodyTypes body, WaitLocks into) {
    DefId def = body.hir().owner();
    List<Ty> own = program.instances.identity(def);
    into.add(def, scan.scan(Instance.fn(def, own, Optional.of(def))));
    for (int node : body.closures().keySet().stream().sorted().toList()) {
      Ty.ClosureId id = new Ty.ClosureId(def, node);
      into.add(def, scan.scan(Instance.closure(id, own, Optional.of(def))));
    }
  }

  private Summaries summaries(
      List<DefId> bodies,
      List<DefId> functions,
      Map<DefId, Root> roots,
      List<Program.Reported> types,
      List<Engine> engines,
      List<Violation> locks) {
    List<Summaries.Entry> entries = new ArrayList<>();
    Map<String, Violation> all = new LinkedHashMap<>();
    List<Map.Entry<Instance, Program.Finished>> told =
        program.all().entrySet().stream()
            .filter(e -> !e.getValue().violations().isEmpty())
            .sorted((a, b) -> Engine.compare(a.getKey(), b.getKey()))
            .toList();
    Reached reached =
        Reached.of(
            program,
            roots.size() == bodies.size()
                ? Reached.Coverage.ALL_BODIES
                : Reached.Coverage.SOME_BODIES);
    for (Map.Entry<Instance, Program.Finished> e : told) {
      for (Program.Reported r : e.getValue().violations()) {
        boolean isKept = !r.assumed() || !program.isCalled(e.getKey().code());
        if (isKept && reached.happens(e.getKey(), r)) {
          all.putIfAbsent(r.key(), r.violation());
        }
      }
    }
    for (DefId f : bodies) {
      Root r = roots.get(f);
      if (r != null) {
        r.violations().stream()
            .filter(v -> !v.assumed() || !program.isCalled(new Instance.Code.Fn(f)))
            .forEach(v -> all.putIfAbsent(v.key(), v.violation()));
      }
    }
    types.forEach(v -> all.putIfAbsent(v.key(), v.violation()));
    int unknown = 0;
    int skipped = 0;
    for (DefId f : functions) {
      Root r = roots.get(f);
      if (r == null) {
        skipped++;
        continue;
      }
      unknown += r.summary().unknown() ? 1 : 0;
      entries.add(
          new Summaries.Entry(
              f,
              defs.def(f).span(),
              stated.adjusted(f, r.summary()),
              stated.of(f, Annotation.Subject.FUNCTION).isPresent()
                  ? Summaries.Annotated.STATED
                  : Summaries.Annotated.INFERRED));
    }
    List<Violation> violations = new ArrayList<>(stated.malformed());
    violations.addAll(all.values());
    violations.addAll(locks);
    Set<DefId> uneven = new HashSet<>();
    violations.stream()
        .filter(v -> v instanceof Violation.Unbalanced)
        .forEach(v -> uneven.add(v.function()));
    violations.removeIf(v -> uneven.contains(v.function()) && isAboutTheChange(v));
    violations.sort(
        Comparator.comparing(Violation::function)
            .thenComparingInt(v -> v.span().file())
            .thenComparingInt(v -> v.span().lo())
            .thenComparingInt(v -> v.span().hi()));
    return new Summaries(
        entries,
        instances(new HashSet<>(functions)),
        violations,
        unknown,
        widest(engines),
        program.limits.list(),
        skipped,
        callbacks.listed(),
        program.releases(),
        problems);
  }

  /// The instances of functions asked about whose effect depends on type arguments, in order.
  private List<Summaries.Instantiated> instances(Set<DefId> functions) {
    return program.all().entrySet().stream()
        .filter(e -> isInstantiated(e.getKey(), functions))
        .filter(e -> e.getValue().summary().depends().types() == 0)
        .sorted((a, b) -> Engine.compare(a.getKey(), b.getKey()))
        .map(
            e -> {
              DefId f = e.getKey().owner().orElseThrow();
              return new Summaries.Instantiated(
                  f, e.getKey().args(), stated.adjusted(f, e.getValue().summary()));
            })
        .toList();
  }

  private boolean isInstantiated(Instance i, Set<DefId> functions) {
    if (!(i.code() instanceof Instance.Code.Fn f)
        || !i.known().isEmpty()
        || !functions.contains(f.def())) {
      return false;
    }
    List<Ty> own = program.instances.identity(f.def());
    return !i.args().equals(own)
        && program
            .finished(Instance.fn(f.def(), own, Optional.of(f.def())))
            .filter(w -> w.summary().depends().types() != 0)
            .isPresent();
  }

  /// The widest point of all; the first in order of those that are equally wide.
  private static Optional<Summaries.Widest> widest(List<Engine> engines) {
    return engines.stream()
        .flatMap(e -> e.widestAt.stream())
        .min(
            Comparator.comparingInt((Summaries.Widest w) -> -w.cases())
                .thenComparing(Summaries.Widest::function)
                .thenComparing(w -> w.at().file())
                .thenComparing(w -> w.at().lo()));
  }

  /// Whether it is about how a function changes the count: that is told already where its paths
  /// disagree on it.
  private static boolean isAboutTheChange(Violation v) {
    return v instanceof Violation.Mismatch m
        && m.because().isEmpty()
        && switch (m.source()) {
          case OWN, TRAIT, EXPORTED -> true;
          case CLOSURE, DROP, UPCAST -> false;
        };
  }

  private void root(Engine engine, BodyTypes body, Map<DefId, Root> roots) {
    DefId def = body.hir().owner();
    program.body(new Instance.Code.Fn(def)).ifPresent(callbacks::scan);
    for (int node : body.closures().keySet()) {
      Ty.ClosureId id = new Ty.ClosureId(def, node);
      program.body(new Instance.Code.Closure(id)).ifPresent(callbacks::scan);
    }
    List<Ty> own = program.instances.identity(def);
    Instance instance = engine.callees.closed(Instance.fn(def, own, Optional.of(def)));
    Summary summary = engine.of(null, instance);
    List<Program.Reported> found = new ArrayList<>();
    Contracts contracts = new Contracts(engine);
    for (int node : body.closures().keySet().stream().sorted().toList()) {
      Ty.ClosureId id = new Ty.ClosureId(def, node);
      Instance closure = engine.callees.closed(Instance.closure(id, own, Optional.of(def)));
      Summary does = engine.of(null, closure);
      Optional<Flow> flow = program.body(closure.code());
      if (flow.isPresent()) {
        contracts.closure(id, flow.get().body().span(), does, found);
        PointerContracts.check(engine, def, flow.get().body(), found);
        contracts.used(def, flow.get().body(), found);
      }
    }
    program
        .body(instance.code())
        .ifPresent(
            f -> {
              PointerContracts.check(engine, def, f.body(), found);
              contracts.used(def, f.body(), found);
            });
    if (defs.def(def) instanceof Def.Fn) {
      contracts.function(def, summary, found);
      if (stated.wantsReport(def)) {
        found.add(
            new Program.Reported(
                "report " + def,
                new Violation.Report(
                    def, Heads.of(defs.def(def)), summary.adjust(), summary.expect())));
      }
      Promised.broken(program, def, summary)
          .forEach(v -> found.add(new Program.Reported("promise " + def + v.span(), v)));
    }
    roots.put(def, new Root(summary, found));
  }

  /// Analyzes a function that somebody calls in a context of theirs once more, in each of these.
  private void enter(Engine engine, DefId def, Map<DefId, Root> roots) {
    Root root = roots.get(def);
    List<Held> entries = callbacks.entries(def);
    boolean process = callbacks.isEnteredInProcess(def);
    if (root == null || (entries.isEmpty() && !process)) {
      return;
    }
    List<Program.Reported> found = new ArrayList<>(root.violations());
    if (process && program.isReported(def)) {
      root.summary().needs().stream()
          .filter(EffectAnalysis::isUnmetInProcess)
          .forEach(
              n -> {
                Span at = n.chain().getFirst().span();
                found.add(
                    new Program.Reported(
                        "process " + def + "|" + at,
                        new Violation.Unmet(def, at, n, Context.ENTRY, true)));
              });
    }
    Instance instance =
        engine.callees.closed(Instance.fn(def, program.instances.identity(def), Optional.of(def)));
    for (Held h : entries) {
      found.addAll(engine.entered(instance, new Context(List.of(h), List.of())));
    }
    roots.put(def, new Root(root.summary(), found));
  }

  /// Whether a need asks for something to be held, which nobody does for a caller in process
  /// context.
  private static boolean isUnmetInProcess(Need n) {
    return n.when() instanceof Condition.Always
        && !n.chain().isEmpty()
        && n.expect() instanceof Expect.Count(ExpectRange range)
        && !range.contains(0);
  }
}
