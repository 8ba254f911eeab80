// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import klint.base.Packer;
import klint.base.Unpacker;
import klint.checks.Checker;
import klint.diag.DiagBytes;
import klint.diag.Finding;
import klint.diag.Place;
import klint.diag.Problem;
import klint.driver.Analysis;
import klint.report.CallSite;
import klint.report.Statistics;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.source.SourceText;
import klint.source.ViewFiles;

/// What `check` needs to know of the analysis of one version, as data that can be kept.
///
/// `findings` are one for each place. `files` are the paths on the machine of all files that were
/// read, by the names that places have; `texts` are those that findings and problems mention, and
/// `functions` the functions in these. `callers` are the direct callers of functions with findings.
///
/// Units: `summary` without seconds and memory.
public record Answer(
    List<Finding> findings,
    List<Problem> problems,
    Statistics.Summary summary,
    String configuration,
    Map<String, List<String>> callers,
    Map<String, Source> texts,
    Map<String, String> files,
    List<Place> functions) {
  public Answer {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    callers = Map.copyOf(callers);
    texts = Map.copyOf(texts);
    files = Map.copyOf(files);
    functions = List.copyOf(functions);
  }

  /// A file that is quoted, and where it is on this machine.
  public record Source(String text, Optional<String> uri) {}

  /// What came of an analysis, with what people judged of it.
  public static Answer of(Analysis analysis, Checker.Levels levels, List<Allowance> allowances) {
    List<Finding> findings = Review.single(analysis, levels, allowances);
    Set<String> mentioned = mentioned(findings);
    analysis.problems().forEach(p -> mentioned.add(p.place().file()));
    Map<String, Source> texts = new HashMap<>();
    Map<String, String> files = new TreeMap<>();
    for (SourceText text : analysis.sources().table().all()) {
      text.path()
          .ifPresent(
              p ->
                  files.put(
                      text.name(), ViewFiles.below(p).toAbsolutePath().normalize().toString()));
      if (mentioned.contains(text.name())) {
        Optional<String> uri =
            text.path().filter(ViewFiles::isAsOnDisk).map(p -> p.toAbsolutePath().toUri() + "");
        texts.put(text.name(), new Source(text.text(), uri));
      }
    }
    return new Answer(
        findings,
        analysis.problems(),
        analysis.statistics(0, 0).summary(),
        analysis.configuration(),
        callers(analysis.calls(), findings),
        texts,
        files,
        functions(analysis, mentioned));
  }

  private static Set<String> mentioned(List<Finding> findings) {
    Set<String> out = new TreeSet<>();
    for (Finding f : findings) {
      out.add(f.place().file());
      f.acquisitions().forEach(a -> out.add(a.place().file()));
      f.trace().forEach(s -> out.add(s.place().file()));
      f.labels().forEach(l -> out.add(l.place().file()));
      f.members().forEach(m -> out.add(m.file()));
      f.suppressed().ifPresent(s -> out.add(s.place().file()));
      f.fixes().forEach(x -> x.edits().forEach(e -> out.add(e.place().file())));
    }
    return out;
  }

  private static List<Place> functions(Analysis analysis, Set<String> files) {
    List<Place> functions = new ArrayList<>();
    CrateDefs defs = analysis.defs();
    for (int i = 0; i < defs.size(); i++) {
      if (defs.def(new DefId(i)) instanceof Def.Fn fn && fn.item().span().ctx() == 0) {
        Place place = analysis.sources().table().place(fn.item().span());
        if (files.contains(place.file())) {
          functions.add(place);
        }
      }
    }
    return functions;
  }

  private static Map<String, List<String>> callers(List<CallSite> calls, List<Finding> findings) {
    Map<String, List<String>> out = new TreeMap<>();
    findings.forEach(f -> out.put(f.function(), new ArrayList<>()));
    for (CallSite call : calls) {
      List<String> of = out.get(call.callee().orElse(""));
      if (of != null && !of.contains(call.caller())) {
        of.add(call.caller());
      }
    }
    return out;
  }

  /// Of functions with one of these findings.
  public Map<String, List<String>> callersIn(Collection<Finding> some) {
    Map<String, List<String>> out = new HashMap<>();
    some.forEach(f -> out.put(f.function(), callers.getOrDefault(f.function(), List.of())));
    return out;
  }

  /// What [#of(byte\[\])] reads.
  public byte[] bytes() {
    Packer out = new Packer();
    out.list(findings, f -> DiagBytes.write(out, f));
    out.list(problems, p -> DiagBytes.write(out, p));
    out.number(summary.files()).number(summary.lines()).number(summary.functions());
    out.number(summary.calls())
        .number(summary.unresolvedCalls())
        .number(summary.unknownEffects())
        .text(configuration);
    out.map(new TreeMap<>(callers), out::text, out::texts);
    out.map(new TreeMap<>(texts), out::text, s -> out.text(s.text()).optional(s.uri(), out::text));
    out.map(new TreeMap<>(files), out::text, out::text);
    return out.list(functions, f -> DiagBytes.write(out, f)).bytes();
  }

  public static Answer of(byte[] bytes) {
    Unpacker in = new Unpacker(bytes);
    return new Answer(
        in.list(() -> DiagBytes.finding(in)),
        in.list(() -> DiagBytes.problem(in)),
        new Statistics.Summary(
            (int) in.number(),
            (int) in.number(),
            (int) in.number(),
            (int) in.number(),
            (int) in.number(),
            (int) in.number(),
            0,
            0),
        in.text(),
        in.map(in::text, in::texts),
        in.map(in::text, () -> new Source(in.text(), in.optional(in::text))),
        in.map(in::text, in::text),
        in.list(() -> DiagBytes.place(in)));
  }
}
