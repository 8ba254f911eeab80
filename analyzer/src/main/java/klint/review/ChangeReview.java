// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import klint.diag.Finding;
import klint.diag.Problem;
import klint.source.SourceReader;
import klint.source.SourceRequest;
import klint.source.ViewFiles;

/// Reviews a change: analyzes the version after it, and, if there is anything to compare, the one
/// before.
public final class ChangeReview {
  private final Change change;
  private final SourceRequest request;
  private final Analyses analyses;

  /// How a version is analyzed; absent if there is nothing in it to analyze.
  @FunctionalInterface
  public interface Analyses {
    Optional<Answer> of(SourceRequest request);
  }

  /// What came of it: the answer for the version after, if it was needed, its findings, one for
  /// each place, and the problems of changed files.
  public record Result(Optional<Answer> answer, List<Finding> findings, List<Problem> problems) {
    public Result {
      findings = List.copyOf(findings);
      problems = List.copyOf(problems);
    }
  }

  private ChangeReview(Change change, SourceRequest request, Analyses analyses) {
    this.change = change;
    this.request = request;
    this.analyses = analyses;
  }

  public static Result review(Change change, SourceRequest request, Analyses analyses) {
    return new ChangeReview(change, request, analyses).run();
  }

  private Result run() {
    if (change.rust().isEmpty() && change.build().isEmpty()) {
      return new Result(Optional.empty(), List.of(), List.of());
    }
    Optional<SourceRequest> now = version(change.after(request.workingFolder()));
    Optional<Answer> answer = now.flatMap(analyses::of);
    if (answer.isEmpty()) {
      return new Result(Optional.empty(), List.of(), List.of());
    }
    Snapshot after = Snapshot.of(answer.get());
    // Where nothing is found, nothing is new.
    Snapshot before = after.findings().isEmpty() ? Snapshot.NOTHING : before();
    return new Result(
        answer, Comparison.compare(before, after, change), problems(answer.get(), after));
  }

  private Snapshot before() {
    return version(change.before(request.workingFolder()))
        .flatMap(analyses::of)
        .map(Snapshot::of)
        .orElse(Snapshot.NOTHING);
  }

  /// Those of changed files: what is wrong with the rest was there before.
  private List<Problem> problems(Answer answer, Snapshot after) {
    Set<Path> changed =
        change.files().stream()
            .map(f -> change.top().resolve(f.path()))
            .collect(Collectors.toSet());
    return answer.problems().stream()
        .filter(p -> after.file(p.place()).map(changed::contains).orElse(false))
        .toList();
  }

  /// The request for a version whose working folder is `folder`; absent if it has nothing of what
  /// is asked about.
  private Optional<SourceRequest> version(Path folder) {
    List<Path> paths = new ArrayList<>();
    for (Path given : request.paths()) {
      Path path = folder.resolve(given).normalize();
      if (Files.exists(path)) {
        paths.addAll(narrowed(path, given));
      }
    }
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(request.at(paths.stream().distinct().toList(), folder));
  }

  /// In a kernel tree only the crates that change, unless what changes is what all of them use. A
  /// build file stands for what is built below it.
  private List<Path> narrowed(Path path, Path given) {
    Optional<Path> tree = SourceReader.kernelTreeAbove(path);
    if (tree.isEmpty()) {
      return List.of(given);
    }
    Path root = ViewFiles.below(tree.get());
    List<Path> changed = new ArrayList<>(change.rust());
    for (Path file : change.build()) {
      Optional<Path> folder = Optional.ofNullable(file.getParent());
      if (folder.filter(f -> depth(root, f) >= 2).isEmpty()) {
        return List.of(given);
      }
      changed.add(folder.get());
    }
    if (changed.stream().anyMatch(f -> f.startsWith(root.resolve("rust")))) {
      return List.of(given);
    }
    return changed.stream()
        .map(path::resolve)
        .filter(f -> f.startsWith(path) && (Files.isRegularFile(f) || hasRust(f)))
        .toList();
  }

  /// Units: folders below the tree's root; 0 for what is not below it.
  private static int depth(Path root, Path folder) {
    return folder.startsWith(root) ? root.relativize(folder).getNameCount() : 0;
  }

  private static boolean hasRust(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(f -> f.toString().endsWith(".rs"));
    } catch (IOException | UncheckedIOException _) {
      return false;
    }
  }
}
