// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the lock library has besides guards: operators, clones, deferred calls, iterators, types
/// that decide.
final class Extras {
  private final Generator g;

  Extras(Generator g) {
    this.g = g;
  }

  // ---- values

  void add(Dice.Ways<Node.Expr> ways, Ty ty) {
    switch (ty) {
      case Ty.Guard _ ->
          ways.add(1, () -> Node.expr(ty, "(", guard(), ") + (", guard(), ")"))
              .add(1, () -> Node.expr(ty, "(", guard(), ").clone()"))
              .add(1, () -> Node.expr(ty, "Guard::default()"))
              .add(1, () -> Node.expr(ty, "<Spin as Mode>::take()"))
              .add(
                  1, () -> Node.expr(ty, "(", g.values.of(new Ty.Opt(ty)), ").unwrap_or_default()"))
              .add(1, () -> twice(ty));
      case Ty.Held h when h.kind().equals("Free") ->
          ways.add(1, () -> Node.expr(ty, "<Free as Mode>::take()"));
      case Ty.Opt o when o.of() instanceof Ty.Guard ->
          ways.add(1, () -> Node.expr(ty, "Several(true).next()"))
              .add(1, () -> Node.expr(ty, "(", g.values.of(ty), ").clone()"))
              .add(1, () -> Node.expr(ty, "(&(", g.values.of(ty), ")).as_ref().cloned()"))
              .add(1, () -> Node.expr(ty, "(", g.values.of(new Ty.Boxed(ty)), ").take()"));
      case Ty.Tup t when t.of().size() == 2 && t.of().get(0).equals(t.of().get(1)) ->
          ways.add(3, () -> swapped(t));
      case Ty.Boxed b -> ways.add(1, () -> Node.expr(ty, "(", g.values.of(b.of()), ").into()"));
      default -> {}
    }
    ways.add(1, () -> with(ty));
  }

  private Node.Expr guard() {
    return g.values.of(Ty.GUARD);
  }

  private Node.Expr swapped(Ty.Tup t) {
    Ty of = t.of().get(0);
    return Node.expr(t, "{ let [a, b] = [", g.values.of(of), ", ", g.values.of(of), "]; (b, a) }");
  }

  /// A closure that must be callable again: what it moves out of is its own.
  private Node.Expr twice(Ty ty) {
    Closures.Made made = g.closures.of(ty, "", false, Optional.empty());
    return made.calls() == Ty.Calls.FN_ONCE
        ? Node.expr(ty, "(", made.text(), ")()")
        : Node.expr(ty, "twice(", made.text(), ")");
  }

  private Node.Expr with(Ty ty) {
    String mode = g.dice.pick(List.of("Spin", "Free"));
    Ty of = mode.equals("Spin") ? Ty.GUARD : new Ty.Held("Free");
    Closures.Made made =
        g.closures.of(ty, "v" + g.number(), g.dice.chance(30), Optional.of(new Ty.Ref(of, false)));
    return Node.expr(ty, "with::<" + mode + ", _>(", made.text(), ")");
  }

  Node.Expr condition() {
    return switch (g.dice.below(6)) {
      case 0 -> Node.expr(Ty.BOOL, "!(", guard(), ")");
      case 1 -> {
        Closures.Made made = g.closures.of(Ty.BOOL, "", false, Optional.empty());
        yield made.calls() == Ty.Calls.FN
            ? Node.expr(Ty.BOOL, "through(&", made.text(), ")")
            : made.calls() == Ty.Calls.FN_MUT
                ? Node.expr(Ty.BOOL, "through_mut(&mut ", made.text(), ")")
                : Node.expr(Ty.BOOL, "(", made.text(), ")()");
      }
      case 2 -> Node.expr(Ty.BOOL, "(", g.values.of(new Ty.Logged(Ty.GUARD)), ").get().ready()");
      case 3 -> Node.expr(Ty.BOOL, "Several(true).any(|g| g.ready())");
      case 4 -> Node.expr(Ty.BOOL, "defer(", thunk(), ").cancel()");
      default -> Node.expr(Ty.BOOL, "twice(|| (", guard(), ").ready())");
    };
  }

  private Node.Expr thunk() {
    return g.closures.of(Ty.UNIT, "", true, Optional.empty()).text();
  }

  // ---- statements

