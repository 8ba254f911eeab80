// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

/// What an associated type is.
sealed interface Projected {
  record Is(Ty type) implements Projected {}

  /// Nothing more is known than its name: as good as a parameter.
  record Rigid(Ty type) implements Projected {}

  record Open() implements Projected {}

  record Failed() implements Projected {}
}
