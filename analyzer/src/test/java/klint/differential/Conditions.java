// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.List;

/// Booleans: mostly of the entry's own, their copies and what is asked of values.
final class Conditions {
  private final Generator g;

  Conditions(Generator g) {
    this.g = g;
  }

  Node.Expr of() {
    return of(2);
  }

  private Node.Expr of(int depth) {
    g.spend(1);
    List<Env.Place> bools = g.env.whole(t -> t instanceof Ty.Bool);
    Dice.Ways<Node.Expr> ways = g.dice.ways();
    ways.when(!bools.isEmpty(), 10, () -> read(g.dice.pick(bools)))
        .add(3, () -> Node.expr(Ty.BOOL, "coin()"))
        .when(g.hasFuel(), 3, this::temporary)
        .when(g.hasFuel(), 2, g.extras::condition);
    if (g.reach == Generator.Reach.WIDE) {
      g.containers.conditions(ways);
    }
    List<Env.Place> asked =
        g.env.whole(
            t ->
                t instanceof Ty.Opt
                    || t instanceof Ty.Res
                    || (t instanceof Ty.User u && u.shape().isEnum()));
    ways.when(!asked.isEmpty(), 8, () -> asks(g.dice.pick(asked)));
    if (depth > 0) {
      ways.add(4, () -> Node.expr(Ty.BOOL, "!", paren(of(depth - 1))))
          .add(2, () -> both("&&", depth))
          .add(2, () -> both("||", depth))
          .add(1, () -> eager("==", depth))
          .add(1, () -> eager("!=", depth))
          .add(1, () -> eager("&", depth))
          .add(1, () -> eager("|", depth))
          .add(1, () -> eager("^", depth));
    }
    return ways.take();
  }

  private static Node.Expr paren(Node.Expr e) {
    return Node.expr(e.ty(), "(", e, ")");
  }

  private Node.Expr read(Env.Place p) {
    g.env.use(p, Env.Use.READ);
    return Node.expr(Ty.BOOL, p.text());
  }

  /// The right side may not be reached.
  private Node.Expr both(String op, int depth) {
    Node.Expr left = of(depth - 1);
    Flow skipped = g.env.flow.copy();
    Node.Expr right = of(depth - 1);
    g.env.flow.join(skipped);
    return Node.expr(Ty.BOOL, paren(left), " " + op + " ", paren(right));
  }

  private Node.Expr eager(String op, int depth) {
    Node.Expr left = of(depth - 1);
    return Node.expr(Ty.BOOL, paren(left), " " + op + " ", paren(of(depth - 1)));
  }

  /// Asked of a value that lives for a moment.
  private Node.Expr temporary() {
    Ty ty =
        g.dice
            .<Ty>ways()
            .add(4, () -> Ty.GUARD)
            .add(2, () -> new Ty.Locked("Spin"))
            .add(1, () -> new Ty.Held("Rcu"))
            .add(1, () -> new Ty.Opt(Ty.GUARD))
            .add(1, () -> Ty.SLEEPER)
            .take();
    Node.Expr value = g.values.of(ty);
    int how = g.dice.below(3);
    if (how > 0 && ty instanceof Ty.Opt) {
      return Node.expr(Ty.BOOL, paren(value), how == 1 ? ".is_some()" : ".is_none()");
    }
    return how == 1
        ? Node.expr(Ty.BOOL, paren(value), ".ready()")
        : Node.expr(Ty.BOOL, "peek(&", paren(value), ")");
  }

  private Node.Expr asks(Env.Place p) {
    g.env.use(p, Env.Use.READ);
    String of = p.text();
    String text =
        switch (p.ty()) {
          case Ty.Opt o ->
              g.dice.pick(
                  List.of(
                      of + ".is_some()",
                      of + ".is_none()",
                      "matches!(" + of + ", Some(_))",
                      "matches!(&" + of + ", None)",
                      of + ".as_ref().is_some()",
                      "if let Some(_) = &" + of + " { true } else { false }",
                      of
                          + ".as_ref().is_some_and(|v| "
                          + (g.dice.chance(50) ? "true" : "peek(v)")
                          + ")"));
          case Ty.Res _ ->
              g.dice.pick(
                  List.of(
                      of + ".is_ok()",
                      of + ".is_err()",
                      "matches!(" + of + ", Ok(_))",
                      of + ".as_ref().is_ok()",
                      of + ".as_ref().ok().is_none()"));
          case Ty.User u -> {
            Ty.Variant v = g.dice.pick(u.shape().variants());
            yield "matches!(" + of + ", " + Patterns.any(u, v) + ")";
          }
          case Ty.Unit _,
              Ty.Bool _,
              Ty.Guard _,
              Ty.Held _,
              Ty.Locked _,
              Ty.Sleeper _,
              Ty.Fault _,
              Ty.Tup _,
              Ty.Arr _,
              Ty.Boxed _,
              Ty.Keep _,
              Ty.Logged _,
              Ty.In _,
              Ty.Defer _,
              Ty.Callback _,
              Ty.Pointer _,
              Ty.Dyn _,
              Ty.Closure _,
              Ty.Ref _ ->
              "true";
        };
    return Node.expr(Ty.BOOL, text);
  }
}
