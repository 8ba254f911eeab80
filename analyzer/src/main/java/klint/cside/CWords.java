// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.Set;

/// C's own words, as the kernel's compilers know them.
final class CWords {
  private static final Set<String> TYPE =
      Set.of(
          "void",
          "char",
          "short",
          "int",
          "long",
          "float",
          "double",
          "signed",
          "unsigned",
          "_Bool",
          "__signed__",
          "__signed",
          "struct",
          "union",
          "enum",
          "const",
          "volatile",
          "__const",
          "__const__",
          "__volatile__",
          "typeof",
          "__typeof__",
          "__typeof",
          "__typeof_unqual__",
          "typeof_unqual",
          "__int128",
          "_Complex",
          "__builtin_va_list");

  private static final Set<String> STATEMENT =
      Set.of(
          "if",
          "else",
          "while",
          "for",
          "do",
          "switch",
          "case",
          "default",
          "return",
          "goto",
          "break",
          "continue",
          "sizeof",
          "asm",
          "__asm__",
          "__asm");

  private static final Set<String> STORAGE =
      Set.of(
          "typedef",
          "extern",
          "static",
          "inline",
          "__inline",
          "__inline__",
          "register",
          "auto",
          "_Noreturn",
          "__extension__",
          "_Thread_local",
          "__thread",
          "__auto_type",
          "restrict",
          "__restrict",
          "__restrict__",
          "_Atomic");

  private CWords() {}

  static boolean isTypeWord(String word) {
    return TYPE.contains(word);
  }

  static boolean isStorage(String word) {
    return STORAGE.contains(word);
  }

  static boolean isStatement(String word) {
    return STATEMENT.contains(word);
  }

  static boolean isAttribute(String word) {
    return word.equals("__attribute__") || word.equals("__attribute");
  }

  /// Words for values, which are no functions even where something like a call is made of them.
  static boolean isConstant(String name) {
    return name.equals("true") || name.equals("false") || name.equals("NULL");
  }

  static boolean isKeyword(String word) {
    return isTypeWord(word) || isStorage(word) || isStatement(word) || isAttribute(word);
  }
}
