// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import klint.driver.Analysis;
import klint.driver.Options;
import klint.report.CallGraphPrinter;
import klint.report.CallSite;
import klint.report.CallsPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `calls`.
@Command(
    name = "calls",
    description = "The call graph: every call, explicit or implicit, and what it resolves to.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = "  klint-java calls drivers/android/binder --format dot | dot -Tsvg >calls.svg")
final class CallsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PATH", description = InputOptions.PATHS)
  private List<Path> paths = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  /// How calls are printed.
  enum Format {
    TEXT,
    JSON,
    DOT,
    GRAPHML
  }

  CallsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Run run = new Run(session);
    InputOptions.Input read = input.read(session, session.folder(), paths);
    Analysis analysis = run.analyze(read, Options.Depth.CALLS);
    List<CallSite> calls = analysis.calls();
    session
        .out()
        .print(
            switch (format) {
              case TEXT -> CallsPrinter.text(calls);
              case JSON -> CallsPrinter.json(calls);
              case DOT -> CallGraphPrinter.dot(calls);
              case GRAPHML -> CallGraphPrinter.graphml(calls);
            });
    run.tell(analysis);
    return run.finish(analysis, read.request(), Session.OK);
  }
}
