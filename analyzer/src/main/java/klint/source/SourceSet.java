// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Place;
import klint.diag.Problem;

/// The crates of a run, and their files as they are asked for.
///
/// Texts are numbered in the order of the first [#load]; whoever loads does it in a deterministic
/// order. Thread-safe.
public final class SourceSet {
  /// What stands for the folder of generated files in `env!("OBJTREE")`.
  static final String OBJTREE = "/<objtree>";

  private final List<CrateSource> crates;
  private final Map<String, String> sideFiles = new LinkedHashMap<>();
  private final SourceTable table;
  private final Configuration cfg;
  private final Optional<DiskTree> kernel;
  private final Map<FileTree, Map<String, SourceText>> loaded = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private TreeMemory memory = TreeMemory.none();

  SourceSet(SourceTable table, Configuration cfg, Optional<DiskTree> kernel) {
    this.crates = new ArrayList<>();
    this.table = table;
    this.cfg = cfg;
    this.kernel = kernel;
  }

  /// Gives the run what earlier ones learned.
  public void remember(TreeMemory earlier) {
    memory = earlier;
  }

  /// What earlier runs learned of the kernel tree.
  public TreeMemory memory() {
    return memory;
  }

  void addSideFile(String name, String text) {
    sideFiles.put(name, text);
  }

  /// Names and texts of the files that annotate code that cannot be edited, the outermost first.
  public Map<String, String> sideFiles() {
    return java.util.Collections.unmodifiableMap(sideFiles);
  }

  void addCrate(CrateSource crate) {
    crates.add(crate);
  }

  /// Dependencies before their users.
  public List<CrateSource> crates() {
    return java.util.Collections.unmodifiableList(crates);
  }

  /// The run's texts, and the places of spans.
  public SourceTable table() {
    return table;
  }

  /// The configuration of the kernel's own crates; each crate has its own besides.
  public Configuration cfg() {
    return cfg;
  }

  /// The kernel tree that crates come from or are built against.
  public Optional<Path> kernelTree() {
    return kernel.map(DiskTree::root);
  }

  /// The text of a file of a tree, read at most once.
  ///
  /// Errors: absent, and a problem, if it cannot be read; absent alone if it is not there.
  public synchronized Optional<SourceText> load(FileTree tree, String path) {
    Map<String, SourceText> known = loaded.computeIfAbsent(tree, _ -> new HashMap<>());
    SourceText old = known.get(path);
    if (old != null) {
      return Optional.of(old);
    }
    return switch (tree.read(path)) {
      case FileTree.Read.Missing() -> Optional.empty();
      case FileTree.Read.Refused(String why) -> {
        problems.add(Problem.error(Place.ofFile(tree.display(path)), "this file " + why));
        yield Optional.empty();
      }
      case FileTree.Read.Text(String text, boolean replaced) -> {
        Optional<Path> disk = tree.onDisk(path);
        SourceText.Origin origin =
            tree.origin() == SourceText.Origin.FILE && disk.isEmpty()
                ? SourceText.Origin.SYNTHESISED
                : tree.origin();
        SourceText added =
            table.add(
                tree.display(path),
                text,
                disk,
                origin,
                Optional.of(new SourceText.Location(tree, path)));
        known.put(path, added);
        if (replaced) {
          int at = Math.max(0, text.indexOf('\uFFFD'));
          problems.add(
              Problem.warning(
                  new Place(
                      added.name(),
                      added.line(at),
                      added.column(at),
                      added.line(at),
                      added.column(at) + 1),
                  "this file is not valid UTF-8; wrong bytes are read as U+FFFD"));
        }
        yield Optional.of(added);
      }
    };
  }

  /// The Rust files of the kernel tree below the folders of a request, sorted by path: those of
  /// crates and all others.
  public List<SourceText> below(SourceRequest request) {
    List<SourceText> texts = new ArrayList<>();
    if (kernel.isPresent()) {
      Path root = kernel.get().root();
      List<String> inside =
          request.paths().stream()
              .map(p -> request.workingFolder().resolve(p).toAbsolutePath().normalize())
              .filter(f -> f.startsWith(root) && java.nio.file.Files.isDirectory(f))
              .map(f -> root.relativize(f).toString())
              .toList();
      if (!inside.isEmpty()) {
        List<String> start = inside.contains("") ? List.of() : inside;
        for (String file : KbuildRoots.all(kernel.get(), start)) {
          load(kernel.get(), file).ifPresent(texts::add);
        }
      }
    }
    return texts;
  }

  /// The file that `include!` in `from` names: relative to it, or below `env!("OBJTREE")`.
  public Optional<SourceText> include(SourceText from, String path) {
    if (path.startsWith(OBJTREE + "/") && kernel.isPresent()) {
      return FileTree.join("", path.substring(OBJTREE.length() + 1))
          .flatMap(p -> load(kernel.get(), p));
    }
    Optional<SourceText.Location> at = from.location();
    if (at.isEmpty()) {
      return Optional.empty();
    }
    return FileTree.join(FileTree.folder(at.get().path()), path)
        .flatMap(p -> load(at.get().tree(), p));
  }

  /// Puts a text at a path of the kernel tree where the disk has none: what the build would
  /// generate.
  public void synthesise(String path, String text) {
    kernel.ifPresent(tree -> tree.overlay(path, text));
  }

  /// Whether the kernel tree has a file of that path.
  public boolean kernelHas(String path) {
    return kernel.isPresent() && kernel.get().exists(path);
  }

  /// What was wrong with files that were loaded so far.
  public synchronized List<Problem> problems() {
    return List.copyOf(problems);
  }
}
