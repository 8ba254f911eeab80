// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Closures of no arguments, and what they capture.
final class Closures {
  /// `captured` has been taken from the body around already, if it goes by value.
  record Made(Node.Expr text, Ty.Calls calls, Map<String, Env.Capture> captured, boolean move) {}

  private final Generator g;

  Closures(Generator g) {
    this.g = g;
  }

  Made of(Ty result) {
    return of(result, "", g.dice.chance(40), Optional.empty());
  }

  /// `argument`, if there is one, is a variable that the closure is called with.
  Made of(Ty result, String parameter, boolean move, Optional<Ty> argument) {
    Env around = g.env;
    Env inner = around.closure(result);
    Node.Expr body =
        g.apart(
            inner,
            12,
            () -> {
              argument.ifPresent(t -> g.declare(parameter, t, false));
              return Node.expr(
                  result,
                  marked(
                      g.dice.chance(50)
                          ? new Node.Block(List.of(), Optional.of(g.values.of(result)))
                          : g.control.block(result, 1 + g.dice.below(3))));
            });
    Ty.Calls calls = Ty.Calls.FN;
    for (Env.Capture c : inner.captured.values()) {
      boolean consumes = c.use() == Env.Use.MOVE;
      calls =
          consumes
              ? Ty.Calls.FN_ONCE
              : c.use() == Env.Use.WRITE && calls == Ty.Calls.FN ? Ty.Calls.FN_MUT : calls;
      around.use(c.place(), move ? Env.Use.MOVE : c.use());
    }
    Node.Expr text =
        Node.expr(
            new Ty.Closure(g.number(), calls, result),
            (move ? "move " : "") + "|" + parameter + "| ",
            body);
    return new Made(text, calls, inner.captured, move);
  }

  /// A body that tells when it runs.
  private static Node.Block marked(Node.Block body) {
    List<Node.Stmt> all = new ArrayList<>();
    all.add(Node.stmt(Batch.MARK));
    all.addAll(body.statements());
    return new Node.Block(all, body.tail());
  }

  /// Notes that a variable holds the closure, and with it what it borrows.
  void hold(Env.Var holder, Made made) {
    if (made.move()) {
      return;
    }
    for (Env.Capture c : made.captured().values()) {
      if (c.use() != Env.Use.MOVE) {
        g.env.lend(holder, c.place().key(), c.use() == Env.Use.WRITE);
      }
    }
  }

  /// Calls something that is in a place.
  Node.Expr call(Env.Place p) {
    return switch (p.ty()) {
      case Ty.Closure c -> {
        g.env.use(p, use(c.calls()));
        yield Node.expr(c.result(), p.text() + "()");
      }
      case Ty.Callback c -> {
        g.env.use(p, Env.Use.MOVE);
        yield Node.expr(c.result(), "(" + p.text() + ")()");
      }
      case Ty.Pointer c -> {
        g.env.use(p, Env.Use.READ);
        yield Node.expr(c.result(), "(" + p.text() + ")()");
      }
      case Ty.Dyn d -> {
        g.env.use(p, Env.Use.READ);
        yield Node.expr(d.result(), p.text() + ".call()");
      }
      default -> Node.simplest(p.ty());
    };
  }

  private static Env.Use use(Ty.Calls calls) {
    return switch (calls) {
      case FN -> Env.Use.READ;
      case FN_MUT -> Env.Use.WRITE;
      case FN_ONCE -> Env.Use.MOVE;
    };
  }

  /// Places that can be called here and give such a result.
  List<Env.Place> callable(Ty result) {
    return g
        .env
        .whole(
            t ->
                switch (t) {
                  case Ty.Closure c -> c.result().equals(result);
                  case Ty.Callback c -> c.result().equals(result);
                  case Ty.Pointer c -> c.result().equals(result);
                  case Ty.Dyn d -> d.result().equals(result);
                  default -> false;
                })
        .stream()
        .filter(
            p ->
                switch (p.ty()) {
                  case Ty.Closure c ->
                      c.calls() == Ty.Calls.FN
                          || (c.calls() == Ty.Calls.FN_MUT && p.writable())
                          || (c.calls() == Ty.Calls.FN_ONCE && g.env.canMove(p));
                  case Ty.Callback _ -> g.env.canMove(p);
                  default -> true;
                })
        .toList();
  }
}
