// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.expand.RuleSet.Name;
import klint.expand.RuleSet.Out;
import klint.expand.RuleSet.Piece;
import klint.expand.RuleSet.Repeat;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Interpolated;
import klint.syntax.TokenTree.Token;

/// Writes the output of one rule, marking the macro's own tokens with the expansion.
///
/// Source: Reference, "Macros by example: transcribing".
final class Transcriber {
  /// Gives the context of a token that the macro writes and that had `ctx` in the definition.
  interface Marker {
    int mark(int ctx);
  }

  private final Map<Name, Bound> bindings;
  private final Marker marker;
  private final Map<Integer, Integer> marks = new HashMap<>();
  private final List<Syntax.Error> errors = new ArrayList<>();
  private long budget;

  /// The repetitions around the present place: how far each is, and how long.
  private final List<int[]> around = new ArrayList<>();

  private Transcriber(Map<Name, Bound> bindings, Marker marker, long budget) {
    this.bindings = bindings;
    this.marker = marker;
    this.budget = budget;
  }

  /// What was written; empty if it is more than `budget` tokens.
  record Result(Optional<List<TokenTree>> trees, long tokens, List<Syntax.Error> errors) {}

  static Result write(List<Out> output, Map<Name, Bound> bindings, Marker marker, long budget) {
    Transcriber t = new Transcriber(bindings, marker, budget);
    List<TokenTree> trees = new ArrayList<>();
    t.write(output, trees);
    return new Result(
        t.budget < 0 ? Optional.empty() : Optional.of(trees), budget - t.budget, t.errors);
  }

  private void error(Span at, String message) {
    errors.add(new Syntax.Error(at, message));
  }

  private Span marked(Span span) {
    return span.withCtx(marks.computeIfAbsent(span.ctx(), marker::mark));
  }

  private void write(List<Out> output, List<TokenTree> to) {
    for (Out out : output) {
      if (budget < 0) {
        return;
      }
      switch (out) {
        case Out.Tok(TokenTree tree) -> add(to, markedTree(tree));
        case Out.Group g -> {
          List<TokenTree> inner = new ArrayList<>();
          write(g.inner(), inner);
          add(to, new Group(g.delimiter(), inner, marked(g.open()), marked(g.close())));
        }
        case Out.Var v -> variable(v, to);
        case Out.Repetition r -> repetition(r, to);
        case Out.DollarCrate(Span at) ->
            add(to, new Token(TokenKind.DOLLAR_CRATE, "$crate", false, marked(at)));
        case Out.Count c -> count(c, to);
        case Out.Index(int depth, Span at) -> level(depth, at, 0, to);
        case Out.Len(int depth, Span at) -> level(depth, at, 1, to);
        case Out.Ignore _ -> {}
        case Out.Concat(List<Piece> pieces, Span at) -> concat(pieces, at, to);
      }
    }
  }

  private void add(List<TokenTree> to, TokenTree tree) {
    budget--;
    to.add(tree);
  }

  private TokenTree markedTree(TokenTree tree) {
    return switch (tree) {
      case Token t -> new Token(t.kind(), t.text(), t.joint(), marked(t.span()));
      case Interpolated i -> i;
      case Group g -> g;
    };
  }

  /// What a variable is bound to at the present iteration of the repetitions around.
  private Optional<Bound> current(Name name) {
    Bound bound = bindings.get(name);
    if (bound == null) {
      return Optional.empty();
    }
    for (int[] level : around) {
      if (bound instanceof Bound.Many many) {
        if (level[0] >= many.elems().size()) {
          return Optional.empty();
        }
        bound = many.elems().get(level[0]);
      } else {
        break;
      }
    }
    return Optional.of(bound);
  }

  private void variable(Out.Var v, List<TokenTree> to) {
    if (!bindings.containsKey(v.name())) {
      add(to, markedTree(v.dollar()));
      add(to, markedTree(v.word()));
      return;
    }
    switch (current(v.name()).orElse(new Bound.One(List.of()))) {
      case Bound.One(List<TokenTree> trees) -> {
        for (TokenTree tree : trees) {
          if (tree instanceof Group group) {
            budget -= Tokens.count(group.trees());
          }
          add(to, tree);
        }
      }
      case Bound.Many _ ->
          error(
              v.word().span(),
              "macro variable `" + v.name().text() + "` still repeats at this depth");
    }
  }

