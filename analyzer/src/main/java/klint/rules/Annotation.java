// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Optional;

/// What one `#[klint::..]` attribute, `// klint: ..` comment or side-file entry says. Each property
/// is independent; what is absent is inferred.
public sealed interface Annotation {

  /// Properties of a function, or of a type's drop.
  ///
  /// Units: `adjust` in acquisitions.
  record Properties(
      Subject subject, Optional<Integer> adjust, Optional<ExpectRange> expect, Trust trust)
      implements Annotation {}

  /// `report_preempt_count`: print what was inferred.
  record Report() implements Annotation {}

  /// `dump_mir`: print the lowered body.
  record DumpMir() implements Annotation {}

  /// What the properties are about.
  enum Subject {
    /// `preempt_count` and its short forms: the function.
    FUNCTION,
    /// `drop_preempt_count`: the drop of the type, or of `dyn Trait`.
    DROP
  }

  /// Whether the body is checked against the annotation.
  enum Trust {
    CHECKED,
    UNCHECKED
  }
}
