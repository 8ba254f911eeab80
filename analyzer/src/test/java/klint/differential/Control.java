// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Blocks and branches, as expressions and as statements.
final class Control {
  private final Generator g;

  Control(Generator g) {
    this.g = g;
  }

  /// Statements and a value.
  Node.Block block(Ty ty, int most) {
    return block(ty, most, List.of());
  }

  Node.Block block(Ty ty, int most, List<Node.Stmt> first) {
    return g.scope(
        () -> {
          List<Node.Stmt> out = new ArrayList<>(first);
          int n = g.dice.below(most + 1);
          for (int i = 0; i < n && !g.env.flow.isDead(); i++) {
            out.addAll(g.statements.next());
          }
          if (g.env.flow.isDead() || (ty instanceof Ty.Unit && g.dice.chance(75))) {
            return new Node.Block(out, Optional.empty());
          }
          return new Node.Block(out, Optional.of(g.values.of(ty)));
        });
  }

  private Node.Block unit(int most) {
    return block(Ty.UNIT, most);
  }

  // ---- branches

  Node.Expr ifElse(Ty ty, int most) {
    if (g.dice.chance(30)) {
      return ifLet(ty, most);
    }
    List<Object> parts = new ArrayList<>();
    parts.add("if ");
    parts.add(g.conditions.of());
    parts.add(" ");
    List<Node.Block> both = g.branches(List.of(() -> block(ty, most), () -> block(ty, most)));
    parts.add(both.get(0));
    parts.add(" else ");
    parts.add(both.get(1));
    return Node.expr(ty, parts);
  }

  Node.Stmt ifStmt() {
    Node.Expr c = g.conditions.of();
    Supplier<Node.Block> then = () -> unit(3);
    if (g.dice.chance(45)) {
      List<Node.Block> both = g.branches(List.of(then, then));
      return Node.stmt("if ", c, " ", both.get(0), " else ", both.get(1));
    }
    Flow skipped = g.env.flow.copy();
    Node.Block body = unit(3);
    g.env.flow.join(skipped);
    return Node.stmt("if ", c, " ", body);
  }

  /// What is matched, and how patterns bind.
  private record Scrutinee(Node.Expr text, Ty ty, Patterns.Mode mode, Optional<Env.Place> place) {}

  private Scrutinee scrutinee(boolean refutable) {
    List<Env.Place> places =
        g.env.whole(t -> !refutable || isEnum(t)).stream()
            .filter(p -> !p.ty().isCopy() && !(p.ty() instanceof Ty.Ref))
            .toList();
    if (!places.isEmpty() && g.dice.chance(55)) {
      Env.Place p = g.dice.pick(places);
      int how = g.dice.below(4);
      if (how < 2 && g.env.canMove(p)) {
        g.env.use(p, Env.Use.READ);
        return new Scrutinee(
            Node.expr(p.ty(), p.text()), p.ty(), Patterns.Mode.MOVE, Optional.of(p));
      }
      if (how == 2 && p.writable()) {
        g.env.use(p, Env.Use.WRITE);
        return new Scrutinee(
            Node.expr(p.ty(), "&mut " + p.text()), p.ty(), Patterns.Mode.REF_MUT, Optional.of(p));
      }
      g.env.use(p, Env.Use.READ);
      return new Scrutinee(
          Node.expr(p.ty(), "&" + p.text()), p.ty(), Patterns.Mode.REF, Optional.of(p));
    }
    Ty ty = g.types.owned(1);
    for (int i = 0; i < 8 && refutable && !isEnum(ty); i++) {
      ty = g.types.owned(1);
    }
    if (!isEnum(ty) && refutable) {
      ty = new Ty.Opt(Ty.GUARD);
    }
    Node.Expr e = Node.expr(ty, "(", g.values.of(ty), ")");
    return g.dice.chance(75)
        ? new Scrutinee(e, ty, Patterns.Mode.MOVE, Optional.empty())
        : new Scrutinee(Node.expr(ty, "&", e), ty, Patterns.Mode.REF, Optional.empty());
  }

  private static boolean isEnum(Ty t) {
    return t instanceof Ty.Opt
        || t instanceof Ty.Res
        || (t instanceof Ty.User u && u.shape().isEnum());
  }

