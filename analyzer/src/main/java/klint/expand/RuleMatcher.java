// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.expand.RuleSet.Loc;
import klint.expand.RuleSet.Name;
import klint.expand.RuleSet.Repeat;
import klint.expand.RuleSet.Rule;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Interpolated;
import klint.syntax.TokenTree.Token;

/// Matches a macro's input against one rule, with no look-ahead and no going back.
///
/// All ways through the matcher that are still possible advance together, token by token. A
/// fragment is parsed only where it is the one possibility; a syntax error in it then ends the
/// whole call.
///
/// Source: Reference, "Macros by example: transcribing" ("no lookahead"); the algorithm is Earley's
/// without its second half, as rustc uses it.
final class RuleMatcher {
  /// How a rule fared.
  sealed interface Result {
    record Matched(Map<Name, Bound> bindings) implements Result {}

    /// Not this rule; `at` is how far it came.
    record No(Span at) implements Result {}

    /// An error that ends the call: no other rule is tried.
    record Failed(Span at, String message) implements Result {}
  }

  private final Rule rule;
  private final Syntax syntax;
  private final Edition edition;
  private final Cursor cursor;

  /// A way through the matcher: where it is, and what it bound so far.
  private record Way(int at, Optional<Event> last) {}

  /// A linked list of what a way did, latest first; ways share their past.
  private sealed interface Event {
    Optional<Event> before();

    record Took(Optional<Event> before, Loc.Var variable, List<TokenTree> trees) implements Event {}

    record Entered(Optional<Event> before, Loc.Enter repetition) implements Event {}
  }

  private RuleMatcher(Rule rule, List<TokenTree> input, Syntax syntax, Edition edition) {
    this.rule = rule;
    this.syntax = syntax;
    this.edition = edition;
    this.cursor = new Cursor(input);
  }

  static Result match(Rule rule, List<TokenTree> input, Syntax syntax, Edition edition) {
    return new RuleMatcher(rule, input, syntax, edition).run();
  }

  private Result run() {
    Deque<Way> ways = new ArrayDeque<>();
    ways.add(new Way(0, Optional.empty()));
    List<Way> next = new ArrayList<>();
    List<Way> fragments = new ArrayList<>();
    List<Way> ends = new ArrayList<>();
    while (true) {
      next.clear();
      fragments.clear();
      ends.clear();
      while (!ways.isEmpty()) {
        advance(ways.removeLast(), ways, next, fragments, ends);
      }
      if (cursor.atEnd()) {
        return switch (ends.size()) {
          case 0 -> new Result.No(place());
          case 1 -> new Result.Matched(bindings(ends.get(0).last()));
          default -> new Result.Failed(place(), "several ways to match the macro's input");
        };
      }
      if (fragments.isEmpty() && next.isEmpty()) {
        return new Result.No(place());
      }
      if (fragments.isEmpty()) {
        cursor.step();
        ways.addAll(next);
      } else if (next.isEmpty() && fragments.size() == 1) {
        Way way = fragments.get(0);
        Loc.Var variable = (Loc.Var) rule.matcher().get(way.at());
        Span at = place();
        Optional<List<TokenTree>> taken = take(variable.kind());
        if (taken.isEmpty()) {
          return new Result.Failed(at, "expected `" + shown(variable.kind()) + "`");
        }
        Event event = new Event.Took(way.last(), variable, taken.get());
        ways.add(new Way(way.at() + 1, Optional.of(event)));
      } else {
        return new Result.Failed(
            place(), "the macro's rules are ambiguous here: several fragments or tokens fit");
      }
    }
  }

  private static String shown(FragmentKind kind) {
    return switch (kind) {
      case EXPR_2021 -> FragmentKind.EXPR.word();
      case PAT_PARAM -> FragmentKind.PAT.word();
      case FragmentKind other -> other.word();
    };
  }

  private void advance(
      Way way, Deque<Way> ways, List<Way> next, List<Way> fragments, List<Way> ends) {
    int at = way.at();
    switch (rule.matcher().get(at)) {
      case Loc.Tok(Token token) -> {
        if (cursor.here().isPresent() && same(token, cursor.here().get())) {
          next.add(new Way(at + 1, way.last()));
        }
      }
      case Loc.Open(var delimiter) -> {
        if (cursor.here().isPresent()
            && cursor.here().get() instanceof Group group
            && group.delimiter() == delimiter) {
          next.add(new Way(at + 1, way.last()));
        }
      }
      case Loc.Close(var delimiter) -> {
        if (cursor.here().isEmpty()
            && cursor.inGroup()
            && cursor.group().delimiter() == delimiter) {
          next.add(new Way(at + 1, way.last()));
        }
      }
      case Loc.Enter enter -> {
        Optional<Event> entered = Optional.of(new Event.Entered(way.last(), enter));
        if (enter.repeat() != Repeat.ONE_OR_MORE) {
          ways.add(new Way(enter.after(), entered));
        }
        ways.add(new Way(at + 1, entered));
      }
      case Loc.Again(Repeat repeat, int first) -> {
        ways.add(new Way(at + 1, way.last()));
        if (repeat != Repeat.ZERO_OR_ONE) {
          ways.add(new Way(first, way.last()));
        }
      }
      case Loc.Separator(Token token, int first) -> {
        ways.add(new Way(at + 1, way.last()));
        if (cursor.here().isPresent() && same(token, cursor.here().get())) {
          next.add(new Way(first, way.last()));
        }
      }
      case Loc.Var variable -> {
        if (cursor.here().isPresent()
            && FragmentStart.possible(variable.kind(), cursor.here().get())) {
          fragments.add(way);
        }
      }
      case Loc.End _ -> {
        if (cursor.atEnd()) {
          ends.add(way);
        }
      }
    }
  }

