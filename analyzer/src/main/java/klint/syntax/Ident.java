// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import klint.base.Span;

/// A name as written, without `r#`.
///
/// `raw` tells `r#type` from the keyword `type`. Compare names by [#text]; hygiene by `span.ctx()`.
public record Ident(String text, boolean raw, Span span) {
  public static Ident of(String text, Span span) {
    return new Ident(text, false, span);
  }

  @Override
  public String toString() {
    return raw ? "r#" + text : text;
  }
}
