// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.Optional;
import klint.resolve.DefId;
import klint.types.Ty.Infer;

/// Where a type is written: whose parameters it may name, and the module its other names are looked
/// up in.
///
/// `holes` says what `_` and left-out arguments become: nothing (in signatures) or fresh variables
/// (in bodies).
record TypeScope(DefId owner, DefId module, Optional<Holes> holes) {
  /// Gives a variable for `_`, and settles projections as they are met.
  interface Holes {
    Infer hole(Ty.VarKind kind);

    Ty settle(Ty type);
  }
}
