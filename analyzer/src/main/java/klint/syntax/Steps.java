// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayList;
import java.util.List;
import klint.base.Span;
import klint.grammar.RustParser;
import klint.grammar.Trail;

/// Reading a parser's trail: the steps inside a step, and the tokens between them.
abstract class Steps {
  /// No such step or token.
  static final int NONE = -1;

  final TreeBuilder builder;
  final Trail trail;
  final Tokens tokens;

  Steps(TreeBuilder builder) {
    this.builder = builder;
    this.trail = builder.trail;
    this.tokens = builder.tokens;
  }

  final int rule(int step) {
    return trail.rule(step);
  }

  final int from(int step) {
    return trail.from(step);
  }

  final int to(int step) {
    return trail.to(step);
  }

  final int next(int step) {
    return trail.next(step);
  }

  /// The type of token `i` as the parser saw it.
  final int tokenType(int i) {
    return tokens.type(i);
  }

  /// The type of the step's first token.
  final int firstType(int step) {
    return tokens.type(from(step));
  }

  /// The first step directly inside `step` that is of `rule`.
  final int child(int step, int rule) {
    int end = next(step);
    for (int c = step + 1; c < end; c = next(c)) {
      if (rule(c) == rule) {
        return c;
      }
    }
    return NONE;
  }

  /// The next step of `rule` after `sibling`, before `end`.
  final int sibling(int sibling, int end, int rule) {
    for (int c = next(sibling); c < end; c = next(c)) {
      if (rule(c) == rule) {
        return c;
      }
    }
    return NONE;
  }

  /// The first step inside `step`, which has one.
  final int only(int step) {
    return step + 1;
  }

  final boolean isLeaf(int step) {
    return next(step) == step + 1;
  }

  /// The first token of `type` directly in `step`, not in a step inside it.
  final int direct(int step, int type) {
    int at = from(step);
    int end = next(step);
    for (int c = step + 1; c < end; c = next(c)) {
      int found = among(at, from(c), type);
      if (found != NONE) {
        return found;
      }
      at = to(c);
    }
    return among(at, to(step), type);
  }

  private int among(int from, int to, int type) {
    for (int i = from; i < to; i++) {
      if (tokens.type(i) == type) {
        return i;
      }
    }
    return NONE;
  }

  final boolean has(int step, int type) {
    return direct(step, type) != NONE;
  }

  final Span span(int step) {
    return tokens.span(from(step), to(step));
  }

  final Span tokenSpan(int i) {
    return tokens.span(i);
  }

  final Ident ident(int i) {
    return builder.ident(i);
  }

  final Lifetime lifetime(int i) {
    return builder.lifetime(i);
  }

  final void error(Span at, String message) {
    builder.error(at, message);
  }

  /// The steps of `rule` in a list with commas between them: rejects `,,`, which the grammar lets
  /// through.
  final List<Integer> elements(int step, int rule) {
    List<Integer> found = new ArrayList<>();
    int end = next(step);
    for (int c = step + 1; c < end; c = next(c)) {
      if (rule(c) == rule) {
        found.add(c);
        int after = to(c);
        if (tokens.type(after) == RustParser.COMMA && tokens.type(after + 1) == RustParser.COMMA) {
          error(tokenSpan(after + 1), "expected an element of the list, found another `,`");
        }
      }
    }
    return found;
  }

  /// True if a comma follows the step.
  final boolean trailingComma(int last) {
    return tokens.type(to(last)) == RustParser.COMMA;
  }
}
