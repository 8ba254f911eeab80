// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import klint.diag.Problem;
import klint.driver.TreeDerivation;
import klint.report.DerivedPrinter;
import klint.rules.EffectEntry;
import klint.rules.EffectWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `derive`.
@Command(
    name = "derive",
    description = "What the C functions of a kernel tree do to their caller's context, and why.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = "  klint-java derive linux --symbol mutex_lock")
final class DeriveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "TREE",
      description = "A kernel tree; the current folder if none is given.")
  private Path tree = Path.of("");

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--symbol",
      paramLabel = "NAME",
      description = "Only this function, as often as wanted; else all that Rust can reach.")
  private List<String> symbols = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private Format format = Format.TEXT;

  /// How entries are printed.
  enum Format {
    TEXT,
    JSON
  }

  DeriveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    InputOptions.Input read = input.read(session, session.folder(), List.of(tree));
    return switch (TreeDerivation.derive(read.request(), symbols, read.memory())) {
      case TreeDerivation.Result.Refused(String message) -> throw new UsageError(message);
      case TreeDerivation.Result.Ready(
              List<EffectEntry> entries,
              List<Problem> problems,
              var v) -> {
        session
            .out()
            .print(
                switch (format) {
                  case TEXT -> DerivedPrinter.text(entries, v, session.seconds());
                  case JSON -> EffectWriter.table(entries);
                });
        for (Problem p : problems) {
          session.err().println(Run.line(p));
        }
        yield Session.OK;
      }
    };
  }
}
