// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where `#include` looks in a kernel tree built for x86_64, and the files it found.
///
/// A header that only a build makes is replaced: `asm/x.h` by `asm-generic/x.h`, the few that carry
/// numbers by [BuildProducts].
///
/// Errors: a file outside the tree, or larger than 8 MB, is not found.
final class IncludePath {
  private static final List<String> FOLDERS =
      List.of(
          "arch/x86/include",
          "arch/x86/include/generated",
          "include",
          "arch/x86/include/uapi",
          "arch/x86/include/generated/uapi",
          "include/uapi",
          "include/generated/uapi");

  private static final long MAX_BYTES = 8 << 20;

  private final Path tree;
  private final Map<String, Optional<CText>> texts = new HashMap<>();
  private final Map<String, Optional<CText>> angled = new HashMap<>();

  IncludePath(Path tree) {
    this.tree = tree;
  }

  /// The file that `#include` names; `from` is the including file, for quoted names.
  Optional<CText> find(String name, boolean quoted, String from) {
    if (quoted) {
      int slash = from.lastIndexOf('/');
      Optional<CText> beside = read(slash < 0 ? name : from.substring(0, slash + 1) + name);
      if (beside.isPresent()) {
        return beside;
      }
    }
    Optional<CText> known = angled.get(name);
    if (known != null) {
      return known;
    }
    Optional<CText> found = search(name);
    angled.put(name, found);
    return found;
  }

  private Optional<CText> search(String name) {
    for (String folder : FOLDERS) {
      Optional<CText> t = read(folder + "/" + name);
      if (t.isPresent()) {
        return t;
      }
    }
    if (name.startsWith("asm/")) {
      Optional<String> made = BuildProducts.text(name);
      return made.isPresent()
          ? made.map(text -> CText.of(name, text))
          : search("asm-generic/" + name.substring(4));
    }
    return BuildProducts.text(name).map(text -> CText.of(name, text));
  }

  /// A file by its name relative to the tree.
  Optional<CText> read(String name) {
    Optional<String> normal = normalize(name);
    if (normal.isEmpty()) {
      return Optional.empty();
    }
    Optional<CText> known = texts.get(normal.get());
    if (known == null) {
      known = load(normal.get());
      texts.put(normal.get(), known);
    }
    return known;
  }

  /// As [#read], but the text is not remembered.
  Optional<CText> fresh(String name) {
    return normalize(name).flatMap(this::load);
  }

  private static Optional<String> normalize(String name) {
    Path p = Path.of(name).normalize();
    return p.isAbsolute() || p.startsWith("..") ? Optional.empty() : Optional.of(p.toString());
  }

  private Optional<CText> load(String name) {
    Path file = tree.resolve(name);
    try {
      if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(tree.toRealPath())) {
        return Optional.empty();
      }
      return Files.size(file) > MAX_BYTES ? Optional.empty() : Optional.of(CText.read(name, file));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
