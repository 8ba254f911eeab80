// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.List;
import klint.diag.Problem;

/// One function whose contract differs between two versions.
///
/// `what` are sentences' ends ("now may sleep"); `callers` are the paths of its direct callers in
/// the later version.
public record ContractChange(
    FunctionEffects before, FunctionEffects after, List<What> what, List<String> callers) {
  public ContractChange {
    what = List.copyOf(what);
    callers = List.copyOf(callers);
  }

  /// What became of a contract.
  public record What(Kind kind, String text) {}

  public enum Kind {
    NOW_SLEEPS("now-sleeps"),
    SLEEPS_NO_MORE("sleeps-no-more"),
    CONTEXT("context"),
    COUNT("count"),
    UNKNOWN("unknown");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// All that differs between two versions.
  ///
  /// `added` and `removed` are functions that only one version has; `problems` are of both.
  public record All(
      List<ContractChange> changes,
      List<String> added,
      List<String> removed,
      List<Problem> problems) {
    public All {
      changes = List.copyOf(changes);
      added = List.copyOf(added);
      removed = List.copyOf(removed);
      problems = List.copyOf(problems);
    }
  }
}
