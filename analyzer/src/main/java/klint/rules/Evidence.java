// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.List;
import java.util.Optional;
import klint.diag.Place;

/// How an entry is known, so that a person or a test can go and look.
///
/// Units: `source` is a file relative to the kernel tree, empty only where `how` is derived and the
/// symbol has none; `line` is the deciding line's text (trimmed), empty if not quoted; `chain`
/// leads from the symbol to the leaf; `reason` is one clause for messages, empty if there is
/// nothing to add; `table` is where the entry itself is written.
public record Evidence(
    How how, String source, String line, List<String> chain, String reason, Place table) {
  public Evidence {
    chain = List.copyOf(chain);
  }

  /// Who says so.
  public enum How {
    /// A person read the source.
    READ("read"),
    /// `klint-java derive` computed it.
    DERIVED("derived"),
    /// The kernel-doc of the function says so.
    DOCUMENTED("documented");

    private final String label;

    How(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public static Optional<How> of(String label) {
      for (How how : values()) {
        if (how.label.equals(label)) {
          return Optional.of(how);
        }
      }
      return Optional.empty();
    }
  }
}
