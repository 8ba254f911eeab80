// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From where a module looks for the files of its child modules.
///
/// `folder` is where `mod x;` looks, `pathFolder` what `#[path]` is relative to. `files` are the
/// files that lead here, outermost first: none may be its own child.
///
/// Source: Reference, "Module source filenames" and "The path attribute".
public record ModuleBase(FileTree tree, String folder, String pathFolder, List<String> files) {
  public ModuleBase {
    files = List.copyOf(files);
  }

  /// What was found for `mod x;`.
  public sealed interface Lookup {
    /// `also` is a second file that could be meant as well (an error in Rust; the first is taken).
    record Found(String path, ModuleBase base, Optional<String> also) implements Lookup {}

    /// None; `tried` are the names that people see.
    record Missing(List<String> tried) implements Lookup {}

    record Refused(String why) implements Lookup {}
  }

  /// The base of a crate whose root is `path`.
  public static ModuleBase ofRoot(FileTree tree, String path) {
    String folder = FileTree.folder(path);
    return new ModuleBase(tree, folder, folder, List.of(path));
  }

  /// The base inside of `mod name { .. }`; `path` is its `#[path]`.
  public Lookup inline(String name, Optional<String> path) {
    Optional<String> inner =
        FileTree.join(path.isPresent() ? pathFolder : folder, path.orElse(name));
    return inner.isEmpty()
        ? new Lookup.Refused("leads out of the analyzed tree")
        : new Lookup.Found(
            "", new ModuleBase(tree, inner.get(), inner.get(), files), Optional.empty());
  }

  /// The file of `mod name;`.
  public Lookup file(String name, Optional<String> path) {
    if (path.isPresent()) {
      Optional<String> file = FileTree.join(pathFolder, path.get());
      if (file.isEmpty()) {
        return new Lookup.Refused("leads out of the analyzed tree");
      }
      return found(file.get(), FileTree.folder(file.get()), Optional.empty());
    }
    Optional<String> flat = FileTree.join(folder, name + ".rs");
    Optional<String> nested = FileTree.join(folder, name + "/mod.rs");
    Optional<String> dir = FileTree.join(folder, name);
    if (flat.isEmpty() || nested.isEmpty() || dir.isEmpty()) {
      return new Lookup.Refused("leads out of the analyzed tree");
    }
    boolean hasNested = exists(nested.get());
    if (exists(flat.get())) {
      return found(flat.get(), dir.get(), hasNested ? nested : Optional.empty());
    }
    if (hasNested) {
      return found(nested.get(), dir.get(), Optional.empty());
    }
    return new Lookup.Missing(List.of(tree.display(flat.get()), tree.display(nested.get())));
  }

  private boolean exists(String path) {
    return switch (tree) {
      case DiskTree disk -> disk.exists(path);
      case LibraryTree library -> library.files().containsKey(path);
      default -> !(tree.read(path) instanceof FileTree.Read.Missing);
    };
  }

  private Lookup found(String path, String childFolder, Optional<String> also) {
    if (!exists(path)) {
      return new Lookup.Missing(List.of(tree.display(path)));
    }
    if (files.contains(path)) {
      return new Lookup.Refused("is a file that this module is itself in");
    }
    List<String> chain = new ArrayList<>(files);
    chain.add(path);
    return new Lookup.Found(
        path,
        new ModuleBase(tree, childFolder, FileTree.folder(path), chain),
        also.map(tree::display));
  }
}
