// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.syntax.Expr.BinOp;
import klint.syntax.Expr.UnOp;
import klint.syntax.Mutability;
import klint.types.Adjustment.PointerKind;
import klint.types.Ty;

/// What an assignment computes; none of these runs code of the program.
public sealed interface Rvalue {
  record Use(Operand operand) implements Rvalue {}

  record Repeat(Operand operand, Ty len) implements Rvalue {}

  record Ref(Mutability mutability, Place place) implements Rvalue {}

  record RawRef(Mutability mutability, Place place) implements Rvalue {}

  record Binary(BinOp op, Operand left, Operand right) implements Rvalue {}

  record Unary(UnOp op, Operand operand) implements Rvalue {}

  /// `kind` is absent for numeric and pointer casts.
  record Cast(Optional<PointerKind> kind, Operand operand, Ty target) implements Rvalue {}

  /// The discriminant of an enum's place, for the switch after it.
  record Discriminant(Place place) implements Rvalue {}

  record Len(Place place) implements Rvalue {}

  record Aggregate(Kind kind, List<Operand> operands) implements Rvalue {
    public sealed interface Kind {
      record Tuple() implements Kind {}

      record Array(Ty elem) implements Kind {}

      /// A struct, union (one operand, `active` its field) or variant; operands in the order of the
      /// fields.
      record Adt(DefId adt, int variant, List<Ty> args, Optional<Integer> active) implements Kind {}

      /// Also coroutines; operands are the captures.
      record Closure(Ty type) implements Kind {}
    }
  }

  /// Something without effect on the context whose value is not modelled; `what` for dumps.
  record Opaque(String what, List<Operand> operands) implements Rvalue {}
}
