// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

/// Where a macro call stands, which decides what its output is parsed as.
public enum Position {
  ITEMS,
  ASSOCIATED_ITEMS,
  FOREIGN_ITEMS,
  STATEMENTS,
  EXPRESSION,
  PATTERN,
  TYPE
}
