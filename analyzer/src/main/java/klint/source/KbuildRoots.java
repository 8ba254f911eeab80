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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The crate roots of a kernel tree outside of `rust/`: files `x.rs` whose folder's build file, or
/// that of the folder above, mentions the object `x.o`.
///
/// Source: `Documentation/kbuild/makefiles.rst`; composite objects and comments that name the
/// object for tools count as well.
final class KbuildRoots {
  /// Endings of files that are no folders and no Rust: not worth a look at the disk.
  private static final Set<String> PLAIN =
      Set.of(
          "c", "h", "S", "rst", "txt", "dts", "dtsi", "dtso", "yaml", "json", "sh", "py", "o", "tc",
          "config", "csv", "inc", "svg", "lds");

  private static final Set<String> PLAIN_NAMES =
      Set.of("Makefile", "Kconfig", "Kbuild", "README", "TODO", "defconfig");

  private static final Set<String> SKIPPED_TOP =
      Set.of("Documentation", "LICENSES", "include", "rust", "tools", "usr", "certs", "scripts");

  private final DiskTree tree;
  private final Map<String, Set<String>> objects = new HashMap<>();

  private KbuildRoots(DiskTree tree) {
    this.tree = tree;
  }

  /// The roots below these folders of the tree (empty: all of it), sorted.
  static List<String> find(DiskTree tree, List<String> folders) {
    KbuildRoots roots = new KbuildRoots(tree);
    return roots.rustFiles(folders, SKIPPED_TOP).stream().filter(roots::isRoot).sorted().toList();
  }

  /// All Rust files below folders of the tree (empty: all of it), sorted, whether a build knows
  /// them or not.
  static List<String> all(DiskTree tree, List<String> folders) {
    return new KbuildRoots(tree).rustFiles(folders, Set.of()).stream().sorted().toList();
  }

  /// Whether a build file makes an object of that file.
  static boolean isRoot(DiskTree tree, String file) {
    return new KbuildRoots(tree).isRoot(file);
  }

  private List<String> rustFiles(List<String> folders, Set<String> skipped) {
    List<String> top = folders;
    if (folders.isEmpty()) {
      List<String> all = new ArrayList<>();
      Set<String> links = new HashSet<>();
      list("", all, links);
      top = links.stream().filter(f -> !skipped.contains(f) && !f.startsWith(".")).toList();
    }
    try (Stream<String> starts = top.parallelStream()) {
      return starts
          .map(
              start -> {
                List<String> found = new ArrayList<>();
                walk(start, found);
                return found;
              })
          .flatMap(List::stream)
          .distinct()
          .toList();
    }
  }

  private void walk(String start, List<String> found) {
    List<String> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      Set<String> inner = new HashSet<>();
      list(open.removeLast(), found, inner);
      open.addAll(inner);
    }
  }

  /// Adds the Rust files of a folder, and its folders; links are not followed.
  private void list(String folder, List<String> files, Set<String> folders) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(tree.root().resolve(folder))) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        String path = folder.isEmpty() ? name : folder + "/" + name;
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (PLAIN.contains(ending) || PLAIN_NAMES.contains(name)) {
          continue;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          if (!name.startsWith(".")) {
            folders.add(path);
          }
        } else if (ending.equals("rs") && Files.isRegularFile(entry)) {
          files.add(path);
        }
      }
    } catch (IOException _) {
      // A folder that cannot be listed holds nothing for us; whoever names it is told so.
    }
  }

  private boolean isRoot(String file) {
    String folder = FileTree.folder(file);
    String object = CrateSpec.stem(file) + ".o";
    if (objects(folder).contains(object)) {
      return true;
    }
    return !folder.isEmpty()
        && objects(FileTree.folder(folder)).contains(FileTree.fileName(folder) + "/" + object);
  }

  /// Every word of a folder's build files that ends in `.o`.
  private Set<String> objects(String folder) {
    Set<String> known = objects.get(folder);
    if (known != null) {
      return known;
    }
    Set<String> out = new HashSet<>();
    for (String name : List.of("Makefile", "Kbuild")) {
      String path = folder.isEmpty() ? name : folder + "/" + name;
      if (tree.read(path) instanceof FileTree.Read.Text(String text, _)) {
        for (String word : text.split("[\\s=:]+", -1)) {
          if (word.endsWith(".o")) {
            out.add(word);
          }
        }
      }
    }
    objects.put(folder, out);
    return out;
  }
}
