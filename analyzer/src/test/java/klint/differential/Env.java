// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What is in scope in one function or closure body. Mutable.
final class Env {
  /// `loop` and `closure` are how many loops and closures surround the declaration.
  record Var(int id, String name, Ty ty, boolean mutable, int loop, int closure) {}

  /// A variable or a part of one. `fixed` if a value cannot be moved out of it.
  record Place(Var var, String key, String text, Ty ty, boolean fixed, boolean writable) {}

  /// Something that `break` can leave. `exits` are the states there.
  record Label(String name, boolean isLoop, Optional<Ty> value, List<Flow> exits) {}

  /// `holder` is of no use once the place at `key` changes hands.
  private record Borrow(int holder, String key, boolean mutable) {}

  /// What a closure does with a place of the body around it.
  record Capture(Place place, Use use) {}

  enum Use {
    READ,
    WRITE,
    MOVE
  }

  final Ty result;
  final int closure;
  final boolean generic;
  final List<Var> vars = new ArrayList<>();
  final List<Label> labels = new ArrayList<>();
  final Map<String, Capture> captured = new LinkedHashMap<>();
  private final List<Borrow> borrows;
  final List<String> lent = new ArrayList<>();
  Flow flow = new Flow();
  int loop;

  private Env(Ty result, int closure, boolean generic, List<Borrow> borrows) {
    this.result = result;
    this.closure = closure;
    this.generic = generic;
    this.borrows = borrows;
  }

  static Env function(Ty result, boolean generic) {
    return new Env(result, 0, generic, new ArrayList<>());
  }

  /// The body of a closure here.
  Env closure(Ty ofResult) {
    Env inner = new Env(ofResult, closure + 1, generic, borrows);
    inner.vars.addAll(vars);
    inner.flow = flow.copy();
    inner.loop = loop;
    inner.lent.addAll(lent);
    return inner;
  }

  /// Places that hold a value, the newest first.
  List<Place> whole(Predicate<Ty> wanted) {
    List<Place> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = vars.size() - 1; i >= 0; i--) {
      Var v = vars.get(i);
      if (seen.add(v.name())) {
        collect(
            new Place(v, Integer.toString(v.id()), v.name(), v.ty(), false, v.mutable()),
            wanted,
            out,
            0);
      }
    }
    return out;
  }

  private void collect(Place p, Predicate<Ty> wanted, List<Place> out, int depth) {
    if (wanted.test(p.ty()) && flow.isWhole(p.key()) && !isLent(p.key())) {
      out.add(p);
    }
    if (depth < 2) {
      parts(p).forEach(part -> collect(part, wanted, out, depth + 1));
    }
  }

  /// Whether a reference to a place, or to part of it, is in use.
  boolean isLent(String key) {
    return lent.stream().anyMatch(l -> Flow.inside(l, key) || Flow.inside(key, l));
  }

  private static List<Place> parts(Place p) {
    List<Place> out = new ArrayList<>();
    switch (p.ty()) {
      case Ty.Tup t -> {
        for (int i = 0; i < t.of().size(); i++) {
          out.add(part(p, "." + i, p.text() + "." + i, t.of().get(i), p.fixed(), p.writable()));
        }
      }
      case Ty.User u when !u.shape().isEnum() -> {
        Ty.Variant v = u.shape().variants().get(0);
        for (int i = 0; i < v.fields().size(); i++) {
          String f = "." + v.fieldName(i);
          boolean fixed = p.fixed() || u.shape().hasDrop();
          out.add(part(p, f, p.text() + f, v.fields().get(i), fixed, p.writable()));
        }
      }
      case Ty.Boxed b ->
          out.add(part(p, ".*", "(*" + p.text() + ")", b.of(), p.fixed(), p.writable()));
      case Ty.Ref r -> out.add(part(p, ".*", "(*" + p.text() + ")", r.of(), true, r.mutable()));
      case Ty.Logged l -> out.add(part(p, ".0", p.text() + ".0", l.of(), true, p.writable()));
      case Ty.Arr a -> out.add(part(p, ".[]", p.text() + "[0]", a.of(), true, p.writable()));
      case Ty.Unit _,
          Ty.Bool _,
          Ty.Guard _,
          Ty.Held _,
          Ty.Locked _,
          Ty.Sleeper _,
          Ty.Fault _,
          Ty.Opt _,
          Ty.Res _,
          Ty.Keep _,
          Ty.User _,
          Ty.Callback _,
          Ty.Pointer _,
          Ty.Dyn _,
          Ty.Defer _,
          Ty.In _,
          Ty.Closure _ -> {}
    }
    return out;
  }

  private static Place part(
      Place of, String step, String text, Ty ty, boolean fixed, boolean writable) {
    return new Place(of.var(), of.key() + step, text, ty, fixed, writable);
  }

  /// Whether a value can be moved out of a place here.
  boolean canMove(Place p) {
    return p.ty().isCopy() || (!p.fixed() && p.var().loop() >= loop);
  }

  boolean canAssign(Place p) {
    return p.writable() && flow.hasHome(p.key()) && !(p.ty() instanceof Ty.Closure);
  }

  void use(Place p, Use use) {
    Use now = use == Use.MOVE && p.ty().isCopy() ? Use.READ : use;
    for (Borrow b : borrows) {
      boolean same = Flow.inside(b.key(), p.key()) || Flow.inside(p.key(), b.key());
      if (same && (b.mutable() || now != Use.READ)) {
        flow.lose(Integer.toString(b.holder()));
      }
    }
    if (p.var().closure() < closure) {
      captured.merge(
          p.key(), new Capture(p, now), (a, b) -> a.use().compareTo(b.use()) > 0 ? a : b);
    }
    if (now == Use.MOVE) {
      flow.lose(p.key());
    }
  }

  void lend(Var holder, String key, boolean mutable) {
    borrows.add(new Borrow(holder.id(), key, mutable));
  }
}
