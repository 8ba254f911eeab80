// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Fingerprint;
import klint.diag.Level;
import klint.diag.Place;
import klint.effects.Guards;
import klint.effects.Summaries;
import klint.effects.Violation;
import klint.expand.Expansions;
import klint.rules.Condition;
import klint.rules.Knowledge;
import klint.rules.RuleInfo;
import klint.source.Places;
import klint.source.TreeLines;
import klint.types.Instances;

/// The stage's door: violations to findings, one for each place.
///
/// Those of one function, one acquisition, one rule and one leaf have the same `defect`:
/// [Defects#merge] makes them one.
public final class Checker {
  private static final List<Rule> RULES =
      List.of(
          new SleepInAtomic(),
          new BlockingAllocationInAtomic(),
          new ContextRequired(),
          new UnbalancedPreemptCount(),
          new AnnotationMismatch(),
          new MalformedAnnotation(),
          new SleepingLockInRawContext(),
          new IrqUnsafeLock(),
          new GuardAcrossWait(),
          new DocumentedContext(),
          new FunctionPointerContract(),
          new VtableContract(),
          new ReportPreemptCount(),
          new UnknownEffect());

  private static final List<StyleRule> STYLE =
      List.of(
          new NotUsingPrelude(),
          new CStrLiteral(),
          new PrMissingNewline(),
          new BuildAssertNotInlined());

  private final Evidence evidence;
  private final Instances instances;
  private final Levels levels;
  private final List<Finding> findings = new ArrayList<>();

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
      Guards guards,
      Knowledge knowledge,
      Places places,
      Expansions expansions,
      TreeLines lines,
      Code code,
      Levels levels) {
    Checker c =
        new Checker(new Evidence(knowledge, places, expansions, guards, lines), instances, levels);
    for (Violation v : summaries.violations()) {
      for (Rule r : RULES) {
        r.draft(v, c.evidence).ifPresent(d -> c.add(r.info(), v, d));
      }
    }
    for (StyleRule r : STYLE) {
      if (levels.of(r.info()) != Level.OFF) {
        r.sites(code).forEach(s -> c.add(r.info(), s));
      }
    }
    return c.findings();
  }

  private void add(RuleInfo rule, StyleRule.Site s) {
    findings.add(
        new Finding(
            rule.ruleName(),
            levels.of(rule),
            evidence.place(s.span()),
            s.message(),
            s.function(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            s.help(),
            List.of(),
            Optional.empty(),
            Finding.Standing.UNCOMPARED,
            s.function() + "|" + rule + "|" + evidence.place(s.span()) + "|" + s.message(),
            s.fixes()));
  }

  private void add(RuleInfo rule, Violation v, Draft d) {
    Level level = d.level().orElse(levels.of(rule));
    if (levels.of(rule) == Level.OFF) {
      return;
    }
    String function = instances.path(v.function());
    List<Finding.Label> labels = new ArrayList<>(evidence.labels(v, d.context()));
    labels.addAll(UnbalancedPreemptCount.releases(v, evidence));
    labels.addAll(GuardAcrossWait.labels(v, evidence));
    Place place = evidence.place(d.span());
    if (!d.atPlace().isEmpty()) {
      labels.add(new Finding.Label(place, d.atPlace()));
    }
    List<String> notes = new ArrayList<>(d.notes());
    notes.addAll(evidence.guardNotes(v, d.context()));
    String first =
        d.context().live().isEmpty()
            ? place.toString()
            : d.context().live().get(d.context().live().size() - 1).span().toString();
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
            notes,
            d.help(),
            List.of(),
            Optional.empty(),
            Finding.Standing.UNCOMPARED,
            defect(v, d).orElse(function + "|" + first + "|" + d.leaf()) + "|" + rule,
            List.of());
    findings.add(f);
  }

  /// A reference that may be the last, dropped by a function that no caller can tell more, is one
  /// defect however many callers hold a lock: its place is the deepest one on the way that is the
  /// same for all.
  private static Optional<String> defect(Violation v, Draft d) {
    if (!(v instanceof Violation.Unmet u)
        || !(u.need().when() instanceof Condition.LastReference)
        || d.level().isEmpty()) {
      return Optional.empty();
    }
    return u.need().chain().stream()
        .filter(l -> l.in().isPresent())
        .reduce((_, deeper) -> deeper)
        .filter(l -> !l.in().get().equals(v.function()))
        .map(l -> "dropped at " + l.in().get() + " " + l.span());
  }

  /// Sorted by place.
  private List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(onePerPlace());
    sorted.sort(Defects.ORDER);
    Fingerprint names = new Fingerprint();
    return sorted.stream().map(f -> f.fingerprint(names.next(identity(f)))).toList();
  }

  /// What is violated for several reasons at one place is found there once: for the most serious,
  /// by the shortest way.
  private List<Finding> onePerPlace() {
    Map<List<Object>, Finding> best = new LinkedHashMap<>();
    for (Finding f : findings) {
      best.merge(
          List.of(f.function(), f.rule(), f.place(), f.acquisitions()), f, Checker::stronger);
    }
    return List.copyOf(best.values());
  }

  private static Finding stronger(Finding a, Finding b) {
    int level = a.level().compareTo(b.level());
    if (level != 0) {
      return level < 0 ? a : b;
    }
    return a.trace().size() <= b.trace().size() ? a : b;
  }

  /// What stays under unrelated edits: no line numbers, and of the way down only where it begins
  /// and ends.
  private static List<String> identity(Finding f) {
    List<String> parts = new ArrayList<>(List.of(f.rule(), f.function(), f.message()));
    f.acquisitions().forEach(a -> parts.add(a.kind()));
    if (!f.trace().isEmpty()) {
      parts.add(f.trace().getLast().message());
    }
    return parts;
  }
}
