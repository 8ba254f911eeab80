// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.diag.Place;
import klint.diag.Problem;
import klint.source.SourceRequest;

/// Two versions of the files below a folder, and what differs between them.
///
/// `top` is what paths of `files` are relative to. `revision` is the commit that the later version
/// is, if it is one.
public final class Change implements AutoCloseable {
  private final Path top;
  private final Layer before;
  private final Layer after;
  private final List<FileChange> files;
  private final Optional<Blobs> blobs;
  private final List<Problem> notes;

  Change(
      Path top,
      Layer before,
      Layer after,
      List<FileChange> files,
      Optional<Blobs> blobs,
      List<Problem> notes) {
    this.top = top;
    this.before = before;
    this.after = after;
    this.files = List.copyOf(files);
    this.blobs = blobs;
    this.notes = List.copyOf(notes);
  }

  Path top() {
    return top;
  }

  Layer afterLayer() {
    return after;
  }

  List<FileChange> files() {
    return files;
  }

  /// What the user should know of how the versions were found.
  public List<Problem> notes() {
    return notes;
  }

  /// What could not be read of the versions, so far.
  public List<Problem> losses() {
    int missing = blobs.map(Blobs::missing).orElse(0);
    return missing == 0
        ? List.of()
        : List.of(
            Problem.error(
                Place.ofFile("git"),
                (missing == 1 ? "1 version of a file is" : missing + " versions of files are")
                    + " not in this repository, which is a partial clone, and counts as empty: have"
                    + " git fetch them first (git backfill, or git checkout of"
                    + " the revision)"));
  }

  /// A path of the machine, as it was before.
  Path before(Path disk) {
    return LayeredFiles.over(disk, before);
  }

  /// A path of the machine, as it is after.
  Path after(Path disk) {
    return LayeredFiles.over(disk, after);
  }

  /// A request for the version before.
  public SourceRequest requestBefore(SourceRequest request) {
    return request.at(request.paths(), before(request.workingFolder()));
  }

  /// A request for the version after.
  public SourceRequest requestAfter(SourceRequest request) {
    return request.at(request.paths(), after(request.workingFolder()));
  }

  /// What is wrong with a path that the user named: that no version has it.
  public Optional<String> demand(Path folder, Path path) {
    Path disk = folder.resolve(path).normalize();
    return Files.exists(before(disk)) || Files.exists(after(disk))
        ? Optional.empty()
        : Optional.of(path + ": no such file or folder, before the change or after it");
  }

  /// The changed files that analysis can see, as paths of the machine: before and after.
  List<Path> rust() {
    List<Path> out = new ArrayList<>();
    for (FileChange f : files) {
      for (Optional<String> path : List.of(f.before(), f.after())) {
        path.filter(p -> p.endsWith(".rs")).map(top::resolve).ifPresent(out::add);
      }
    }
    return out.stream().distinct().toList();
  }

  /// The manifests and build files that changed, which decide what Rust is built, and C that is
  /// compiled for Rust alone (`rust/helpers`, the headers of `bindings`), as paths of the machine.
  List<Path> build() {
    List<Path> out = new ArrayList<>();
    for (FileChange f : files) {
      for (Optional<String> path : List.of(f.before(), f.after())) {
        path.filter(Change::decidesWhatIsBuilt).map(top::resolve).ifPresent(out::add);
      }
    }
    return out.stream().distinct().toList();
  }

  private static boolean decidesWhatIsBuilt(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.equals("Cargo.toml")
        || name.equals("Makefile")
        || name.equals("Kbuild")
        || (path.startsWith("rust/") && (name.endsWith(".c") || name.endsWith(".h")));
  }

  @Override
  public void close() {
    blobs.ifPresent(Blobs::close);
  }
}
