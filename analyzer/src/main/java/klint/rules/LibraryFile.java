// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Objects;
import java.util.Optional;
import klint.base.KlintBug;

/// One file of our own `core`, `alloc` and `std`.
///
/// Units: `crate` is `core`; `path` is relative to that crate's folder (`option.rs`).
public record LibraryFile(String crate, String path) {

  /// As traces show it: `<core>/option.rs`.
  public String name() {
    return "<" + crate + ">/" + path;
  }

  /// The text, read when asked for.
  public String text() {
    Optional<String> text = RuleFiles.read("library/" + crate + "/" + path);
    return text.orElseThrow(() -> new KlintBug("the library lost " + name()));
  }

  /// From a file name below rules/: `library/core/option.rs`. Absent for what is not a Rust file of
  /// a crate.
  static Optional<LibraryFile> of(String file) {
    String[] parts = file.split("/", 3);
    return parts.length == 3 && Objects.equals(parts[0], "library") && file.endsWith(".rs")
        ? Optional.of(new LibraryFile(parts[1], parts[2]))
        : Optional.empty();
  }
}
