// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Types of a program: which it declares, and which a value may have.
final class Types {
  private final Generator g;
  private final List<Ty.User> users = new ArrayList<>();
  private final List<Ty.Dyn> traits = new ArrayList<>();

  Types(Generator g) {
    this.g = g;
  }

  /// Makes the program's own types.
  void declare() {
    int n = g.dice.below(3);
    for (int i = 0; i < n; i++) {
      user("S" + i);
    }
  }

  private void user(String name) {
    boolean isEnum = g.dice.chance(40);
    boolean hasDrop = g.dice.chance(35);
    List<Ty.Variant> variants = new ArrayList<>();
    int n = isEnum ? 2 + g.dice.below(2) : 1;
    for (int v = 0; v < n; v++) {
      List<Ty> fields = new ArrayList<>();
      int f = isEnum ? g.dice.below(3) : 1 + g.dice.below(3);
      for (int i = 0; i < f; i++) {
        fields.add(owned(1));
      }
      variants.add(new Ty.Variant("V" + v, fields, g.dice.chance(50)));
    }
    Ty.User u = new Ty.User(name, new Ty.Shape(variants, isEnum, hasDrop));
    g.typeTexts.add(text(u));
    if (hasDrop) {
      Env env = Env.function(Ty.UNIT, false);
      env.vars.add(new Env.Var(g.number(), "self", new Ty.Ref(u, true), false, 0, 0));
      Node.Block body = g.apart(env, 6, () -> g.control.block(Ty.UNIT, 1 + g.dice.below(2)));
      g.functions.add(
          new Program.Function("impl Drop for " + name + " { fn drop(&mut self)", body, " }"));
    }
    users.add(u);
  }

  private static String text(Ty.User u) {
    if (!u.shape().isEnum()) {
      Ty.Variant v = u.shape().variants().get(0);
      return "pub struct " + u.name() + fields(v, "pub ") + (v.named() ? "" : ";");
    }
    return u.shape().variants().stream()
        .map(v -> v.name() + fields(v, ""))
        .collect(Collectors.joining(", ", "pub enum " + u.name() + " { ", " }"));
  }

  private static String fields(Ty.Variant v, String visible) {
    if (v.fields().isEmpty()) {
      return v.named() ? " {}" : "";
    }
    List<String> out = new ArrayList<>();
    for (int i = 0; i < v.fields().size(); i++) {
      String name = v.named() ? v.fieldName(i) + ": " : "";
      out.add(visible + name + v.fields().get(i).rust());
    }
    String all = String.join(", ", out);
    return v.named() ? " { " + all + " }" : "(" + all + ")";
  }

  /// A type worth having a variable of.
  Ty owned(int depth) {
    Dice.Ways<Ty> ways = g.dice.ways();
    ways.add(6, () -> Ty.GUARD)
        .add(2, () -> new Ty.Held(kind()))
        .add(1, () -> new Ty.Locked(g.dice.chance(70) ? "Spin" : "Free"))
        .add(1, () -> Ty.SLEEPER)
        .when(!users.isEmpty(), 3, () -> g.dice.pick(users));
    if (depth > 0) {
      ways.add(5, () -> new Ty.Opt(owned(depth - 1)))
          .add(2, () -> new Ty.Res(owned(depth - 1), g.dice.chance(70) ? Ty.FAULT : owned(0)))
          .add(2, () -> tuple(depth - 1))
          .add(1, () -> new Ty.Boxed(owned(depth - 1)))
          .add(1, () -> new Ty.Arr(owned(0), 1 + g.dice.below(2)))
          .add(1, () -> new Ty.Keep(owned(0)))
          .add(1, () -> new Ty.Logged(owned(depth - 1)))
          .add(1, () -> new Ty.Callback(small()))
          .add(1, () -> new Ty.Pointer(small()))
          .when(g.reach == Generator.Reach.WIDE, 7, () -> g.containers.type(owned(depth - 1)))
          .when(!traits.isEmpty() || g.mayHelp(), 1, () -> dyn().<Ty>map(d -> d).orElse(Ty.GUARD));
    }
    return ways.take();
  }

  private String kind() {
    return g.env.generic && g.dice.chance(60) ? "K" : g.dice.pick(List.of("Spin", "Rcu", "Free"));
  }

  private Ty tuple(int depth) {
    List<Ty> of = new ArrayList<>();
    int n = 1 + g.dice.below(3);
    for (int i = 0; i < n; i++) {
      of.add(g.dice.chance(15) ? Ty.BOOL : owned(depth));
    }
    return new Ty.Tup(of);
  }

  /// A result of calls.
  Ty small() {
    return g.dice
        .<Ty>ways()
        .add(3, () -> Ty.UNIT)
        .add(3, () -> Ty.BOOL)
        .add(4, () -> Ty.GUARD)
        .add(1, () -> Ty.SLEEPER)
        .add(3, () -> new Ty.Opt(Ty.GUARD))
        .add(1, () -> new Ty.Opt(Ty.SLEEPER))
        .add(1, () -> new Ty.Res(Ty.GUARD, Ty.FAULT))
        .take();
  }

  /// A trait of the program with one method, and the types behind it.
  Optional<Ty.Dyn> dyn() {
    if (traits.isEmpty() && g.mayHelp()) {
      traits.add(g.helpers.trait());
    }
    return traits.isEmpty() ? Optional.empty() : Optional.of(g.dice.pick(traits));
  }
}
