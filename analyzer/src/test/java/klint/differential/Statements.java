// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements.
final class Statements {
  private final Generator g;

  Statements(Generator g) {
    this.g = g;
  }

  List<Node.Stmt> next() {
    if (!g.spend(1)) {
      return List.of(g.dice.chance(20) ? sleep() : drop());
    }
    Dice.Ways<List<Node.Stmt>> ways = g.dice.ways();
    return ways.add(g.sleepiness, () -> List.of(sleep()))
        .add(g.sleepiness / 2, () -> List.of(sleepIf()))
        .add(16, this::let)
        .add(4, () -> List.of(letCopy()))
        .add(3, this::deferred)
        .add(5, () -> List.of(assign()))
        .add(4, () -> List.of(discard()))
        .add(9, () -> List.of(drop()))
        .add(3, () -> List.of(option()))
        .add(3, () -> List.of(lend()))
        .add(7, () -> List.of(g.control.ifStmt()))
        .add(4, () -> List.of(g.control.ifLetStmt()))
        .add(4, () -> List.of(g.control.matchStmt()))
        .add(3, () -> g.control.letElse())
        .add(5, () -> List.of(g.control.loop()))
        .add(2, () -> List.of(Node.stmt(g.control.labelled(Ty.UNIT))))
        .add(2, () -> List.of(Node.stmt(g.control.block(Ty.UNIT, 3))))
        .add(4, this::closure)
        .add(4, () -> List.of(call()))
        .add(2, this::again)
        .add(2, this::swap)
        .add(3, this::leave)
        .add(6, g.extras::statement)
        .when(g.reach == Generator.Reach.WIDE, 8, g.containers::statement)
        .when(g.reach == Generator.Reach.WIDE, 3, g.machines::statement)
        .take();
  }

  private Node.Stmt sleep() {
    return Node.stmt("sleep();");
  }

  private Node.Stmt sleepIf() {
    return Node.stmt(
        "if ", g.conditions.of(), " ", new Node.Block(List.of(sleep()), Optional.empty()));
  }

  List<Node.Stmt> let() {
    Ty ty = g.types.owned(2);
    Node.Expr value = g.values.of(ty);
    if (g.dice.chance(12)) {
      Patterns.Pattern p = g.patterns.irrefutable(ty, Patterns.Mode.MOVE);
      return List.of(Node.stmt("let " + p.text() + " = ", value, ";"));
    }
    boolean mutable = g.dice.chance(40);
    String name = g.name(g.dice.chance(10) ? "_x" : "x");
    g.declare(name, ty, mutable);
    return List.of(Node.stmt("let " + (mutable ? "mut " : "") + name + " = ", value, ";"));
  }

  private Node.Stmt letCopy() {
    Node.Expr value = g.conditions.of();
    String name = "c" + g.number();
    g.declare(name, Ty.BOOL, false);
    return Node.stmt("let " + name + " = ", value, ";");
  }

  /// Declared first, given a value on some ways.
  private List<Node.Stmt> deferred() {
    Ty ty = g.types.owned(1);
    boolean mutable = g.dice.chance(60);
    Env.Var v = g.declare("d" + g.number(), ty, mutable);
    String key = Integer.toString(v.id());
    g.env.flow.lose(key);
    List<Node.Stmt> out = new ArrayList<>();
    out.add(Node.stmt("let " + (mutable ? "mut " : "") + v.name() + ": " + ty.rust() + ";"));
    if (g.dice.chance(30)) {
      out.addAll(next());
      if (g.env.flow.isDead()) {
        return out;
      }
    }
    Node.Expr c = g.conditions.of();
    boolean both = g.dice.chance(40);
    List<Node.Block> blocks =
        g.branches(List.of(() -> filled(v), () -> both ? filled(v) : g.control.block(Ty.UNIT, 1)));
    out.add(Node.stmt("if ", c, " ", blocks.get(0), " else ", blocks.get(1)));
    return out;
  }

  private Node.Block filled(Env.Var v) {
    Node.Expr value = g.values.of(v.ty());
    g.env.flow.fill(Integer.toString(v.id()));
    Node.Stmt set = Node.stmt(v.name() + " = ", value, ";");
    return g.control.block(Ty.UNIT, 1, List.of(set));
  }

