// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import klint.driver.Analysis;
import klint.driver.Dumper;
import klint.syntax.TreePrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dump`.
@Command(
    name = "dump",
    description = "What a stage made of one file.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = "  klint-java dump mir drivers/x.rs")
final class DumpCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "STAGE", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Dumper.Stage stage = Dumper.Stage.TREE;

  @Parameters(index = "1", paramLabel = "FILE", description = "A file of the crate it is in.")
  private Path given = Path.of("");

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--no-places", description = "Without the places of nodes.")
  private boolean hidden;

  DumpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path file = session.folder().resolve(given).toAbsolutePath().normalize();
    Run run = new Run(session);
    InputOptions.Input read = input.read(session, session.folder(), List.of(given));
    Analysis analysis = run.analyze(read, stage.depth());
    Optional<String> text =
        Dumper.print(
            analysis,
            stage,
            source -> source.path().filter(file::equals).isPresent(),
            hidden ? TreePrinter.Spans.HIDDEN : TreePrinter.Spans.SHOWN);
    session.out().print(text.orElseThrow(() -> new UsageError("no crate has the file " + given)));
    run.tell(analysis);
    return run.finish(analysis, read.request(), Session.OK);
  }
}
