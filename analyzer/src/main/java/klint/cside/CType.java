// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.Optional;

/// A C type as a declaration spells it; names are not looked up yet.
sealed interface CType {

  /// A type of the language itself. Units: `size` and alignment in bytes on x86_64.
  enum Primitive implements CType {
    VOID("ffi::c_void", 0),
    BOOL("bool", 1),
    CHAR("ffi::c_char", 1),
    SCHAR("ffi::c_schar", 1),
    UCHAR("ffi::c_uchar", 1),
    SHORT("ffi::c_short", 2),
    USHORT("ffi::c_ushort", 2),
    INT("ffi::c_int", 4),
    UINT("ffi::c_uint", 4),
    LONG("ffi::c_long", 8),
    ULONG("ffi::c_ulong", 8),
    LONGLONG("ffi::c_longlong", 8),
    ULONGLONG("ffi::c_ulonglong", 8),
    INT128("i128", 16),
    UINT128("u128", 16),
    FLOAT("f32", 4),
    DOUBLE("f64", 8),
    LONGDOUBLE("u128", 16),
    VA_LIST("__builtin_va_list", 24);

    private final String rust;
    private final int size;

    Primitive(String rust, int size) {
      this.rust = rust;
      this.size = size;
    }

    String rust() {
      return rust;
    }

    int size() {
      return size;
    }
  }

  /// `struct`, `union` or `enum`.
  enum TagKind {
    STRUCT,
    UNION,
    ENUM
  }

  record Typedef(String name) implements CType {}

  /// A tagged type. `key` is the tag, or a made-up name that starts with `@` for one without a tag.
  record Tag(TagKind kind, String key) implements CType {
    boolean anonymous() {
      return key.startsWith("@");
    }
  }

  record Pointer(CType to, boolean constant) implements CType {}

  /// An array; its length is an expression, absent for a flexible or zero-dimension one.
  record Array(CType element, boolean constant, Optional<List<CToken>> length) implements CType {}

  record Function(CType result, List<Param> params, boolean variadic) implements CType {}

  /// What the reader does not follow, such as `typeof` of an expression.
  record Unknown(String why) implements CType {}

  record Param(Optional<String> name, CType type, boolean constant) {}

  /// A member. Units: `bits` is the width expression of a bit-field.
  record Field(Optional<String> name, CType type, Optional<List<CToken>> bits) {}

  record Enumerator(String name, Optional<List<CToken>> value) {}

  /// The definition of a tagged type. `typedefName` names it where the tag is missing; `parent` is
  /// the key of the struct that it is written in.
  record TagDef(
      Tag tag,
      List<Field> fields,
      List<Enumerator> enumerators,
      boolean packed,
      Optional<List<CToken>> aligned,
      Optional<String> parent,
      Optional<CType> underlying) {}

  /// One declared name.
  record Declared(
      String name,
      CType type,
      Storage storage,
      boolean constant,
      boolean hasBody,
      boolean noreturn,
      boolean mustUse,
      Optional<List<CToken>> init) {}

  /// How a name is declared.
  enum Storage {
    NONE,
    TYPEDEF,
    EXTERN,
    STATIC
  }

  /// All that one top-level declaration declares.
  record Parsed(List<Declared> names, List<TagDef> tags) {}
}
