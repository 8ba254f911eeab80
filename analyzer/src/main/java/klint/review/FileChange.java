// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.Optional;

/// One file that differs between two versions: its path before and after, relative to the top, and
/// its contents. Absent before if it is new, after if it is gone.
record FileChange(
    Optional<String> before,
    Optional<String> after,
    Optional<Layer.Content> old,
    Optional<Layer.Content> now) {

  /// The path that people know it by.
  String path() {
    return after.or(() -> before).orElse("");
  }
}
