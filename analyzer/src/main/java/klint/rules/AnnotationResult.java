// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

/// What came of reading an annotation's text.
public sealed interface AnnotationResult {

  record Parsed(Annotation annotation) implements AnnotationResult {}

  /// Units: `offset` and `length` in UTF-16 code units of the text that was given to the parser;
  /// `length` is 0 at its end.
  record Malformed(int offset, int length, String message) implements AnnotationResult {}
}
