// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expressions of a wanted type.
final class Values {
  private static final int DEEPEST = 5;

  private final Generator g;
  private int depth;

  Values(Generator g) {
    this.g = g;
  }

  Node.Expr of(Ty ty) {
    if (ty instanceof Ty.Ref r) {
      return reference(r);
    }
    boolean more = g.spend(1) && depth < DEEPEST;
    depth++;
    Dice.Ways<Node.Expr> ways = g.dice.ways();
    if (ty instanceof Ty.Bool) {
      ways.add(20, g.conditions::of);
    } else if (ty instanceof Ty.Closure c) {
      ways.add(1, () -> g.closures.of(c.result(), "", true, Optional.empty()).text());
    } else {
      List<Env.Place> here = g.env.whole(ty::equals).stream().filter(g.env::canMove).toList();
      ways.when(!here.isEmpty(), 14, () -> move(g.dice.pick(here)))
          .add(more ? 8 : 20, () -> made(ty, more));
    }
    if (more && !(ty instanceof Ty.Closure)) {
      rare(ways, ty);
      g.combinators.add(ways, ty);
      g.extras.add(ways, ty);
      if (g.reach == Generator.Reach.WIDE) {
        g.containers.add(ways, ty);
        g.machines.add(ways, ty);
      }
    }
    Node.Expr out = ways.take();
    depth--;
    return out;
  }

  private void rare(Dice.Ways<Node.Expr> ways, Ty ty) {
    List<Env.Place> replaceable =
        g.env.whole(ty::equals).stream().filter(Env.Place::writable).toList();
    List<Env.Place> callable = g.closures.callable(ty);
    ways.add(1, () -> Node.expr(ty, g.control.block(ty, 1 + g.dice.below(2))))
        .add(2, () -> g.control.ifElse(ty, 1))
        .add(1, () -> g.control.match(ty))
        .add(1, () -> g.control.labelled(ty))
        .add(1, () -> g.control.loopValue(ty))
        .add(1, () -> Node.expr(ty, "(", g.closures.of(ty).text(), ")()"))
        .add(1, () -> Node.expr(ty, "*Box::new(", of(ty), ")"))
        .add(1, () -> fromTuple(ty))
        .add(1, () -> Node.expr(ty, "core::convert::identity(", of(ty), ")"))
        .when(!replaceable.isEmpty(), 2, () -> replace(g.dice.pick(replaceable)))
        .when(!callable.isEmpty(), 8, () -> g.closures.call(g.dice.pick(callable)))
        .when(nameable(ty), 4, () -> g.helpers.call(ty));
  }

  /// Whether it can be a function's result.
  private static boolean nameable(Ty ty) {
    return !(ty instanceof Ty.Closure || ty instanceof Ty.Ref || ty instanceof Ty.Defer);
  }

  private Node.Expr move(Env.Place p) {
    g.env.use(p, Env.Use.MOVE);
    return Node.expr(p.ty(), p.text());
  }

  private Node.Expr fromTuple(Ty ty) {
    Ty other = g.types.owned(0);
    boolean first = g.dice.chance(50);
    Node.Expr a = of(first ? ty : other);
    Node.Expr b = of(first ? other : ty);
    return Node.expr(ty, "(", a, ", ", b, first ? ").0" : ").1");
  }

  private Node.Expr replace(Env.Place p) {
    g.env.use(p, Env.Use.WRITE);
    Node.Expr with = whileLent(p, () -> of(p.ty()));
    return Node.expr(p.ty(), "mem::replace(&mut " + p.text() + ", ", with, ")");
  }

  /// What is made while nothing else may touch a place.
  <T> T whileLent(Env.Place p, java.util.function.Supplier<T> make) {
    g.env.lent.add(p.key());
    T made = make.get();
    g.env.lent.remove(p.key());
    return made;
  }

  private Node.Expr reference(Ty.Ref r) {
    List<Env.Place> here =
        g.env.whole(r.of()::equals).stream().filter(p -> !r.mutable() || p.writable()).toList();
    String amp = r.mutable() ? "&mut " : "&";
    if (here.isEmpty() || g.dice.chance(20)) {
      return Node.expr(r, amp, of(r.of()));
    }
    Env.Place p = g.dice.pick(here);
    g.env.use(p, r.mutable() ? Env.Use.WRITE : Env.Use.READ);
    return Node.expr(r, amp + p.text());
  }

  // ---- constructors

