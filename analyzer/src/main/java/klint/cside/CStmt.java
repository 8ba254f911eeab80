// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.Optional;

/// A statement of a C function body.
sealed interface CStmt {

  record Block(List<CStmt> statements) implements CStmt {}

  record If(List<CNode> condition, CStmt then, Optional<CStmt> otherwise) implements CStmt {}

  /// A loop of any kind; `head` is all that stands in its parentheses.
  record Loop(List<CNode> head, CStmt body) implements CStmt {}

  record DoWhile(CStmt body, List<CNode> condition) implements CStmt {}

  record Switch(List<CNode> value, CStmt body) implements CStmt {}

  /// A label, `case` or `default`.
  record Label(String name) implements CStmt {}

  record Return(List<CNode> value) implements CStmt {}

  record Goto(String label) implements CStmt {}

  /// `break` or `continue`.
  record Exit() implements CStmt {}

  /// An expression; `body` is what a macro such as `list_for_each_entry(..)` governs.
  record Eval(List<CNode> expression, Optional<CStmt> body) implements CStmt {}
}
