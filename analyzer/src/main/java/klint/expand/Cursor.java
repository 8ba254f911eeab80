// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Token;

/// A position in nested token lists that sees brackets as tokens.
final class Cursor {
  private final Deque<Frame> outer = new ArrayDeque<>();
  private List<TokenTree> list;
  private int index;
  private Optional<Token> left = Optional.empty();

  private record Frame(List<TokenTree> list, int index) {}

  Cursor(List<TokenTree> list) {
    this.list = list;
  }

  /// What is at the position: absent at the end of the list it is in.
  Optional<TokenTree> here() {
    if (left.isPresent()) {
      return Optional.of(left.get());
    }
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }

  /// At the end of the outermost list.
  boolean atEnd() {
    return outer.isEmpty() && here().isEmpty();
  }

  /// The bracket that opens the list.
  Group group() {
    Frame frame = outer.getFirst();
    return (Group) frame.list().get(frame.index());
  }

  boolean inGroup() {
    return !outer.isEmpty();
  }

  /// Over one token, into a group, or out of one.
  void step() {
    Optional<TokenTree> here = here();
    if (here.isEmpty()) {
      Frame frame = outer.removeFirst();
      list = frame.list();
      index = frame.index() + 1;
    } else if (here.get() instanceof Group group) {
      outer.addFirst(new Frame(list, index));
      list = group.trees();
      index = 0;
    } else {
      skipTree();
    }
  }

  /// Over one token or a whole group.
  void skipTree() {
    left = Optional.empty();
    index++;
  }

  /// The longest fragment here; the position is then after it.
  Optional<Syntax.Match> take(FragmentKind kind, Syntax syntax, klint.syntax.Edition edition) {
    List<TokenTree> from = list;
    int start = index;
    if (left.isPresent()) {
      from = new java.util.ArrayList<>(list.subList(index, list.size()));
      from.set(0, left.get());
      start = 0;
    }
    Optional<Syntax.Match> match = syntax.longest(kind, from, start, edition);
    if (match.isPresent()) {
      int next = match.get().next() - start + index;
      left = match.get().left();
      index = left.isPresent() ? next - 1 : next;
    }
    return match;
  }
}
