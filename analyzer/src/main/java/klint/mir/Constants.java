// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.math.BigInteger;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.TokenTree;
import klint.types.ConstEval;
import klint.types.Ty;

/// Literal tokens as constants.
final class Constants {
  private Constants() {}

  static ConstValue of(TokenTree.Token token) {
    Optional<BigInteger> value = ConstEval.literal(token);
    if (value.isPresent()) {
      return new ConstValue.Int(value.get());
    }
    return switch (token.kind()) {
      case STR, RAW_STR -> new ConstValue.Str(token.text());
      default -> new ConstValue.Other(token.text());
    };
  }

  static Operand unit(Span span) {
    return new Operand.Constant(new ConstValue.ZeroSized(), Ty.UNIT, span);
  }

  static Operand truth(boolean value, Span span) {
    return new Operand.Constant(
        new ConstValue.Int(value ? BigInteger.ONE : BigInteger.ZERO), Ty.BOOL, span);
  }
}
