// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Level;
import klint.rules.RuleInfo;

/// What a `klint.toml` says; what it does not say is absent or empty. Paths are absolute.
record Settings(
    Optional<Path> kernel,
    Optional<Path> config,
    Optional<Integer> edition,
    Map<String, Path> externs,
    List<String> cfg,
    Optional<Boolean> rt,
    Optional<Boolean> strict,
    Optional<Boolean> all,
    List<RuleInfo> only,
    Map<RuleInfo, Level> rules,
    Optional<Integer> jobs) {
  Settings {
    externs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(externs));
    cfg = List.copyOf(cfg);
    only = List.copyOf(only);
    rules = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  /// No file.
  static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Map.of(),
          Optional.empty());
}
