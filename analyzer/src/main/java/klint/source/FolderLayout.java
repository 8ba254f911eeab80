// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Place;
import klint.diag.Problem;

/// The crates of a folder or file outside of a kernel tree.
///
/// A folder with `Cargo.toml` is a package with its path dependencies, or a workspace; one with
/// `lib.rs` or `main.rs` (also below `src/`) is a crate named after the folder; one with a build
/// file has the crates of its objects; in any other, each Rust file is a crate; and one without
/// Rust of its own is looked through.
final class FolderLayout {
  private static final int MAX_DEPTH = 8;

  private final int edition;
  private final List<String> common;
  private final Path workingFolder;
  private final List<CrateSpec> out = new ArrayList<>();
  private final Map<Path, String> packages = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /// `common` are the names every crate may use.
  FolderLayout(int edition, List<String> common, Path workingFolder) {
    this.edition = edition;
    this.common = common;
    this.workingFolder = workingFolder;
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

  /// Adds the crate of one file.
  void file(Path file, Optional<String> name) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    String fileName = String.valueOf(absolute.getFileName());
    if (folder != null) {
      add(
          name.orElse(CrateSpec.nameOf(CrateSpec.stem(fileName))),
          edition,
          CrateSource.Role.ANALYZED,
          tree(folder),
          fileName,
          List.of(),
          List.of());
    }
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
    for (String root : List.of("src/lib.rs", "src/main.rs", "lib.rs", "main.rs")) {
      if (tree.exists(root)) {
        add(
            name.orElse(CrateSpec.nameOf(String.valueOf(folder.getFileName()))),
            edition,
            CrateSource.Role.ANALYZED,
            tree,
            root,
            List.of(),
            List.of());
        return true;
      }
    }
    List<String> files = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    list(folder, files, folders);
    List<String> roots = files.stream().filter(f -> KbuildRoots.isRoot(tree, f)).toList();
    String own = CrateSpec.nameOf(String.valueOf(folder.getFileName()));
    List<String> named =
        files.stream().filter(f -> CrateSpec.nameOf(CrateSpec.stem(f)).equals(own)).toList();
    for (String root : !roots.isEmpty() ? roots : !named.isEmpty() ? named : files) {
      add(
          name.orElse(CrateSpec.nameOf(CrateSpec.stem(root))),
          edition,
          CrateSource.Role.ANALYZED,
          tree,
          root,
          List.of(),
          List.of());
    }
    boolean any = !files.isEmpty();
    if (!any && depth < MAX_DEPTH && name.isEmpty()) {
      for (Path inner : folders) {
        any |= folder(inner, Optional.empty(), depth + 1);
      }
    }
    return any;
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
