// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Terminator;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;
import klint.types.Callee;
import klint.types.Instances.DropGlue;
import klint.types.Ty;

/// Drops: the destructors of a type one after the other, on what is known of the value.
final class Drops {
  private static final int MAX_DEPTH = 12;
  private static final int MAX_ELEMENTS = 16;

  /// Cases after a drop that what parameters were, and where things were acquired, tells apart.
  private static final int MAX_APART = 12;

  /// A value of which nothing is known may release so many of the caller's acquisitions; a list of
  /// guards has no end. More count as so many, and the case is widened.
  private static final int MAX_RELEASED = 6;

  /// Of the state of a coroutine: its body has run, and what it held is gone.
  static final Fact FINISHED = new Fact.Variant(1);

  private final Run run;
  private final Calls calls;
  private final Owners owners;
  private final Clones clones;
  private final Elements elements;
  private Owners.Reason reason = Owners.Reason.GONE;

  /// The type as written, if the arguments of this instance have a part in it.
  private Optional<Ty> open = Optional.empty();

  /// The types of the values that are being dropped, from the outermost to where it is now.
  private final List<Ty> within = new ArrayList<>();

  Drops(Run run, Calls calls) {
    this.run = run;
    this.calls = calls;
    this.owners = new Owners(run);
    this.clones = new Clones(run);
    this.elements = new Elements(run);
  }

  List<Case> drop(Case c, Terminator.Drop d) {
    Ty type = run.node.dropped(d, run.program);
    Ty raw = d.place().type();
    open =
        Optional.of(raw)
            .filter(t -> !run.node.isIdentity(run.program))
            .filter(t -> run.program.instances.mentionsParameters(List.of(t)));
    Optional<PlaceKey> key = elements.key(d.place(), c).map(c::resolve);
    reason =
        d.reason() == Terminator.DropReason.ASSIGNMENT
            ? Owners.Reason.OVERWRITTEN
            : Owners.Reason.GONE;
    boolean maybeEmpty = maybeEmpty(c, d, key, type);
    Case before = maybeEmpty ? c.in(c.context(), true) : c;
    List<Case> done = new ArrayList<>();
    for (Case after : value(List.of(before), key, type, d.span(), what(type), 0)) {
      Case x = maybeEmpty ? after.certain(c.widened()) : after;
      done.add(key.map(k -> gone(x, k)).orElse(x));
    }
    return done;
  }

  private Case gone(Case c, PlaceKey key) {
    if (key.isRest()) {
      return c;
    }
    Case out = clones.dropped(c, key).forget(key);
    return key.derefs() ? run.wrote(out, key) : out;
  }

  /// An assignment to an enum of which nothing is known, in memory that the function was not given
  /// to write: whether the old value has anything to drop is then not known either, and what its
  /// destructor does is a note.
  private boolean maybeEmpty(Case c, Terminator.Drop d, Optional<PlaceKey> key, Ty type) {
    return d.reason() == Terminator.DropReason.ASSIGNMENT
        && run.program.instances.dropGlue(type, run.env()) instanceof DropGlue.Enum
        && key.filter(k -> k.derefs() && !run.isMutable(k.local())).isPresent()
        && key.flatMap(c::fact).filter(f -> f instanceof Fact.Variant).isEmpty();
  }

  /// `ptr::drop_in_place`: the value behind the pointer.
  List<Case> inPlace(Case c, Optional<PlaceKey> key, Ty type, Span span) {
    reason = Owners.Reason.IN_PLACE;
    if (type instanceof Ty.Slice s) {
      return slice(c, key, s, span, what(type), 0);
    }
    return value(List.of(c), key, type, span, what(type), 0);
  }

  /// The parts of a type, for the summary of its glue.
  List<Case> parts(List<Case> cases, PlaceKey key, Ty type, Span span) {
    within.add(type);
    return walk(cases, Optional.of(key), type, span, what(type), 0);
  }

  private String what(Ty type) {
    return "drop of " + run.program.instances.text(type);
  }

