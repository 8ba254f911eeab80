// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.Map;
import java.util.Optional;

/// The models of the kernel's procedural macros, by the crate and the name of the macro.
final class Models {
  private static final Map<String, Model> ALL = Map.of();

  private Models() {}

  static Optional<Model> find(String origin, String name) {
    return Optional.ofNullable(ALL.get(origin + "::" + name));
  }
}
