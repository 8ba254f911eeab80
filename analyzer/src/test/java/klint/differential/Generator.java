// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The door: a seed in, a program out. Most programs are valid Rust; the compiler tells which.
final class Generator {
  /// A function of the program that can be called. `open` while its body is being made.
  static final class Helper {
    final String name;
    final List<Ty> params;
    final Ty result;
    final boolean generic;
    boolean open = true;

    Helper(String name, List<Ty> params, Ty result, boolean generic) {
      this.name = name;
      this.params = List.copyOf(params);
      this.result = result;
      this.generic = generic;
    }
  }

  private static final int MOST_HELPERS = 4;

  /// Which features programs may have.
  enum Reach {
    /// Guards in structs, enums, boxes, closures.
    PLAIN,
    /// Also in cells, vectors, counted owners, pins, raw memory; async blocks, tables of functions,
    /// traits with provided methods and constants, state machines.
    WIDE
  }

  final Dice dice;
  final Reach reach;
  final int edition;
  final Types types;
  final Values values;
  final Combinators combinators;
  final Conditions conditions;
  final Statements statements;
  final Control control;
  final Exits exits;
  final Extras extras;
  final Closures closures;
  final Patterns patterns;
  final Helpers helpers;
  final Containers containers;
  final Machines machines;

  /// Units: percent of statements that may sleep.
  final int sleepiness;

  final List<String> typeTexts = new ArrayList<>();
  final List<Program.Function> functions = new ArrayList<>();
  final List<Helper> known = new ArrayList<>();
  Env env = Env.function(Ty.UNIT, false);
  private int fuel;
  private int names;

  private Generator(long seed, Reach reach) {
    this.reach = reach;
    this.dice = new Dice(seed);
    this.edition = dice.chance(50) ? 2021 : 2024;
    this.sleepiness = dice.pick(List.of(6, 12, 25));
    this.types = new Types(this);
    this.values = new Values(this);
    this.combinators = new Combinators(this);
    this.conditions = new Conditions(this);
    this.statements = new Statements(this);
    this.control = new Control(this);
    this.exits = new Exits(this);
    this.extras = new Extras(this);
    this.closures = new Closures(this);
    this.patterns = new Patterns(this);
    this.helpers = new Helpers(this);
    this.containers = new Containers(this);
    this.machines = new Machines(this);
  }

  static Program program(long seed, Reach reach) {
    return new Generator(seed, reach).program0(seed);
  }

  private Program program0(long seed) {
    types.declare();
    int coins = 2 + dice.below(2);
    List<String> params = new ArrayList<>();
    for (int i = 0; i < coins; i++) {
      params.add((char) ('a' + i) + ": bool");
    }
    fuel = 30 + dice.below(50);
    Ty result = Ty.UNIT;
    env = Env.function(result, false);
    for (int i = 0; i < coins; i++) {
      declare(String.valueOf((char) ('a' + i)), Ty.BOOL, false);
    }
    functions.add(0, new Program.Function("", new Node.Block(List.of(), Optional.empty()), ""));
    Node.Block body = control.block(result, 6 + dice.below(8));
    functions.set(
        0, new Program.Function("pub fn entry(" + String.join(", ", params) + ")", body, ""));
    return new Program(seed, edition, coins, typeTexts, functions);
  }

  /// Whether there is still something to make, and takes some of it.
  boolean spend(int cost) {
    fuel -= cost;
    return fuel > 0;
  }

  boolean hasFuel() {
    return fuel > 0;
  }

  int number() {
    return names++;
  }

  boolean mayHelp() {
    return hasFuel() && known.size() < MOST_HELPERS;
  }

  /// Makes a body with a budget of its own.
  <T> T apart(Env inner, int budget, Supplier<T> make) {
    Env before = env;
    int fuelBefore = fuel;
    env = inner;
    fuel = Math.min(budget, fuelBefore);
    int given = fuel;
    T made = make.get();
    fuel = fuelBefore - Math.max(0, given - fuel);
    env = before;
    return made;
  }

  Env.Var declare(String name, Ty ty, boolean mutable) {
    Env.Var v = new Env.Var(number(), name, ty, mutable, env.loop, env.closure);
    env.vars.add(v);
    return v;
  }

  /// A fresh name, or now and then one that hides another.
  String name(String prefix) {
    List<Env.Place> all = env.whole(t -> !(t instanceof Ty.Bool));
    if (!all.isEmpty() && dice.chance(4)) {
      return dice.pick(all).var().name();
    }
    return prefix + number();
  }

  /// What is declared in `make` ends with it.
  <T> T scope(Supplier<T> make) {
    int depth = env.vars.size();
    T made = make.get();
    while (env.vars.size() > depth) {
      env.vars.removeLast();
    }
    return made;
  }

  /// Alternatives of one point; afterwards what all of them left.
  <T> List<T> branches(List<Supplier<T>> ways) {
    Flow start = env.flow;
    Flow end = new Flow();
    end.die();
    List<T> out = new ArrayList<>();
    for (Supplier<T> way : ways) {
      env.flow = start.copy();
      out.add(scope(way));
      end.join(env.flow);
    }
    env.flow = end;
    return out;
  }
}
