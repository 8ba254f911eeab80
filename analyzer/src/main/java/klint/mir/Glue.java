// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.Optional;
import klint.resolve.DefId;
import klint.types.Instances;
import klint.types.Ty;

/// Which types are dropped at all.
final class Glue {
  private Glue() {}

  /// Whether a value of the type is scheduled for a drop. A coroutine always is: what it holds
  /// where it is suspended is not part of its type.
  static boolean needed(Ty type, Instances instances, Optional<DefId> env) {
    return switch (type) {
      case Ty.Coroutine _ -> true;
      case Ty.Opaque o ->
          instances.hidden(o).filter(h -> h instanceof Ty.Coroutine).isPresent()
              || instances.needsDrop(type, env);
      default -> instances.needsDrop(type, env);
    };
  }
}
