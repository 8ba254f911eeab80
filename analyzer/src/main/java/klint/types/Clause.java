// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import klint.resolve.DefId;

/// A where-clause, or a goal of the same shape, over types without lifetimes.
public sealed interface Clause {
  /// `args[0]: Trait<args[1..]>`.
  record Holds(DefId trait, List<Ty> args) implements Clause {
    public Holds {
      args = TyList.of(args);
    }

    public Ty self() {
      return args.get(0);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Holds that
              && trait.index() == that.trait.index()
              && args.equals(that.args));
    }

    @Override
    public int hashCode() {
      return 31 * trait.index() + args.hashCode();
    }
  }

  /// `<args[0] as Trait<..>>::Assoc<..> == value`.
  record Equals(DefId assoc, List<Ty> args, Ty value) implements Clause {
    public Equals {
      args = TyList.of(args);
    }
  }
}
