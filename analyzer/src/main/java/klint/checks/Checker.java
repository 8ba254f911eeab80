// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.KlintBug;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Place;
import klint.effects.Summaries;
import klint.effects.Violation;
import klint.expand.Expansions;
import klint.rules.Knowledge;
import klint.rules.RuleInfo;
import klint.source.Places;
import klint.types.Instances;

/// The stage's door: violations to findings, one per defect.
///
/// Findings of one function, one acquisition, one rule and one leaf are one; its place is that of
/// the most serious member.
public final class Checker {
  private static final List<Rule> RULES =
      List.of(
          new SleepInAtomic(),
          new BlockingAllocationInAtomic(),
          new ContextRequired(),
          new UnbalancedPreemptCount(),
          new AnnotationMismatch(),
          new MalformedAnnotation(),
          new UnknownEffect());

  private final Evidence evidence;
  private final Instances instances;
  private final Levels levels;
  private final Map<String, List<Finding>> groups = new LinkedHashMap<>();

  /// The level of each rule in this run.
  @FunctionalInterface
  public interface Levels {
    Level of(RuleInfo rule);
  }

  private Checker(Evidence evidence, Instances instances, Levels levels) {
    this.evidence = evidence;
    this.instances = instances;
    this.levels = levels;
  }

  public static List<Finding> check(
      Summaries summaries,
      Instances instances,
      Knowledge knowledge,
      Places places,
      Expansions expansions,
      Levels levels) {
    Checker c = new Checker(new Evidence(knowledge, places, expansions), instances, levels);
    for (Violation v : summaries.violations()) {
      for (Rule r : RULES) {
        r.draft(v, c.evidence).ifPresent(d -> c.add(r.info(), v, d));
      }
    }
    return c.findings();
  }

  private void add(RuleInfo rule, Violation v, Draft d) {
    Level level = d.level().orElse(levels.of(rule));
    if (levels.of(rule) == Level.OFF) {
      return;
    }
    String function = instances.path(v.function());
    List<Finding.Label> labels = new ArrayList<>(evidence.labels(d.context()));
    Place place = evidence.place(d.span());
    if (!d.atPlace().isEmpty()) {
      labels.add(new Finding.Label(place, d.atPlace()));
    }
    Finding f =
        new Finding(
            rule.ruleName(),
            level,
            place,
            d.message(),
            function,
            "",
            evidence.acquisitions(d.context()),
            d.need().map(evidence::trace).orElse(List.of()),
            labels,
            d.notes(),
            d.help(),
            List.of(),
            Optional.empty());
    String first =
        d.context().live().isEmpty()
            ? place.toString()
            : d.context().live().get(d.context().live().size() - 1).span().toString();
    groups
        .computeIfAbsent(
            function + "|" + rule + "|" + first + "|" + d.leaf(), _ -> new ArrayList<>())
        .add(f);
  }

  private List<Finding> findings() {
    List<Finding> out = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (List<Finding> group : groups.values()) {
      List<Finding> all = new ArrayList<>(group);
      all.sort(
          Comparator.comparing(Finding::level)
              .thenComparing(f -> f.place().file())
              .thenComparingInt(f -> f.place().line())
              .thenComparingInt(f -> f.place().column()));
      Finding primary = all.get(0);
      List<Place> members =
          all.stream()
              .skip(1)
              .map(Finding::place)
              .filter(p -> !p.equals(primary.place()))
              .distinct()
              .toList();
      String base = fingerprint(primary);
      int n = seen.merge(base, 1, Integer::sum);
      out.add(with(primary, n == 1 ? base : base + "-" + n, members));
    }
    out.sort(
        Comparator.comparing((Finding f) -> f.place().file())
            .thenComparingInt(f -> f.place().line())
            .thenComparingInt(f -> f.place().column())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message));
    return out;
  }

  private static Finding with(Finding f, String fingerprint, List<Place> members) {
    return new Finding(
        f.rule(),
        f.level(),
        f.place(),
        f.message(),
        f.function(),
        fingerprint,
        f.acquisitions(),
        f.trace(),
        f.labels(),
        f.notes(),
        f.help(),
        members,
        f.suppressed());
  }

  /// Stable under unrelated edits: no line numbers.
  private static String fingerprint(Finding f) {
    StringBuilder text = new StringBuilder(f.rule() + "\n" + f.function() + "\n" + f.message());
    f.acquisitions().forEach(a -> text.append('\n').append(a.kind()));
    f.trace().forEach(s -> text.append('\n').append(s.message()));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new KlintBug("every Java has SHA-256", e);
    }
  }
}
