// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.diag.Place;
import klint.diag.Problem;

/// The crates of a folder or file outside of a kernel tree.
///
/// A folder with `Cargo.toml` is a package with its path dependencies, or a workspace; one with
/// `lib.rs` or `main.rs` (also below `src/`) is a crate named after the folder; one with a build
/// file has the crates of its objects; in any other, each Rust file that no other declares as its
/// module is a crate, and the folders below are looked through.
///
/// A file that is a module of a crate stands for that crate.
final class FolderLayout {
  private static final int MAX_DEPTH = 8;

  /// What the root of a crate is called where nothing says otherwise.
  private static final List<String> ROOTS =
      List.of("src/lib.rs", "src/main.rs", "lib.rs", "main.rs");

  private final int edition;
  private final List<String> common;
  private final Path workingFolder;
  private final ModuleFiles modules;
  private final List<CrateSpec> out = new ArrayList<>();
  private final Map<Path, String> packages = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /// `common` are the names every crate may use.
  FolderLayout(int edition, List<String> common, Path workingFolder, ModuleFiles modules) {
    this.edition = edition;
    this.common = common;
    this.workingFolder = workingFolder;
    this.modules = modules;
  }

  /// The crates found so far, dependencies first.
  List<CrateSpec> crates() {
    return out;
  }

  List<Problem> problems() {
    return problems;
  }

  /// The tree for a folder: its paths are shown relative to the working folder.
  DiskTree tree(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path working = workingFolder.toAbsolutePath().normalize();
    if (absolute.equals(working)) {
      return new DiskTree(absolute, "");
    }
    Path shown = absolute.startsWith(working) ? working.relativize(absolute) : absolute;
    return new DiskTree(absolute, shown + "/");
  }

