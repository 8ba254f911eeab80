// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

/// The primitive types that have a name of one word.
public enum PrimTy {
  BOOL,
  CHAR,
  STR,
  I8,
  I16,
  I32,
  I64,
  I128,
  ISIZE,
  U8,
  U16,
  U32,
  U64,
  U128,
  USIZE,
  F16,
  F32,
  F64,
  F128;

  /// The name in source text.
  public String text() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
