// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.Optional;
import java.util.Set;

/// One version of a folder's files, seen through to the disk where it says nothing.
///
/// Units: paths are absolute, normalized texts.
interface Layer {
  /// What is at a path; absent if the disk decides.
  Optional<Entry> at(String path);

  /// Names that this version has in a folder, whether or not the disk has them too.
  Set<String> names(String folder);

  /// Whether this version may have other names in a folder than the disk.
  boolean changes(String folder);

  /// What a version has at a path.
  sealed interface Entry {
    /// Nothing, whatever the disk has.
    record Gone() implements Entry {}

    record Folder() implements Entry {}

    /// A link; `target` as it is written.
    record Link(String target) implements Entry {}

    record File(Content content) implements Entry {}
  }

  /// The bytes of a file, read when they are asked for.
  @FunctionalInterface
  interface Content {
    byte[] bytes();
  }

  /// The disk as it is.
  static Layer none() {
    return new FileLayer();
  }
}
