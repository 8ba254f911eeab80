// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import klint.driver.Analysis;
import klint.driver.Options;
import klint.report.EffectsPrinter;
import klint.report.FunctionEffects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `effects`.
@Command(
    name = "effects",
    description = "What was inferred, per function.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = "  klint-java effects rust/kernel --format json")
final class EffectsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PATH", description = InputOptions.PATHS)
  private List<Path> paths = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private Format format = Format.TEXT;

  /// How effects are printed.
  enum Format {
    TEXT,
    JSON
  }

  EffectsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Run run = new Run(session);
    InputOptions.Input read = input.read(session, session.folder(), paths);
    Analysis analysis = run.analyze(read, Options.Depth.EFFECTS);
    List<FunctionEffects> effects = analysis.effectsOfInstances();
    session
        .out()
        .print(
            switch (format) {
              case TEXT -> EffectsPrinter.text(effects);
              case JSON -> EffectsPrinter.json(effects);
            });
    run.tell(analysis);
    return run.finish(analysis, read.request(), Session.OK);
  }
}