  private Node.Expr made(Ty ty, boolean more) {
    return switch (ty) {
      case Ty.Opt o -> option(o, more);
      case Ty.Res r -> result(r);
      case Ty.Tup t -> all(ty, "(", t.of(), ",)");
      case Ty.Arr a -> all(ty, "[", java.util.Collections.nCopies(a.length(), a.of()), "]");
      case Ty.Boxed b -> Node.expr(ty, "Box::new(", of(b.of()), ")");
      case Ty.Keep k -> Node.expr(ty, "ManuallyDrop::new(", of(k.of()), ")");
      case Ty.Logged l -> Node.expr(ty, "Logged(", of(l.of()), ")");
      case Ty.In i -> g.containers.made(i);
      case Ty.User u -> user(u);
      case Ty.Fault _ -> Node.expr(ty, g.dice.chance(50) ? "Fault::Busy" : "Fault::Gone");
      case Ty.Callback c ->
          Node.expr(
              ty,
              "(Box::new(",
              g.closures.of(c.result(), "", true, Optional.empty()).text(),
              ") as " + c.rust() + ")");
      case Ty.Dyn d ->
          Node.expr(ty, "(Box::new(" + g.dice.pick(d.implementors()) + ") as " + d.rust() + ")");
      case Ty.Pointer p -> g.helpers.pointer(p);
      case Ty.Unit _ when more -> unit();
      case Ty.Unit _,
          Ty.Bool _,
          Ty.Guard _,
          Ty.Held _,
          Ty.Locked _,
          Ty.Sleeper _,
          Ty.Closure _,
          Ty.Defer _,
          Ty.Ref _ ->
          Node.simplest(ty);
    };
  }

  private Node.Expr unit() {
    return g.dice.chance(g.sleepiness)
        ? Node.expr(Ty.UNIT, "sleep()")
        : g.dice.chance(50)
            ? Node.expr(Ty.UNIT, "drop(", of(g.types.owned(1)), ")")
            : Node.simplest(Ty.UNIT);
  }

  private Node.Expr option(Ty.Opt o, boolean more) {
    return g.dice
        .<Node.Expr>ways()
        .add(3, () -> Node.expr(o, "Some(", of(o.of()), ")"))
        .add(2, () -> Node.simplest(o))
        .when(
            o.of() instanceof Ty.Guard, 3, () -> Node.expr(o, "try_lock(", g.conditions.of(), ")"))
        .when(
            o.of() instanceof Ty.Held,
            3,
            () -> Node.expr(o, o.of().simplest().replace("new()", "attempt()")))
        .when(
            o.of() instanceof Ty.Locked,
            3,
            () -> Node.expr(o, o.of().simplest().replace("lock()", "try_lock()")))
        .when(
            more,
            2,
            () ->
                Node.expr(o, "(", g.conditions.of(), ").then(", g.closures.of(o.of()).text(), ")"))
        .take();
  }

  private Node.Expr result(Ty.Res r) {
    String types = "::<" + r.ok().rust() + ", " + r.err().rust() + ">(";
    return g.dice
        .<Node.Expr>ways()
        .add(3, () -> Node.expr(r, "Ok" + types, of(r.ok()), ")"))
        .add(2, () -> Node.expr(r, "Err" + types, of(r.err()), ")"))
        .when(
            r.ok() instanceof Ty.Guard && r.err() instanceof Ty.Fault,
            3,
            () -> Node.expr(r, "lock_or(", g.conditions.of(), ")"))
        .take();
  }

  private Node.Expr all(Ty ty, String open, List<Ty> of, String close) {
    List<Object> parts = new ArrayList<>(List.of(open));
    for (int i = 0; i < of.size(); i++) {
      if (i > 0) {
        parts.add(", ");
      }
      parts.add(of(of.get(i)));
    }
    parts.add(of.isEmpty() && open.equals("(") ? ")" : close);
    return Node.expr(ty, parts);
  }

  private Node.Expr user(Ty.User u) {
    Ty.Variant v = g.dice.pick(u.shape().variants());
    String path = Ty.path(u, v);
    if (v.fields().isEmpty()) {
      return Node.expr(u, path + (v.named() ? " {}" : ""));
    }
    boolean update =
        v.named()
            && v.fields().size() > 1
            && !u.shape().isEnum()
            && !u.shape().hasDrop()
            && g.hasFuel()
            && g.dice.chance(30);
    List<Object> parts = new ArrayList<>();
    parts.add(path + (v.named() ? " { " : "("));
    int n = update ? 1 + g.dice.below(v.fields().size() - 1) : v.fields().size();
    for (int i = 0; i < n; i++) {
      parts.add((i > 0 ? ", " : "") + (v.named() ? v.fieldName(i) + ": " : ""));
      parts.add(of(v.fields().get(i)));
    }
    if (update) {
      parts.add(", ..");
      parts.add(of(u));
    }
    parts.add(v.named() ? " }" : ")");
    return Node.expr(u, parts);
  }
}
