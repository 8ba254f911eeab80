// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Level;
import klint.review.Allowance;
import klint.rules.RuleInfo;

/// What a `klint.toml` says; what it does not say is absent or empty. Paths are absolute.
record Settings(Input input, Rules rules, Work work, Output output, List<Allowance> allow) {
  Settings {
    allow = List.copyOf(allow);
  }

  /// What is analyzed. `places` says where each path stands, by its key or its crate's name.
  record Input(
      Optional<Path> kernel,
      Optional<Path> config,
      Optional<Integer> edition,
      Map<String, Path> externs,
      List<String> cfg,
      Optional<Path> annotations,
      Map<String, String> places) {
    Input {
      places = Map.copyOf(places);
      externs = Collections.unmodifiableMap(new LinkedHashMap<>(externs));
      cfg = List.copyOf(cfg);
    }
  }

  /// What is looked for.
  record Rules(
      Optional<Boolean> rt,
      Optional<Boolean> strict,
      Optional<Boolean> all,
      List<RuleInfo> only,
      Map<RuleInfo, Level> levels,
      Optional<String> deny,
      Optional<Path> baseline) {
    Rules {
      only = List.copyOf(only);
      levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
  }

  /// How it is worked.
  ///
  /// Units: `timeout` in seconds.
  record Work(
      Optional<Integer> jobs,
      Optional<Double> timeout,
      Optional<Boolean> noCache,
      Optional<Path> cacheDir) {}

  /// How it is shown.
  record Output(
      Optional<String> format,
      Optional<String> color,
      Optional<Boolean> quiet,
      Optional<Boolean> noProgress) {}

  /// No file.
  static final Settings NONE =
      new Settings(
          new Input(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Map.of(),
              List.of(),
              Optional.empty(),
              Map.of()),
          new Rules(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Map.of(),
              Optional.empty(),
              Optional.empty()),
          new Work(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
          new Output(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
          List.of());
}
