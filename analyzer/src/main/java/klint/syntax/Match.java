// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;

/// A fragment found at the front of token trees.
///
/// `fragment` is absent for what stays tokens (`ident`, `lifetime`, `tt`). Where a fragment ends
/// inside of a token (`>` of `>>`), `matched` and `rest` each have their part.
public record Match(Optional<Fragment> fragment, List<TokenTree> matched, List<TokenTree> rest) {
  public Match {
    matched = List.copyOf(matched);
  }
}
