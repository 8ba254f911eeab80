// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import klint.diag.Problem;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.report.ContractChange;
import klint.report.ContractPrinter;
import klint.report.Palette;
import klint.review.Change;
import klint.review.Changes;
import klint.review.Contracts;
import klint.review.GitProblem;
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
    footer = {
      "  klint-java diff v6.18 v6.19 drivers/android/binder",
      "  klint-java diff origin/main",
      "  klint-java diff --staged HEAD~2",
      "  klint-java diff ../linux-6.18 ."
    })
final class DiffCommand implements Callable<Integer> {
  private final Session session;

  /// The exit code of an analysis in which a stage failed, which is told already; else that of
  /// success.
  private int failed = Session.OK;

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
      description = "Of revisions or the index, only these files or folders.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--staged",
      description = "NEW is the git index, and OLD the last commit if not said.")
  private boolean staged;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private Format format = Format.TEXT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = Words.Colors.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Optional<String> color = Optional.empty();

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
    ContractChange.All all = staged || !isPath(old) ? versions() : trees();
    Settings said = input.read(session, session.folder(), List.of()).settings();
    Palette palette =
        ReportOptions.palette(session, color, said.output(), ReportOptions.Reader.PERSON);
    session
        .out()
        .print(
            switch (format) {
              case TEXT -> ContractPrinter.text(all, palette);
              case JSON -> ContractPrinter.json(all);
            });
    new Run(session).tell(all.problems());
    return failed != Session.OK ? failed : all.changes().isEmpty() ? Session.OK : Session.FINDINGS;
  }

  private boolean isPath(String name) {
    return Files.exists(session.folder().resolve(name));
  }

  private boolean isRevision(String name) {
    return Changes.isRevision(session.folder(), session.environment(), name);
  }

  private ContractChange.All trees() {
    String later =
        now.orElseThrow(() -> new UsageError("`" + old + "` is a path: compare it with another"));
    if (!isPath(later)) {
      throw new UsageError(later + ": no such file or folder");
    }
    if (!paths.isEmpty()) {
      throw new UsageError("two trees are compared whole: name what is to be compared in both");
    }
    Contracts.Version before = version(read(Path.of(old)), Refusal.USAGE);
    Contracts.Version after = version(read(Path.of(later)), Refusal.USAGE);
    // A crate may have its name from its folder.
    return Contracts.compare(before.renamed(crate(Path.of(old)), crate(Path.of(later))), after);
  }

  private InputOptions.Input read(Path path) {
    return input.read(session, session.folder(), List.of(path));
  }

  private String crate(Path path) {
    String name = String.valueOf(session.folder().resolve(path).normalize().getFileName());
    return (name.endsWith(".rs") ? name.substring(0, name.length() - 3) : name).replace('-', '_');
  }

  /// Two versions of a repository: revisions, or one and the index or the files as they are.
  private ContractChange.All versions() {
    List<String> words = new ArrayList<>();
    Optional.of(old).filter(o -> !o.isEmpty()).ifPresent(words::add);
    now.ifPresent(words::add);
    words.addAll(paths);
    Optional<String> from = Optional.empty();
    Optional<String> to = Optional.empty();
    if (!words.isEmpty() && !isPath(words.getFirst())) {
      from = Optional.of(words.removeFirst());
    }
    // As for git, what is no revision is a path.
    if (!staged
        && !words.isEmpty()
        && (!isPath(words.getFirst()) || isRevision(words.getFirst()))) {
      to = Optional.of(words.removeFirst());
    }
    List<Path> of = words.stream().map(Path::of).toList();
    InputOptions.Input read = input.read(session, session.folder(), of);
    try (Change change = change(from, to)) {
      for (Path path : of) {
        UsageError.unless(change.demand(session.folder(), path));
      }
      Contracts.Version before =
          version(read.with(change.requestBefore(read.request())), Refusal.NOTHING_TO_SEE);
      Contracts.Version after =
          version(read.with(change.requestAfter(read.request())), Refusal.NOTHING_TO_SEE);
      return Contracts.compare(before, after.with(change.losses()));
    } catch (GitProblem e) {
      throw new UsageError(
          staged || from.isEmpty()
              ? e.sentence()
              : "`" + from.get() + "` is no path, and as a revision: " + e.sentence());
    }
  }

  private Change change(Optional<String> from, Optional<String> to) throws GitProblem {
    if (staged) {
      return Changes.staged(session.folder(), session.environment(), from);
    }
    String left = from.orElse("HEAD");
    return Changes.between(
        session.folder(), session.environment(), to.map(n -> left + ".." + n).orElse(left));
  }

  /// What it means that a version has nothing to analyze.
  private enum Refusal {
    USAGE,
    NOTHING_TO_SEE
  }

  private Contracts.Version version(InputOptions.Input of, Refusal refusal) {
    try (Bar bar = Bar.of(session, of.noise())) {
      return switch (Analyzer.analyze(of.request(), of.options(Options.Depth.EFFECTS), bar)) {
        case Analyzer.Result.Ready(Analysis analysis) -> {
          if (!analysis.defects().isEmpty()) {
            failed = new Run(session).finish(analysis, of.request(), Session.OK);
          }
          List<Problem> problems = new ArrayList<>(analysis.problems());
          Run.unfinished(analysis).ifPresent(problems::add);
          yield new Contracts.Version(analysis.effects(), analysis.calls(), problems);
        }
        case Analyzer.Result.Refused(String message) -> {
          if (refusal == Refusal.USAGE) {
            throw new UsageError(message);
          }
          yield new Contracts.Version(List.of(), List.of(), List.of());
        }
        case Analyzer.Result.Stopped(String stage) ->
            throw new UsageError(
                "stopped by --timeout before anything was known: "
                    + stage.toLowerCase(Locale.ROOT));
      };
    }
  }
}
