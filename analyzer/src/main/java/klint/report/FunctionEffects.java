// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.List;
import java.util.Optional;
import klint.diag.Finding;

/// What one function does to the context, as `effects` prints it.
///
/// `instance` are the type arguments, as `<Queue, SpinLockBackend>`, where this is about one
/// instance of a function whose effect depends on them; absent, it is about all. `adjust` is absent
/// if the ways of returning differ; `expect` as klint writes ranges.
public record FunctionEffects(
    String function,
    Optional<String> instance,
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
    return new FunctionEffects(
        path, instance, file, line, adjust, expect, outcomes, requirements, traits);
  }

  /// With the arguments, if any.
  public String title() {
    return function + instance.orElse("");
  }

  /// One way of returning, by the shape of the result.
  public record Way(String when, int adjust, List<String> acquires, List<String> releases) {}

  public record Asked(
      String expect, String strength, Optional<String> when, List<Finding.Step> because) {}

  /// Yes-or-no facts.
  public record Traits(boolean annotated, boolean generic, boolean unknown) {}
}
