// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.TokenTree;
import klint.syntax.Type;

/// Reads the arguments of a built-in macro from left to right.
final class Arguments {
  private final List<TokenTree> trees;
  private final BodyExpander body;
  private final Span call;
  private int at;

  Arguments(List<TokenTree> trees, Span call, BodyExpander body) {
    this.trees = trees;
    this.call = call;
    this.body = body;
  }

  boolean atEnd() {
    return at >= trees.size();
  }

  Span here() {
    return atEnd() ? call : trees.get(at).span();
  }

  Optional<TokenTree> peek() {
    return peek(0);
  }

  Optional<TokenTree> peek(int ahead) {
    return at + ahead < trees.size() ? Optional.of(trees.get(at + ahead)) : Optional.empty();
  }

  void skip() {
    at++;
  }

  boolean eat(String punct) {
    if (Tokens.isPunct(trees, at, punct)) {
      at++;
      return true;
    }
    return false;
  }

  List<TokenTree> rest() {
    return trees.subList(Math.min(at, trees.size()), trees.size());
  }

  /// The next expression, its macros not yet expanded.
  Optional<Expr> expr() {
    return fragment(FragmentKind.EXPR)
        .flatMap(
            f ->
                switch (f) {
                  case Fragment.OfExpr(Expr e) -> Optional.of(e);
                  case Fragment.OfLiteral(Expr e) -> Optional.of(e);
                  case Fragment.OfPath(var path) -> Optional.of(new Expr.OfPath(path));
                  case Fragment.OfBlock(var b) ->
                      Optional.of(
                          new Expr.OfBlock(Optional.empty(), Expr.BlockKind.PLAIN, b, b.span()));
                  case Fragment.OfType _,
                      Fragment.OfPat _,
                      Fragment.OfStmt _,
                      Fragment.OfItem _,
                      Fragment.OfMeta _,
                      Fragment.OfVis _,
                      Fragment.OfStmts _ ->
                      Optional.empty();
                });
  }

  Optional<Type> type() {
    return fragment(FragmentKind.TY)
        .flatMap(f -> f instanceof Fragment.OfType(Type t) ? Optional.of(t) : Optional.empty());
  }

  private Optional<Fragment> fragment(FragmentKind kind) {
    if (atEnd()) {
      return Optional.empty();
    }
    Optional<Syntax.Match> match =
        body.work().syntax().longest(kind, trees, at, body.work().crate().edition());
    if (match.isEmpty() || match.get().left().isPresent()) {
      body.work()
          .problem(here(), "expected " + (kind == FragmentKind.TY ? "a type" : "an expression"));
      at = trees.size();
      return Optional.empty();
    }
    at = match.get().next();
    return Optional.of(match.get().fragment());
  }

  /// The expressions to the end, between commas, expanded.
  List<Expr> exprs() {
    List<Expr> out = new ArrayList<>();
    while (!atEnd()) {
      expr().ifPresent(e -> out.add(body.expr(e)));
      if (!atEnd() && !eat(",")) {
        body.work().problem(here(), "expected `,`");
        at = trees.size();
      }
    }
    return out;
  }
}
