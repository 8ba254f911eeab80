// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import klint.base.Outcome;
import klint.base.Workers;
import klint.cside.CIndex;
import klint.diag.Problem;
import klint.driver.Options.Depth;
import klint.effects.EffectAnalysis;
import klint.effects.Summaries;
import klint.expand.Limits;
import klint.mir.LoweredBodies;
import klint.report.CallSite;
import klint.resolve.AnonymousConst;
import klint.resolve.Crate;
import klint.resolve.DeclaredModules;
import klint.resolve.DefId;
import klint.resolve.LinkNames;
import klint.resolve.ResolvedCrates;
import klint.resolve.Resolver;
import klint.rules.Knowledge;
import klint.rules.KnowledgeLoader;
import klint.rules.SideAnnotation;
import klint.rules.SideAnnotations;
import klint.source.SourceReader;
import klint.source.SourceRequest;
import klint.source.SourceSet;
import klint.types.BodyTypes;
import klint.types.Inference;

/// The door: a request in, what every stage made of it out.
///
/// Errors: a request that means nothing is refused; all else is a problem of the result.
public final class Analyzer {

  /// What a request comes to.
  public sealed interface Result {
    record Ready(Analysis analysis) implements Result {}

    /// A usage error: one sentence for the user.
    record Refused(String message) implements Result {}

    /// The deadline passed before there was anything to report on.
    record Stopped(String stage) implements Result {}
  }

  private final SourceRequest request;
  private final Options options;
  private final Progress progress;
  private final Workers workers;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Analysis.Defect> defects = new ArrayList<>();
  private final List<Analysis.Timing> timings = new ArrayList<>();

  /// How many bodies the deadline kept from being looked at.
  private final AtomicInteger skipped = new AtomicInteger();

  private Analyzer(SourceRequest request, Options options, Progress progress) {
    this.request = request;
    this.options = options;
    this.progress = progress;
    this.workers = new Workers(options.jobs());
  }

  public static Result analyze(SourceRequest request, Options options, Progress progress) {
    return new Analyzer(request, options, progress).run();
  }

  private Result run() {
    Knowledge knowledge = timed("rules", () -> taken(KnowledgeLoader.load()));
    SourceReader.Result read =
        timed(
            "sources",
            () -> SourceReader.read(request, new Library(knowledge), new DeclaredModules()));
    return switch (read) {
      case SourceReader.Result.Refused(String message) -> new Result.Refused(message);
      case SourceReader.Result.Ready(SourceSet sources, List<Problem> found) -> {
        problems.addAll(found);
        sources.remember(options.memory());
        Optional<ResolvedCrates> defs =
            timed(
                "names",
                () -> Patience.wait(options.deadline(), () -> resolve(sources)).map(this::taken));
        yield defs.isPresent()
            ? new Result.Ready(analysis(sources, defs.get(), knowledge))
            : new Result.Stopped("names");
      }
    };
  }

  private Analysis analysis(SourceSet sources, ResolvedCrates defs, Knowledge knowledge) {
    if (options.depth().compareTo(Depth.TYPES) < 0) {
      return result(
          sources,
          defs,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          knowledge);
    }
    Inference inference = new Inference(defs, defs.expansions());
    LoweredBodies lowered = new LoweredBodies(inference);
    CIndex index = CIndex.of(knowledge, sources, LinkNames.foreign(defs));
    Optional<Workers.Task> ahead =
        options.depth() == Depth.EFFECTS && options.jobs() > 1
            ? Optional.of(workers.start(index::prepare))
            : Optional.empty();
    List<BodyTypes> bodies = timed("types", () -> bodies(defs, inference));
    List<CallSite> calls =
        options.depth().compareTo(Depth.CALLS) < 0
            ? List.of()
            : timed("calls", () -> calls(sources, defs, inference, lowered, bodies));
    Optional<Summaries> summaries =
        options.depth() == Depth.EFFECTS
            ? Optional.of(
                timed(
                    "effects",
                    () -> effects(sources, defs, inference, lowered, bodies, knowledge, index)))
            : Optional.empty();
    ahead.ifPresent(Workers.Task::await);
    index.remember();
    problems.addAll(index.problems());
    summaries.ifPresent(s -> problems.addAll(s.problems()));
    return result(
        sources,
        defs,
        Optional.of(inference),
        Optional.of(lowered),
        bodies,
        calls,
        summaries,
        knowledge);
  }

