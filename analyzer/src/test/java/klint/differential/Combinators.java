// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.List;
import java.util.Optional;

/// Methods of `Option` and `Result`, `?`, and the like.
final class Combinators {
  private final Generator g;

  Combinators(Generator g) {
    this.g = g;
  }

  /// Ways to get a value of a type out of, or as, an option or a result.
  void add(Dice.Ways<Node.Expr> ways, Ty ty) {
    if (ty instanceof Ty.Bool || ty instanceof Ty.Unit) {
      return;
    }
    Ty.Opt opt = new Ty.Opt(ty);
    Ty.Res res = new Ty.Res(ty, Ty.FAULT);
    ways.add(2, () -> Node.expr(ty, recv(opt), ".unwrap_or_else(", thunk(ty), ")"))
        .add(1, () -> Node.expr(ty, recv(opt), ".unwrap_or(", g.values.of(ty), ")"))
        .add(1, () -> Node.expr(ty, recv(res), ".unwrap_or_else(", ignoring(ty), ")"))
        .add(1, () -> Node.expr(ty, recv(opt), ".map_or_else(", thunk(ty), ", |v| v)"))
        .add(1, () -> Node.expr(ty, recv(opt), ".unwrap()"))
        .when(asks(g.env.result) == Asks.OPTION, 6, () -> Node.expr(ty, recv(opt), "?"))
        .when(
            asks(g.env.result) == Asks.RESULT,
            6,
            () ->
                g.dice.chance(50)
                    ? Node.expr(ty, recv(res), "?")
                    : Node.expr(ty, recv(opt), ".ok_or(Fault::Gone)?"));
    switch (ty) {
      case Ty.Opt o -> option(ways, o);
      case Ty.Res r -> result(ways, r);
      default -> {}
    }
  }

  private enum Asks {
    NOTHING,
    OPTION,
    RESULT
  }

  /// What `?` can leave the body with.
  private static Asks asks(Ty result) {
    return switch (result) {
      case Ty.Opt _ -> Asks.OPTION;
      case Ty.Res r when r.err() instanceof Ty.Fault -> Asks.RESULT;
      default -> Asks.NOTHING;
    };
  }

  private void option(Dice.Ways<Node.Expr> ways, Ty.Opt o) {
    List<Env.Place> places = g.env.whole(o::equals).stream().filter(Env.Place::writable).toList();
    Ty other = g.types.owned(0);
    ways.when(!places.isEmpty(), 10, () -> taken(g.dice.pick(places), o))
        .add(2, () -> Node.expr(o, recv(new Ty.Opt(other)), ".map(", mapped(other, o.of()), ")"))
        .add(1, () -> Node.expr(o, recv(new Ty.Opt(other)), ".and_then(", mapped(other, o), ")"))
        .add(1, () -> Node.expr(o, recv(o), ".or_else(", thunk(o), ")"))
        .add(1, () -> Node.expr(o, recv(o), ".or(", g.values.of(o), ")"))
        .add(1, () -> Node.expr(o, recv(o), ".xor(", g.values.of(o), ")"))
        .add(1, () -> Node.expr(o, recv(o), ".filter(", ignoring(Ty.BOOL), ")"))
        .add(1, () -> Node.expr(o, recv(o), ".inspect(", ignoring(Ty.UNIT), ")"))
        .add(1, () -> Node.expr(o, recv(new Ty.Opt(other)), ".and(", g.values.of(o), ")"))
        .add(1, () -> Node.expr(o, recv(new Ty.Res(o.of(), Ty.FAULT)), ".ok()"))
        .add(1, () -> Node.expr(o, recv(new Ty.Opt(o)), ".flatten()"))
        .add(
            1,
            () -> Node.expr(o, "(", g.conditions.of(), ").then_some(", g.values.of(o.of()), ")"));
    if (o.of() instanceof Ty.Tup t && t.of().size() == 2) {
      ways.add(
          6,
          () ->
              Node.expr(
                  o,
                  recv(new Ty.Opt(t.of().get(0))),
                  ".zip(",
                  g.values.of(new Ty.Opt(t.of().get(1))),
                  ")"));
    }
  }

  private Node.Expr taken(Env.Place p, Ty.Opt o) {
    g.env.use(p, Env.Use.WRITE);
    return g.dice
        .<Node.Expr>ways()
        .add(5, () -> Node.expr(o, p.text() + ".take()"))
        .add(2, () -> Node.expr(o, "mem::take(&mut " + p.text() + ")"))
        .add(
            2,
            () ->
                Node.expr(
                    o,
                    p.text() + ".replace(",
                    g.values.whileLent(p, () -> g.values.of(o.of())),
                    ")"))
        .add(
            1,
            () ->
                Node.expr(
                    o, p.text() + ".take_if(", g.values.whileLent(p, () -> ignoring(Ty.BOOL)), ")"))
        .take();
  }

  private void result(Dice.Ways<Node.Expr> ways, Ty.Res r) {
    Ty other = g.types.owned(0);
    ways.add(
            2,
            () ->
                Node.expr(r, recv(new Ty.Res(other, r.err())), ".map(", mapped(other, r.ok()), ")"))
        .add(
            1,
            () ->
                Node.expr(
                    r, recv(new Ty.Res(r.ok(), Ty.FAULT)), ".map_err(", ignoring(r.err()), ")"))
        .add(
            1,
            () ->
                Node.expr(r, recv(new Ty.Res(other, r.err())), ".and_then(", mapped(other, r), ")"))
        .add(1, () -> Node.expr(r, recv(new Ty.Opt(r.ok())), ".ok_or_else(", thunk(r.err()), ")"))
        .add(1, () -> Node.expr(r, recv(new Ty.Opt(r.ok())), ".ok_or(", g.values.of(r.err()), ")"));
  }

  /// A value to call a method on.
  private Node.Expr recv(Ty ty) {
    return Node.expr(ty, "(", g.values.of(ty), ")");
  }

  private Node.Expr thunk(Ty result) {
    return g.closures.of(result).text();
  }

  private Node.Expr ignoring(Ty result) {
    return g.closures.of(result, "_", false, Optional.empty()).text();
  }

  private Node.Expr mapped(Ty argument, Ty result) {
    return g.closures.of(result, "v" + g.number(), g.dice.chance(30), Optional.of(argument)).text();
  }
}
