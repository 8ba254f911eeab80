// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the side files that hold for what is analyzed: `klint.json` in its folder and in those
/// above, up to the kernel tree's root or the working folder.
final class SideFiles {
  private static final String NAME = "klint.json";

  private SideFiles() {}

  /// A side file as it was read.
  record Found(String name, String text) {}

  /// Those for files and folders, outermost first, and then the one that was named.
  static List<Found> of(
      List<Path> targets, Optional<Path> tree, Path workingFolder, Optional<Path> named) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path target : targets) {
      for (Path folder : folders(target, tree, workingFolder)) {
        files.add(folder.resolve(NAME));
      }
    }
    named.ifPresent(n -> files.add(workingFolder.resolve(n).toAbsolutePath().normalize()));
    List<Found> out = new ArrayList<>();
    for (Path file : files) {
      Path folder = file.getParent();
      if (folder != null
          && new DiskTree(folder, "").read(String.valueOf(file.getFileName()))
              instanceof FileTree.Read.Text(String text, _)) {
        out.add(new Found(shown(file, workingFolder), text));
      }
    }
    return out;
  }

  private static List<Path> folders(Path target, Optional<Path> tree, Path workingFolder) {
    List<Path> out = new ArrayList<>();
    Path top = tree.filter(target::startsWith).orElse(workingFolder);
    Path at = java.nio.file.Files.isDirectory(target) ? target : target.getParent();
    if (at != null && !at.startsWith(top)) {
      return List.of(at);
    }
    for (; at != null && at.startsWith(top); at = at.getParent()) {
      out.add(at);
    }
    return out.reversed();
  }

  private static String shown(Path file, Path workingFolder) {
    return file.startsWith(workingFolder)
        ? workingFolder.relativize(file).toString().replace('\\', '/')
        : file.toString();
  }
}
