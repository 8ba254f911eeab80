// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import klint.diag.Level;
import klint.rules.RuleInfo;

/// Which rules run, and how serious they are: defaults, then `klint.toml`, then the command line.
final class RuleLevels {
  private final boolean strict;
  private final boolean all;
  private final List<String> rules;
  private final List<String> only;

  /// `rules` are `NAME=LEVEL`, `only` names, as the command line has them.
  RuleLevels(boolean strict, boolean all, List<String> rules, List<String> only) {
    this.strict = strict;
    this.all = all;
    this.rules = rules;
    this.only = only;
  }

  /// Errors: a rule or level that does not exist.
  Map<RuleInfo, Level> with(Settings settings, boolean rt) {
    Map<RuleInfo, Level> levels = new EnumMap<>(RuleInfo.class);
    for (RuleInfo rule : RuleInfo.values()) {
      levels.put(rule, base(rule, settings, rt));
    }
    levels.putAll(settings.rules().levels());
    for (String rule : rules) {
      int equals = rule.indexOf('=');
      if (equals <= 0) {
        throw new UsageError("--rule takes NAME=LEVEL, not `" + rule + "`");
      }
      String label = rule.substring(equals + 1);
      Level level =
          SettingsFile.level(label)
              .orElseThrow(
                  () ->
                      new UsageError(
                          "there is no level `"
                              + label
                              + "`: there are error, warning, note and off"));
      levels.put(named(rule.substring(0, equals)), level);
    }
    Set<RuleInfo> asked = new HashSet<>(settings.rules().only());
    if (!only.isEmpty()) {
      asked.clear();
      only.forEach(name -> asked.add(named(name)));
    }
    if (!asked.isEmpty()) {
      levels.replaceAll((rule, level) -> asked.contains(rule) ? on(level) : Level.OFF);
    }
    return levels;
  }

  private Level base(RuleInfo rule, Settings settings, boolean rt) {
    Level level = rt ? rule.levelUnderRt() : rule.defaultLevel();
    if (strict || settings.rules().strict().orElse(false)) {
      Level harder = rule.levelUnderStrict();
      level = harder.compareTo(level) < 0 ? harder : level;
    }
    return all || settings.rules().all().orElse(false) ? on(level) : level;
  }

  /// A rule that is asked for by name or by `--all` is not off.
  private static Level on(Level level) {
    return level == Level.OFF ? Level.WARNING : level;
  }

  private static RuleInfo named(String name) {
    return RuleInfo.of(name)
        .orElseThrow(
            () -> new UsageError("there is no rule `" + name + "`" + SettingsFile.nearRule(name)));
  }
}
