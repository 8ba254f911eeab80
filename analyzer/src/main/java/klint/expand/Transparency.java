// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

/// How far a macro's own names see the place of the call.
///
/// Source: Reference, "Macros by example: hygiene".
public enum Transparency {
  /// As if written at the call: a procedural macro's `call_site`.
  TRANSPARENT,
  /// Locals and labels are the macro's, everything else is looked up at the call: `macro_rules!`
  /// and `mixed_site`.
  MIXED,
  /// All names are looked up at the definition: `macro`.
  OPAQUE
}
