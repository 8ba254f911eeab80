// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Terminator;
import klint.resolve.DefId;
import klint.types.Callee;
import klint.types.Instances.DropGlue;
import klint.types.Ty;

/// Drops: the destructors of a type one after the other, on what is known of the value.
final class Drops {
  private static final int MAX_DEPTH = 40;

  private final BodyRun run;

  Drops(BodyRun run) {
    this.run = run;
  }

  List<Case> drop(Case c, Terminator.Drop d) {
    Ty type = run.type(d.place().type());
    if (run.engine.quietDrop(type, run.instance.env())) {
      return List.of(PlaceKey.of(d.place()).map(c::forget).orElse(c));
    }
    Optional<PlaceKey> key = PlaceKey.of(d.place());
    String what = "drop of " + run.engine.instances.text(type);
    List<Case> out = value(List.of(c), key, type, d.span(), what, 0);
    List<Case> done = new ArrayList<>();
    for (Case x : out) {
      done.add(key.map(x::forget).orElse(x));
    }
    return done;
  }

  /// `ptr::drop_in_place`: the value behind the pointer.
  List<Case> inPlace(Case c, Optional<PlaceKey> key, Ty type, Span span) {
    String what = "drop of " + run.engine.instances.text(type);
    return value(List.of(c), key, type, span, what, 0);
  }

  private List<Case> value(
      List<Case> cases, Optional<PlaceKey> key, Ty type, Span span, String what, int depth) {
    Optional<DefId> env = run.instance.env();
    if (cases.isEmpty() || run.engine.quietDrop(type, env)) {
      return cases;
    }
    if (depth > MAX_DEPTH) {
      run.unknown = true;
      return cases;
    }
    return switch (run.engine.instances.dropGlue(type, env)) {
      case DropGlue.Nothing _ -> cases;
      case DropGlue.Struct s ->
          fields(destructor(cases, s.drop(), key, span, what), key, s.fields(), span, what, depth);
      case DropGlue.Fields f -> fields(cases, key, f.fields(), span, what, depth);
      case DropGlue.Enum e ->
          variants(destructor(cases, e.drop(), key, span, what), key, e, span, what, depth);
      case DropGlue.Array a -> elements(cases, a.elem(), span, what, depth);
      case DropGlue.Slice s -> elements(cases, s.elem(), span, what, depth);
      case DropGlue.Boxed b -> {
        List<Case> inner =
            value(cases, key.map(k -> k.then(PlaceKey.DEREF)), b.content(), span, what, depth + 1);
        yield destructor(inner, b.drop(), key, span, what);
      }
      case DropGlue.Dynamic _ -> cases;
      case DropGlue.OnParam _ -> {
        run.generic = true;
        yield cases;
      }
      case DropGlue.Unknown _ -> {
        run.unknown = true;
        yield cases;
      }
    };
  }

  private List<Case> fields(
      List<Case> cases,
      Optional<PlaceKey> key,
      List<Ty> fields,
      Span span,
      String what,
      int depth) {
    List<Case> now = cases;
    for (int i = 0; i < fields.size(); i++) {
      int index = i;
      now = value(now, key.map(k -> k.then(index)), fields.get(i), span, what, depth + 1);
    }
    return now;
  }

  /// Each variant that a case allows is a case of its own.
  private List<Case> variants(
      List<Case> cases,
      Optional<PlaceKey> key,
      DropGlue.Enum e,
      Span span,
      String what,
      int depth) {
    List<Case> out = new ArrayList<>();
    for (Case c : cases) {
      for (int v = 0; v < e.variants().size(); v++) {
        int variant = v;
        Optional<Case> taken = key.isPresent() ? c.isVariant(key.get(), v) : Optional.of(c);
        if (taken.isPresent()) {
          out.addAll(
              fields(
                  List.of(taken.get()),
                  key.map(k -> k.then(-2 - variant)),
                  e.variants().get(v),
                  span,
                  what,
                  depth));
        }
      }
    }
    return merged(out, key);
  }

  /// Cases of the same context are one again: the value is gone.
  private static List<Case> merged(List<Case> cases, Optional<PlaceKey> key) {
    List<Case> out = new ArrayList<>();
    for (Case raw : cases) {
      Case c = key.map(raw::forget).orElse(raw);
      boolean known = false;
      for (int i = 0; i < out.size(); i++) {
        if (out.get(i).context().equals(c.context())) {
          out.set(i, out.get(i).meet(c));
          known = true;
        }
      }
      if (!known) {
        out.add(c);
      }
    }
    return out;
  }

  /// Any number of elements: what one does must leave the count as it was.
  private List<Case> elements(List<Case> cases, Ty elem, Span span, String what, int depth) {
    List<Case> out = new ArrayList<>();
    for (Case c : cases) {
      List<Case> after = value(List.of(c), Optional.empty(), elem, span, what, depth + 1);
      boolean balanced = after.stream().allMatch(x -> x.context().depth() == c.context().depth());
      if (!balanced && run.reporting) {
        run.engine.report(
            "slice " + run.instance.owner() + "|" + span,
            new Violation.Unbalanced(
                run.instance.owner(),
                span,
                after.stream().map(Case::context).toList(),
                Violation.Where.LOOP));
      }
      out.add(c);
    }
    return out;
  }

  private List<Case> destructor(
      List<Case> cases, Optional<Callee> drop, Optional<PlaceKey> key, Span span, String what) {
    if (drop.isEmpty()) {
      return cases;
    }
    Summary s = run.engine.function(drop.get().def(), drop.get().args(), run.instance.env());
    run.generic |= s.generic();
    String name = run.engine.instances.path(drop.get().def());
    List<Case> out = new ArrayList<>();
    for (Case c : cases) {
      if (s.unknown() && s.isNeutral()) {
        run.unknownCall(c, span, name, "nothing is known of what it does");
      }
      for (Need n : s.needs()) {
        List<Need.Link> chain = new ArrayList<>();
        chain.add(new Need.Link(span, what, Need.Kind.DROP));
        chain.addAll(n.chain());
        run.meet(c, new Need(n.expect(), n.strength(), n.when(), 0, chain), span, run.own());
      }
      for (Outcome o : s.outcomes()) {
        if (!fits(c, o, key)) {
          continue;
        }
        Context x = c.context();
        for (String kind : o.releases()) {
          x = x.release(kind);
        }
        for (String kind : o.acquires()) {
          x = x.acquire(new Held(kind, span, name));
        }
        out.add(new Case(x, c.facts(), c.widened() || o.widened()));
      }
    }
    return out;
  }

  private static boolean fits(Case c, Outcome o, Optional<PlaceKey> key) {
    if (key.isEmpty()) {
      return true;
    }
    for (java.util.Map.Entry<PlaceKey, Fact> e : o.facts().entrySet()) {
      PlaceKey k = e.getKey();
      if (k.local() == 1 && !k.steps().isEmpty() && k.steps().get(0) == PlaceKey.DEREF) {
        Optional<Fact> known = c.fact(key.get().then(k.steps().subList(1, k.steps().size())));
        if (known.isPresent() && BodyRun.contradicts(known.get(), e.getValue())) {
          return false;
        }
      }
    }
    return true;
  }
}
