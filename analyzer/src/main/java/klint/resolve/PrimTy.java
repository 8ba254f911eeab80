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

  private static final java.util.Map<String, PrimTy> BY_NAME =
      java.util.Arrays.stream(values())
          .collect(java.util.stream.Collectors.toUnmodifiableMap(PrimTy::text, t -> t));

  /// The primitive type of that name.
  public static java.util.Optional<PrimTy> named(String name) {
    return java.util.Optional.ofNullable(BY_NAME.get(name));
  }

  /// The name in source text.
  public String text() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
