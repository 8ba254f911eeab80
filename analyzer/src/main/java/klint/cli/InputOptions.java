// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Deadline;
import klint.driver.Options;
import klint.source.SourceRequest;
import klint.source.TreeMemory;
import picocli.CommandLine.Option;

/// What is analyzed: the options that all commands share.
final class InputOptions {
  private static final List<Integer> EDITIONS = List.of(2015, 2018, 2021, 2024);

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

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      description = "Annotations for code that cannot be edited, by path of the function.")
  private Optional<Path> annotations = Optional.empty();

  @Option(names = "--no-cache", description = "Learn nothing from earlier runs.")
  private boolean noCache;

  @Option(
      names = "--cache-dir",
      paramLabel = "DIR",
      description = "Where what earlier runs learned is kept.")
  private Optional<Path> cacheDir = Optional.empty();

  @Option(names = "--jobs", paramLabel = "N", description = "How many threads to use.")
  private Optional<Integer> jobs = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "End after that time with what is known by then, and say so.")
  private Optional<Double> timeout = Optional.empty();

  /// What a command analyzes: its options, and what they leave open from the `klint.toml`.
  record Input(
      SourceRequest request, Settings settings, int jobs, Deadline deadline, TreeMemory memory) {
    /// What the settings say of progress: most commands have no option for it.
    ReportOptions.Noise noise() {
      Settings.Output said = settings.output();
      return said.quiet().orElse(false) || said.noProgress().orElse(false)
          ? ReportOptions.Noise.NO_PROGRESS
          : ReportOptions.Noise.ALL;
    }

    Options options(Options.Depth depth) {
      return new Options(jobs, depth, deadline, memory);
    }

    /// As [#options], for another request.
    Input with(SourceRequest other) {
      return new Input(other, settings, jobs, deadline, memory);
    }

    /// For several requests about files as they are now.
    Input atOnce() {
      return new Input(request, settings, jobs, deadline, memory.atOnce());
    }
  }

  /// Errors: a path of the settings that is needed and not there.
  private static void there(Settings.Input said, String key, Optional<Path> path) {
    String place = said.places().getOrDefault(key, SettingsFile.NAME);
    UsageError.unless(
        path.filter(p -> !Files.exists(p))
            .map(p -> place + ": error: `" + key + "` is at no file or folder: " + p));
  }

  /// What is above all paths: what one of them says in a folder of its own is not said of others.
  private static Path common(Path folder, List<Path> paths) {
    List<Path> all =
        paths.stream().map(p -> folder.resolve(p).toAbsolutePath().normalize()).toList();
    Path above = all.getFirst();
    while (above.getParent() != null) {
      Path here = above;
      if (all.stream().allMatch(p -> p.startsWith(here))) {
        break;
      }
      above = above.getParent();
    }
    return above;
  }

  /// The input of a command; the working folder where `paths` is empty.
  ///
  /// Errors: an `--extern` that is no `NAME=PATH`, an edition that does not exist, a broken
  /// `klint.toml`.
  Input read(Session session, Path folder, List<Path> paths) {
    List<Path> of = paths.isEmpty() ? List.of(Path.of("")) : paths;
    Settings settings = SettingsFile.above(folder, common(folder, of));
    Settings.Input said = settings.input();
    Optional<Integer> year = edition.or(said::edition);
    if (year.isPresent() && !EDITIONS.contains(year.get())) {
      throw new UsageError("there is no edition " + year.get());
    }
    List<SourceRequest.Extern> crates = new ArrayList<>();
    said.externs()
        .forEach(
            (name, path) -> {
              if (externs.stream().noneMatch(e -> e.startsWith(name + "="))) {
                there(said, name, Optional.of(path));
                crates.add(new SourceRequest.Extern(name, path));
              }
            });
    there(said, "kernel", kernel.isPresent() ? Optional.empty() : said.kernel());
    there(said, "config", config.isPresent() ? Optional.empty() : said.config());
    there(said, "annotations", annotations.isPresent() ? Optional.empty() : said.annotations());
    for (String extern : externs) {
      int equals = extern.indexOf('=');
      if (equals <= 0) {
        throw new UsageError("--extern takes NAME=PATH, not `" + extern + "`");
      }
      crates.add(
          new SourceRequest.Extern(
              extern.substring(0, equals), Path.of(extern.substring(equals + 1))));
    }
    List<String> names = new ArrayList<>(said.cfg());
    names.addAll(cfg);
    int threads = jobs.or(settings.work()::jobs).orElse(Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw new UsageError("--jobs takes a number from 1");
    }
    Optional<Double> most = timeout.or(settings.work()::timeout);
    if (most.isPresent() && !(most.get() > 0)) {
      throw new UsageError("--timeout takes a number of seconds above 0");
    }
    Optional<Path> side = annotations.map(folder::resolve).or(said::annotations);
    if (side.isPresent() && !Files.isReadable(side.get())) {
      throw new UsageError("cannot read the annotations " + side.get());
    }
    Optional<Path> cache = cacheDir.map(folder::resolve).or(settings.work()::cacheDir);
    if (cache.isPresent() && Files.exists(cache.get()) && !Files.isDirectory(cache.get())) {
      throw new UsageError("--cache-dir takes a folder, which " + cache.get() + " is not");
    }
    if (noCache && cacheDir.isPresent()) {
      throw new UsageError("--no-cache and --cache-dir exclude one another");
    }
    SourceRequest request =
        new SourceRequest(
            of,
            folder,
            kernel.or(said::kernel),
            config.or(said::config),
            year,
            crates,
            names,
            rt || settings.rules().rt().orElse(false),
            side);
    Deadline deadline = most.map(Deadline::inSeconds).orElse(Deadline.NEVER);
    boolean forgetful = noCache || (cacheDir.isEmpty() && settings.work().noCache().orElse(false));
    TreeMemory memory =
        forgetful ? TreeMemory.none() : Caches.of(cache, session.environment(), folder);
    return new Input(request, settings, threads, deadline, memory);
  }
}