  /// Afterwards a place that a pattern moved out of is not whole.
  private void matched(Scrutinee s, Patterns.Pattern p) {
    if (p.moves()) {
      s.place().ifPresent(place -> g.env.use(place, Env.Use.MOVE));
    }
  }

  /// A place that is lent to bindings cannot be used while they live.
  private <T> T during(Scrutinee s, Supplier<T> make) {
    if (s.mode() == Patterns.Mode.MOVE || s.place().isEmpty()) {
      return make.get();
    }
    return g.values.whileLent(s.place().get(), make);
  }

  private Node.Expr ifLet(Ty ty, int most) {
    Scrutinee s = scrutinee(true);
    List<Supplier<Patterns.Pattern>> ways = g.patterns.alternatives(s.ty(), s.mode());
    Supplier<Patterns.Pattern> way = g.dice.pick(ways);
    return during(
        s,
        () -> {
          List<Object> parts = new ArrayList<>();
          List<Node.Block> both =
              g.branches(
                  List.of(
                      () -> {
                        Patterns.Pattern p = way.get();
                        matched(s, p);
                        parts.add("if let " + p.text() + " = ");
                        parts.add(s.text());
                        chain(parts);
                        return block(ty, most);
                      },
                      () -> block(ty, most)));
          parts.add(" ");
          parts.add(both.get(0));
          parts.add(" else ");
          parts.add(both.get(1));
          return Node.expr(ty, parts);
        });
  }

  Node.Stmt ifLetStmt() {
    Scrutinee s = scrutinee(true);
    Supplier<Patterns.Pattern> way = g.dice.pick(g.patterns.alternatives(s.ty(), s.mode()));
    return during(
        s,
        () -> {
          Flow skipped = g.env.flow.copy();
          Node.Stmt out =
              g.scope(
                  () -> {
                    Patterns.Pattern p = way.get();
                    matched(s, p);
                    List<Object> parts = new ArrayList<>();
                    parts.add("if let " + p.text() + " = ");
                    parts.add(s.text());
                    chain(parts);
                    parts.add(" ");
                    parts.add(unit(3));
                    return Node.stmt(parts);
                  });
          g.env.flow.join(skipped);
          return out;
        });
  }

  /// More conditions, where the edition has them.
  private void chain(List<Object> parts) {
    if (g.edition < 2024 || !g.dice.chance(30)) {
      return;
    }
    parts.add(" && ");
    parts.add(Node.expr(Ty.BOOL, "(", g.conditions.of(), ")"));
    if (g.dice.chance(40)) {
      parts.add(" && let Some(_q" + g.number() + ") = ");
      parts.add(Node.expr(new Ty.Opt(Ty.GUARD), "(", g.values.of(new Ty.Opt(Ty.GUARD)), ")"));
    }
  }

  Node.Expr match(Ty ty) {
    return match(ty, scrutinee(g.dice.chance(85)), 1);
  }

  Node.Stmt matchStmt() {
    if (g.dice.chance(20)) {
      Node.Expr c = g.conditions.of();
      List<Node.Block> both = g.branches(List.of(() -> unit(2), () -> unit(2)));
      return Node.stmt("match ", c, " { true => ", both.get(0), ", false => ", both.get(1), " }");
    }
    return Node.stmt(match(Ty.UNIT, scrutinee(true), 2));
  }

  private Node.Expr match(Ty ty, Scrutinee s, int most) {
    return during(
        s,
        () -> {
          List<Object> parts = new ArrayList<>();
          parts.add("match ");
          parts.add(s.text());
          parts.add(" { ");
          List<Supplier<List<Object>>> arms = new ArrayList<>();
          for (Supplier<Patterns.Pattern> way : g.patterns.alternatives(s.ty(), s.mode())) {
            if (g.dice.chance(20)) {
              arms.add(() -> arm(ty, s, way, most, true));
            }
            arms.add(() -> arm(ty, s, way, most, false));
          }
          g.branches(arms).forEach(parts::addAll);
          parts.add("}");
          return Node.expr(ty, parts);
        });
  }

  private List<Object> arm(
      Ty ty, Scrutinee s, Supplier<Patterns.Pattern> way, int most, boolean guarded) {
    Patterns.Pattern p = way.get();
    List<Object> out = new ArrayList<>();
    out.add(p.text());
    if (guarded) {
      out.add(" if ");
      out.add(g.conditions.of());
    }
    matched(s, p);
    out.add(" => ");
    out.add(block(ty, most));
    out.add(", ");
    return out;
  }

