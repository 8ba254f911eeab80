// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How bindgen spells C names in Rust.
///
/// Source: bindgen 0.71's behaviour: words of Rust and names of its primitive types get a `_`; a
/// few standard typedefs are Rust's own integers.
final class RustNames {
  private static final Set<String> RESERVED =
      Set.of(
          "abstract",
          "as",
          "async",
          "await",
          "become",
          "box",
          "break",
          "const",
          "continue",
          "crate",
          "do",
          "dyn",
          "else",
          "enum",
          "extern",
          "false",
          "final",
          "fn",
          "for",
          "if",
          "impl",
          "in",
          "let",
          "loop",
          "macro",
          "match",
          "mod",
          "move",
          "mut",
          "override",
          "priv",
          "pub",
          "ref",
          "return",
          "Self",
          "self",
          "static",
          "struct",
          "super",
          "trait",
          "true",
          "try",
          "type",
          "typeof",
          "unsafe",
          "unsized",
          "use",
          "virtual",
          "where",
          "while",
          "yield",
          "str",
          "bool",
          "f16",
          "f32",
          "f64",
          "f128",
          "usize",
          "isize",
          "u128",
          "i128",
          "u64",
          "i64",
          "u32",
          "i32",
          "u16",
          "i16",
          "u8",
          "i8",
          "_");

  private static final Map<String, String> STANDARD =
      Map.ofEntries(
          Map.entry("int8_t", "i8"),
          Map.entry("uint8_t", "u8"),
          Map.entry("int16_t", "i16"),
          Map.entry("uint16_t", "u16"),
          Map.entry("int32_t", "i32"),
          Map.entry("uint32_t", "u32"),
          Map.entry("int64_t", "i64"),
          Map.entry("uint64_t", "u64"),
          Map.entry("size_t", "usize"),
          Map.entry("ssize_t", "isize"),
          Map.entry("uintptr_t", "usize"),
          Map.entry("intptr_t", "isize"),
          Map.entry("ptrdiff_t", "isize"));

  private RustNames() {}

  static String mangle(String name) {
    return RESERVED.contains(name) || name.indexOf('$') >= 0 ? name.replace('$', '_') + "_" : name;
  }

  /// The Rust integer that a standard C typedef is.
  static Optional<String> standard(String typedef) {
    return Optional.ofNullable(STANDARD.get(typedef));
  }
}
