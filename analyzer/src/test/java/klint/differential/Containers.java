// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values in cells, vectors, counted owners, pins and raw memory: how they get in and out.
final class Containers {
  private final Generator g;

  Containers(Generator g) {
    this.g = g;
  }

  /// A type with a container around another.
  Ty type(Ty of) {
    return new Ty.In(g.dice.pick(List.of(Ty.Container.values())), of);
  }

  // ---- values

  Node.Expr made(Ty.In in) {
    if (in.container() != Ty.Container.VEC) {
      String[] around = in.container().made();
      return Node.expr(in, around[0], g.values.of(in.of()), around[1]);
    }
    return switch (g.dice.below(5)) {
      case 0 -> Node.expr(in, "Vec::<" + in.of().rust() + ">::new()");
      case 1 -> Node.expr(in, "vec![", g.values.of(in.of()), ", ", g.values.of(in.of()), "]");
      case 2 -> Node.expr(in, "Vec::from([", g.values.of(in.of()), "])");
      case 3 -> Node.expr(in, items(in.of()), ".collect::<Vec<_>>()");
      default -> Node.expr(in, "vec![", g.values.of(in.of()), "]");
    };
  }

  /// Some values, one after the other, as an iterator.
  private Node.Expr items(Ty of) {
    return switch (g.dice.below(6)) {
      case 0 -> Node.expr(of, "[", g.values.of(of), ", ", g.values.of(of), "].into_iter()");
      case 1 -> Node.expr(of, "core::iter::once(", g.values.of(of), ")");
      case 2 ->
          Node.expr(of, "(0..coin() as u32).map(", closure("_", of, false, Optional.empty()), ")");
      case 3 ->
          Node.expr(of, "core::iter::once(", g.values.of(of), ").chain(", opt(of), ".into_iter())");
      case 4 ->
          Node.expr(
              of,
              value(new Ty.In(Ty.Container.VEC, Ty.GUARD)),
              ".into_iter().map(",
              closure("v" + g.number(), of, false, Optional.of(Ty.GUARD)),
              ")");
      default -> Node.expr(of, value(new Ty.In(Ty.Container.VEC, of)), ".into_iter()");
    };
  }

  /// A closure that can be called again; if it cannot, one that gives the plainest value.
  private Node.Expr closure(String parameter, Ty result, boolean once, Optional<Ty> argument) {
    Closures.Made made = g.closures.of(result, parameter, false, argument);
    return once || made.calls() != Ty.Calls.FN_ONCE
        ? made.text()
        : Node.expr(result, "|" + parameter + "| " + result.simplest());
  }

  private Node.Expr value(Ty ty) {
    return Node.expr(ty, "(", g.values.of(ty), ")");
  }

  private Node.Expr opt(Ty of) {
    return value(new Ty.Opt(of));
  }

  /// Ways to get a value out.
  void add(Dice.Ways<Node.Expr> ways, Ty ty) {
    for (Ty.Container c : Ty.Container.values()) {
      String[] out = c.taken();
      Ty.In in = new Ty.In(c, ty);
      List<Env.Place> here = g.env.whole(in::equals).stream().filter(g.env::canMove).toList();
      ways.when(
          out.length > 0 && !here.isEmpty(),
          4,
          () -> {
            Env.Place p = g.dice.pick(here);
            g.env.use(p, Env.Use.MOVE);
            return Node.expr(ty, out[0] + p.text() + out[1]);
          });
      List<Env.Place> there =
          g.env.whole(in::equals).stream()
              .filter(p -> p.writable() || c == Ty.Container.CELL || c == Ty.Container.REFCELL)
              .toList();
      ways.when(!there.isEmpty(), 3, () -> replaced(g.dice.pick(there), c, ty));
    }
    if (ty instanceof Ty.Opt o) {
      fromMany(ways, o);
    }
    if (ty instanceof Ty.In in && in.container() == Ty.Container.RC) {
      List<Env.Place> here = g.env.whole(in::equals);
      ways.when(
          !here.isEmpty(),
          8,
          () -> {
            Env.Place p = g.dice.pick(here);
            g.env.use(p, Env.Use.READ);
            return Node.expr(ty, "std::rc::Rc::clone(&" + p.text() + ")");
          });
    }
  }

  private Node.Expr replaced(Env.Place p, Ty.Container c, Ty ty) {
    g.env.use(p, p.writable() ? Env.Use.WRITE : Env.Use.READ);
    Node.Expr with = g.values.whileLent(p, () -> g.values.of(ty));
    return switch (c) {
      case CELL, REFCELL -> Node.expr(ty, p.text() + ".replace(", with, ")");
      case PIN -> Node.expr(ty, "mem::replace(&mut *" + p.text() + ", ", with, ")");
      case BUNDLE -> Node.expr(ty, p.text() + ".exchange(", with, ")");
      case SPARE ->
          Node.expr(
              ty,
              "ManuallyDrop::into_inner(mem::replace(unsafe { &mut "
                  + p.text()
                  + ".full }, "
                  + "ManuallyDrop::new(",
              with,
              ")))");
      case UNINIT ->
          Node.expr(ty, "mem::replace(unsafe { " + p.text() + ".assume_init_mut() }, ", with, ")");
      case RC, VEC -> with;
    };
  }

