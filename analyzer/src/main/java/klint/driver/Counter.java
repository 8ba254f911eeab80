// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import klint.base.Span;
import klint.diag.Place;
import klint.effects.Summaries;
import klint.report.CallSite;
import klint.report.Statistics;
import klint.resolve.Crate;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.ResolvedCrates;
import klint.source.SourceSet;
import klint.source.SourceText;
import klint.types.BodyTypes;

/// Counts what was analyzed and what was not.
final class Counter {
  private final Analysis analysis;
  private final List<CallSite> calls;
  private final Map<String, List<Statistics.Example>> unknown = new TreeMap<>();
  private final Map<Integer, Integer> losses = new HashMap<>();

  private Counter(Analysis analysis, List<CallSite> calls) {
    this.analysis = analysis;
    this.calls = calls;
  }

  /// Units: `seconds` and `peakMemoryMb` are the caller's to know.
  static Statistics count(Analysis analysis, double seconds, long peakMemoryMb) {
    return new Counter(analysis, analysis.calls()).run(seconds, peakMemoryMb);
  }

  private Statistics run(double seconds, long peakMemoryMb) {
    collectLosses();
    List<Statistics.CrateCount> crates = crates();
    int files = 0;
    int lines = 0;
    int functions = 0;
    for (Statistics.CrateCount crate : crates) {
      files += crate.files();
      lines += crate.lines();
      functions += crate.functions();
    }
    int unresolved = (int) calls.stream().filter(c -> !c.isResolved()).count();
    Statistics.Summary summary =
        new Statistics.Summary(
            files,
            lines,
            functions,
            calls.size(),
            unresolved,
            analysis.summaries().map(Summaries::unknownEffects).orElse(0),
            seconds,
            peakMemoryMb);
    return new Statistics(
        summary,
        configuration(analysis.sources()),
        crates,
        unknowns(),
        analysis.defs().unsupportedMacros().entrySet().stream()
            .map(e -> new Statistics.MacroCount(e.getKey(), e.getValue()))
            .toList(),
        analysis.timings().stream()
            .map(t -> new Statistics.Stage(t.stage(), t.nanoseconds() / 1_000_000))
            .toList(),
        analysis.summaries().flatMap(Summaries::widest).map(this::widest),
        analysis.summaries().map(this::limits).orElse(List.of()),
        analysis.problems());
  }

  private Statistics.Widest widest(Summaries.Widest w) {
    Place at = analysis.sources().table().place(w.at());
    return new Statistics.Widest(w.cases(), at, analysis.defs().path(w.function()));
  }

  private List<Statistics.Limit> limits(Summaries summaries) {
    return summaries.limits().stream()
        .map(
            l ->
                new Statistics.Limit(
                    l.limit().label(),
                    l.limit().errs().label(),
                    l.functions().stream().map(this::place).toList()))
        .toList();
  }

  private Statistics.Example place(DefId def) {
    CrateDefs defs = analysis.defs();
    Place at = analysis.sources().table().place(defs.def(def).span());
    return new Statistics.Example(at, defs.path(def));
  }

  static String configuration(SourceSet sources) {
    return switch (sources.cfg().origin()) {
      case GENERATED -> "the built tree's include/generated/rustc_cfg";
      case CONFIG_FILE -> "a .config file";
      case ALL_ON -> "none: every CONFIG_ option is taken as on";
    };
  }

  private void collectLosses() {
    CrateDefs defs = analysis.defs();
    for (CrateDefs.Loss loss : defs.losses()) {
      if (defs.crate(loss.crate()).report()) {
        losses.merge(loss.crate(), 1, Integer::sum);
        note(loss.cause(), loss.what(), loss.span());
      }
    }
    for (BodyTypes body : analysis.bodies()) {
      for (BodyTypes.Loss loss : body.losses()) {
        losses.merge(defs.def(body.hir().owner()).crate(), 1, Integer::sum);
        note(loss.cause().name(), loss.what(), loss.span());
      }
    }
  }

  private void note(String cause, String what, Span span) {
    Place at = analysis.sources().table().place(span);
    unknown.computeIfAbsent(cause, _ -> new ArrayList<>()).add(new Statistics.Example(at, what));
  }

  private List<Statistics.Unknown> unknowns() {
    return unknown.entrySet().stream()
        .map(
            e -> new Statistics.Unknown(e.getKey(), e.getValue().size(), List.copyOf(e.getValue())))
        .sorted(Comparator.comparingInt(Statistics.Unknown::count).reversed())
        .toList();
  }

  private List<Statistics.CrateCount> crates() {
    ResolvedCrates defs = analysis.defs();
    Map<Integer, Integer> functions = new HashMap<>();
    Map<Integer, Set<Integer>> files = new HashMap<>();
    for (int i = 0; i < defs.size(); i++) {
      Def def = defs.def(new DefId(i));
      if (def instanceof Def.Fn fn && fn.item().body().isPresent()) {
        functions.merge(def.crate(), 1, Integer::sum);
      }
      if (!def.span().isNone() && def.span().ctx() == 0) {
        files.computeIfAbsent(def.crate(), _ -> new LinkedHashSet<>()).add(def.span().file());
      }
    }
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> resolved = new HashMap<>();
    for (CallSite call : calls) {
      all.merge(call.crate(), 1, Integer::sum);
      resolved.merge(call.crate(), call.isResolved() ? 1 : 0, Integer::sum);
    }
    List<Statistics.CrateCount> out = new ArrayList<>();
    for (Crate crate : defs.crates()) {
      if (!crate.report()) {
        continue;
      }
      int lines = 0;
      // Those of its modules, and what is included in them.
      Set<Integer> of = new LinkedHashSet<>(defs.filesOf(crate.id()));
      of.addAll(files.getOrDefault(crate.id(), Set.of()));
      for (int file : of) {
        SourceText text = analysis.sources().table().text(file);
        lines += text.lineCount();
      }
      out.add(
          new Statistics.CrateCount(
              crate.name(),
              of.size(),
              lines,
              functions.getOrDefault(crate.id(), 0),
              all.getOrDefault(crate.name(), 0),
              resolved.getOrDefault(crate.name(), 0),
              analysis.defs().macroCalls().getOrDefault(crate.name(), 0),
              losses.getOrDefault(crate.id(), 0)));
    }
    return out;
  }
}
