// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import klint.base.Span;
import klint.resolve.DefId;

/// What the analysis found: a summary per function asked about, and what is violated.
///
/// `widest` is the largest number of cases at one point, at `widestAt`; `widenings` counts merged
/// cases; `skipped` the functions that there was no time for.
public record Summaries(
    List<Entry> functions,
    List<Violation> violations,
    int unknownEffects,
    int widest,
    String widestAt,
    int widenings,
    int skipped) {
  public Summaries {
    functions = List.copyOf(functions);
    violations = List.copyOf(violations);
  }

  /// One function: its generic summary. `annotated` if an annotation states a property of it.
  public record Entry(DefId function, Span span, Summary summary, Annotated annotated) {}

  public enum Annotated {
    STATED,
    INFERRED
  }
}
