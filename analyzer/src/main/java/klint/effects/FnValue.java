// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import klint.types.Callee;
import klint.types.Ty;

/// A function that a pointer holds.
public sealed interface FnValue {
  /// A function item under its arguments.
  record Item(Callee callee) implements FnValue {}

  /// A closure without captures.
  record Closure(Ty.ClosureId id, List<Ty> args) implements FnValue {
    public Closure {
      args = List.copyOf(args);
    }
  }
}
