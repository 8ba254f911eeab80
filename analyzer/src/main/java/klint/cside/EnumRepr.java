// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.OptionalLong;
import klint.cside.CType.Primitive;
import klint.cside.CType.TagDef;

/// The integer type of an enum, as clang chooses it: `unsigned int`, `int` if a value is negative,
/// wider if a value does not fit, the smallest that fits if it is packed.
final class EnumRepr {
  private EnumRepr() {}

  static Primitive of(TagDef def, CDecls decls) {
    if (def.underlying().isPresent()
        && decls.resolve(def.underlying().get()) instanceof Primitive p) {
      return p;
    }
    boolean negative = false;
    boolean wide = false;
    long least = 0;
    long most = 0;
    for (int i = 0; i < def.enumerators().size(); i++) {
      OptionalLong v = decls.enumerator(def, i);
      if (v.isPresent()) {
        negative |= v.getAsLong() < 0;
        wide |= v.getAsLong() > 0xffffffffL || v.getAsLong() < Integer.MIN_VALUE;
        least = Math.min(least, v.getAsLong());
        most = Math.max(most, v.getAsLong());
      }
    }
    if (wide) {
      return negative ? Primitive.LONG : Primitive.ULONG;
    }
    if (def.packed()) {
      if (negative && least >= Byte.MIN_VALUE && most <= Byte.MAX_VALUE) {
        return Primitive.SCHAR;
      }
      if (negative && least >= Short.MIN_VALUE && most <= Short.MAX_VALUE) {
        return Primitive.SHORT;
      }
      if (!negative && most <= 0xffff) {
        return most <= 0xff ? Primitive.UCHAR : Primitive.USHORT;
      }
    }
    return negative ? Primitive.INT : Primitive.UINT;
  }
}
