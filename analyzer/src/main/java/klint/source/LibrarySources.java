// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.List;
import java.util.Map;

/// Where the sources of `core`, `alloc` and `std` come from: our own small library, which a later
/// stage's resources hold.
@FunctionalInterface
public interface LibrarySources {
  /// The crates, dependencies first.
  List<LibraryCrate> crates();

  /// A crate of the library: `files` by path relative to the crate (`lib.rs`, `option.rs`,
  /// `sync/atomic.rs`).
  record LibraryCrate(String name, Map<String, String> files) {
    public LibraryCrate {
      files = new java.util.TreeMap<>(files);
    }
  }

  /// No library at all.
  static LibrarySources none() {
    return List::of;
  }
}
