// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import klint.diag.Finding;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.driver.Progress;
import klint.lsp.LanguageServerProcess;
import klint.lsp.Workspace;
import klint.report.ExplainPrinter;
import klint.report.FunctionEffects;
import klint.report.Palette;
import klint.review.OpenFiles;
import klint.review.Review;
import klint.source.SourceReader;
import klint.source.SourceRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `lsp`.
@Command(
    name = "lsp",
    description = "The language server, on standard input and output: beside rust-analyzer.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = "  klint-java lsp")
final class LspCommand implements Callable<Integer>, Workspace {
  private final Session session;

  @Mixin private InputOptions input = new InputOptions();

  LspCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return switch (LanguageServerProcess.serve(this, session.in(), session.out())) {
      case ASKED -> Session.OK;
      case LOST -> Session.FINDINGS;
    };
  }

  @Override
  public Optional<Answer> analyze(String root, Map<String, String> open) {
    Path folder = root.isEmpty() ? session.folder() : path(root).orElse(session.folder());
    Map<Path, String> texts = new HashMap<>();
    open.forEach((uri, text) -> path(uri).ifPresent(p -> texts.put(p, text)));
    // In a kernel tree only the crates of open files; else the folder.
    List<Path> paths = new ArrayList<>();
    if (SourceReader.kernelTreeAbove(folder).isPresent()) {
      texts.keySet().stream()
          .filter(p -> p.toString().endsWith(".rs"))
          .sorted()
          .forEach(paths::add);
    }
    if (paths.isEmpty()) {
      paths.add(folder);
    }
    InputOptions.Input read = input.read(session, folder, paths);
    Path over = OpenFiles.over(folder, texts);
    SourceRequest request =
        read.request().at(read.request().paths().stream().map(over::resolve).toList(), over);
    return switch (Analyzer.analyze(
        request, read.options(Options.Depth.EFFECTS), Progress.SILENT)) {
      case Analyzer.Result.Ready(Analysis analysis) -> Optional.of(answer(analysis, read));
      case Analyzer.Result.Refused _, Analyzer.Result.Stopped _ -> Optional.empty();
    };
  }

  private static Answer answer(Analysis analysis, InputOptions.Input read) {
    Map<klint.rules.RuleInfo, klint.diag.Level> levels =
        new RuleLevels(false, false, List.of(), List.of())
            .with(read.settings(), read.request().rt());
    List<Finding> findings =
        Review.merged(
            Review.single(
                analysis,
                rule -> levels.getOrDefault(rule, rule.defaultLevel()),
                read.settings().allow()));
    Map<String, String> uris = new HashMap<>();
    analysis
        .sources()
        .table()
        .all()
        .forEach(
            t ->
                t.path()
                    .ifPresent(p -> uris.put(t.name(), OpenFiles.onDisk(p).toUri().toString())));
    Map<String, FunctionEffects> effects = new HashMap<>();
    analysis.effects().forEach(e -> effects.put(e.function(), e));
    List<Function> functions = new ArrayList<>();
    for (OpenFiles.Function f : OpenFiles.functions(analysis)) {
      FunctionEffects known = effects.get(f.path());
      if (known != null) {
        functions.add(
            new Function(
                f.place(), ExplainPrinter.print(known, List.of(), List.of(), Palette.PLAIN)));
      }
    }
    return new Answer(findings, uris, functions, new Texts(Optional.of(analysis)));
  }

  private static Optional<Path> path(String uri) {
    try {
      Path path = Path.of(URI.create(uri)).toAbsolutePath().normalize();
      return Files.exists(path) || uri.endsWith(".rs") ? Optional.of(path) : Optional.empty();
    } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException _) {
      // An editor has documents that are no files.
      return Optional.empty();
    }
  }
}
