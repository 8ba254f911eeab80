// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.Optional;

/// A piece of a C expression, as far as calls need it.
///
/// Units: `at` is the byte where it starts in its file.
sealed interface CNode {
  int at();

  /// A call by name. `member` says that the name is a field of what stands before it.
  record Call(String name, List<List<CNode>> args, Access access, int at) implements CNode {}

  /// A single token.
  record Leaf(String text, int at) implements CNode {}

  /// Parentheses, brackets or braces with what is in them.
  record Group(char open, List<CNode> inside, int at) implements CNode {}

  /// GNU's `({ .. })`.
  record Statements(CStmt body, int at) implements CNode {}

  /// How a called name is reached.
  enum Access {
    NAME,
    MEMBER
  }

  /// The only token of an expression, parentheses and casts aside.
  static Optional<String> single(List<CNode> nodes) {
    List<CNode> n = strip(nodes);
    return n.size() == 1 && n.getFirst() instanceof Leaf(String text, _)
        ? Optional.of(text)
        : Optional.empty();
  }

  /// The expression without parentheses around all of it.
  static List<CNode> strip(List<CNode> nodes) {
    List<CNode> n = nodes;
    for (int i = 0; i < 20; i++) {
      if (n.size() == 1
          && n.getFirst() instanceof Group(char open, List<CNode> inside, _)
          && open == '(') {
        n = inside;
      } else {
        break;
      }
    }
    return n;
  }
}
