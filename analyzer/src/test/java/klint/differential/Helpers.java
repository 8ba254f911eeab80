// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Functions that others call: plain, generic, recursive, behind a trait or a pointer.
final class Helpers {
  private final Generator g;

  Helpers(Generator g) {
    this.g = g;
  }

  /// A call that gives such a value.
  Node.Expr call(Ty result) {
    List<Generator.Helper> fit = new ArrayList<>();
    for (Generator.Helper h : g.known) {
      if (kind(h, result).isPresent()) {
        fit.add(h);
      }
    }
    if (!fit.isEmpty() && (g.dice.chance(50) || !g.mayHelp())) {
      Generator.Helper h = g.dice.pick(fit);
      String kind = kind(h, result).orElse("");
      if (!h.open) {
        return call(h, kind, result);
      }
      List<Node.Block> both =
          g.branches(
              List.of(
                  () -> new Node.Block(List.of(), Optional.of(call(h, kind, result))),
                  () -> new Node.Block(List.of(), Optional.of(g.values.of(result)))));
      return Node.expr(result, "if coin() ", both.get(0), " else ", both.get(1));
    }
    if (!g.mayHelp()) {
      return Node.simplest(result);
    }
    Generator.Helper made = make(result);
    return call(made, kind(made, result).orElse(""), result);
  }

  /// The kind of lock that makes a helper's result this type; nothing if none does.
  private Optional<String> kind(Generator.Helper h, Ty result) {
    if (!h.generic) {
      return h.result.equals(result) ? Optional.of("") : Optional.empty();
    }
    List<String> kinds = new ArrayList<>(List.of("Spin", "Rcu", "Free"));
    if (g.env.generic) {
      kinds.add("K");
    }
    List<String> fit = kinds.stream().filter(k -> h.result.in(k).equals(result)).toList();
    return fit.isEmpty() ? Optional.empty() : Optional.of(g.dice.pick(fit));
  }

  private Node.Expr call(Generator.Helper h, String kind, Ty result) {
    List<Object> parts = new ArrayList<>();
    parts.add(h.name + (kind.isEmpty() ? "" : "::<" + kind + ">") + "(");
    List<Env.Place> lent = new ArrayList<>();
    for (int i = 0; i < h.params.size(); i++) {
      parts.add(i > 0 ? ", " : "");
      Ty p = kind.isEmpty() ? h.params.get(i) : h.params.get(i).in(kind);
      parts.add(
          p instanceof Ty.Closure c
              ? g.closures.of(c.result(), "", true, Optional.empty()).text()
              : argument(p, lent));
    }
    parts.add(")");
    lent.forEach(p -> g.env.lent.remove(p.key()));
    return Node.expr(result, parts);
  }

  private Node.Expr argument(Ty ty, List<Env.Place> lent) {
    if (!(ty instanceof Ty.Ref r)) {
      return g.values.of(ty);
    }
    List<Env.Place> here =
        g.env.whole(r.of()::equals).stream().filter(p -> !r.mutable() || p.writable()).toList();
    String amp = r.mutable() ? "&mut " : "&";
    if (here.isEmpty() || g.dice.chance(20)) {
      return Node.expr(r, amp, g.values.of(r.of()));
    }
    Env.Place p = g.dice.pick(here);
    g.env.use(p, r.mutable() ? Env.Use.WRITE : Env.Use.READ);
    g.env.lent.add(p.key());
    lent.add(p);
    return Node.expr(r, amp + p.text());
  }

  private Generator.Helper make(Ty wanted) {
    boolean generic = !wanted.in("Spin").equals(wanted) || (!g.env.generic && g.dice.chance(35));
    String name = "h" + g.number();
    Ty result = generic && wanted instanceof Ty.Held ? new Ty.Held("K") : wanted;
    Env env = Env.function(result, generic);
    List<Ty> params = new ArrayList<>();
    Env around = g.env;
    g.env = env;
    int n = g.dice.below(4);
    for (int i = 0; i < n; i++) {
      params.add(parameter());
    }
    g.env = around;
    Generator.Helper h = new Generator.Helper(name, params, result, generic);
    g.known.add(h);
    List<String> written = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      boolean mutable = g.dice.chance(30) || params.get(i) instanceof Ty.Closure;
      String p = "p" + g.number();
      Env.Var v = new Env.Var(g.number(), p, params.get(i), mutable, 0, 0);
      env.vars.add(v);
      written.add((mutable ? "mut " : "") + p + ": " + params.get(i).rust());
    }
    String before =
        "fn "
            + name
            + (generic ? "<K: Kind>" : "")
            + "("
            + String.join(", ", written)
            + ") -> "
            + result.rust();
    Node.Block body = g.apart(env, 22, () -> g.control.block(result, 4));
    g.functions.add(new Program.Function(before, body, ""));
    h.open = false;
    return h;
  }

  private Ty parameter() {
    return g.dice
        .<Ty>ways()
        .add(5, () -> Ty.BOOL)
        .add(6, () -> g.types.owned(1))
        .add(2, () -> new Ty.Ref(g.types.owned(1), false))
        .add(3, () -> new Ty.Ref(g.types.owned(1), true))
        .when(
            !g.env.generic, 3, () -> new Ty.Closure(g.number(), Ty.Calls.FN_ONCE, g.types.small()))
        .take();
  }

  /// A function as a value.
  Node.Expr pointer(Ty.Pointer p) {
    for (Generator.Helper h : g.known) {
      if (h.params.isEmpty() && !h.generic && !h.open && h.result.equals(p.result())) {
        return Node.expr(p, "(" + h.name + " as " + p.rust() + ")");
      }
    }
    Env apart = Env.function(p.result(), false);
    Node.Block body = g.apart(apart, 8, () -> g.control.block(p.result(), 2));
    return Node.expr(p, "((|| ", body, ") as " + p.rust() + ")");
  }

  /// A trait with one or two implementations.
  Ty.Dyn trait() {
    int n = g.number();
    Ty result = g.types.small();
    String name = "T" + n;
    g.typeTexts.add("pub trait " + name + " { fn call(&self) -> " + result.rust() + "; }");
    List<String> implementors = new ArrayList<>();
    int count = g.dice.chance(30) ? 2 : 1;
    for (int i = 0; i < count; i++) {
      String of = "A" + n + "x" + i;
      g.typeTexts.add("pub struct " + of + ";");
      Env env = Env.function(result, false);
      Node.Block body = g.apart(env, 12, () -> g.control.block(result, 3));
      g.functions.add(
          new Program.Function(
              "impl " + name + " for " + of + " { fn call(&self) -> " + result.rust(), body, " }"));
      implementors.add(of);
    }
    return new Ty.Dyn(name, implementors, result);
  }
}
