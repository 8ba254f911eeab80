// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.mir.Operand;
import klint.mir.Rvalue;
import klint.syntax.Expr;
import klint.types.Ty;

/// Two booleans combined without a branch: `a & b`, `a | b`, `a ^ b`, `a == b`, `a != b`.
///
/// No single fact tells what such a result says of its operands. So where neither is known there is
/// a case for each value of the first, as if `a` had been branched on; in each of them the result
/// is the second, its opposite, or a value.
final class Booleans {
  private final Values values;

  Booleans(Values values) {
    this.values = values;
  }

  static boolean isBoolean(Rvalue.Binary b) {
    return b.left().type().equals(Ty.BOOL)
        && b.right().type().equals(Ty.BOOL)
        && switch (b.op()) {
          case BIT_AND, BIT_OR, BIT_XOR, EQ, NE -> true;
          case LT, LE, GT, GE, ADD, SUB, MUL, DIV, REM, SHL, SHR, AND, OR -> false;
        };
  }

  /// The cases in which enough is known of the operands to tell the result by one fact.
  List<Case> apart(Rvalue v, Case c) {
    if (!(v instanceof Rvalue.Binary b)
        || !isBoolean(b)
        || values.value(b.left(), c).isPresent()
        || values.value(b.right(), c).isPresent()) {
      return List.of(c);
    }
    Optional<PlaceKey> left = Values.place(b.left()).flatMap(PlaceKey::of);
    if (left.isEmpty()) {
      return List.of(c);
    }
    List<Case> out = new ArrayList<>();
    c.isValue(left.get(), BigInteger.ZERO, true).ifPresent(out::add);
    c.isValue(left.get(), BigInteger.ONE, true).ifPresent(out::add);
    return out;
  }

  /// The case with the result at `to`, if one operand is known and the other is not.
  Optional<Case> combined(
      Rvalue.Binary b, Optional<BigInteger> left, Optional<BigInteger> right, PlaceKey to, Case c) {
    if (left.isPresent() == right.isPresent()) {
      return Optional.empty();
    }
    boolean known = left.or(() -> right).orElseThrow().signum() != 0;
    Operand other = left.isPresent() ? b.right() : b.left();
    return Optional.of(
        switch (given(b.op(), known)) {
          case FALSE -> c.forget(to).set(to, new Fact.Value(BigInteger.ZERO));
          case TRUE -> c.forget(to).set(to, new Fact.Value(BigInteger.ONE));
          case OTHER -> values.use(other, to, c);
          case INVERSE -> values.inverse(other, to, c);
        });
  }

  private enum Result {
    FALSE,
    TRUE,
    OTHER,
    INVERSE
  }

  /// What is left of an operation once one operand is known.
  private static Result given(Expr.BinOp op, boolean known) {
    return switch (op) {
      case BIT_AND -> known ? Result.OTHER : Result.FALSE;
      case BIT_OR -> known ? Result.TRUE : Result.OTHER;
      case BIT_XOR, NE -> known ? Result.INVERSE : Result.OTHER;
      case EQ -> known ? Result.OTHER : Result.INVERSE;
      case LT, LE, GT, GE, ADD, SUB, MUL, DIV, REM, SHL, SHR, AND, OR ->
          throw new KlintBug(op.toString());
    };
  }
}
