// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.diag.Problem;
import klint.report.CallSite;
import klint.report.Statistics;
import klint.resolve.CrateDefs;
import klint.resolve.DefId;
import klint.resolve.ResolvedCrates;
import klint.source.SourceSet;
import klint.types.BodyTypes;
import klint.types.Inference;

/// What the stages made of a request.
///
/// `bodies` are the bodies of the crates asked about, in order of definition. `problems` are of the
/// input, `defects` ours: a body in which a stage failed, which is then left out.
public record Analysis(
    SourceSet sources,
    ResolvedCrates defs,
    Optional<Inference> types,
    List<BodyTypes> bodies,
    List<Problem> problems,
    List<Defect> defects,
    List<Timing> timings) {
  public Analysis {
    bodies = List.copyOf(bodies);
    problems = List.copyOf(problems);
    defects = List.copyOf(defects);
    timings = List.copyOf(timings);
  }

  /// A body that a stage failed on.
  public record Defect(String function, Throwable cause) {}

  /// Units: nanoseconds of wall time.
  public record Timing(String stage, long nanoseconds) {}

  /// The calls of [#bodies], explicit and implicit, in their order.
  public List<CallSite> calls() {
    if (types.isEmpty()) {
      return List.of();
    }
    CallList list = new CallList(defs, defs.expansions(), sources.table(), types.get().instances());
    List<CallSite> calls = new ArrayList<>();
    for (BodyTypes body : bodies) {
      calls.addAll(list.of(body));
    }
    return calls;
  }

  /// Counts for `stats`.
  ///
  /// Units: `seconds` and `peakMemoryMb` are the caller's to know.
  public Statistics statistics(List<CallSite> calls, double seconds, long peakMemoryMb) {
    return Counter.count(this, calls, seconds, peakMemoryMb);
  }

  /// Whether the user asked about the crate of a definition.
  public boolean isAsked(DefId def) {
    CrateDefs all = defs;
    return all.crate(all.def(def).crate()).report();
  }
}
