// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.diag.Level;
import klint.effects.Context;
import klint.effects.Need;

/// A finding before it has places: what happens, why, and what to do.
///
/// `level` overrides the rule's own. `leaf` is the cause, for grouping.
record Draft(
    Span span,
    Optional<Level> level,
    String message,
    String atPlace,
    Optional<Need> need,
    Context context,
    String leaf,
    List<String> notes,
    String help) {
  Draft {
    notes = List.copyOf(notes);
  }
}