  private Node.Stmt assign() {
    List<Env.Place> all = new ArrayList<>();
    for (Env.Place p : g.env.whole(t -> true)) {
      if (g.env.canAssign(p)) {
        all.add(p);
      }
    }
    for (Env.Var v : g.env.vars) {
      String key = Integer.toString(v.id());
      if (v.mutable()
          && !g.env.flow.isWhole(key)
          && !(v.ty() instanceof Ty.Closure)
          && !g.env.isLent(key)
          && isVisible(v)) {
        all.add(new Env.Place(v, key, v.name(), v.ty(), false, true));
      }
    }
    if (all.isEmpty()) {
      return g.control.ifStmt();
    }
    Env.Place p = g.dice.pick(all);
    Node.Expr value = g.values.of(p.ty());
    if (!g.env.flow.isDead()) {
      g.env.use(p, Env.Use.WRITE);
      g.env.flow.fill(p.key());
    }
    return Node.stmt(p.text() + " = ", value, ";");
  }

  private boolean isVisible(Env.Var v) {
    for (int i = g.env.vars.size() - 1; i >= 0; i--) {
      if (g.env.vars.get(i).name().equals(v.name())) {
        return g.env.vars.get(i).id() == v.id();
      }
    }
    return false;
  }

  private Node.Stmt discard() {
    Ty ty = g.types.owned(1);
    return switch (g.dice.below(4)) {
      case 0 -> Node.stmt("let _ = ", g.values.of(ty), ";");
      case 1 -> Node.stmt("_ = ", g.values.of(ty), ";");
      case 2 -> Node.stmt("(", g.values.of(ty), ");");
      default -> {
        List<Env.Place> all = g.env.whole(t -> !t.isCopy());
        if (all.isEmpty()) {
          yield Node.stmt("let _ = ", g.values.of(ty), ";");
        }
        yield Node.stmt("let _ = " + g.dice.pick(all).text() + ";");
      }
    };
  }

  private List<Env.Place> movable() {
    return g
        .env
        .whole(t -> !t.isCopy() && !(t instanceof Ty.Ref) && !(t instanceof Ty.Closure))
        .stream()
        .filter(g.env::canMove)
        .toList();
  }

  private Node.Stmt drop() {
    List<Env.Place> all = movable();
    if (all.isEmpty()) {
      return sleep();
    }
    Env.Place p = g.dice.pick(all);
    g.env.use(p, Env.Use.MOVE);
    int how = g.dice.below(12);
    if (how == 0) {
      return Node.stmt("mem::forget(" + p.text() + ");");
    }
    if (p.ty() instanceof Ty.Keep) {
      return Node.stmt("drop(ManuallyDrop::into_inner(" + p.text() + "));");
    }
    if (p.ty() instanceof Ty.Guard && how < 4) {
      return Node.stmt(p.text() + ".unlock();");
    }
    return Node.stmt(how < 10 ? "drop(" + p.text() + ");" : p.text() + ";");
  }

  /// Changes an option in its place.
  private Node.Stmt option() {
    List<Env.Place> all =
        g.env.whole(t -> t instanceof Ty.Opt).stream().filter(Env.Place::writable).toList();
    if (all.isEmpty()) {
      return discard();
    }
    Env.Place p = g.dice.pick(all);
    Ty of = ((Ty.Opt) p.ty()).of();
    g.env.use(p, Env.Use.WRITE);
    return g.values.whileLent(
        p,
        () ->
            switch (g.dice.below(7)) {
              case 0 -> Node.stmt(p.text() + ".insert(", g.values.of(of), ");");
              case 1 ->
                  Node.stmt(p.text() + ".get_or_insert_with(", g.closures.of(of).text(), ");");
              case 2 -> Node.stmt(p.text() + ".replace(", g.values.of(of), ");");
              case 3 -> Node.stmt("if let Some(v) = " + p.text() + ".as_mut() { poke(v); }");
              case 4 -> Node.stmt(p.text() + ".get_or_insert(", g.values.of(of), ");");
              case 5 -> Node.stmt(p.text() + " = None;");
              default -> Node.stmt(p.text() + ".take();");
            });
  }

