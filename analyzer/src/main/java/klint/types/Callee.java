// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import klint.resolve.DefId;

/// What is called, as rustc's generic MIR names it: the definition and its arguments.
///
/// For a trait's method `def` is the trait's item and `args` begin with `Self`, even where the impl
/// is known; [Instances] finds the function that runs.
public record Callee(DefId def, List<Ty> args) {
  public Callee {
    args = TyList.of(args);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Callee that
            && def.index() == that.def.index()
            && args.equals(that.args));
  }

  @Override
  public int hashCode() {
    return 31 * def.index() + args.hashCode();
  }
}
