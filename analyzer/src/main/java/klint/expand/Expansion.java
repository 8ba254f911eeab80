// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import klint.base.Span;

/// One macro call that was expanded.
///
/// `callSite` is where it was called (in the user's text, or in the output of another expansion:
/// then its `ctx` says which). `definition` is the place of the macro's definition, and at the same
/// time its identity: two definitions never share it; [Span#NONE] for what has none in the source.
/// `crate` is the number of the defining crate, what `$crate` means in the macro's own tokens.
public record Expansion(String name, Kind kind, Span callSite, Span definition, int crate) {
  /// How the macro was called.
  public enum Kind {
    BANG,
    ATTRIBUTE,
    DERIVE
  }
}
