// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Place;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.driver.Progress;
import klint.rules.RuleInfo;
import klint.source.SourceRequest;

/// What the analyzer says of a batch.
record Verdicts(List<Verdict> all, List<String> defects) {

  /// One finding. `lines` are its own and its members'; `trace` are those of its steps in the
  /// program.
  record Verdict(
      String rule, Level level, List<Integer> lines, List<Integer> trace, String message) {}

  /// Each program is a crate of its own, in a file of the folder.
  static Verdicts of(Batch batch, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < batch.programs().size(); i++) {
      if (batch.placed().get(i).isPresent()) {
        Path file = Path.of("p" + i + ".rs");
        Files.writeString(folder.resolve(file), batch.alone(i));
        files.add(file);
      }
    }
    SourceRequest request =
        new SourceRequest(
            files,
            folder.toAbsolutePath().normalize(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(batch.edition()),
            List.of(),
            List.of(),
            false);
    return switch (Analyzer.analyze(
        request, new Options(2, Options.Depth.EFFECTS), Progress.SILENT)) {
      case Analyzer.Result.Refused(String message) -> throw new IllegalStateException(message);
      case Analyzer.Result.Stopped(String stage) -> throw new IllegalStateException(stage);
      case Analyzer.Result.Ready(Analysis analysis) -> of(analysis);
    };
  }

  private static Verdicts of(Analysis analysis) {
    List<Verdict> out = new ArrayList<>();
    for (Finding f : analysis.findings(RuleInfo::defaultLevel)) {
      List<Integer> lines = new ArrayList<>();
      String file = f.place().file();
      lines.add(f.place().line());
      for (Place p : f.members()) {
        if (p.file().equals(file)) {
          lines.add(p.line());
        }
      }
      List<Integer> trace = new ArrayList<>();
      for (Finding.Step s : f.trace()) {
        if (s.place().file().equals(file)) {
          trace.add(s.place().line());
        }
      }
      out.add(new Verdict(f.rule(), f.level(), lines, trace, f.message()));
    }
    List<String> defects = new ArrayList<>();
    for (Analysis.Defect d : analysis.defects()) {
      defects.add(d.function() + ": " + d.cause());
    }
    analysis.problems().forEach(p -> defects.add(p.toString()));
    return new Verdicts(out, defects);
  }
}
