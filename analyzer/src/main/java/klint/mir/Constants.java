// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.math.BigInteger;
import java.util.Optional;
import klint.syntax.TokenTree;
import klint.types.ConstEval;

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
}
