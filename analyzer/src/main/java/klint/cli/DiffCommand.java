// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.driver.Progress;
import klint.report.CallSite;
import klint.report.ContractChange;
import klint.report.ContractPrinter;
import klint.report.FunctionEffects;
import klint.report.Palette;
import klint.review.Change;
import klint.review.Changes;
import klint.review.Contracts;
import klint.review.GitProblem;
import klint.source.SourceRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `diff`.
@Command(
    name = "diff",
    description =
        "Functions whose contract differs between two trees or revisions: what a reviewer, or the"
            + " author of a live patch that replaces them, must know.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  klint-java diff v6.18 v6.19 drivers/android/binder", "  klint-java diff --staged"})
final class DiffCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "OLD",
      description = "A tree, a file or a revision.")
  private String old = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The same; the files as they are if not said.")
  private Optional<String> now = Optional.empty();

  @Parameters(
      index = "2..*",
      paramLabel = "PATH",
      description = "Of two revisions, only these files or folders.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--staged", description = "NEW is the git index, and OLD the last commit.")
  private boolean staged;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private Format format = Format.TEXT;

  @Mixin private InputOptions input = new InputOptions();

  /// How changes are printed.
  enum Format {
    TEXT,
    JSON
  }

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (old.isEmpty() && !staged) {
      throw new UsageError("diff takes OLD and NEW: two trees, files or revisions, or --staged");
    }
    ContractChange.All all = staged || !isPath(old) ? revisions() : trees();
    boolean colored =
        session.isTerminal(Session.Stream.OUTPUT)
            && session.environment().getOrDefault("NO_COLOR", "").isEmpty();
    session
        .out()
        .print(
            switch (format) {
              case TEXT -> ContractPrinter.text(all, colored ? Palette.ANSI : Palette.PLAIN);
              case JSON -> ContractPrinter.json(all);
            });
    return all.changes().isEmpty() ? Session.OK : Session.FINDINGS;
  }

  private boolean isPath(String name) {
    return Files.exists(session.folder().resolve(name));
  }

  private ContractChange.All trees() {
    String later =
        now.orElseThrow(() -> new UsageError("`" + old + "` is a path: compare it with another"));
    if (!isPath(later)) {
      throw new UsageError(later + ": no such file or folder");
    }
    Contracts.Version before = version(read(Path.of(old)), Refusal.USAGE);
    Contracts.Version after = version(read(Path.of(later)), Refusal.USAGE);
    // A crate may have its name from its folder.
    return Contracts.compare(renamed(before, crate(Path.of(old)), crate(Path.of(later))), after);
  }

  private InputOptions.Input read(Path path) {
    return input.read(session.folder(), List.of(path));
  }

  private String crate(Path path) {
    String name = String.valueOf(session.folder().resolve(path).normalize().getFileName());
    return (name.endsWith(".rs") ? name.substring(0, name.length() - 3) : name).replace('-', '_');
  }

  private static Contracts.Version renamed(Contracts.Version version, String from, String to) {
    if (from.equals(to)) {
      return version;
    }
    List<FunctionEffects> functions = new ArrayList<>();
    for (FunctionEffects f : version.functions()) {
      functions.add(
          f.function().startsWith(from + "::")
              ? new FunctionEffects(
                  to + f.function().substring(from.length()),
                  f.file(),
                  f.line(),
                  f.adjust(),
                  f.expect(),
                  f.outcomes(),
                  f.requirements(),
                  f.traits())
              : f);
    }
    return new Contracts.Version(functions, version.calls());
  }

  private ContractChange.All revisions() {
    List<Path> of = new ArrayList<>(paths);
    if (staged && !old.isEmpty()) {
      of.add(0, Path.of(old));
      now.map(Path::of).ifPresent(of::add);
    }
    InputOptions.Input read = input.read(session.folder(), of);
    try (Change change =
        staged
            ? Changes.staged(session.folder(), session.environment())
            : Changes.between(
                session.folder(),
                session.environment(),
                now.map(n -> old + ".." + n).orElse(old))) {
      return Contracts.compare(
          version(read.with(change.requestBefore(read.request())), Refusal.NOTHING_TO_SEE),
          version(read.with(change.requestAfter(read.request())), Refusal.NOTHING_TO_SEE));
    } catch (GitProblem e) {
      throw new UsageError(
          isPath(old) || now.filter(this::isPath).isPresent()
              ? e.sentence()
              : "`" + old + "` is no path, and as a revision: " + e.sentence());
    }
  }

  /// What it means that a version has nothing to analyze.
  private enum Refusal {
    USAGE,
    NOTHING_TO_SEE
  }

  private Contracts.Version version(InputOptions.Input of, Refusal refusal) {
    SourceRequest request = of.request();
    return switch (Analyzer.analyze(request, of.options(Options.Depth.EFFECTS), Progress.SILENT)) {
      case Analyzer.Result.Ready(Analysis analysis) -> version(analysis);
      case Analyzer.Result.Refused(String message) -> {
        if (refusal == Refusal.USAGE) {
          throw new UsageError(message);
        }
        yield new Contracts.Version(List.of(), List.of());
      }
      case Analyzer.Result.Stopped(String stage) ->
          throw new UsageError(
              "stopped by --timeout before anything was known: " + stage.toLowerCase(Locale.ROOT));
    };
  }

  private static Contracts.Version version(Analysis analysis) {
    List<CallSite> calls = analysis.calls();
    return new Contracts.Version(analysis.effects(), calls);
  }
}
