// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import klint.diag.Place;
import klint.diag.Problem;

/// Finds out which crates a request means, and how they are configured.
///
/// Errors: a path that does not exist or holds no Rust refuses the request; all else is a problem
/// of the result.
public final class SourceReader {

  /// What a request comes to.
  public sealed interface Result {
    record Ready(SourceSet sources, List<Problem> problems) implements Result {
      public Ready {
        problems = List.copyOf(problems);
      }
    }

    /// A usage error: one sentence for the user.
    record Refused(String message) implements Result {}
  }

  private final SourceRequest request;
  private final LibrarySources library;
  private final ModuleFiles modules;
  private final List<Problem> problems = new ArrayList<>();
  private final List<CrateSpec> specs = new ArrayList<>();
  private final Set<CrateSpec> reported = new HashSet<>();

  private SourceReader(SourceRequest request, LibrarySources library, ModuleReader modules) {
    this.request = request;
    this.library = library;
    this.modules = new ModuleFiles(modules);
  }

  /// Finds the crates that a request is about; `modules` tells which files belong together.
  public static Result read(SourceRequest request, LibrarySources library, ModuleReader modules) {
    return new SourceReader(request, library, modules).read();
  }

  /// The kernel tree that a path is or lies in.
  public static Optional<Path> kernelTreeAbove(Path path) {
    return KernelLayout.above(path);
  }

  /// A path of the request, and the kernel tree it lies in.
  private record Target(Path given, Path path, Optional<Path> kernel) {}

  private Result read() {
    List<Target> targets = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    for (Path given : request.paths()) {
      Path path = request.workingFolder().resolve(given).toAbsolutePath().normalize();
      Optional<String> why = unreadable(path);
      if (why.isPresent()) {
        refused.add(Problem.error(Place.ofFile(given.toString()), why.get()));
      } else {
        targets.add(new Target(given, path, KernelLayout.above(path)));
      }
    }
    if (targets.isEmpty()) {
      return new Result.Refused(
          refused.stream().map(SourceReader::sentence).collect(Collectors.joining("; ")));
    }
    problems.addAll(refused);
    Optional<Path> kernel = Optional.empty();
    if (request.kernel().isPresent()) {
      Path tree =
          request.workingFolder().resolve(request.kernel().get()).toAbsolutePath().normalize();
      if (!KernelLayout.isKernelTree(tree)) {
        return new Result.Refused(
            request.kernel().get()
                + " is no kernel tree with Rust: it lacks Kbuild, Kconfig or rust/kernel/lib.rs");
      }
      kernel = Optional.of(tree);
    } else {
      for (Target target : targets) {
        kernel = kernel.isPresent() ? kernel : target.kernel();
      }
    }
    Optional<DiskTree> tree =
        kernel.map(k -> new DiskTree(k, request.kernel().isPresent() ? "<kernel>/" : ""));
    Optional<Configuration> cfg = configuration(tree);
    if (cfg.isEmpty()) {
      return new Result.Refused("cannot read the configuration " + request.config().orElseThrow());
    }
    libraryCrates();
    Optional<String> none = crates(targets, tree);
    if (none.isPresent()) {
      return new Result.Refused(none.get());
    }
    SourceSet sources = link(tree, cfg.get());
    SideFiles.of(
            targets.stream().map(Target::path).toList(),
            kernel,
            request.workingFolder(),
            request.annotations())
        .forEach(f -> sources.addSideFile(f.name(), f.text()));
    return new Result.Ready(sources, problems);
  }

