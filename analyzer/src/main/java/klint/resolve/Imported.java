// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.Optional;
import klint.base.Span;
import klint.syntax.Path;

/// One leaf of a `use` declaration: the module it stands in, what it names, and the name it makes.
///
/// `name` is `_` for none and absent for a glob. `reach` is who can use it.
public record Imported(
    int crate, DefId module, Path path, Optional<String> name, Reach reach, Span span) {
  public enum Reach {
    /// The module it stands in, and what is in that.
    HERE,
    /// Others too: it is a re-export.
    ELSEWHERE
  }
}
