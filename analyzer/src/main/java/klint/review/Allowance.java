// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.List;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Place;

/// One suppression as written: which rules it names, where it reaches, and why.
///
/// `place` is where it is written. `rules` are the names as written, without `klint::` and with
/// hyphens.
public record Allowance(
    Finding.Suppression.Kind kind,
    Place place,
    List<String> rules,
    Optional<String> reason,
    Reach reach) {
  public Allowance {
    rules = List.copyOf(rules);
  }

  /// What a suppression covers.
  public sealed interface Reach {
    /// A range of a file; the end is exclusive.
    record Range(Place range) implements Reach {}

    /// Whole lines of a file, both ends inclusive.
    record Lines(String file, int first, int last) implements Reach {}

    /// Findings in a file or folder, and in a function or module, whichever is said.
    record Named(Optional<String> path, Optional<String> function) implements Reach {}
  }

  /// Whether a finding is in reach.
  boolean covers(Finding finding) {
    Place at = finding.place();
    return switch (reach) {
      case Reach.Range(Place range) ->
          at.file().equals(range.file())
              && !before(at.line(), at.column(), range.line(), range.column())
              && before(at.line(), at.column(), range.endLine(), range.endColumn());
      case Reach.Lines(String file, int first, int last) ->
          at.file().equals(file) && at.line() <= last && Math.max(at.line(), at.endLine()) >= first;
      case Reach.Named(Optional<String> path, Optional<String> function) ->
          path.filter(p -> !below(at.file(), p, "/")).isEmpty()
              && function.filter(f -> !below(finding.function(), f, "::")).isEmpty();
    };
  }

  private static boolean before(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || (line == otherLine && column < otherColumn);
  }

  private static boolean below(String name, String above, String separator) {
    return name.equals(above) || name.startsWith(above + separator);
  }
}
