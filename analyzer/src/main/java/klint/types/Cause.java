// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

/// Why something is unknown. Closed: `stats` counts by it.
public enum Cause {
  /// A name that does not resolve.
  UNRESOLVED_NAME,
  /// A macro that could not be expanded.
  MACRO,
  /// No method of that name applies to the receiver.
  NO_METHOD,
  /// No such field.
  NO_FIELD,
  /// Inference ended without deciding the type.
  AMBIGUOUS_TYPE,
  /// Several impls or candidates apply equally.
  AMBIGUOUS_IMPL,
  /// No impl found where one is needed.
  NO_IMPL,
  /// Two types that must agree do not.
  MISMATCH,
  /// An item our library of `core`, `alloc` or `std` lacks.
  LIBRARY_GAP,
  /// A C item whose declaration was not found.
  NO_BINDING,
  /// A construct this version does not type.
  UNSUPPORTED,
  /// The input does not parse there.
  SYNTAX,
  /// A budget was exhausted.
  BUDGET,
  /// Follows from another unknown that is counted elsewhere.
  DERIVED
}