  private Node.Stmt lend() {
    List<Env.Place> all = g.env.whole(t -> !(t instanceof Ty.Closure) && !(t instanceof Ty.Ref));
    if (all.isEmpty() || g.dice.chance(25)) {
      Ty ty = g.types.owned(1);
      Node.Expr value = g.values.of(ty);
      Env.Var v = g.declare("t" + g.number(), new Ty.Ref(ty, false), false);
      return Node.stmt("let " + v.name() + " = &", value, ";");
    }
    Env.Place p = g.dice.pick(all);
    boolean mutable = p.writable() && g.dice.chance(60);
    g.env.use(p, mutable ? Env.Use.WRITE : Env.Use.READ);
    if (g.dice.chance(40)) {
      return Node.stmt(mutable ? "poke(&mut " : "peek(&", p.text(), ");");
    }
    Env.Var v = g.declare("r" + g.number(), new Ty.Ref(p.ty(), mutable), false);
    g.env.lend(v, p.key(), mutable);
    return Node.stmt("let " + v.name() + (mutable ? " = &mut " : " = &") + p.text() + ";");
  }

  private List<Node.Stmt> closure() {
    Ty result = g.types.small();
    Closures.Made made = g.closures.of(result);
    String name = "f" + g.number();
    Env.Var v = g.declare(name, new Ty.Closure(g.number(), made.calls(), result), true);
    g.closures.hold(v, made);
    return List.of(Node.stmt("let mut " + name + " = ", made.text(), ";"));
  }

  private Node.Stmt call() {
    List<Env.Place> all = new ArrayList<>();
    for (Ty result : List.of(Ty.UNIT, Ty.BOOL, Ty.GUARD, new Ty.Opt(Ty.GUARD))) {
      all.addAll(g.closures.callable(result));
    }
    if (!all.isEmpty() && g.dice.chance(70)) {
      return Node.stmt(g.closures.call(g.dice.pick(all)), ";");
    }
    return Node.stmt(g.helpers.call(g.types.small()), ";");
  }

  /// Released for a while, as in a loop that waits.
  private List<Node.Stmt> again() {
    List<Env.Place> all =
        g
            .env
            .whole(t -> !t.isCopy() && !(t instanceof Ty.Ref) && !(t instanceof Ty.Closure))
            .stream()
            .filter(p -> p.writable() && !p.fixed())
            .toList();
    if (all.isEmpty()) {
      return let();
    }
    Env.Place p = g.dice.pick(all);
    List<Node.Stmt> out = new ArrayList<>();
    out.add(Node.stmt("drop(" + p.text() + ");"));
    g.env.use(p, Env.Use.MOVE);
    out.addAll(g.dice.chance(50) ? List.of(sleep()) : next());
    if (g.env.flow.isDead()) {
      return out;
    }
    Node.Expr value = g.values.of(p.ty());
    g.env.flow.fill(p.key());
    out.add(Node.stmt(p.text() + " = ", value, ";"));
    return out;
  }

  private List<Node.Stmt> swap() {
    List<Env.Place> all =
        g.env.whole(t -> !t.isCopy()).stream()
            .filter(p -> p.writable() && !(p.ty() instanceof Ty.Closure))
            .toList();
    for (Env.Place p : all) {
      for (Env.Place q : all) {
        if (p.ty().equals(q.ty()) && p.var().id() < q.var().id()) {
          g.env.use(p, Env.Use.WRITE);
          g.env.use(q, Env.Use.WRITE);
          return List.of(Node.stmt("mem::swap(&mut " + p.text() + ", &mut " + q.text() + ");"));
        }
      }
    }
    return List.of(assign());
  }

  private List<Node.Stmt> leave() {
    Flow start = g.env.flow.copy();
    Node.Expr c = g.conditions.of();
    Optional<Node.Stmt> out = g.exits.leave();
    if (out.isEmpty()) {
      return let();
    }
    if (g.dice.chance(15)) {
      return List.of(out.get());
    }
    g.env.flow = start;
    return List.of(Node.stmt("if ", c, " ", new Node.Block(List.of(out.get()), Optional.empty())));
  }
}
