// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.List;
import klint.syntax.Edition;

/// A crate of the program. `id` is its index in [CrateDefs#crates]; dependencies come before their
/// users.
///
/// `report` is true for crates the user asked about, false for dependencies and the library.
public record Crate(
    int id, String name, Edition edition, DefId root, List<Integer> dependencies, boolean report) {
  public Crate {
    dependencies = List.copyOf(dependencies);
  }
}
