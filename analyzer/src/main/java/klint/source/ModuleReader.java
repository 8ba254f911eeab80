// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.List;
import java.util.Optional;

/// Says which modules the text of a Rust file declares; a later stage can read Rust.
@FunctionalInterface
public interface ModuleReader {
  /// The module items of a file, those that a condition leaves out included.
  List<Declared> modules(String text);

  /// `mod name;`, or `mod name { .. }` with `inner`; `path` is the `#[path]`.
  record Declared(String name, Optional<String> path, Optional<List<Declared>> inner) {
    public Declared {
      inner = inner.map(List::copyOf);
    }
  }

  /// Knows of no module.
  static ModuleReader none() {
    return _ -> List.of();
  }
}