  List<Node.Stmt> statement() {
    return switch (g.dice.below(9)) {
      case 0 -> List.of(deferred());
      case 1 ->
          List.of(Node.stmt("<" + g.dice.pick(List.of("Spin", "Free")) + " as Mode>::work();"));
      case 2 -> List.of(forEach());
      case 3 -> List.of(Node.stmt("with::<Spin, _>(|_| ", g.values.of(Ty.UNIT), ");"));
      case 4 -> List.of(matchBools());
      case 5 -> List.of(elseIf());
      case 6 -> keep();
      case 7 -> List.of(withArgument());
      default -> List.of(Node.stmt("twice(|| { ", g.values.of(Ty.GUARD), "; });"));
    };
  }

  private Node.Stmt deferred() {
    Node.Expr f = thunk();
    Env.Var v = g.declare("s" + g.number(), new Ty.Defer(g.number()), false);
    return Node.stmt("let " + v.name() + " = defer(", f, ");");
  }

  /// A loop over values that it owns.
  private Node.Stmt forEach() {
    Ty of = g.types.owned(0);
    Node.Expr from =
        switch (g.dice.below(3)) {
          case 0 -> g.values.of(new Ty.Opt(of));
          case 1 -> Node.expr(of, "[", g.values.of(of), ", ", g.values.of(of), "]");
          default -> Node.expr(Ty.GUARD, "Several(", g.conditions.of(), ")");
        };
    Ty item = from.ty() instanceof Ty.Opt || from.ty().equals(of) ? of : Ty.GUARD;
    Env.Label label = new Env.Label("'l" + g.number(), true, Optional.empty(), new ArrayList<>());
    g.env.labels.add(label);
    g.env.loop++;
    Flow none = g.env.flow.copy();
    Node.Stmt out =
        g.scope(
            () -> {
              Env.Var v = g.declare("g" + g.number(), item, false);
              return Node.stmt(
                  label.name() + ": for " + v.name() + " in ",
                  Node.expr(from.ty(), "(", from, ")"),
                  " ",
                  g.control.block(Ty.UNIT, 2));
            });
    g.env.flow.join(none);
    g.env.loop--;
    g.env.labels.removeLast();
    label.exits().forEach(g.env.flow::join);
    return out;
  }

  private Node.Stmt matchBools() {
    Node.Expr one = g.conditions.of();
    Node.Expr other = g.conditions.of();
    List<Node.Block> arms =
        g.branches(
            List.of(
                () -> g.control.block(Ty.UNIT, 2),
                () -> g.control.block(Ty.UNIT, 2),
                () -> g.control.block(Ty.UNIT, 2)));
    return Node.stmt(
        "match (",
        one,
        ", ",
        other,
        ") { (true, _) => ",
        arms.get(0),
        ", (false, true) => ",
        arms.get(1),
        ", (false, false) => ",
        arms.get(2),
        " }");
  }

  private Node.Stmt elseIf() {
    Node.Expr one = g.conditions.of();
    Node.Expr[] two = new Node.Expr[1];
    List<Node.Block> arms =
        g.branches(
            List.of(
                () -> g.control.block(Ty.UNIT, 2),
                () -> {
                  two[0] = g.conditions.of();
                  return g.control.block(Ty.UNIT, 2);
                }));
    return Node.stmt("if ", one, " ", arms.get(0), " else if ", two[0], " ", arms.get(1));
  }

  /// Taken out of, or dropped in, a place that does not drop by itself.
  private List<Node.Stmt> keep() {
    Ty of = g.types.owned(0);
    Node.Expr value = g.values.of(of);
    String name = "m" + g.number();
    List<Node.Stmt> out = new ArrayList<>();
    out.add(Node.stmt("let mut " + name + " = ManuallyDrop::new(", value, ");"));
    if (g.dice.chance(50)) {
      out.addAll(g.statements.next());
    }
    if (g.env.flow.isDead()) {
      return out;
    }
    out.add(
        g.dice.chance(50)
            ? Node.stmt("unsafe { ManuallyDrop::drop(&mut " + name + ") };")
            : Node.stmt("drop(unsafe { ManuallyDrop::take(&mut " + name + ") });"));
    return out;
  }

  /// A closure with a parameter, called at once.
  private Node.Stmt withArgument() {
    Ty of = g.types.owned(1);
    Closures.Made made =
        g.closures.of(Ty.UNIT, "v" + g.number(), g.dice.chance(30), Optional.of(of));
    return Node.stmt("{ let mut f = ", made.text(), "; f(", g.values.of(of), "); }");
  }
}