  private static Optional<String> unreadable(Path path) {
    if (!Files.exists(path)) {
      return Optional.of("no such file or folder");
    }
    if (!Files.isReadable(path)) {
      return Optional.of("cannot be read");
    }
    if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
      return Optional.of("is neither a file nor a folder");
    }
    if (Files.isRegularFile(path) && !path.toString().endsWith(".rs")) {
      return Optional.of("is no Rust file: its name does not end in .rs");
    }
    return Optional.empty();
  }

  private Optional<Configuration> configuration(Optional<DiskTree> tree) {
    Configuration.Target target =
        tree.isPresent() ? Configuration.Target.KERNEL : Configuration.Target.HOST;
    if (request.config().isPresent()) {
      Path file =
          request.workingFolder().resolve(request.config().get()).toAbsolutePath().normalize();
      Path folder = file.getParent();
      if (folder == null
          || !(new DiskTree(folder, "").read(String.valueOf(file.getFileName()))
              instanceof FileTree.Read.Text(String text, _))) {
        return Optional.empty();
      }
      if (text.lines().anyMatch(line -> line.startsWith("--cfg="))) {
        return Optional.of(generated(target, text));
      }
      return Optional.of(
          Configuration.of(
              Configuration.Origin.CONFIG_FILE,
              target,
              ConfigReader.dotConfig(text),
              request.rt()));
    }
    if (tree.isPresent()) {
      if (tree.get().read("include/generated/rustc_cfg")
          instanceof FileTree.Read.Text(String text, _)) {
        return Optional.of(generated(target, text));
      }
      if (tree.get().read(".config") instanceof FileTree.Read.Text(String text, _)) {
        return Optional.of(
            Configuration.of(
                Configuration.Origin.CONFIG_FILE,
                target,
                ConfigReader.dotConfig(text),
                request.rt()));
      }
    }
    return Optional.of(Configuration.allOn(target, request.rt()));
  }

  private Configuration generated(Configuration.Target target, String text) {
    return Configuration.of(Configuration.Origin.GENERATED, target, Map.of(), request.rt())
        .with(ConfigReader.rustcCfg(text));
  }

  private void libraryCrates() {
    List<String> before = new ArrayList<>();
    for (LibrarySources.LibraryCrate crate : library.crates()) {
      LibraryTree tree = new LibraryTree(crate.name(), crate.files());
      specs.add(
          new CrateSpec(
              crate.name(),
              2024,
              CrateSource.Role.LIBRARY,
              tree,
              "lib.rs",
              before,
              List.of(),
              Map.of()));
      before.add(crate.name());
    }
  }

  /// Fills [#specs]. Errors: the sentence with which the request is refused.
  private Optional<String> crates(List<Target> targets, Optional<DiskTree> kernel) {
    List<String> common = new ArrayList<>(List.of("core", "alloc", "std", "proc_macro"));
    if (kernel.isPresent()) {
      boolean host = targets.stream().anyMatch(t -> wholeTree(t, kernel.get()));
      List<CrateSpec> all = kernelCrates(kernel.get(), targets);
      Set<String> wanted = closure(all, targets, kernel.get());
      for (CrateSpec spec : all) {
        if (wanted.contains(spec.name()) || host) {
          specs.add(spec);
          if (spec.role() == CrateSource.Role.ANALYZED) {
            common.add(spec.name());
          }
        }
      }
    }
    for (SourceRequest.Extern extern : request.externs()) {
      Path path = request.workingFolder().resolve(extern.path()).toAbsolutePath().normalize();
      if (!Files.exists(path)) {
        return Optional.of("no such file or folder: " + extern.path());
      }
      FolderLayout layout = new FolderLayout(edition(), common, request.workingFolder(), modules);
      if (!outside(layout, path, Optional.of(extern.name()))) {
        return Optional.of("no Rust in " + extern.path());
      }
      specs.addAll(layout.crates());
      problems.addAll(layout.problems());
      common.add(extern.name());
    }
    List<Problem> without = new ArrayList<>();
    for (Target target : targets) {
      if (target.kernel().isPresent()
          && kernel.isPresent()
          && kernel.get().root().equals(target.kernel().get())) {
        String below = relative(target, kernel.get());
        if (specs.stream().noneMatch(s -> s.tree() == kernel.get() && asks(below, s))) {
          without.add(
              Problem.error(
                  Place.ofFile(target.given().toString()),
                  "no Rust crate of the kernel tree here"));
          continue;
        }
        specs.stream()
            .filter(s -> s.tree() == kernel.get() && asks(below, s))
            .filter(s -> s.role() == CrateSource.Role.ANALYZED || !below.isEmpty())
            .forEach(reported::add);
        continue;
      }
      FolderLayout layout = new FolderLayout(edition(), common, request.workingFolder(), modules);
      if (!outside(layout, target.path(), Optional.empty())) {
        without.addAll(
            layout.problems().isEmpty()
                ? List.of(Problem.error(Place.ofFile(shown(target)), "no Rust here"))
                : layout.problems());
        continue;
      }
      for (CrateSpec spec : layout.crates()) {
        // Several files of one crate ask for the crate once.
        if (reported.stream().noneMatch(spec::sameRoot)) {
          specs.add(spec);
          reported.add(spec);
        }
      }
      problems.addAll(layout.problems());
    }
    problems.addAll(without);
    return reported.isEmpty() && !without.isEmpty()
        ? Optional.of(
            without.stream().map(SourceReader::sentence).collect(Collectors.joining("; ")))
        : Optional.empty();
  }

  private static String shown(Target target) {
    return target.given().toString().isEmpty() ? "." : target.given().toString();
  }

  private static String sentence(Problem problem) {
    Place at = problem.place();
    return at.file()
        + (at.line() > 0 ? ":" + at.line() + ":" + at.column() : "")
        + ": "
        + problem.message();
  }

  private int edition() {
    return request.edition().orElse(2021);
  }

  private static boolean outside(FolderLayout layout, Path path, Optional<String> name) {
    if (Files.isDirectory(path)) {
      return layout.folder(path, name);
    }
    layout.file(path, name);
    return true;
  }

  private static boolean wholeTree(Target target, DiskTree kernel) {
    return target.path().equals(kernel.root());
  }

  private static String relative(Target target, DiskTree kernel) {
    return kernel.root().relativize(target.path()).toString();
  }

  /// Whether a crate is asked about by the path `below`: its root is at or below it, or it is the
  /// nearest crate above.
  private boolean asks(String below, CrateSpec spec) {
    if (below.isEmpty() || spec.root().equals(below) || spec.root().startsWith(below + "/")) {
      return true;
    }
    return nearest(below).filter(spec.root()::equals).isPresent();
  }

  /// The root of the crate that a path inside of a crate belongs to: the deepest folder with a root
  /// that holds the path; in a folder with several roots, none but the path's own.
  private Optional<String> nearest(String below) {
    if (specs.stream().anyMatch(s -> s.root().equals(below) || s.root().startsWith(below + "/"))) {
      return Optional.empty();
    }
    for (String at = FileTree.folder(below); !at.isEmpty(); at = FileTree.folder(at)) {
      String folder = at;
      Optional<String> root =
          specs.stream()
              .filter(s -> s.tree() instanceof DiskTree)
              .map(CrateSpec::root)
              .filter(r -> FileTree.folder(r).equals(folder))
              .findFirst();
      if (root.isPresent()) {
        return root;
      }
    }
    return Optional.empty();
  }

  /// All crates of the tree that the targets may need, dependencies first.
  private List<CrateSpec> kernelCrates(DiskTree kernel, List<Target> targets) {
    if (kernel.read("rust-project.json") instanceof FileTree.Read.Text(String text, _)) {
      Optional<List<CrateSpec>> read = RustProject.read(kernel, text);
      if (read.isPresent() && read.get().stream().anyMatch(s -> s.name().equals("kernel"))) {
        return read.get();
      }
      problems.add(
          Problem.warning(
              Place.ofFile(kernel.display("rust-project.json")),
              "this file does not describe the tree's crates; they are found by the tree's"
                  + " layout"));
    }
    List<CrateSpec> all = new ArrayList<>(KernelLayout.core(kernel));
    all.addAll(KernelLayout.leaves(kernel, leafRoots(kernel, targets)));
    return all;
  }

  private static List<String> leafRoots(DiskTree kernel, List<Target> targets) {
    Set<String> roots = new LinkedHashSet<>();
    for (Target target : targets) {
      if (!target.path().startsWith(kernel.root())) {
        continue;
      }
      String below = relative(target, kernel);
      if (below.isEmpty()) {
        return KbuildRoots.find(kernel, List.of());
      }
      if (below.equals("rust") || below.startsWith("rust/")) {
        continue;
      }
      List<String> found = new ArrayList<>();
      if (Files.isDirectory(target.path())) {
        found.addAll(KbuildRoots.find(kernel, List.of(below)));
      } else if (KbuildRoots.isRoot(kernel, below)) {
        found.add(below);
      }
      for (String at = FileTree.folder(below);
          found.isEmpty() && !at.isEmpty();
          at = FileTree.folder(at)) {
        String folder = at;
        KbuildRoots.find(kernel, List.of(at)).stream()
            .filter(r -> FileTree.folder(r).equals(folder))
            .forEach(found::add);
      }
      if (found.isEmpty() && below.endsWith(".rs")) {
        found.add(below);
      }
      roots.addAll(found);
    }
    if (KernelLayout.leaves(kernel, List.copyOf(roots)).stream()
        .anyMatch(s -> KernelLayout.needsMore(kernel, s.root()))) {
      return KbuildRoots.find(kernel, List.of());
    }
    return roots.stream().sorted().toList();
  }

  /// The names of the crates that the targets ask about, and of all these need.
  private Set<String> closure(List<CrateSpec> all, List<Target> targets, DiskTree kernel) {
    Map<String, CrateSpec> byName = new HashMap<>();
    all.forEach(s -> byName.put(s.name(), s));
    specs.addAll(all);
    Set<String> wanted = new LinkedHashSet<>();
    List<String> open = new ArrayList<>();
    if (targets.stream().anyMatch(t -> t.kernel().isEmpty())) {
      open.add("kernel");
    }
    for (Target target : targets) {
      if (target.path().startsWith(kernel.root())) {
        String below = relative(target, kernel);
        all.stream().filter(s -> asks(below, s)).forEach(s -> open.add(s.name()));
      }
    }
    specs.removeAll(all);
    while (!open.isEmpty()) {
      String name = open.removeLast();
      CrateSpec spec = byName.get(name);
      if (spec != null && wanted.add(name)) {
        boolean host = spec.role() != CrateSource.Role.ANALYZED;
        open.addAll(host ? List.of() : spec.dependencies());
      }
    }
    return wanted;
  }

  /// Gives the crates their numbers and reads their roots.
  private SourceSet link(Optional<DiskTree> kernel, Configuration cfg) {
    SourceTable table = new SourceTable();
    SourceSet set = new SourceSet(table, cfg, kernel);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (CrateSpec spec : specs) {
      Optional<SourceText> root = set.load(spec.tree(), spec.root());
      if (root.isEmpty()) {
        continue;
      }
      List<CrateSource.Dependency> dependencies = new ArrayList<>();
      for (String name : new LinkedHashSet<>(spec.dependencies())) {
        Integer number = numbers.get(name);
        if (number != null) {
          dependencies.add(new CrateSource.Dependency(name, number));
        }
      }
      int id = set.crates().size();
      boolean named = reported.contains(spec);
      CrateSource.Role role =
          named && spec.role() == CrateSource.Role.PARSED ? CrateSource.Role.ANALYZED : spec.role();
      set.addCrate(
          new CrateSource(
              id,
              spec.name(),
              spec.edition(),
              role,
              root.get(),
              ModuleBase.ofRoot(spec.tree(), spec.root()),
              dependencies,
              cfg.with(spec.cfg()).with(request.cfg()),
              spec.env(),
              kernel.isPresent() && spec.role() == CrateSource.Role.ANALYZED
                  ? List.of("no_std")
                  : List.of(),
              named && role == CrateSource.Role.ANALYZED));
      numbers.put(spec.name(), id);
    }
    return set;
  }
}