  private List<Case> value(
      List<Case> cases, Optional<PlaceKey> key, Ty type, Span span, String what, int depth) {
    if (cases.isEmpty()) {
      return cases;
    }
    if (type instanceof Ty.Coroutine && key.isPresent()) {
      List<Case> finished = new ArrayList<>();
      List<Case> others = new ArrayList<>();
      for (Case c : cases) {
        boolean is = c.fact(key.get()).filter(FINISHED::equals).isPresent();
        (is ? finished : others).add(c);
      }
      if (!finished.isEmpty()) {
        finished.addAll(value(others, key, type, span, what, depth));
        return finished;
      }
    }
    Summary s = run.engine.glue(run.node, type, run.env());
    Instance glue = run.engine.glueOf(type, run.env());
    if (s.isQuiet()) {
      ran(cases, s, glue, key, type);
      return cases;
    }
    run.dependsOn(s.depends());
    boolean same = s.outcomes().size() == 1 && s.outcomes().get(0).isNeutral();
    boolean known =
        key.isPresent() && cases.stream().anyMatch(c -> c.facts().hasUnder(c.resolve(key.get())));
    boolean stated = run.program.stated.ofDrop(type).isPresent();
    boolean again = !known && within.contains(type);
    if (depth > MAX_DEPTH) {
      Limits.reached(Limit.DROP_DEPTH);
    }
    boolean asks = key.isPresent() && !s.depends().numbers().isEmpty();
    if ((same && !known && !asks) || again || stated || depth > MAX_DEPTH) {
      ran(cases, s, glue, key, type);
      List<Case> all = whole(cases, s, key, span, what, type);
      return merged(again ? guessed(all, cases) : all, Optional.empty());
    }
    within.add(type);
    List<Case> out = walk(cases, key, type, span, what, depth);
    within.removeLast();
    return out;
  }

  /// What runs where a destructor does all at once.
  private void ran(List<Case> cases, Summary s, Instance glue, Optional<PlaceKey> key, Ty type) {
    for (Case c : cases) {
      run.reaches(c, glue);
      for (Reach.Ran r : s.ran()) {
        calls.where(c, r.given(), key, type, reason).ifPresent(x -> run.reaches(x, r));
      }
    }
  }

  /// A value in a value of the same type, of which nothing is known: it may hold any number of
  /// acquisitions. That it holds none is taken for certain, the others are widened.
  private static List<Case> guessed(List<Case> cases, List<Case> before) {
    List<Case> out = new ArrayList<>();
    for (Case c : cases) {
      Context x = c.context();
      boolean same = before.stream().anyMatch(b -> b.context().equals(x));
      if (!same && x.released().size() > MAX_RELEASED) {
        Limits.reached(Limit.DROP_RELEASES);
      }
      List<String> released = x.released().subList(0, Math.min(x.released().size(), MAX_RELEASED));
      out.add(same ? c : c.in(new Context(x.live(), released), true));
    }
    return out;
  }

  /// All parts at once, where nothing is known of the value that would tell some from others.
  private List<Case> whole(
      List<Case> cases, Summary s, Optional<PlaceKey> key, Span span, String what, Ty type) {
    List<Case> out = new ArrayList<>();
    for (Case c : cases) {
      if (s.unknown() && s.isNeutral()) {
        run.unknownCall(c, span, what, "nothing is known of what it does");
      }
      for (Need n : s.needs()) {
        Optional<Need> here = owners.dropped(n, c, key, type, reason);
        Optional<Case> there = calls.where(c, n.given(), key, type, reason);
        if (here.isPresent() && there.isPresent()) {
          Need x = here.get();
          run.meet(
              there.get(),
              span.isNone() ? x : x.via(new Need.Link(span, what, Need.Kind.DROP)),
              span,
              brought(n, there.get()));
        }
      }
      for (Outcome o : s.outcomes()) {
        out.add(calls.changed(c, o, span, what(type)));
      }
    }
    return out;
  }