  private void repetition(Out.Repetition r, List<TokenTree> to) {
    int length = length(r.inner(), -1, r.at());
    if (length < 0) {
      error(r.at(), "nothing in this repetition says how often it repeats");
      return;
    }
    if (length == 0 && r.repeat() == Repeat.ONE_OR_MORE) {
      error(r.at(), "this must repeat at least once");
    }
    int[] level = {0, length};
    around.add(level);
    for (int i = 0; i < length && budget >= 0; i++) {
      level[0] = i;
      if (i > 0 && r.separator().isPresent()) {
        add(to, markedTree(r.separator().get()));
      }
      budget--;
      write(r.inner(), to);
    }
    around.remove(around.size() - 1);
  }

  /// How often the variables in `output` repeat at the present depth; -1 if none does.
  private int length(List<Out> output, int known, Span at) {
    int length = known;
    for (Out out : output) {
      length =
          switch (out) {
            case Out.Var(Name name, _, _) -> joined(length, name, at);
            case Out.Count(Name name, _, _) -> joined(length, name, at);
            case Out.Ignore(Name name) -> joined(length, name, at);
            case Out.Concat(List<Piece> pieces, _) -> {
              int n = length;
              for (Piece piece : pieces) {
                if (piece instanceof Piece.Var(Name name)) {
                  n = joined(n, name, at);
                }
              }
              yield n;
            }
            case Out.Group g -> length(g.inner(), length, at);
            case Out.Repetition r -> length(r.inner(), length, at);
            case Out.Tok _, Out.DollarCrate _, Out.Index _, Out.Len _ -> length;
          };
    }
    return length;
  }

  private int joined(int length, Name name, Span at) {
    if (!(current(name).orElse(null) instanceof Bound.Many many)) {
      return length;
    }
    int size = many.elems().size();
    if (length >= 0 && length != size) {
      error(at, "macro variables repeat a different number of times: " + length + " and " + size);
      return Math.min(length, size);
    }
    return size;
  }

  private void count(Out.Count c, List<TokenTree> to) {
    Optional<Bound> bound = current(c.name());
    if (bound.isEmpty()) {
      error(c.at(), "there is no macro variable `" + c.name().text() + "`");
      return;
    }
    int deepest = nesting(bound.get()) - 1;
    long n = count(bound.get(), deepest - c.depth().orElse(0));
    add(to, Tokens.integer(Long.toString(n), marked(c.at())));
  }

  /// How many repetitions are around what was matched, from here.
  private static int nesting(Bound bound) {
    return switch (bound) {
      case Bound.One _ -> 0;
      case Bound.Many many ->
          1 + many.elems().stream().mapToInt(Transcriber::nesting).max().orElse(0);
    };
  }

  /// `depth` is how many repetitions to descend before counting.
  private static long count(Bound bound, int depth) {
    return switch (bound) {
      case Bound.One _ -> 1;
      case Bound.Many many -> {
        if (depth <= 0) {
          yield many.elems().size();
        }
        long n = 0;
        for (Bound elem : many.elems()) {
          n += count(elem, depth - 1);
        }
        yield n;
      }
    };
  }

  private void level(int depth, Span at, int which, List<TokenTree> to) {
    int i = around.size() - 1 - depth;
    if (i < 0) {
      error(at, "there is no repetition around this at that depth");
      return;
    }
    add(to, Tokens.integer(Integer.toString(around.get(i)[which]), marked(at)));
  }

  private void concat(List<Piece> pieces, Span at, List<TokenTree> to) {
    StringBuilder name = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text(String text) -> name.append(text);
        case Piece.Var(Name variable) -> {
          if (current(variable).orElse(null) instanceof Bound.One(List<TokenTree> trees)
              && trees.size() == 1
              && trees.get(0) instanceof Token token) {
            name.append(
                token.kind().isLiteral()
                    ? Literals.text(token).orElse(token.text())
                    : token.text());
          } else {
            error(at, "cannot join `" + variable.text() + "` into a name");
          }
        }
      }
    }
    add(to, Tokens.word(name.toString(), marked(at)));
  }
}