  private void fromMany(Dice.Ways<Node.Expr> ways, Ty.Opt o) {
    Ty.In many = new Ty.In(Ty.Container.VEC, o.of());
    List<Env.Place> vectors =
        g.env.whole(many::equals).stream().filter(Env.Place::writable).toList();
    ways.when(!vectors.isEmpty(), 6, () -> popped(g.dice.pick(vectors), o));
    for (Ty.Container c : List.of(Ty.Container.CELL, Ty.Container.REFCELL)) {
      List<Env.Place> cells = g.env.whole(new Ty.In(c, o)::equals);
      ways.when(
          !cells.isEmpty(),
          6,
          () -> {
            Env.Place p = g.dice.pick(cells);
            g.env.use(p, Env.Use.READ);
            String borrow = c == Ty.Container.CELL || g.dice.chance(30) ? "" : ".borrow_mut()";
            return Node.expr(o, p.text() + borrow + ".take()");
          });
    }
    ways.add(
            1,
            () ->
                Node.expr(
                    o,
                    "std::rc::Rc::into_inner(",
                    g.values.of(new Ty.In(Ty.Container.RC, o.of())),
                    ")"))
        .add(
            1,
            () ->
                Node.expr(
                    o,
                    "std::rc::Rc::try_unwrap(",
                    g.values.of(new Ty.In(Ty.Container.RC, o.of())),
                    ").ok()"))
        .add(1, () -> Node.expr(o, items(o.of()), ".next()"))
        .add(1, () -> Node.expr(o, items(o.of()), ".last()"))
        .add(1, () -> Node.expr(o, items(o.of()), ".nth(1)"))
        .add(
            1,
            () ->
                Node.expr(
                    o,
                    items(o.of()),
                    ".find(",
                    closure("_", Ty.BOOL, false, Optional.empty()),
                    ")"))
        .add(1, () -> Node.expr(o, items(o.of()), ".fold(", g.values.of(o), ", |_, v| Some(v))"))
        .add(1, () -> Node.expr(o, items(o.of()), ".reduce(|_, v| v)"));
  }

  private Node.Expr popped(Env.Place p, Ty.Opt o) {
    g.env.use(p, Env.Use.WRITE);
    return Node.expr(
        o,
        g.dice.pick(
            List.of(
                p.text() + ".pop()",
                p.text() + ".drain(..).next()",
                p.text() + ".drain(..).last()",
                "mem::take(&mut " + p.text() + ").into_iter().next()")));
  }

  // ---- conditions

  void conditions(Dice.Ways<Node.Expr> ways) {
    List<Env.Place> all = g.env.whole(t -> t instanceof Ty.In);
    ways.when(!all.isEmpty(), 6, () -> asks(g.dice.pick(all)));
  }

  private Node.Expr asks(Env.Place p) {
    g.env.use(p, Env.Use.READ);
    Ty.In in = (Ty.In) p.ty();
    boolean option = in.of() instanceof Ty.Opt;
    String of = p.text();
    String text =
        switch (in.container()) {
          case RC ->
              option && g.dice.chance(50)
                  ? of + ".is_some()"
                  : "std::rc::Rc::strong_count(&" + of + ") > 1";
          case CELL -> "peek(&" + of + ")";
          case REFCELL -> option ? of + ".borrow().is_some()" : "peek(&*" + of + ".borrow())";
          case PIN -> option ? of + ".is_none()" : "peek(&*" + of + ")";
          case UNINIT -> "peek(unsafe { " + of + ".assume_init_ref() })";
          case VEC ->
              g.dice.pick(
                  List.of(
                      of + ".is_empty()",
                      of + ".len() > 1",
                      of + ".iter().any(|v| peek(v))",
                      "matches!(" + of + ".as_slice(), [_, ..])",
                      of + ".first().is_some()"));
          case SPARE -> "peek(unsafe { &*" + of + ".full })";
          case BUNDLE -> of + ".flag";
        };
    return Node.expr(Ty.BOOL, text);
  }

  // ---- statements

