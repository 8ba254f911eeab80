// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.types.Ty;

/// A function or closure with the arguments it is analyzed for.
///
/// `env` is the function whose where-clauses may be assumed: present as long as the arguments
/// mention its parameters.
public sealed interface Instance {
  List<Ty> args();

  Optional<DefId> env();

  record Fn(DefId def, List<Ty> args, Optional<DefId> env) implements Instance {
    public Fn {
      args = List.copyOf(args);
    }
  }

  record Closure(Ty.ClosureId id, List<Ty> args, Optional<DefId> env) implements Instance {
    public Closure {
      args = List.copyOf(args);
    }
  }

  /// The definition in whose terms the body's types are written.
  default DefId owner() {
    return switch (this) {
      case Fn f -> f.def();
      case Closure c -> c.id().owner();
    };
  }
}
