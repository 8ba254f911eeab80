// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.checks.Checker;
import klint.diag.Finding;
import klint.diag.Fingerprint;
import klint.diag.Level;
import klint.diag.Place;
import klint.driver.Analysis;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.RuleInfo;
import klint.rules.Suggestion;
import klint.syntax.SourceFile;

/// Which findings people have judged and silenced, and what is wrong with how they did it.
final class Suppressions {
  private final List<Allowance> all;
  private final Checker.Levels levels;
  private final Fingerprint names = new Fingerprint();

  /// Number of a suppression and a rule of it that a finding met.
  private final Set<Use> used = new HashSet<>();

  private record Use(int number, String rule) {}

  private Suppressions(List<Allowance> all, Checker.Levels levels) {
    this.all = all;
    this.levels = levels;
  }

  /// The suppressions in the files of the crates that an analysis reports on, in order of file and
  /// place.
  static List<Allowance> written(Analysis analysis) {
    CrateDefs defs = analysis.defs();
    Set<Integer> files = new TreeSet<>();
    for (int i = 0; i < defs.size(); i++) {
      Def def = defs.def(new DefId(i));
      if (defs.crate(def.crate()).report() && !def.span().isNone() && def.span().ctx() == 0) {
        files.add(def.span().file());
      }
    }
    List<Allowance> out = new ArrayList<>();
    for (int file : files) {
      SourceFile parsed = analysis.defs().files().get(file);
      if (parsed != null) {
        out.addAll(WrittenAllowances.of(analysis.sources().table().text(file), parsed));
      }
    }
    return out;
  }

  /// Whether the analysis saw all there is to see.
  enum Coverage {
    WHOLE,
    /// A suppression that meets nothing may still be needed.
    PARTIAL
  }

  /// The findings, silenced where `all` says so, and what is to be said of `all` itself.
  static List<Finding> apply(
      List<Finding> findings, List<Allowance> all, Checker.Levels levels, Coverage coverage) {
    Suppressions s = new Suppressions(all, levels);
    List<Finding> out = new ArrayList<>();
    for (Finding f : findings) {
      out.add(s.silenced(f));
    }
    for (int i = 0; i < all.size(); i++) {
      s.judge(i, coverage, out);
    }
    return out;
  }

  private Finding silenced(Finding finding) {
    Optional<Finding> result = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      Allowance a = all.get(i);
      if (a.rules().contains(finding.rule()) && a.covers(finding)) {
        used.add(new Use(i, finding.rule()));
        if (result.isEmpty()) {
          result =
              Optional.of(
                  finding.suppressedBy(
                      new Finding.Suppression(a.kind(), a.place(), a.reason().orElse(""))));
        }
      }
    }
    return result.orElse(finding);
  }

  private void judge(int number, Coverage coverage, List<Finding> out) {
    Allowance a = all.get(number);
    for (String name : a.rules()) {
      Optional<RuleInfo> rule = RuleInfo.of(name);
      if (rule.isEmpty()) {
        add(
            RuleInfo.UNUSED_SUPPRESSION,
            a.place(),
            "there is no rule `" + name + "`" + Suggestion.of(name, ruleNames()),
            name,
            "name a rule of klint-java",
            out);
      } else if (isSelf(rule.get())) {
        add(
            RuleInfo.UNUSED_SUPPRESSION,
            a.place(),
            "`" + name + "` cannot be suppressed",
            name,
            "mend the suppression that it is about",
            out);
      } else if (!used.contains(new Use(number, name))
          && coverage == Coverage.WHOLE
          && levels.of(rule.get()) != Level.OFF) {
        add(
            RuleInfo.UNUSED_SUPPRESSION,
            a.place(),
            "this suppression of `" + name + "` suppresses nothing",
            name,
            "remove it: it would hide the next finding here",
            out);
      }
    }
    if (a.rules().isEmpty()) {
      add(
          RuleInfo.UNUSED_SUPPRESSION,
          a.place(),
          "this suppression names no rule",
          "",
          "name the rule, or remove it",
          out);
    }
    if (a.reason().isEmpty()) {
      add(
          RuleInfo.SUPPRESSION_WITHOUT_REASON,
          a.place(),
          "this suppression gives no reason",
          String.join(",", a.rules()),
          a.kind() == Finding.Suppression.Kind.SETTINGS
              ? "say why in `reason`"
              : "say why: `because ..` in a comment, `reason = \"..\"` in an attribute",
          out);
    }
  }

  private static boolean isSelf(RuleInfo rule) {
    return rule == RuleInfo.UNUSED_SUPPRESSION || rule == RuleInfo.SUPPRESSION_WITHOUT_REASON;
  }

  private static List<String> ruleNames() {
    return Arrays.stream(RuleInfo.values()).map(RuleInfo::ruleName).toList();
  }

  private void add(
      RuleInfo rule, Place place, String message, String of, String help, List<Finding> out) {
    Level level = levels.of(rule);
    if (level == Level.OFF) {
      return;
    }
    String fingerprint = names.next(List.of(rule.ruleName(), place.file(), of));
    out.add(
        new Finding(
            rule.ruleName(),
            level,
            place,
            message,
            "",
            fingerprint,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            help,
            List.of(),
            Optional.empty()));
  }
}
