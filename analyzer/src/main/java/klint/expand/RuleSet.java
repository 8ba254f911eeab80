// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Delimiter;
import klint.syntax.TokenTree;

/// The compiled rules of a `macro_rules!` or `macro` definition.
public record RuleSet(List<Rule> rules) {
  public RuleSet {
    rules = List.copyOf(rules);
  }

  /// One rule: the matcher as a flat program, and what it writes.
  record Rule(List<Loc> matcher, int variables, List<Out> output, Span at) {}

  /// A macro variable; two of the same text are different if different macros wrote them.
  record Name(String text, int ctx) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Name that && ctx == that.ctx && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return 31 * ctx + text.hashCode();
    }
  }

  /// How often a repetition repeats.
  enum Repeat {
    ZERO_OR_MORE,
    ONE_OR_MORE,
    ZERO_OR_ONE
  }

  /// One step of a matcher. Variables are numbered in the order of their declaration.
  sealed interface Loc {
    /// Takes this token; a bracket is a step of its own.
    record Tok(TokenTree.Token token) implements Loc {}

    record Open(Delimiter delimiter) implements Loc {}

    record Close(Delimiter delimiter) implements Loc {}

    /// Takes a fragment into a variable; `depth` is the number of repetitions around it.
    record Var(Name name, FragmentKind kind, int index, int depth) implements Loc {}

    /// Enters a repetition of the variables from `firstVar` below `lastVar`; its end is before
    /// `after`.
    record Enter(Repeat repeat, int firstVar, int lastVar, int depth, int after) implements Loc {}

    /// The end of a repetition without separator, whose body starts at `first`.
    record Again(Repeat repeat, int first) implements Loc {}

    /// The end of a repetition's body: the separator, then back to `first`; or on to the next step.
    record Separator(TokenTree.Token token, int first) implements Loc {}

    record End() implements Loc {}
  }

  /// A piece of output.
  sealed interface Out {
    record Tok(TokenTree tree) implements Out {}

    record Group(Delimiter delimiter, List<Out> inner, Span open, Span close) implements Out {}

    /// `$name`; if no such variable was matched, `dollar` and `word` themselves.
    record Var(Name name, TokenTree.Token dollar, TokenTree.Token word) implements Out {}

    record Repetition(List<Out> inner, Optional<TokenTree.Token> separator, Repeat repeat, Span at)
        implements Out {}

    record DollarCrate(Span at) implements Out {}

    /// `${count(name)}`; `depth` absent counts all levels.
    record Count(Name name, Optional<Integer> depth, Span at) implements Out {}

    /// `${index(depth)}`.
    record Index(int depth, Span at) implements Out {}

    /// `${len(depth)}`.
    record Len(int depth, Span at) implements Out {}

    /// `${ignore(name)}`.
    record Ignore(Name name) implements Out {}

    /// `${concat(a, $b)}`.
    record Concat(List<Piece> pieces, Span at) implements Out {}
  }

  /// A part of a `${concat(..)}`.
  sealed interface Piece {
    record Text(String text) implements Piece {}

    record Var(Name name) implements Piece {}
  }
}
