// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import klint.base.Span;
import klint.diag.Place;

/// Turns spans into places a person can open.
public interface Places {
  /// The text that span indices refer to.
  SourceText text(int file);

  /// The place of a span; of text that nobody wrote, the place `<generated>` as a whole.
  default Place place(Span span) {
    if (span.isNone()) {
      return Place.ofFile("<generated>");
    }
    SourceText text = text(span.file());
    int end = Math.max(span.lo(), span.hi());
    return new Place(
        text.name(),
        text.line(span.lo()),
        text.column(span.lo()),
        text.line(end),
        text.column(end));
  }
}
