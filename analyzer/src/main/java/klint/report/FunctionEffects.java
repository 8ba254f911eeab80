// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.List;
import java.util.Optional;
import klint.diag.Finding;

/// What one function does to the context, as `effects` prints it.
///
/// `adjust` is absent if the ways of returning differ; `expect` as klint writes ranges.
public record FunctionEffects(
    String function,
    String file,
    int line,
    Optional<Integer> adjust,
    String expect,
    List<Way> outcomes,
    List<Asked> requirements,
    Traits traits) {
  public FunctionEffects {
    outcomes = List.copyOf(outcomes);
    requirements = List.copyOf(requirements);
  }

  /// The same under another path.
  public FunctionEffects named(String path) {
    return new FunctionEffects(path, file, line, adjust, expect, outcomes, requirements, traits);
  }

  /// One way of returning, by the shape of the result.
  public record Way(String when, int adjust, List<String> acquires, List<String> releases) {}

  public record Asked(
      String expect, String strength, Optional<String> when, List<Finding.Step> because) {}

  /// Yes-or-no facts.
  public record Traits(boolean annotated, boolean generic, boolean unknown) {}
}
