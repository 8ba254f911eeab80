// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which files belong to a crate, by the modules that its files declare.
final class ModuleFiles {
  private final ModuleReader reader;

  ModuleFiles(ModuleReader reader) {
    this.reader = reader;
  }

  /// The files below a root, without the root itself: paths relative to the tree.
  Set<String> below(DiskTree tree, String root) {
    Set<String> found = new HashSet<>();
    file(tree, root, ModuleBase.ofRoot(tree, root), found, true);
    found.remove(root);
    return found;
  }

  /// The files that one file itself declares.
  Set<String> declared(DiskTree tree, String file) {
    Set<String> found = new HashSet<>();
    file(tree, file, ModuleBase.ofRoot(tree, file), found, false);
    found.remove(file);
    return found;
  }

  private void file(
      DiskTree tree, String path, ModuleBase base, Set<String> found, boolean through) {
    // Most files declare none, and need not be parsed to know that.
    if (tree.read(path) instanceof FileTree.Read.Text(String text, _) && text.contains("mod")) {
      children(tree, reader.modules(text), base, found, through);
    }
  }

  private void children(
      DiskTree tree,
      List<ModuleReader.Declared> modules,
      ModuleBase base,
      Set<String> found,
      boolean through) {
    for (ModuleReader.Declared module : modules) {
      ModuleBase.Lookup lookup =
          module.inner().isPresent()
              ? base.inline(module.name(), module.path())
              : base.file(module.name(), module.path());
      if (!(lookup instanceof ModuleBase.Lookup.Found(String file, ModuleBase inner, _))) {
        continue;
      }
      if (module.inner().isPresent()) {
        children(tree, module.inner().get(), inner, found, through);
      } else if (found.add(file) && through) {
        file(tree, file, inner, found, true);
      }
    }
  }
}