  private static boolean same(Token pattern, TokenTree tree) {
    return tree instanceof Token token
        && token.kind() == pattern.kind()
        && token.text().equals(pattern.text());
  }

  private Span place() {
    return cursor
        .here()
        .map(TokenTree::span)
        .orElse(cursor.inGroup() ? cursor.group().close() : Span.NONE);
  }

  private Optional<List<TokenTree>> take(FragmentKind kind) {
    TokenTree here = cursor.here().orElseThrow();
    return switch (kind) {
      case IDENT, LIFETIME, TT -> {
        cursor.skipTree();
        yield Optional.of(List.of(here));
      }
      case LITERAL -> literal(here);
      case VIS, ITEM, BLOCK, STMT, EXPR, EXPR_2021, TY, PAT, PAT_PARAM, PATH, META -> {
        if (here instanceof Interpolated whole && isWhole(kind, whole.fragment())) {
          cursor.skipTree();
          yield Optional.of(List.of(here));
        }
        yield cursor
            .take(kind, syntax, edition)
            .map(
                m ->
                    List.of(
                        new Interpolated(
                            m.fragment(), m.matched(), Tokens.place(m.matched(), here.span()))));
      }
    };
  }

  /// True if a fragment can be passed on as `kind` as it is: nothing can follow in the same
  /// operand.
  private static boolean isWhole(FragmentKind kind, Fragment fragment) {
    return switch (fragment) {
      case Fragment.OfType _ -> kind == FragmentKind.TY;
      case Fragment.OfItem _ -> kind == FragmentKind.ITEM;
      case Fragment.OfBlock _ -> kind == FragmentKind.BLOCK;
      case Fragment.OfMeta _ -> kind == FragmentKind.META;
      case Fragment.OfVis _ -> kind == FragmentKind.VIS;
      case Fragment.OfPath _ -> kind == FragmentKind.PATH;
      case Fragment.OfPat _ -> kind == FragmentKind.PAT_PARAM;
      case Fragment.OfExpr _, Fragment.OfLiteral _, Fragment.OfStmt _, Fragment.OfStmts _ -> false;
    };
  }

  private Optional<List<TokenTree>> literal(TokenTree first) {
    cursor.skipTree();
    if (!(first instanceof Token minus) || !minus.is("-")) {
      return Optional.of(List.of(first));
    }
    Optional<TokenTree> number = cursor.here();
    if (number.isEmpty()
        || !(number.get() instanceof Token value)
        || !(value.kind() == TokenKind.INT || value.kind() == TokenKind.FLOAT)) {
      return Optional.empty();
    }
    cursor.skipTree();
    Span at = minus.span().to(value.span());
    Expr negative = new Expr.Unary(Expr.UnOp.NEG, new Expr.Lit(value), at);
    return Optional.of(
        List.of(new Interpolated(new Fragment.OfLiteral(negative), List.of(minus, value), at)));
  }

  /// Replays what the successful way did.
  private Map<Name, Bound> bindings(Optional<Event> last) {
    List<Event> events = new ArrayList<>();
    for (Optional<Event> e = last; e.isPresent(); e = e.get().before()) {
      events.add(e.get());
    }
    Collections.reverse(events);
    List<List<Bound>> roots = new ArrayList<>();
    for (int i = 0; i < rule.variables(); i++) {
      roots.add(new ArrayList<>());
    }
    for (Event event : events) {
      switch (event) {
        case Event.Took took ->
            innermost(roots.get(took.variable().index()), took.variable().depth())
                .add(new Bound.One(took.trees()));
        case Event.Entered entered -> {
          Loc.Enter enter = entered.repetition();
          for (int v = enter.firstVar(); v < enter.lastVar(); v++) {
            innermost(roots.get(v), enter.depth()).add(new Bound.Many(new ArrayList<>()));
          }
        }
      }
    }
    Map<Name, Bound> bindings = new HashMap<>();
    for (Loc loc : rule.matcher()) {
      if (loc instanceof Loc.Var variable) {
        bindings.put(variable.name(), roots.get(variable.index()).get(0));
      }
    }
    return bindings;
  }

  private static List<Bound> innermost(List<Bound> root, int depth) {
    List<Bound> at = root;
    for (int i = 0; i < depth; i++) {
      at = ((Bound.Many) at.get(at.size() - 1)).elems();
    }
    return at;
  }
}
