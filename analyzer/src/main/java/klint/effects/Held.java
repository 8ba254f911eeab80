// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import klint.base.Span;

/// A live acquisition: its kind in the tables, where it was made in the function at hand, and by
/// what.
///
/// `by` is the text of the call; for a context that a callback is entered in, a sentence.
public record Held(String kind, Span span, String by) {}
