// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where quoted lines of a kernel tree's C are, for messages.
///
/// Errors: without a tree, or if the file or line is not there, there is no number.
public final class TreeLines {
  private final Optional<Path> tree;
  private final Map<String, List<String>> files = new ConcurrentHashMap<>();

  public TreeLines(Optional<Path> tree) {
    this.tree = tree.map(Path::normalize);
  }

  /// Units: lines from 1. `file` is relative to the tree; `text` is compared without the white
  /// space around it. The first of equal lines.
  public Optional<Integer> number(String file, String text) {
    if (tree.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = files.computeIfAbsent(file, this::read);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(text)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private List<String> read(String file) {
    Path root = tree.orElseThrow();
    Path path = root.resolve(file).normalize();
    if (!path.startsWith(root) || !Files.isRegularFile(path)) {
      return List.of();
    }
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8).stream().map(String::strip).toList();
    } catch (IOException e) {
      // A message does without the number.
      return List.of();
    }
  }
}
