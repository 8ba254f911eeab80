// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.Optional;

/// The textual scope of `macro_rules!` at one place, as a chain of what comes before it.
///
/// Source: Reference, "Macros by example: textual scope".
sealed interface TextScope {
  /// The begin of a crate.
  record Start() implements TextScope {}

  /// After a definition; `def` is the macro's.
  record Defined(TextScope before, String name, int def) implements TextScope {}

  /// After a macro call that was not expanded yet; once it is, its result's scope takes the place.
  final class Hole implements TextScope {
    private TextScope after;

    Hole(TextScope before) {
      after = before;
    }

    void fill(TextScope scope) {
      after = scope;
    }
  }

  /// The last definition of a name before this place; holes are looked through.
  default Optional<Integer> find(String name) {
    TextScope at = this;
    while (true) {
      switch (at) {
        case Start() -> {
          return Optional.empty();
        }
        case Defined(TextScope before, String own, int def) -> {
          if (own.equals(name)) {
            return Optional.of(def);
          }
          at = before;
        }
        case Hole hole -> at = hole.after;
      }
    }
  }
}