  List<Node.Stmt> letElse() {
    Scrutinee s = scrutinee(true);
    List<Supplier<Patterns.Pattern>> ways = g.patterns.alternatives(s.ty(), s.mode());
    Flow start = g.env.flow.copy();
    Optional<Node.Stmt> leave = g.exits.leave();
    g.env.flow = start;
    if (leave.isEmpty() || ways.size() < 2) {
      return g.statements.let();
    }
    List<Node.Stmt> out = List.of(leave.get());
    Patterns.Pattern p = ways.get(g.dice.below(2)).get();
    matched(s, p);
    return List.of(
        Node.stmt(
            "let " + p.text() + " = ",
            s.text(),
            " else ",
            new Node.Block(out, Optional.empty()),
            ";"));
  }

  // ---- labels and loops

  private static String label(int number) {
    return "'l" + number;
  }

  private Env.Label open(boolean isLoop, Optional<Ty> value) {
    Env.Label label = new Env.Label(label(g.number()), isLoop, value, new ArrayList<>());
    g.env.labels.add(label);
    return label;
  }

  private void close(Env.Label label) {
    g.env.labels.removeLast();
    label.exits().forEach(g.env.flow::join);
  }

  Node.Expr labelled(Ty ty) {
    Env.Label label = open(false, Optional.of(ty));
    Node.Block body = block(ty, 3);
    close(label);
    return Node.expr(ty, label.name() + ": ", body);
  }

  /// A loop that gives a value; the first coin that fails ends it.
  Node.Expr loopValue(Ty ty) {
    Env.Label label = open(true, Optional.of(ty));
    g.env.loop++;
    Node.Block body =
        g.scope(
            () -> {
              Flow start = g.env.flow.copy();
              Node.Block leave = g.exits.breakWith(label, true);
              g.env.flow = start;
              return block(Ty.UNIT, 2, List.of(Node.stmt("if !coin() ", leave)));
            });
    g.env.loop--;
    g.env.flow.die();
    close(label);
    return Node.expr(ty, label.name() + ": loop ", body);
  }

  Node.Stmt loop() {
    Dice.Ways<Supplier<Node.Stmt>> ways = g.dice.ways();
    return ways.add(3, () -> () -> repeated("while coin() "))
        .add(2, () -> () -> repeated("for _ in 0..(coin() as u32 + coin() as u32) "))
        .add(2, () -> this::whileLet)
        .add(2, () -> () -> Node.stmt(loopValue(Ty.UNIT)))
        .take()
        .get();
  }

  private Node.Stmt repeated(String head) {
    Env.Label label = open(true, Optional.empty());
    g.env.loop++;
    Flow none = g.env.flow.copy();
    Node.Block body = unit(3);
    g.env.flow.join(none);
    g.env.loop--;
    close(label);
    return Node.stmt(label.name() + ": " + head, body);
  }

  private Node.Stmt whileLet() {
    Env.Label label = open(true, Optional.empty());
    g.env.loop++;
    Ty of = g.types.owned(0);
    List<Env.Place> places =
        g.env.whole(t -> t instanceof Ty.Opt).stream().filter(Env.Place::writable).toList();
    boolean taken = !places.isEmpty() && g.dice.chance(60);
    Node.Expr from;
    if (taken) {
      Env.Place p = g.dice.pick(places);
      g.env.use(p, Env.Use.WRITE);
      of = ((Ty.Opt) p.ty()).of();
      from = Node.expr(p.ty(), p.text() + ".take()");
    } else {
      from = Node.expr(new Ty.Opt(of), "(coin()).then(", g.closures.of(of).text(), ")");
    }
    Flow none = g.env.flow.copy();
    Ty bound = of;
    Node.Stmt out =
        g.scope(
            () -> {
              String name = g.dice.chance(20) ? "_" : "w" + g.number();
              if (!name.equals("_")) {
                g.declare(name, bound, false);
              }
              return Node.stmt(
                  label.name() + ": while let Some(" + name + ") = ", from, " ", unit(3));
            });
    g.env.flow.join(none);
    g.env.loop--;
    close(label);
    return out;
  }
}
