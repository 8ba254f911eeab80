// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.expand.RuleSet.Loc;
import klint.expand.RuleSet.Name;
import klint.expand.RuleSet.Out;
import klint.expand.RuleSet.Piece;
import klint.expand.RuleSet.Repeat;
import klint.expand.RuleSet.Rule;
import klint.syntax.Edition;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Token;

/// Compiles the text of a macro definition, once.
///
/// A rule that is wrong is left out, with an error; the others work.
///
/// Source: Reference, "Macros by example".
final class RuleCompiler {
  private static final int MAX_NESTING = 200;

  private final Edition edition;
  private final List<Syntax.Error> errors = new ArrayList<>();

  private RuleCompiler(Edition edition) {
    this.edition = edition;
  }

  /// The rules `(..) => {..}`, separated by `;` or `,`.
  static Syntax.Parsed<RuleSet> rules(List<TokenTree> body, Edition edition) {
    RuleCompiler compiler = new RuleCompiler(edition);
    List<Rule> rules = new ArrayList<>();
    int i = 0;
    while (i < body.size()) {
      if (i + 2 < body.size()
          && body.get(i) instanceof Group lhs
          && body.get(i + 1) instanceof Token arrow
          && arrow.is("=>")
          && body.get(i + 2) instanceof Group rhs) {
        compiler.rule(lhs, rhs).ifPresent(rules::add);
        i += 3;
        if (i < body.size()) {
          if (body.get(i) instanceof Token t && (t.is(";") || t.is(","))) {
            i++;
          } else {
            compiler.error(body.get(i).span(), "expected `;` between the rules of a macro");
            break;
          }
        }
      } else {
        compiler.error(body.get(i).span(), "expected a macro rule `(..) => {..}`");
        break;
      }
    }
    return new Syntax.Parsed<>(new RuleSet(rules), compiler.errors);
  }

  /// The one rule of `macro name(lhs) { rhs }`.
  static Syntax.Parsed<RuleSet> single(Group lhs, Group rhs, Edition edition) {
    RuleCompiler compiler = new RuleCompiler(edition);
    List<Rule> rules = compiler.rule(lhs, rhs).stream().toList();
    return new Syntax.Parsed<>(new RuleSet(rules), compiler.errors);
  }

  private void error(Span at, String message) {
    errors.add(new Syntax.Error(at, message));
  }

  private Optional<Rule> rule(Group lhs, Group rhs) {
    int before = errors.size();
    Matcher matcher = new Matcher();
    matcher.sequence(lhs.trees(), 0, 0);
    matcher.locs.add(new Loc.End());
    List<Out> output = output(rhs.trees(), 0);
    return errors.size() > before
        ? Optional.empty()
        : Optional.of(new Rule(List.copyOf(matcher.locs), matcher.variables, output, lhs.span()));
  }

  /// Builds the flat program of one left-hand side.
  private final class Matcher {
    final List<Loc> locs = new ArrayList<>();
    final Set<Name> names = new HashSet<>();
    int variables;

    /// Appends `trees`; true if they can match nothing at all.
    boolean sequence(List<TokenTree> trees, int depth, int nesting) {
      if (nesting > MAX_NESTING) {
        error(trees.isEmpty() ? Span.NONE : trees.get(0).span(), "macro is nested too deeply");
        return false;
      }
      boolean empty = true;
      int i = 0;
      while (i < trees.size()) {
        TokenTree tree = trees.get(i);
        if (isDollar(tree) && i + 1 < trees.size()) {
          TokenTree next = trees.get(i + 1);
          if (next instanceof Group group && group.delimiter() == klint.syntax.Delimiter.PAREN) {
            Tail tail = tail(trees, i + 2, tree.span());
            empty &= repetition(group, tail, depth, nesting);
            i = tail.next();
            continue;
          }
          if (next instanceof Token word && isWord(word)) {
            i = variable(trees, i, word, depth);
            empty &= locs.get(locs.size() - 1) instanceof Loc.Var v && v.kind() == FragmentKind.VIS;
            continue;
          }
        }
        switch (tree) {
          case Group group -> {
            locs.add(new Loc.Open(group.delimiter()));
            sequence(group.trees(), depth, nesting + 1);
            locs.add(new Loc.Close(group.delimiter()));
            empty = false;
          }
          case Token token -> {
            if (token.kind() != TokenKind.OUTER_DOC && token.kind() != TokenKind.INNER_DOC) {
              locs.add(new Loc.Tok(token));
              empty = false;
            }
          }
          case TokenTree.Interpolated fragment -> {
            // No token ever equals a fragment, so the rule never matches.
            locs.add(new Loc.Tok(new Token(TokenKind.UNKNOWN, "", false, fragment.span())));
            empty = false;
          }
        }
        i++;
      }
      return empty;
    }

