// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

/// The Reference's namespaces that paths of expressions and types are looked up in.
public enum Namespace {
  TYPE,
  VALUE,
  MACRO
}