  List<Node.Stmt> statement() {
    List<Env.Place> all =
        g.env.whole(t -> t instanceof Ty.In).stream()
            .filter(p -> p.writable() || isCell(((Ty.In) p.ty()).container()))
            .toList();
    if (all.isEmpty() || g.dice.chance(30)) {
      return g.dice.chance(60) ? each() : made();
    }
    Env.Place p = g.dice.pick(all);
    Ty.In in = (Ty.In) p.ty();
    g.env.use(p, p.writable() ? Env.Use.WRITE : Env.Use.READ);
    String of = p.text();
    return switch (in.container()) {
      case CELL -> List.of(changed(p, ".set(", in.of(), ");"));
      case REFCELL ->
          List.of(
              g.dice.chance(50)
                  ? changed(p, ".replace(", in.of(), ");")
                  : Node.stmt("*" + of + ".borrow_mut() = ", lent(p, in.of()), ";"));
      case PIN ->
          List.of(
              g.dice.chance(50)
                  ? changed(p, ".set(", in.of(), ");")
                  : Node.stmt("*" + of + " = ", lent(p, in.of()), ";"));
      case VEC -> vector(p, in);
      case BUNDLE -> List.of(Node.stmt(of + ".inner = ", lent(p, in.of()), ";"));
      case RC ->
          List.of(
              Node.stmt(
                  "if let Some(v) = std::rc::Rc::get_mut(&mut " + of + ") { *v = ",
                  lent(p, in.of()),
                  "; }"));
      case UNINIT -> raw(p, changed(p, ".write(", in.of(), ");"), ".assume_init_drop() };", "{ ");
      case SPARE ->
          raw(
              p,
              Node.stmt(of + ".full = ManuallyDrop::new(", lent(p, in.of()), ");"),
              ".full) };",
              "{ ManuallyDrop::drop(&mut ");
    };
  }

  private static boolean isCell(Ty.Container c) {
    return c == Ty.Container.CELL || c == Ty.Container.REFCELL;
  }

  private Node.Expr lent(Env.Place p, Ty ty) {
    return g.values.whileLent(p, () -> g.values.of(ty));
  }

  private Node.Stmt changed(Env.Place p, String call, Ty ty, String end) {
    return Node.stmt(p.text() + call, lent(p, ty), end);
  }

  /// Written over without a drop, or dropped and of no use from then on.
  private List<Node.Stmt> raw(Env.Place p, Node.Stmt write, String drop, String before) {
    if (g.dice.chance(40) || !g.env.canMove(p)) {
      return List.of(write);
    }
    List<Node.Stmt> out = List.of(Node.stmt("unsafe " + before + p.text() + drop));
    g.env.use(p, Env.Use.MOVE);
    return out;
  }

  private List<Node.Stmt> vector(Env.Place p, Ty.In in) {
    String of = p.text();
    return List.of(
        switch (g.dice.below(9)) {
          case 0, 1, 2 -> changed(p, ".push(", in.of(), ");");
          case 3 -> Node.stmt(of + ".clear();");
          case 4 -> Node.stmt(of + ".truncate(1);");
          case 5 ->
              Node.stmt(
                  of + ".retain(",
                  g.values.whileLent(p, () -> closure("_", Ty.BOOL, false, Optional.empty())),
                  ");");
          case 6 ->
              Node.stmt(
                  "if let [first, ..] = &mut " + of + "[..] { *first = ", lent(p, in.of()), "; }");
          case 7 -> Node.stmt(of + ".extend(", g.values.whileLent(p, () -> items(in.of())), ");");
          default ->
              Node.stmt(
                  "for v in " + of + ".iter_mut() { ",
                  g.values.whileLent(
                      p, () -> Node.expr(Ty.UNIT, "*v = ", looped(() -> g.values.of(in.of())))),
                  "; }");
        });
  }

  private <T> T looped(java.util.function.Supplier<T> make) {
    g.env.loop++;
    T made = make.get();
    g.env.loop--;
    return made;
  }

  private List<Node.Stmt> made() {
    Ty ty = type(g.types.owned(1));
    boolean mutable = g.dice.chance(70);
    Node.Expr value = g.values.of(ty);
    Env.Var v = g.declare("k" + g.number(), ty, mutable);
    return List.of(Node.stmt("let " + (mutable ? "mut " : "") + v.name() + " = ", value, ";"));
  }

  /// All of several values.
  private List<Node.Stmt> each() {
    Ty of = g.types.owned(0);
    Node.Expr all = items(of);
    if (g.dice.chance(50)) {
      return List.of(
          Node.stmt(
              all, ".for_each(", closure("v" + g.number(), Ty.UNIT, false, Optional.of(of)), ");"));
    }
    Env.Label label = new Env.Label("'l" + g.number(), true, Optional.empty(), new ArrayList<>());
    g.env.labels.add(label);
    g.env.loop++;
    Flow none = g.env.flow.copy();
    Node.Stmt out =
        g.scope(
            () -> {
              Env.Var v = g.declare("g" + g.number(), of, false);
              return Node.stmt(
                  label.name() + ": for " + v.name() + " in ",
                  all,
                  " ",
                  g.control.block(Ty.UNIT, 2));
            });
    g.env.flow.join(none);
    g.env.loop--;
    g.env.labels.removeLast();
    label.exits().forEach(g.env.flow::join);
    return List.of(out);
  }
}
