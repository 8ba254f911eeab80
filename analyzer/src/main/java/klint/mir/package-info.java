// SPDX-License-Identifier: MIT OR Apache-2.0

/// Blocks, places, temporaries and drops: a body with every implicit call and every drop explicit.
///
/// In: [klint.types.BodyTypes], one function, constant or closure at a time, generic as written,
/// and the edition of its crate. Out: [klint.mir.Body].
///
/// Two steps behind one door, [klint.mir.Lowering]: lowering schedules a drop for every value at
/// the end of its scope (`ExprLowering`, `Flow`, `PatternMatching`, `Extension`); elaboration then
/// keeps those that run, puts a flag before those that depend on the path, and takes apart values
/// of which a part was moved (`MovePaths`, `InitFlow`, `DropElaboration`, `PathDrop`). What a
/// branch tells of a variant stands on its [klint.mir.Terminator.Switch].
///
/// Not known here: what a drop or call does (`effects` asks types for the glue), unwinding (panics
/// abort), the values of constants, of ranges and of string patterns (opaque tests), `yield`, the
/// bodies of `const` blocks. `.await` is one terminator, not the loop around `poll`.
@NullMarked
package klint.mir;

import org.jspecify.annotations.NullMarked;
