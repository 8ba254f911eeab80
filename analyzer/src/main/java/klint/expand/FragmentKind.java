// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.Arrays;
import java.util.Optional;

/// What a macro parameter `$x:kind` takes.
///
/// Source: Reference, "Macros by example: metavariables".
public enum FragmentKind {
  IDENT("ident"),
  LIFETIME("lifetime"),
  LITERAL("literal"),
  TT("tt"),
  VIS("vis"),
  ITEM("item"),
  BLOCK("block"),
  STMT("stmt"),
  EXPR("expr"),
  EXPR_2021("expr_2021"),
  TY("ty"),
  PAT("pat"),
  PAT_PARAM("pat_param"),
  PATH("path"),
  META("meta");

  private final String word;

  FragmentKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<FragmentKind> of(String word) {
    return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
  }
}
