// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// `{ statements value }`.
public record Block(List<Attr> attrs, List<Stmt> stmts, Optional<Expr> tail, Span span) {
  public Block {
    attrs = List.copyOf(attrs);
    stmts = List.copyOf(stmts);
  }
}
