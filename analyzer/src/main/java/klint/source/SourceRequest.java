// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a user asked to be read.
///
/// `paths` are files and folders; relative ones are relative to `workingFolder`. `kernel` is the
/// tree for a module that is built out of it. `annotations` is a side file for code that cannot be
/// edited. `edition` is a year, for crates that have none written down.
public record SourceRequest(
    List<Path> paths,
    Path workingFolder,
    Optional<Path> kernel,
    Optional<Path> config,
    Optional<Integer> edition,
    List<Extern> externs,
    List<String> cfg,
    boolean rt,
    Optional<Path> annotations) {
  public SourceRequest {
    paths = List.copyOf(paths);
    externs = List.copyOf(externs);
    cfg = List.copyOf(cfg);
  }

  /// A request without a side file of annotations.
  public SourceRequest(
      List<Path> paths,
      Path workingFolder,
      Optional<Path> kernel,
      Optional<Path> config,
      Optional<Integer> edition,
      List<Extern> externs,
      List<String> cfg,
      boolean rt) {
    this(paths, workingFolder, kernel, config, edition, externs, cfg, rt, Optional.empty());
  }

  /// The same of other paths, in another folder.
  public SourceRequest at(List<Path> otherPaths, Path folder) {
    return new SourceRequest(
        otherPaths, folder, kernel, config, edition, externs, cfg, rt, annotations);
  }

  /// `--extern NAME=PATH`: a crate from its root file or folder; it may use those before it.
  public record Extern(String name, Path path) {}

  /// One path and no options.
  public static SourceRequest of(Path path) {
    return new SourceRequest(
        List.of(path),
        Path.of("").toAbsolutePath(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        false);
  }
}
