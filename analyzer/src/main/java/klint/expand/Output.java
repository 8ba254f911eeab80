// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import klint.syntax.Fragment;
import klint.syntax.TokenTree;

/// What a macro call gave.
sealed interface Output {
  record Trees(List<TokenTree> trees) implements Output {}

  /// An expression (or so) that has no source form, or whose parts are expanded already.
  record Whole(Fragment fragment) implements Output {}

  /// Nothing; the problem is reported, or the macro counted as unsupported.
  record Failed() implements Output {}
}