  /// Whether an argument of this instance brought a destructor's need in: the type as written has
  /// none like it.
  private Site.Brought brought(Need n, Case c) {
    if (open.isEmpty() || c.context().live().isEmpty()) {
      return Site.Brought.HERE;
    }
    return run.engine.glue(run.node, open.get(), run.env()).needs().stream().anyMatch(n::isLike)
        ? Site.Brought.HERE
        : Site.Brought.BY_ARGUMENT;
  }

  private List<Case> walk(
      List<Case> cases, Optional<PlaceKey> key, Ty type, Span span, String what, int depth) {
    return switch (run.program.instances.dropGlue(type, run.env())) {
      case DropGlue.Nothing _ -> cases;
      case DropGlue.Struct s ->
          fields(
              destructor(cases, s.drop(), key, type, span, what),
              key,
              s.fields(),
              span,
              what,
              depth);
      case DropGlue.Fields f -> fields(cases, key, f.fields(), span, what, depth);
      case DropGlue.Enum e ->
          variants(destructor(cases, e.drop(), key, type, span, what), key, e, span, what, depth);
      case DropGlue.Array a -> array(cases, key, a, span, what, depth);
      case DropGlue.Slice s -> elements(cases, s.elem(), span, what, depth);
      case DropGlue.Boxed b -> {
        List<Case> inner = new ArrayList<>();
        if (b.content() instanceof Ty.Slice s && key.isPresent()) {
          for (Case c : cases) {
            Optional<PlaceKey> content = key.map(k -> k.then(PlaceKey.DEREF));
            inner.addAll(slice(c, content, s, span, what(s), depth + 1));
          }
          yield destructor(inner, b.drop(), key, type, span, what);
        }
        inner =
            value(cases, key.map(k -> k.then(PlaceKey.DEREF)), b.content(), span, what, depth + 1);
        yield destructor(inner, b.drop(), key, type, span, what);
      }
      case DropGlue.Dynamic d -> dynamic(cases, key, d.object(), span, what, depth);
      case DropGlue.OnParam p -> {
        run.dependsOn(Callees.onParam(List.of(p.type())).depends());
        yield cases;
      }
      case DropGlue.Unknown _ -> {
        cases.forEach(
            c -> run.unknownCall(c, span, what, "the type of what is dropped is not known"));
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
                  key.map(k -> k.then(PlaceKey.variantStep(variant))),
                  e.variants().get(v),
                  span,
                  what,
                  depth));
        }
      }
    }
    return merged(out, key);
  }

  /// Cases of the same context are one again: the value is gone. But where contexts differ, what a
  /// parameter was tells why, and cases stay apart by that while they are few.
  private static List<Case> merged(List<Case> cases, Optional<PlaceKey> key) {
    if (cases.size() <= 1 && key.isEmpty()) {
      return cases;
    }
    boolean differ = cases.stream().map(Case::context).distinct().count() > 1;
    boolean many = cases.size() > MAX_APART;
    boolean apart = differ && !many;
    if (differ && many) {
      Limits.reached(Limit.DROP_CASES);
    }
    List<Case> out = new ArrayList<>();
    for (Case raw : cases) {
      Case c = key.map(raw::forget).orElse(raw);
      boolean known = false;
      for (int i = 0; i < out.size(); i++) {
        Context other = out.get(i).context();
        if ((many ? other.sameShape(c.context()) : other.equals(c.context()))
            && out.get(i).widened() == c.widened()
            && (!apart || out.get(i).entry().equals(c.entry()))) {
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

  /// Each element as a field of its own, while they are few.
  private List<Case> array(
      List<Case> cases,
      Optional<PlaceKey> key,
      DropGlue.Array a,
      Span span,
      String what,
      int depth) {
    int length = length(a.len());
    Ty len = run.type(a.len());
    if (length < 0 && run.program.instances.mentionsParameters(List.of(len))) {
      // Who says how many there are runs it again.
      run.dependsOn(Callees.onParam(List.of(len)).depends());
      for (Case c : cases) {
        value(List.of(c), Optional.empty(), a.elem(), span, what, depth + 1);
      }
      return cases;
    }
    if (length > MAX_ELEMENTS) {
      Limits.reached(Limit.DROP_ELEMENTS);
    }
    return length < 0 || length > MAX_ELEMENTS
        ? elements(cases, a.elem(), span, what, depth)
        : fields(cases, key, Collections.nCopies(length, a.elem()), span, what, depth);
  }

  /// The elements of a slice behind a pointer; as those of an array if their number is known.
  private List<Case> slice(
      Case c, Optional<PlaceKey> content, Ty.Slice slice, Span span, String what, int depth) {
    Ty elem = slice.elem();
    Optional<Integer> length =
        content
            .filter(PlaceKey::endsInDeref)
            .map(k -> k.prefix(k.size() - 1).then(PlaceKey.LENGTH))
            .flatMap(k -> elements.number(k, elem, c));
    return length.isPresent() && length.get() <= MAX_ELEMENTS
        ? fields(List.of(c), content, Collections.nCopies(length.get(), elem), span, what, depth)
        : value(List.of(c), content.map(c::resolve), slice, span, what, depth);
  }

  /// The number of elements, or -1 if it is not known.
  private int length(Ty len) {
    return run.type(len) instanceof Ty.Const c
            && c.value() instanceof Ty.ConstVal.Int i
            && i.value().bitLength() < 31
        ? i.value().intValue()
        : -1;
  }

  /// Any number of elements: what one does must leave the count as it was.
  private List<Case> elements(List<Case> cases, Ty elem, Span span, String what, int depth) {
    List<Case> out = new ArrayList<>();
    for (Case c : cases) {
      List<Case> after = value(List.of(c), Optional.empty(), elem, span, what, depth + 1);
      if (after.stream().anyMatch(x -> x.context().depth() != c.context().depth())) {
        run.meet(c, uneven(what), span, Site.Brought.HERE);
      }
      out.add(c);
    }
    return out;
  }

  private static Need uneven(String what) {
    return new Need(
        new Expect.Count(ExpectRange.EMPTY),
        Requirement.Strength.UNEVEN,
        Condition.ALWAYS,
        Need.NOWHERE,
        List.of(new Need.Link(Span.NONE, what, Need.Kind.LEAF)));
  }

  /// Any of the types that become such an object in the program, or the one that is known.
  private List<Case> dynamic(
      List<Case> cases, Optional<PlaceKey> key, Ty.Dyn object, Span span, String what, int depth) {
    List<Case> out = new ArrayList<>();
    for (Case c : cases) {
      Optional<Fact> tag = key.map(k -> c.resolve(k.then(Coercions.TAG))).flatMap(c::fact);
      List<Ty> types =
          tag.isPresent() && tag.get() instanceof Fact.Concrete x
              ? List.of(x.type())
              : run.program.coercions().objects(object);
      if (types.isEmpty()) {
        run.unknownCall(c, span, what, "no type is known that becomes this trait object");
        out.add(c);
      }
      for (Ty t : types) {
        for (Case x : value(List.of(c), Optional.empty(), t, span, what, depth + 1)) {
          if (!out.contains(x)) {
            out.add(x);
          }
        }
      }
    }
    return out;
  }

  private List<Case> destructor(
      List<Case> cases,
      Optional<Callee> drop,
      Optional<PlaceKey> key,
      Ty type,
      Span span,
      String what) {
    if (drop.isEmpty()) {
      return cases;
    }
    Site site = run.engine.callees.site(drop.get(), run.env());
    List<Case> out = new ArrayList<>();
    for (Case c : cases) {
      out.addAll(
          calls.through(
              c,
              site,
              List.of(new Arg.Reference(key, type, reason)),
              Optional.empty(),
              span,
              new Need.Link(span, what, Need.Kind.DROP)));
    }
    return out;
  }
}
