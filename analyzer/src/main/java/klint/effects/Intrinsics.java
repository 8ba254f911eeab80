// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import java.util.Set;

/// What the compiler does itself, for functions marked `#[rustc_intrinsic]` in the library: by
/// their real names.
///
/// None changes the context; those that move values through pointers say where they went.
///
/// Source: the standard library's `core::intrinsics`.
final class Intrinsics {
  private static final PlaceKey RESULT = PlaceKey.local(0);
  private static final PlaceKey FIRST = PlaceKey.local(1);
  private static final PlaceKey SECOND = PlaceKey.local(2);
  private static final PlaceKey BEHIND = FIRST.then(PlaceKey.DEREF);

  private static final Summary READ =
      only(Facts.of(RESULT, new Fact.AtEntry(BEHIND)), Facts.empty());
  private static final Summary WRITE =
      only(Facts.empty(), Facts.of(BEHIND, new Fact.AtEntry(SECOND)));
  private static final Summary BOX =
      only(Facts.of(RESULT.then(PlaceKey.DEREF), new Fact.AtEntry(FIRST)), Facts.empty());
  private static final Summary PASS =
      only(Facts.of(RESULT, new Fact.AtEntry(FIRST)), Facts.empty());

  private Intrinsics() {}

  private static Summary only(Facts<Fact> facts, Facts<Fact> after) {
    return new Summary(
        List.of(new Outcome(List.of(), List.of(), facts, after, false)),
        List.of(),
        Summary.Dependence.NONE,
        false,
        new Writes(false, after.isEmpty() ? Set.of() : Set.of(BEHIND)));
  }

  static Summary of(String name) {
    return switch (name) {
      case "read_via_copy", "volatile_load", "unaligned_volatile_load" -> READ;
      case "write_via_move", "volatile_store", "unaligned_volatile_store" -> WRITE;
      case "box_new" -> BOX;
      case "black_box", "likely", "unlikely", "aggregate_raw_ptr" -> PASS;
      default -> Summary.NEUTRAL;
    };
  }
}
