// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.math.BigInteger;
import klint.types.Callee;
import klint.types.Ty;

/// A constant operand.
public sealed interface ConstValue {
  /// An integer, character or boolean.
  record Int(BigInteger value) implements ConstValue {}

  record Str(String text) implements ConstValue {}

  /// Floats and byte strings, whose value no analysis needs.
  record Other(String text) implements ConstValue {}

  /// A function item, closure without captures, unit struct, `()`: the type says it all.
  record ZeroSized() implements ConstValue {}

  /// A constant or associated constant of the program.
  record Named(Callee item) implements ConstValue {}

  /// The address of a static.
  record StaticRef(Callee item) implements ConstValue {}

  /// A constant generic parameter.
  record Param(Ty.Param param) implements ConstValue {}
}
