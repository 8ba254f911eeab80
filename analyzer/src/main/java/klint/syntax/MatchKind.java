// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

/// What a macro's parameter takes.
///
/// Source: Reference, "Macros by example: metavariables".
public enum MatchKind {
  EXPR,
  EXPR_2021,
  TYPE,
  PAT,
  PAT_PARAM,
  STMT,
  ITEM,
  PATH,
  BLOCK,
  VIS,
  LITERAL,
  LIFETIME,
  IDENT,
  META,
  TT
}
