// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.List;
import java.util.Map;

/// A crate as a layout describes it, before its root is read; dependencies by name.
record CrateSpec(
    String name,
    int edition,
    CrateSource.Role role,
    FileTree tree,
    String root,
    List<String> dependencies,
    List<String> cfg,
    Map<String, String> env) {
  CrateSpec {
    dependencies = List.copyOf(dependencies);
    cfg = List.copyOf(cfg);
    env = Map.copyOf(env);
  }

  /// The crate's name as Rust writes it.
  static String nameOf(String fileStem) {
    return fileStem.replace('-', '_');
  }

  static String stem(String path) {
    String file = FileTree.fileName(path);
    return file.endsWith(".rs") ? file.substring(0, file.length() - 3) : file;
  }

  /// Whether both are made of the same file.
  boolean sameRoot(CrateSpec other) {
    return tree instanceof DiskTree one
        && other.tree instanceof DiskTree two
        && one.root().resolve(root).equals(two.root().resolve(other.root));
  }
}