    private boolean repetition(Group group, Tail tail, int depth, int nesting) {
      int enter = locs.size();
      int firstVar = variables;
      locs.add(new Loc.End());
      boolean empty = sequence(group.trees(), depth + 1, nesting + 1);
      if (empty && tail.separator().isEmpty()) {
        error(group.span(), "repetition matches no tokens at all");
      }
      if (tail.separator().isPresent()) {
        locs.add(new Loc.Separator(tail.separator().get(), enter + 1));
      } else {
        locs.add(new Loc.Again(tail.repeat(), enter + 1));
      }
      locs.set(enter, new Loc.Enter(tail.repeat(), firstVar, variables, depth, locs.size()));
      return tail.repeat() != Repeat.ONE_OR_MORE || empty;
    }

    private int variable(List<TokenTree> trees, int dollar, Token word, int depth) {
      if (word.isWord("crate")) {
        locs.add(new Loc.Tok(new Token(TokenKind.DOLLAR_CRATE, "$crate", false, word.span())));
        return dollar + 2;
      }
      if (dollar + 3 < trees.size()
          && trees.get(dollar + 2) instanceof Token colon
          && colon.is(":")
          && trees.get(dollar + 3) instanceof Token kind
          && kind.kind() == TokenKind.IDENT) {
        Name name = name(word);
        if (!names.add(name)) {
          error(word.span(), "macro variable `" + word.text() + "` is declared twice");
        }
        locs.add(new Loc.Var(name, fragmentKind(kind), variables++, depth));
        return dollar + 4;
      }
      error(word.span(), "macro variable `" + word.text() + "` has no kind");
      locs.add(new Loc.Var(name(word), FragmentKind.TT, variables++, depth));
      return dollar + 2;
    }

    private FragmentKind fragmentKind(Token word) {
      Optional<FragmentKind> kind = FragmentKind.of(word.text());
      if (kind.isEmpty()) {
        error(word.span(), "there is no macro fragment `" + word.text() + "`");
        return FragmentKind.TT;
      }
      return switch (kind.get()) {
        case PAT -> edition.atLeast(Edition.E2021) ? FragmentKind.PAT : FragmentKind.PAT_PARAM;
        case EXPR -> edition.atLeast(Edition.E2024) ? FragmentKind.EXPR : FragmentKind.EXPR_2021;
        case FragmentKind other -> other;
      };
    }
  }

  /// What follows `$(..)`: separator and operator; `next` is the index after them.
  private record Tail(Optional<Token> separator, Repeat repeat, int next) {}

  private Tail tail(List<TokenTree> trees, int at, Span dollar) {
    if (at < trees.size() && trees.get(at) instanceof Token first) {
      Optional<Repeat> repeat = repeat(first);
      if (repeat.isPresent()) {
        return new Tail(Optional.empty(), repeat.get(), at + 1);
      }
      if (at + 1 < trees.size() && trees.get(at + 1) instanceof Token second) {
        Optional<Repeat> after = repeat(second);
        if (after.isPresent()) {
          if (after.get() == Repeat.ZERO_OR_ONE) {
            error(second.span(), "a repetition with `?` takes no separator");
          }
          return new Tail(Optional.of(first), after.get(), at + 2);
        }
      }
    }
    error(dollar, "expected `*`, `+` or `?` after a macro repetition");
    return new Tail(Optional.empty(), Repeat.ZERO_OR_MORE, at);
  }

  private static Optional<Repeat> repeat(Token token) {
    if (token.is("*")) {
      return Optional.of(Repeat.ZERO_OR_MORE);
    }
    if (token.is("+")) {
      return Optional.of(Repeat.ONE_OR_MORE);
    }
    return token.is("?") ? Optional.of(Repeat.ZERO_OR_ONE) : Optional.empty();
  }

