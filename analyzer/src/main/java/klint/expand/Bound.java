// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import klint.syntax.TokenTree;

/// What a macro variable matched.
sealed interface Bound {
  /// One fragment: nothing (an empty `vis`), a token, a group, or an interpolated tree.
  record One(List<TokenTree> trees) implements Bound {}

  /// One for each repetition.
  record Many(List<Bound> elems) implements Bound {}
}
