// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.source.SourceRequest;
import picocli.CommandLine.Option;

/// What is analyzed: the options that all commands share.
final class InputOptions {
  /// The description of a command's paths.
  static final String PATHS =
      "Files, folders or a kernel tree; the current folder if none is given.";

  @Option(names = "--kernel", paramLabel = "TREE", description = "The tree a module is built for.")
  private Optional<Path> kernel = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A .config; else the tree's own, else every option counts as on.")
  private Optional<Path> config = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "The edition of crates that do not say it: 2015, 2018, 2021 or 2024.")
  private Optional<Integer> edition = Optional.empty();

  @Option(
      names = "--extern",
      paramLabel = "NAME=PATH",
      description = "A crate that may be used, by its root file or folder.")
  private List<String> externs = new ArrayList<>();

  @Option(names = "--cfg", paramLabel = "SPEC", description = "As rustc's --cfg.")
  private List<String> cfg = new ArrayList<>();

  @Option(names = "--rt", description = "As if the kernel were built with PREEMPT_RT.")
  private boolean rt;

  @Option(names = "--jobs", paramLabel = "N", description = "How many threads to use.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /// A request for the working folder where `of` is empty.
  ///
  /// Errors: an `--extern` that is no `NAME=PATH`, an edition that does not exist.
  SourceRequest request(Path folder, List<Path> of) {
    if (edition.isPresent() && !List.of(2015, 2018, 2021, 2024).contains(edition.get())) {
      throw new UsageError("there is no edition " + edition.get());
    }
    List<SourceRequest.Extern> crates = new ArrayList<>();
    for (String extern : externs) {
      int equals = extern.indexOf('=');
      if (equals <= 0) {
        throw new UsageError("--extern takes NAME=PATH, not `" + extern + "`");
      }
      crates.add(
          new SourceRequest.Extern(
              extern.substring(0, equals), Path.of(extern.substring(equals + 1))));
    }
    return new SourceRequest(
        of.isEmpty() ? List.of(Path.of("")) : of, folder, kernel, config, edition, crates, cfg, rt);
  }

  int jobs() {
    if (jobs < 1) {
      throw new UsageError("--jobs takes a number from 1");
    }
    return jobs;
  }
}
