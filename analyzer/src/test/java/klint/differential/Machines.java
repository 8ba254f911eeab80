// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Async blocks, plans with constants, tables of functions, and machines of numbered states.
final class Machines {
  private final Generator g;

  Machines(Generator g) {
    this.g = g;
  }

  void add(Dice.Ways<Node.Expr> ways, Ty ty) {
    ways.add(1, () -> driven(ty)).add(1, () -> tabled(ty)).add(1, () -> nested(ty));
  }

  /// An async block that is polled to its end. A wait in it counts as sleeping.
  private Node.Expr driven(Ty ty) {
    Closures.Made made = g.closures.of(ty, "", g.dice.chance(60), Optional.empty());
    boolean waits = g.dice.chance(25);
    Node.Expr block = Node.expr(ty, made.move() ? "async move " : "async ", body(made));
    return waits
        ? Node.expr(
            ty,
            "drive(async move { let inner = ",
            block,
            "; #[cfg(run)] super::run::sleep(line!()); inner.await })")
        : Node.expr(ty, "drive(", block, ")");
  }

  /// What is written after a closure's parameters.
  private static Node body(Closures.Made made) {
    return made.text().parts().getLast();
  }

  /// One of a table of functions.
  private Node.Expr tabled(Ty ty) {
    List<String> fit = new ArrayList<>();
    for (Generator.Helper h : g.known) {
      if (h.params.isEmpty() && !h.generic && !h.open && h.result.equals(ty)) {
        fit.add(h.name);
      }
    }
    if (fit.isEmpty()) {
      return g.values.of(ty);
    }
    int n = g.number();
    String type = "fn() -> " + ty.rust();
    String one = g.dice.pick(fit);
    return switch (g.dice.below(4)) {
      case 0 -> {
        g.typeTexts.add(
            "pub static TABLE"
                + n
                + ": ["
                + type
                + "; 2] = ["
                + one
                + ", "
                + g.dice.pick(fit)
                + "];");
        yield Node.expr(ty, "TABLE" + n + "[coin() as usize]()");
      }
      case 1 -> {
        g.typeTexts.add("pub const CALL" + n + ": " + type + " = " + one + ";");
        yield Node.expr(ty, "CALL" + n + "()");
      }
      case 2 -> {
        g.typeTexts.add(
            "pub struct Ops" + n + " { run: " + type + ", more: Option<" + type + "> }");
        g.typeTexts.add(
            "pub static OPS"
                + n
                + ": Ops"
                + n
                + " = Ops"
                + n
                + " { run: "
                + one
                + ", more: Some("
                + g.dice.pick(fit)
                + ") };");
        yield Node.expr(
            ty,
            g.dice.chance(50)
                ? "(OPS" + n + ".run)()"
                : "match OPS" + n + ".more { Some(f) => f(), None => (OPS" + n + ".run)() }");
      }
      default -> Node.expr(ty, "{ let f: &dyn Fn() -> " + ty.rust() + " = &" + one + "; f() }");
    };
  }

  /// A closure in a closure.
  private Node.Expr nested(Ty ty) {
    Closures.Made made = g.closures.of(ty, "", true, Optional.empty());
    return Node.expr(
        ty, "(move || { " + Batch.MARK + " let inner = ", made.text(), "; inner })()()");
  }

  List<Node.Stmt> statement() {
    return switch (g.dice.below(3)) {
      case 0 -> List.of(states());
      case 1 -> {
        Closures.Made made = g.closures.of(Ty.BOOL, "", false, Optional.empty());
        yield made.calls() == Ty.Calls.FN_ONCE
            ? List.of(Node.stmt("drop((", made.text(), ")());"))
            : List.of(
                Node.stmt(
                    "perform(" + g.dice.pick(List.of("First(", "Then(")), made.text(), "));"));
      }
      default -> List.of(Node.stmt("let _ = ", driven(g.types.small()), ";"));
    };
  }

  /// A number says what comes next.
  private Node.Stmt states() {
    String state = "s" + g.number();
    Env.Label label = new Env.Label("'l" + g.number(), true, Optional.empty(), new ArrayList<>());
    g.env.labels.add(label);
    g.env.loop++;
    Flow none = g.env.flow.copy();
    List<Object> parts = new ArrayList<>();
    parts.add(
        "{ let mut "
            + state
            + " = 0u8; "
            + label.name()
            + ": while "
            + state
            + " < 3 { match "
            + state
            + " { ");
    Flow start = g.env.flow.copy();
    for (int i = 0; i < 3; i++) {
      g.env.flow = start.copy();
      int next = i + 1;
      String to = i == 0 ? "if coin() { 1 } else { 2 }" : Integer.toString(next);
      Node.Stmt go = Node.stmt(state + " = " + to + ";");
      parts.add(i < 2 ? i + " => " : "_ => ");
      parts.add(g.scope(() -> g.control.block(Ty.UNIT, 2, List.of(go))));
      parts.add(" ");
      none.join(g.env.flow);
    }
    parts.add("} } }");
    g.env.flow = none;
    g.env.loop--;
    g.env.labels.removeLast();
    label.exits().forEach(g.env.flow::join);
    return Node.stmt(parts);
  }
}
