// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;

/// A piece of syntax that a macro parameter matched.
///
/// `ident`, `lifetime`, `literal` (also negative ones) and `tt` are kept as tokens instead, as the
/// language does.
public sealed interface Fragment {
  record OfExpr(Expr expr) implements Fragment {}

  record OfType(Type type) implements Fragment {}

  record OfPat(Pat pat) implements Fragment {}

  record OfPath(Path path) implements Fragment {}

  record OfStmt(Stmt stmt) implements Fragment {}

  record OfItem(Item item) implements Fragment {}

  record OfBlock(Block block) implements Fragment {}

  /// The inside of an attribute: path and arguments.
  record OfMeta(Attr.Meta meta) implements Fragment {}

  /// Possibly empty.
  record OfVis(Vis vis) implements Fragment {}

  /// A literal, perhaps with a minus sign.
  record OfLiteral(Expr literal) implements Fragment {}

  /// Several statements and an optional value: the result of a macro in statement position.
  record OfStmts(List<Stmt> stmts, java.util.Optional<Expr> tail) implements Fragment {
    public OfStmts {
      stmts = List.copyOf(stmts);
    }
  }
}
