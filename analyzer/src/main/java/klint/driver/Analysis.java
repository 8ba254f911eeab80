// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.List;
import java.util.Optional;
import klint.checks.Checker;
import klint.checks.Code;
import klint.diag.Finding;
import klint.diag.Problem;
import klint.effects.Guards;
import klint.effects.Summaries;
import klint.mir.LoweredBodies;
import klint.report.CallSite;
import klint.report.FunctionEffects;
import klint.report.Statistics;
import klint.resolve.CrateDefs;
import klint.resolve.DefId;
import klint.resolve.ResolvedCrates;
import klint.rules.Knowledge;
import klint.source.SourceSet;
import klint.source.SourceText;
import klint.source.TreeLines;
import klint.types.BodyTypes;
import klint.types.Inference;

/// What the stages made of a request.
///
/// `bodies` are the bodies of the crates asked about, in order of definition; `calls` their calls,
/// explicit and implicit, and their drops. `problems` are of the input, `defects` ours: a body in
/// which a stage failed, which is then left out. `skipped` counts the bodies that a stage did not
/// look at because the deadline had passed.
public record Analysis(
    SourceSet sources,
    ResolvedCrates defs,
    Optional<Inference> types,
    Optional<LoweredBodies> lowered,
    List<BodyTypes> bodies,
    List<CallSite> calls,
    Optional<Summaries> summaries,
    Knowledge knowledge,
    List<Problem> problems,
    List<Defect> defects,
    List<Timing> timings,
    int skipped) {
  public Analysis {
    bodies = List.copyOf(bodies);
    calls = List.copyOf(calls);
    problems = List.copyOf(problems);
    defects = List.copyOf(defects);
    timings = List.copyOf(timings);
  }

  /// A body that a stage failed on.
  public record Defect(String function, Throwable cause) {}

  /// Units: nanoseconds of wall time.
  public record Timing(String stage, long nanoseconds) {}

  /// Findings of the rules, one for each place and not yet one for each defect
  /// ([klint.checks.Defects]), sorted by place; none if effects were not asked for.
  public List<Finding> findings(Checker.Levels levels) {
    if (summaries.isEmpty() || types.isEmpty() || lowered.isEmpty()) {
      return List.of();
    }
    return Checker.check(
        summaries.get(),
        types.get().instances(),
        new Guards(types.get(), lowered.get(), summaries.get().releases()),
        knowledge,
        sources.table(),
        defs.expansions(),
        new TreeLines(sources.kernelTree()),
        new Code(defs, types.get(), bodies, knowledge, sources.table()),
        levels);
  }

  /// What was inferred, per function, in order of definition, whatever its type arguments are.
  public List<FunctionEffects> effects() {
    return effectsOfInstances().stream().filter(f -> f.instance().isEmpty()).toList();
  }

  /// The same, and after each function its instances if its effect depends on type arguments.
  public List<FunctionEffects> effectsOfInstances() {
    if (summaries.isEmpty() || types.isEmpty()) {
      return List.of();
    }
    EffectList list = new EffectList(sources.table(), defs.expansions(), types.get().instances());
    return list.of(summaries.get());
  }

  /// Where the values of `cfg` came from, in words.
  public String configuration() {
    return Counter.configuration(sources);
  }

  /// A line of a source, as places name it.
  public Optional<String> line(String file, int line) {
    for (SourceText text : sources.table().all()) {
      if (text.name().equals(file)) {
        return line >= 1 && line <= text.lineCount()
            ? Optional.of(text.lineText(line))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Counts for `stats`.
  ///
  /// Units: `seconds` and `peakMemoryMb` are the caller's to know.
  public Statistics statistics(double seconds, long peakMemoryMb) {
    return Counter.count(this, seconds, peakMemoryMb);
  }

  /// Whether the user asked about the crate of a definition.
  public boolean isAsked(DefId def) {
    CrateDefs all = defs;
    return all.crate(all.def(def).crate()).report();
  }
}
