// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

/// `mut` or its absence.
public enum Mutability {
  NOT,
  MUT
}