  private Summaries effects(
      SourceSet sources,
      ResolvedCrates defs,
      Inference inference,
      LoweredBodies lowered,
      List<BodyTypes> bodies,
      Knowledge knowledge,
      CIndex index) {
    List<SideAnnotation> side = new ArrayList<>();
    sources
        .sideFiles()
        .forEach(
            (name, text) ->
                side.addAll(taken(SideAnnotations.read(name, text, knowledge.kinds()))));
    List<List<BodyTypes>> programs = index.isOfTree() ? List.of(bodies) : Programs.of(defs, bodies);
    return Programs.together(
        programs.stream()
            .map(
                program ->
                    EffectAnalysis.run(
                        inference,
                        lowered,
                        sources.table(),
                        program,
                        knowledge,
                        index,
                        side,
                        options.deadline(),
                        options.jobs()))
            .toList());
  }

  private Outcome<ResolvedCrates, Problem> resolve(SourceSet sources) {
    return Resolver.resolve(sources, new Resolver.Options(options.jobs(), Limits.DEFAULT));
  }

  private List<BodyTypes> bodies(ResolvedCrates defs, Inference inference) {
    List<DefId> asked =
        defs.bodies().stream().filter(b -> defs.crate(defs.def(b).crate()).report()).toList();
    AtomicInteger done = new AtomicInteger();
    List<Outcome<Optional<BodyTypes>, Analysis.Defect>> results =
        workers.map(
            asked.size(),
            i -> {
              progress.at("types", done.getAndIncrement(), asked.size());
              if (options.deadline().hasPassed()) {
                skipped.incrementAndGet();
                return Outcome.of(Optional.empty());
              }
              return guarded(() -> defs.path(asked.get(i)), () -> inference.body(asked.get(i)));
            });
    List<BodyTypes> bodies = new ArrayList<>();
    for (Outcome<Optional<BodyTypes>, Analysis.Defect> result : results) {
      result.value().ifPresent(bodies::add);
      defects.addAll(result.problems());
    }
    return bodies;
  }

  private List<CallSite> calls(
      SourceSet sources,
      ResolvedCrates defs,
      Inference inference,
      LoweredBodies lowered,
      List<BodyTypes> bodies) {
    CallList calls = new CallList(defs, defs.expansions(), sources.table(), inference.instances());
    DropList drops =
        new DropList(defs, defs.expansions(), sources.table(), inference.instances(), lowered);
    AtomicInteger done = new AtomicInteger();
    List<List<Outcome<Optional<List<CallSite>>, Analysis.Defect>>> results =
        workers.map(
            bodies.size(),
            i -> {
              BodyTypes body = bodies.get(i);
              progress.at("calls", done.getAndIncrement(), bodies.size());
              if (options.deadline().hasPassed()) {
                skipped.incrementAndGet();
                return List.of();
              }
              Supplier<String> name = () -> defs.path(body.hir().owner());
              return List.of(
                  guarded(name, () -> Optional.of(calls.of(body))),
                  guarded(name, () -> Optional.of(drops.of(body))));
            });
    List<CallSite> all = new ArrayList<>();
    for (AnonymousConst constant : anonymous(defs)) {
      var part =
          guarded(
              () -> defs.path(constant.owner()),
              () -> Optional.of(calls.of(inference.constant(constant))));
      part.value().ifPresent(all::addAll);
      defects.addAll(part.problems());
    }
    for (var ofBody : results) {
      for (var part : ofBody) {
        part.value().ifPresent(all::addAll);
        defects.addAll(part.problems());
      }
    }
    return all;
  }

  private static List<AnonymousConst> anonymous(ResolvedCrates defs) {
    return defs.crates().stream()
        .filter(Crate::report)
        .flatMap(crate -> defs.anonymousConsts(crate.id()).stream())
        .toList();
  }

  /// A defect in one body must not hide what is found in the others; `cli` exits with 70 all the
  /// same.
  private static <T> Outcome<Optional<T>, Analysis.Defect> guarded(
      Supplier<String> function, Supplier<Optional<T>> task) {
    try {
      return Outcome.of(task.get());
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome<>(Optional.empty(), List.of(new Analysis.Defect(function.get(), e)));
    }
  }

  private Analysis result(
      SourceSet sources,
      ResolvedCrates defs,
      Optional<Inference> types,
      Optional<LoweredBodies> lowered,
      List<BodyTypes> bodies,
      List<CallSite> calls,
      Optional<Summaries> summaries,
      Knowledge knowledge) {
    int left = skipped.get() + summaries.map(Summaries::skipped).orElse(0);
    return new Analysis(
        sources, defs, types, lowered, bodies, calls, summaries, knowledge, problems, defects,
        timings, left);
  }

  private <T> T taken(Outcome<T, Problem> outcome) {
    problems.addAll(outcome.problems());
    return outcome.value();
  }

  private <T> T timed(String stage, Supplier<T> task) {
    progress.at(stage, 0, 0);
    long start = System.nanoTime();
    T value = task.get();
    timings.add(new Analysis.Timing(stage, System.nanoTime() - start));
    return value;
  }
}
