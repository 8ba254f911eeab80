// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A set of files that one run may read and that nothing leaves: a folder with all below it, or a
/// crate of our library.
///
/// Paths are relative to its root, with `/`, normalized.
public interface FileTree {
  /// The text of a file, or why there is none.
  Read read(String path);

  /// The name that people see for a path.
  String display(String path);

  SourceText.Origin origin();

  /// The file itself, if it is on the disk.
  Optional<java.nio.file.Path> onDisk(String path);

  /// What reading gives.
  sealed interface Read {
    record Text(String text, boolean replaced) implements Read {}

    record Missing() implements Read {}

    /// It is there but must not or cannot be read.
    record Refused(String why) implements Read {}
  }

  /// `base/path` without `.` and `..`; absent if that leaves the root or is absolute.
  static Optional<String> join(String base, String path) {
    if (path.startsWith("/") || path.contains("\\") || path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    List<String> out = new ArrayList<>();
    for (String part : (base + "/" + path).split("/", -1)) {
      if (part.isEmpty() || part.equals(".")) {
        continue;
      }
      if (part.equals("..")) {
        if (out.isEmpty()) {
          return Optional.empty();
        }
        out.removeLast();
      } else {
        out.add(part);
      }
    }
    return Optional.of(String.join("/", out));
  }

  /// The folder part of a path; empty for a file at the root.
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /// The last part of a path.
  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
