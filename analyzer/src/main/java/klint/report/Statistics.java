// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.List;
import java.util.Optional;
import klint.diag.Place;
import klint.diag.Problem;

/// What was analyzed, what was not, and why.
///
/// `crates` are those asked about, dependencies before their users. `configuration` says where the
/// `cfg` came from. `widest` and `limits` are there if effects were asked for.
public record Statistics(
    Summary summary,
    String configuration,
    List<CrateCount> crates,
    List<Unknown> unknown,
    List<MacroCount> unsupportedMacros,
    List<Stage> stages,
    Optional<Widest> widest,
    List<Limit> limits,
    List<Problem> problems) {
  public Statistics {
    crates = List.copyOf(crates);
    unknown = List.copyOf(unknown);
    unsupportedMacros = List.copyOf(unsupportedMacros);
    stages = List.copyOf(stages);
    limits = List.copyOf(limits);
    problems = List.copyOf(problems);
  }

  /// The counts of the run.
  ///
  /// Units: `seconds` of wall time; `peakMemoryMb` of the whole process, 0 if not known.
  public record Summary(
      int files,
      int lines,
      int functions,
      int calls,
      int unresolvedCalls,
      int unknownEffects,
      double seconds,
      long peakMemoryMb) {}

  /// One crate's counts. `losses` are the places in it where knowledge was lost.
  public record CrateCount(
      String name,
      int files,
      int lines,
      int functions,
      int calls,
      int resolvedCalls,
      int macrosExpanded,
      int losses) {}

  /// A cause of not knowing: how often, and the first places.
  public record Unknown(String cause, int count, List<Example> places) {
    public Unknown {
      places = List.copyOf(places);
    }
  }

  /// A place, and what was not known there.
  public record Example(Place place, String what) {}

  /// The point of the program at which the analysis kept most cases apart.
  public record Widest(int cases, Place place, String function) {}

  /// A limit of the analysis that was reached, which way it errs from there on, and the functions
  /// in which it was.
  public record Limit(String limit, String errs, List<Example> places) {
    public Limit {
      places = List.copyOf(places);
    }
  }

  /// How often a macro without a model was called.
  public record MacroCount(String name, int count) {}

  /// Units: milliseconds of wall time that a stage took.
  public record Stage(String name, long milliseconds) {}
}
