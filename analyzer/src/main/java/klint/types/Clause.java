// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import klint.resolve.DefId;

/// A where-clause, or a goal of the same shape, over types without lifetimes.
public sealed interface Clause {
  /// `args[0]: Trait<args[1..]>`.
  record Holds(DefId trait, List<Ty> args) implements Clause {
    public Holds {
      args = List.copyOf(args);
    }

    public Ty self() {
      return args.get(0);
    }
  }

  /// `<args[0] as Trait<..>>::Assoc<..> == value`.
  record Equals(DefId assoc, List<Ty> args, Ty value) implements Clause {
    public Equals {
      args = List.copyOf(args);
    }
  }
}