  private List<Out> output(List<TokenTree> trees, int nesting) {
    if (nesting > MAX_NESTING) {
      error(trees.isEmpty() ? Span.NONE : trees.get(0).span(), "macro is nested too deeply");
      return List.of();
    }
    List<Out> out = new ArrayList<>();
    int i = 0;
    while (i < trees.size()) {
      TokenTree tree = trees.get(i);
      if (isDollar(tree) && i + 1 < trees.size()) {
        Token dollar = (Token) tree;
        switch (trees.get(i + 1)) {
          case Group group when group.delimiter() == klint.syntax.Delimiter.PAREN -> {
            Tail tail = tail(trees, i + 2, tree.span());
            List<Out> inner = output(group.trees(), nesting + 1);
            out.add(new Out.Repetition(inner, tail.separator(), tail.repeat(), group.span()));
            i = tail.next();
            continue;
          }
          case Group group when group.delimiter() == klint.syntax.Delimiter.BRACE -> {
            metaExpression(group).ifPresent(out::add);
            i += 2;
            continue;
          }
          case Token word when word.isWord("crate") -> {
            out.add(new Out.DollarCrate(word.span()));
            i += 2;
            continue;
          }
          case Token word when isWord(word) -> {
            out.add(new Out.Var(name(word), dollar, word));
            i += 2;
            continue;
          }
          case Token second when second.is("$") -> {
            out.add(new Out.Tok(dollar));
            i += 2;
            continue;
          }
          case Group _, Token _, TokenTree.Interpolated _ -> {}
        }
      }
      out.add(
          tree instanceof Group g
              ? new Out.Group(g.delimiter(), output(g.trees(), nesting + 1), g.open(), g.close())
              : new Out.Tok(tree));
      i++;
    }
    return List.copyOf(out);
  }

  /// `${name(arguments)}`.
  private Optional<Out> metaExpression(Group group) {
    List<TokenTree> trees = group.trees();
    if (trees.size() != 2
        || !(trees.get(0) instanceof Token word)
        || !(trees.get(1) instanceof Group arguments)) {
      error(group.span(), "expected a macro expression as `count(x)`");
      return Optional.empty();
    }
    List<List<TokenTree>> args = Tokens.splitCommas(arguments.trees());
    Span at = group.span();
    return switch (word.text()) {
      case "count" ->
          args.isEmpty() || variableName(args.get(0)).isEmpty()
              ? wrong(at)
              : Optional.of(
                  new Out.Count(
                      variableName(args.get(0)).get(),
                      args.size() > 1 ? Optional.of(number(args.get(1))) : Optional.empty(),
                      at));
      case "ignore" ->
          args.size() != 1 ? wrong(at) : variableName(args.get(0)).map(n -> new Out.Ignore(n));
      case "index" -> Optional.of(new Out.Index(args.isEmpty() ? 0 : number(args.get(0)), at));
      case "len", "length" ->
          Optional.of(new Out.Len(args.isEmpty() ? 0 : number(args.get(0)), at));
      case "concat" -> {
        List<Piece> pieces = new ArrayList<>();
        for (List<TokenTree> arg : args) {
          piece(arg).ifPresentOrElse(pieces::add, () -> error(at, "cannot join these names"));
        }
        yield Optional.of(new Out.Concat(pieces, at));
      }
      case String _ -> wrong(at);
    };
  }

  private Optional<Out> wrong(Span at) {
    error(at, "there is no such macro expression");
    return Optional.empty();
  }

  private static Optional<Piece> piece(List<TokenTree> arg) {
    if (arg.size() == 2) {
      return variableName(arg).map(n -> new Piece.Var(n));
    }
    if (arg.size() == 1 && arg.get(0) instanceof Token token) {
      return Optional.of(
          new Piece.Text(
              token.kind() == TokenKind.STR ? Literals.text(token).orElse("") : token.text()));
    }
    return Optional.empty();
  }

  private static Optional<Name> variableName(List<TokenTree> arg) {
    TokenTree last = arg.isEmpty() ? null : arg.get(arg.size() - 1);
    boolean dollar = arg.size() == 2 && isDollar(arg.get(0));
    return last instanceof Token word && isWord(word) && (dollar || arg.size() == 1)
        ? Optional.of(name(word))
        : Optional.empty();
  }

  private int number(List<TokenTree> arg) {
    if (arg.size() == 1 && arg.get(0) instanceof Token token && token.kind() == TokenKind.INT) {
      try {
        return Integer.parseInt(token.text());
      } catch (NumberFormatException _) {
        error(token.span(), "this depth is too large");
        return 0;
      }
    }
    error(arg.isEmpty() ? Span.NONE : arg.get(0).span(), "expected a number");
    return 0;
  }

  private static Name name(Token word) {
    return new Name(word.text(), word.span().ctx());
  }

  private static boolean isDollar(TokenTree tree) {
    return tree instanceof Token token && token.is("$");
  }

  private static boolean isWord(Token token) {
    return token.kind() == TokenKind.IDENT || token.kind() == TokenKind.RAW_IDENT;
  }
}
