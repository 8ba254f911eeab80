// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements that leave: `return`, `break`, `continue`.
final class Exits {
  private final Generator g;

  Exits(Generator g) {
    this.g = g;
  }

  /// One that is possible here, if any is.
  Optional<Node.Stmt> leave() {
    boolean mayReturn = !(g.env.result instanceof Ty.Closure);
    List<Env.Label> labels = g.env.labels;
    if (!mayReturn && labels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        g.dice
            .<Node.Stmt>ways()
            .when(mayReturn, 2, this::back)
            .when(!labels.isEmpty(), 4, () -> broken(g.dice.pick(labels)))
            .when(
                labels.stream().anyMatch(Env.Label::isLoop),
                2,
                () -> again(labels.stream().filter(Env.Label::isLoop).toList()))
            .take());
  }

  private Node.Stmt back() {
    Node.Stmt out =
        g.env.result instanceof Ty.Unit
            ? Node.stmt("return;")
            : Node.stmt("return ", g.values.of(g.env.result), ";");
    g.env.flow.die();
    return out;
  }

  private Node.Stmt again(List<Env.Label> loops) {
    Node.Stmt out = Node.stmt("continue " + g.dice.pick(loops).name() + ";");
    g.env.flow.die();
    return out;
  }

  private Node.Stmt broken(Env.Label label) {
    Node.Stmt out;
    if (label.value().isEmpty() || label.value().get() instanceof Ty.Unit) {
      out = Node.stmt("break " + label.name() + ";");
    } else {
      out = Node.stmt("break " + label.name() + " ", g.values.of(label.value().get()), ";");
    }
    label.exits().add(g.env.flow.copy());
    g.env.flow.die();
    return out;
  }

  /// A block that breaks. A loop's own variables and those around it can go with it, once.
  Node.Block breakWith(Env.Label label, boolean last) {
    List<Node.Stmt> out = new ArrayList<>();
    int loop = g.env.loop;
    if (last && label.isLoop()) {
      g.env.loop = loop - 1;
      List<Env.Place> mine =
          g.env.whole(t -> !t.isCopy()).stream()
              .filter(p -> !(p.ty() instanceof Ty.Ref) && g.env.canMove(p))
              .toList();
      if (!mine.isEmpty() && g.dice.chance(25)) {
        Env.Place p = g.dice.pick(mine);
        g.env.use(p, Env.Use.MOVE);
        out.add(Node.stmt("drop(" + p.text() + ");"));
      }
    }
    out.add(broken(label));
    g.env.loop = loop;
    return new Node.Block(out, Optional.empty());
  }
}