  /// Adds the crate of one file; with a `name`, the file is the crate's root.
  void file(Path file, Optional<String> name) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    String fileName = String.valueOf(absolute.getFileName());
    if (folder == null
        || (name.isEmpty() && (ofPackage(folder, absolute) || ofCrateAround(folder, absolute)))) {
      return;
    }
    add(
        name.orElse(CrateSpec.nameOf(CrateSpec.stem(fileName))),
        edition,
        CrateSource.Role.ANALYZED,
        tree(folder),
        fileName,
        List.of(),
        List.of());
  }

  /// Adds the crates of the nearest package around a file, if the file is in one of its own.
  private boolean ofPackage(Path folder, Path file) {
    int depth = 0;
    for (Path at = folder; at != null && depth < MAX_DEPTH; at = at.getParent(), depth++) {
      if (!Files.isRegularFile(at.resolve("Cargo.toml"))) {
        continue;
      }
      FolderLayout trial = new FolderLayout(edition, common, workingFolder, modules);
      DiskTree tree = tree(at);
      String below = at.relativize(file).toString();
      boolean holds =
          trial.cargo(at, Optional.empty(), 0)
              && trial.out.stream()
                  .filter(s -> s.tree() instanceof DiskTree of && of.root().equals(tree.root()))
                  .map(CrateSpec::root)
                  .anyMatch(r -> r.equals(below) || modules.below(tree, r).contains(below));
      if (holds) {
        out.addAll(trial.out);
        problems.addAll(trial.problems);
      }
      return holds;
    }
    return false;
  }

  /// Adds the crate that a file is a module of, if there is one: a file beside it declares it, or
  /// the crate of a folder around it holds it.
  private boolean ofCrateAround(Path folder, Path file) {
    int depth = 0;
    for (Path at = folder; at != null && depth < MAX_DEPTH; at = at.getParent(), depth++) {
      DiskTree tree = tree(at);
      String below = at.relativize(file).toString();
      List<String> roots = new ArrayList<>();
      ROOTS.stream().filter(r -> !r.equals(below) && tree.exists(r)).forEach(roots::add);
      List<String> beside = new ArrayList<>();
      if (depth <= 1) {
        list(at, beside, new ArrayList<>());
      }
      beside.stream()
          .filter(f -> !f.equals(below) && !roots.contains(f) && mayDeclare(tree, f, file))
          .forEach(roots::add);
      for (String root : roots) {
        if (!modules.below(tree, root).contains(below)) {
          continue;
        }
        if (!ROOTS.contains(root) && ofCrateAround(at, at.resolve(root))) {
          return true;
        }
        root(tree, root, ROOTS.contains(root) ? folderName(at) : CrateSpec.stem(root));
        return true;
      }
    }
    return false;
  }

  /// A cheap look: whether the text of a file has the name that a declaration of `file` needs.
  private static boolean mayDeclare(DiskTree tree, String root, Path file) {
    String stem = CrateSpec.stem(String.valueOf(file.getFileName()));
    Path parent = file.getParent();
    String needed = stem.equals("mod") && parent != null ? folderName(parent) : stem;
    return tree.read(root) instanceof FileTree.Read.Text(String text, _)
        && text.contains("mod")
        && (text.contains(needed) || !FileTree.fileName(root).equals(root));
  }

  private static String folderName(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private void root(DiskTree tree, String root, String name) {
    add(
        CrateSpec.nameOf(name),
        edition,
        CrateSource.Role.ANALYZED,
        tree,
        root,
        List.of(),
        List.of());
  }

  /// Adds the crates of a folder; `name` is what its one crate is called, whatever it says itself.
  /// False if it holds no Rust.
  boolean folder(Path folder, Optional<String> name) {
    return folder(folder.toAbsolutePath().normalize(), name, 0);
  }

  private boolean folder(Path folder, Optional<String> name, int depth) {
    if (Files.isRegularFile(folder.resolve("Cargo.toml"))) {
      return cargo(folder, name, depth);
    }
    DiskTree tree = tree(folder);
    for (String root : ROOTS) {
      if (tree.exists(root)) {
        root(tree, root, name.orElse(folderName(folder)));
        return true;
      }
    }
    List<String> files = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    list(folder, files, folders);
    List<String> built = files.stream().filter(f -> KbuildRoots.isRoot(tree, f)).toList();
    List<String> roots = built.isEmpty() ? undeclared(tree, files) : built;
    roots.forEach(r -> root(tree, r, name.orElse(CrateSpec.stem(r))));
    boolean any = !files.isEmpty();
    if (depth < MAX_DEPTH && name.isEmpty() && built.isEmpty()) {
      Set<String> taken = new HashSet<>();
      if (!folders.isEmpty()) {
        roots.forEach(r -> taken.addAll(modules.below(tree, r)));
      }
      for (Path inner : folders) {
        String start = folder.relativize(inner) + "/";
        if (taken.stream().noneMatch(f -> f.startsWith(start))) {
          any |= folder(inner, Optional.empty(), depth + 1);
        }
      }
    }
    return any;
  }

  /// The files that none of the others declares; all of them if each is declared.
  private List<String> undeclared(DiskTree tree, List<String> files) {
    if (files.size() < 2) {
      return files;
    }
    Set<String> declared = new HashSet<>();
    files.forEach(f -> declared.addAll(modules.declared(tree, f)));
    List<String> roots = files.stream().filter(f -> !declared.contains(f)).toList();
    return roots.isEmpty() ? files : roots;
  }

  private void list(Path folder, List<String> files, List<Path> folders) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(".") || name.equals("target")) {
          continue;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          folders.add(entry);
        } else if (name.endsWith(".rs") && Files.isRegularFile(entry)) {
          files.add(name);
        }
      }
    } catch (IOException _) {
      problems.add(
          Problem.error(Place.ofFile(tree(folder).display("")), "cannot list this folder"));
    }
    files.sort(null);
    folders.sort(null);
  }

  private boolean cargo(Path folder, Optional<String> name, int depth) {
    DiskTree tree = tree(folder);
    if (!(tree.read("Cargo.toml") instanceof FileTree.Read.Text(String text, _))) {
      problems.add(Problem.error(Place.ofFile(tree.display("Cargo.toml")), "cannot be read"));
      return false;
    }
    return switch (CargoManifest.read(text)) {
      case CargoManifest.Read.Broken(String message, int line, int column) -> {
        problems.add(
            Problem.error(
                new Place(tree.display("Cargo.toml"), line, column, line, column), message));
        yield false;
      }
      case CargoManifest.Read.Manifest(CargoManifest manifest) -> {
        boolean members = workspace(folder, manifest, depth);
        yield pack(folder, tree, manifest, name, depth) || members;
      }
    };
  }

  private boolean workspace(Path folder, CargoManifest manifest, int depth) {
    boolean any = false;
    for (String member : manifest.members()) {
      List<Path> folders = new ArrayList<>();
      if (member.endsWith("/*")) {
        FileTree.join("", member.substring(0, member.length() - 2))
            .ifPresent(inner -> list(folder.resolve(inner), new ArrayList<>(), folders));
      } else {
        FileTree.join("", member).ifPresent(inner -> folders.add(folder.resolve(inner)));
      }
      for (Path inner : folders) {
        if (depth < MAX_DEPTH && Files.isRegularFile(inner.resolve("Cargo.toml"))) {
          any |= cargo(inner, Optional.empty(), depth + 1);
        }
      }
    }
    return any;
  }

  private boolean pack(
      Path folder, DiskTree tree, CargoManifest manifest, Optional<String> name, int depth) {
    if (manifest.name().isEmpty() && name.isEmpty()) {
      return false;
    }
    if (packages.containsKey(folder)) {
      return true;
    }
    String own = name.orElse(CrateSpec.nameOf(manifest.name()));
    packages.put(folder, own);
    List<String> dependencies = new ArrayList<>();
    manifest
        .pathDependencies()
        .forEach(
            (key, path) -> {
              Path inner = folder.resolve(path).normalize();
              if (depth < MAX_DEPTH
                  && Files.isRegularFile(inner.resolve("Cargo.toml"))
                  && cargo(inner, Optional.of(CrateSpec.nameOf(key)), depth + 1)) {
                dependencies.add(packages.getOrDefault(inner, CrateSpec.nameOf(key)));
              } else {
                problems.add(
                    Problem.warning(
                        Place.ofFile(tree.display("Cargo.toml")),
                        "the dependency `" + key + "` is not there"));
              }
            });
    List<String> cfg =
        manifest.defaultFeatures().stream().map(f -> "feature=\"" + f + "\"").toList();
    CrateSource.Role role =
        manifest.procMacro() ? CrateSource.Role.PROC_MACRO : CrateSource.Role.ANALYZED;
    int year = manifest.edition().orElse(2015);
    boolean any = false;
    String lib = manifest.libPath().flatMap(p -> FileTree.join("", p)).orElse("src/lib.rs");
    if (tree.exists(lib)) {
      add(own, year, role, tree, lib, dependencies, cfg);
      dependencies.add(own);
      any = true;
    }
    List<String> bins = new ArrayList<>(List.of("src/main.rs"));
    manifest.binPaths().forEach(p -> FileTree.join("", p).ifPresent(bins::add));
    for (String bin : bins.stream().distinct().toList()) {
      if (tree.exists(bin)) {
        String binName = any ? own + "_" + CrateSpec.nameOf(CrateSpec.stem(bin)) : own;
        add(binName, year, CrateSource.Role.ANALYZED, tree, bin, dependencies, cfg);
        any = true;
      }
    }
    if (!any) {
      problems.add(
          Problem.error(Place.ofFile(tree.display("Cargo.toml")), "this package has no Rust file"));
    }
    return any;
  }

  private void add(
      String name,
      int year,
      CrateSource.Role role,
      DiskTree tree,
      String root,
      List<String> dependencies,
      List<String> cfg) {
    List<String> all = new ArrayList<>(common);
    all.addAll(dependencies);
    Map<String, String> env = new LinkedHashMap<>();
    env.put("CARGO_PKG_NAME", name);
    env.put("CARGO_PKG_VERSION", "0.0.0");
    out.add(new CrateSpec(name, year, role, tree, root, all, cfg, env));
  }
}
