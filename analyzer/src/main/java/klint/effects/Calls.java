// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.mir.ConstValue;
import klint.mir.Operand;
import klint.mir.Terminator;
import klint.mir.Terminator.CallTarget;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.Requirement;
import klint.syntax.Mutability;
import klint.types.Callee;
import klint.types.Ty;

/// Calls: what a callee's summary makes of a case.
final class Calls {
  /// How often a callee is asked again that asks for more numbers the more it knows.
  private static final int MAX_ASKED = 4;

  private final Run run;
  private final Arguments arguments;
  private final Clones clones;
  private final Elements elements;

  Calls(Run run) {
    this.run = run;
    this.elements = new Elements(run);
    this.clones = new Clones(run);
    this.arguments = new Arguments(run);
  }

  /// Where a result goes, and whether it may own something or let memory be written.
  record Dest(PlaceKey place, Ty type, Node.Result result) {}

  private Optional<Dest> dest(Case c, Terminator.Call call) {
    return elements
        .key(call.destination(), c)
        .map(k -> new Dest(k, call.destination().type(), run.node.result(call, run.program)));
  }

  List<Case> call(Case c, Terminator.Call call) {
    Site site = run.node.site(call, run.engine.callees);
    if (site instanceof Site.InPlace p && call.args().size() == 1) {
      Optional<PlaceKey> key =
          Values.place(call.args().get(0))
              .flatMap(PlaceKey::of)
              .map(k -> k.then(PlaceKey.DEREF))
              .map(k -> p.type() instanceof Ty.Slice ? k : c.resolve(k));
      return new Drops(run, this).inPlace(c, key, p.type(), call.span());
    }
    List<Arg> args = new ArrayList<>(call.args().size());
    for (Operand o : call.args()) {
      args.add(new Arg.Value(o));
    }
    if (site instanceof Site.Pointer) {
      return pointer(c, call, site, args);
    }
    if (call.callee() instanceof CallTarget.Direct d) {
      promised(c, d.callee().def(), args);
    }
    if (site instanceof Site.Known k && k.summary().unknown() && k.summary().isNeutral()) {
      String why =
          call.callee() instanceof CallTarget.Unresolved u
              ? "it could not be resolved: " + u.cause()
              : "nothing is known of what it does";
      run.unknownCall(c, call.span(), k.name(), why);
    }
    return through(
        c,
        site,
        args,
        dest(c, call),
        call.span(),
        new Need.Link(call.span(), site.name(), Need.Kind.CALL));
  }

  /// A call through a pointer, or of a value of a function pointer's type by way of `Fn`.
  private List<Case> pointer(Case c, Terminator.Call call, Site site, List<Arg> args) {
    Optional<Operand> function =
        call.callee() instanceof CallTarget.Pointer p
            ? Optional.of(p.function())
            : call.args().stream().findFirst();
    List<Arg> passed =
        call.callee() instanceof CallTarget.Pointer
            ? args
            : args.subList(Math.min(1, args.size()), args.size());
    Optional<Dest> dest = dest(c, call);
    Optional<PlaceKey> at =
        function.flatMap(Values::place).flatMap(PlaceKey::of).map(k -> arguments.pointer(c, k));
    Optional<Fact> known =
        at.flatMap(c::fact)
            .or(() -> function.flatMap(o -> arguments.constant(o)))
            .or(() -> function.flatMap(Values::place).flatMap(p -> Tables.element(run, p, c)));
    if (known.isPresent() && known.get() instanceof Fact.Function f) {
      Site target = target(f.function(), brought(function));
      return through(
          c,
          target,
          passed,
          dest,
          call.span(),
          new Need.Link(call.span(), target.name(), Need.Kind.CALL));
    }
    if (known.isPresent() && known.get() instanceof Fact.Functions f) {
      return anyOf(c, f.functions(), passed, dest, call.span());
    }
    Optional<PlaceKey> param = at.flatMap(k -> arguments.atEntry(c, k));
    param.ifPresent(run::dependsOn);
    Optional<Ty> type = function.map(o -> run.type(o.type()));
    List<FnValue> possible = type.map(t -> run.program.coercions().functions(t)).orElse(List.of());
    if (possible.isEmpty()) {
      run.unknownCall(
          c, call.span(), site.name(), "no function is known that the pointer may hold");
    }
    List<Case> out = new ArrayList<>();
    if (param.isEmpty()) {
      // Which of them it is nobody tracked: a note at most.
      for (Case x : anyOf(c.in(c.context(), true), possible, passed, dest, call.span())) {
        if (!x.context().sameShape(c.context())) {
          out.add(x);
        }
      }
    }
    out.addAll(
        apply(
            c,
            Summary.NEUTRAL,
            Optional.empty(),
            passed,
            dest,
            call.span(),
            new Need.Link(call.span(), site.name(), Need.Kind.CALL)));
    return out;
  }

  private List<Case> anyOf(
      Case c, List<FnValue> functions, List<Arg> args, Optional<Dest> dest, Span span) {
    List<Case> out = new ArrayList<>();
    for (FnValue f : functions) {
      Site target = target(f, Site.Brought.HERE);
      Need.Link link = new Need.Link(span, target.name(), Need.Kind.CALL);
      for (Case x : through(c, target, args, dest, span, link)) {
        if (!out.contains(x)) {
          out.add(x);
        }
      }
    }
    return out;
  }

  /// A method of a trait object: the one of the type that is known to be behind the pointer, else
  /// those of all types that become such an object in the program.
  private List<Case> virtual(
      Case c, Site.Virtual v, List<Arg> args, Optional<Dest> dest, Span span, Need.Link link) {
    Optional<PlaceKey> tag =
        args.isEmpty()
            ? Optional.empty()
            : args.get(0).place(PlaceKey.local(0)).map(k -> c.resolve(Coercions.tag(k)));
    List<Ty> types =
        tag.flatMap(c::fact)
            .flatMap(f -> f instanceof Fact.Concrete x ? Optional.of(x.type()) : Optional.empty())
            .map(List::of)
            .orElseGet(() -> run.program.coercions().objects(v.object()));
    if (types.isEmpty()) {
      run.unknownCall(c, span, v.name(), "no type is known that becomes this trait object");
      return apply(c, Summary.NEUTRAL, Optional.empty(), args, dest, span, link);
    }
    List<Case> out = new ArrayList<>();
    for (Ty t : types) {
      List<Ty> all = new ArrayList<>(v.args());
      all.set(0, t);
      Site site = run.engine.callees.site(new Callee(v.method(), all), run.env());
      Need.Link to = new Need.Link(link.span(), site.name(), link.kind());
      for (Case x : through(c, site, args, dest, span, to)) {
        if (!out.contains(x)) {
          out.add(x);
        }
      }
    }
    return apart(out, c);
  }

  /// An implementation that changes the count breaks the contract where it is coerced. Where it may
  /// be another that does not, what comes of it is a note.
  private static List<Case> apart(List<Case> cases, Case before) {
    boolean same = cases.stream().allMatch(x -> x.context().sameShape(cases.get(0).context()));
    List<Case> out = new ArrayList<>();
    for (Case x : cases) {
      out.add(same || x.context().sameShape(before.context()) ? x : x.in(x.context(), true));
    }
    return out;
  }

  private Site target(FnValue f, Site.Brought brought) {
    return switch (f) {
      case FnValue.Item i -> run.engine.callees.site(i.callee(), Optional.empty(), brought);
      case FnValue.Closure k ->
          run.engine.callees.closure(k.id(), k.args(), Optional.empty(), brought);
    };
  }

  /// Whether a pointer is a constant of a type parameter's trait.
  private Site.Brought brought(Optional<Operand> function) {
    boolean given =
        !run.node.isIdentity(run.program)
            && function.isPresent()
            && function.get() instanceof Operand.Constant k
            && k.value() instanceof ConstValue.Named n
            && run.program.instances.mentionsParameters(n.item().args());
    return given ? Site.Brought.BY_ARGUMENT : Site.Brought.HERE;
  }

  /// What a call of a site makes of a case.
  List<Case> through(
      Case c, Site site, List<Arg> args, Optional<Dest> dest, Span span, Need.Link link) {
    return switch (site) {
      case Site.Known k -> {
        run.dependsOn(k.summary().depends());
        if (k.summary().unknown()) {
          run.unknown();
        }
        yield apply(c, k.summary(), Optional.empty(), args, dest, span, link);
      }
      case Site.Inner i -> inner(c, i, args, dest, span, link);
      case Site.Parts p -> {
        List<Case> now = List.of(c);
        for (Site part : p.all()) {
          List<Case> next = new ArrayList<>();
          for (Case x : now) {
            next.addAll(through(x, part, List.of(), Optional.empty(), span, link));
          }
          now = next;
        }
        List<Case> out = new ArrayList<>();
        for (Case x : now) {
          out.addAll(apply(x, Summary.NEUTRAL, Optional.empty(), args, dest, span, link));
        }
        yield out;
      }
      case Site.Resume r -> {
        PlaceKey pinned = PlaceKey.local(0).then(0).then(PlaceKey.DEREF);
        Optional<PlaceKey> at =
            args.isEmpty() ? Optional.empty() : args.get(0).place(pinned).map(c::resolve);
        yield polled(c, r, at, dest, span, link);
      }
      case Site.Virtual v -> virtual(c, v, args, dest, span, link);
      case Site.Pointer p -> {
        run.unknownCall(c, span, p.name(), "it goes through a pointer");
        yield apply(c, Summary.NEUTRAL, Optional.empty(), args, dest, span, link);
      }
      case Site.Primitive p -> List.of(new Primitives(run).call(c, p, args, dest));
      case Site.InPlace p -> {
        yield new Drops(run, this).inPlace(c, Optional.empty(), p.type(), span);
      }
    };
  }

  /// `Poll` has the variants `Ready` and `Pending`: a body that waits for others may give either.
  private List<Case> polled(
      Case c,
      Site.Resume r,
      Optional<PlaceKey> coroutine,
      Optional<Dest> dest,
      Span span,
      Need.Link link) {
    Case before = c;
    if (dest.isPresent()) {
      PlaceKey to = c.resolve(dest.get().place());
      before = run.wrote(c.forget(to), to);
    }
    Optional<Dest> ready =
        dest.map(
            d -> new Dest(d.place().then(PlaceKey.variantStep(0)).then(0), d.type(), d.result()));
    List<Case> out = new ArrayList<>();
    for (Case x : resumed(before, r, coroutine, ready, span, link)) {
      out.add(dest.map(d -> x.set(d.place(), new Fact.Variant(0))).orElse(x));
    }
    if (waits(r)) {
      Case y = before;
      out.add(dest.map(d -> y.set(d.place(), new Fact.Variant(1))).orElse(y));
    }
    return out;
  }

  private boolean waits(Site.Resume r) {
    Optional<Flow> body = run.program.body(r.body().actual().code());
    return body.isEmpty()
        || body.get().body().blocks().stream()
            .anyMatch(b -> b.terminator() instanceof Terminator.Await);
  }

  /// Runs a coroutine's body to its end. What is left of it then has nothing to drop.
  private List<Case> resumed(
      Case c,
      Site.Resume r,
      Optional<PlaceKey> coroutine,
      Optional<Dest> result,
      Span span,
      Need.Link link) {
    List<Arg> args = coroutine.isPresent() ? List.of(new Arg.Inside(coroutine.get())) : List.of();
    List<Case> out = new ArrayList<>();
    for (Case x : inner(c, r.body(), args, result, span, link)) {
      if (coroutine.isPresent()) {
        PlaceKey at = coroutine.get();
        out.add(run.wrote(x.forget(at).set(at, Drops.FINISHED), at));
      } else {
        out.add(x);
      }
    }
    return out;
  }

  private List<Case> inner(
      Case c, Site.Inner site, List<Arg> args, Optional<Dest> dest, Span span, Need.Link link) {
    Facts<Fact> values = dest.isPresent() ? arguments.values(c, site, args) : Facts.empty();
    Summary s =
        values.isEmpty()
            ? run.engine.summary(run.node, site, Facts.empty(), i -> run.reaches(c, i))
            : run.engine.computed(run.node, site, values);
    if (!values.isEmpty()) {
      run.reaches(c, site.generic());
      run.reaches(c, site.actual().knowing(values));
    }
    Facts<Fact> known =
        s.depends().pointers().isEmpty() ? Facts.empty() : pointers(c, s, args, span, site.name());
    if (!known.isEmpty()) {
      s = run.engine.summary(run.node, site, known, i -> run.reaches(c, i));
    }
    for (int more = 0; more < MAX_ASKED && !s.depends().numbers().isEmpty(); more++) {
      Facts<Fact> asked = numbers(c, s, args, known);
      if (asked.equals(known)) {
        break;
      }
      known = asked;
      s = run.engine.summary(run.node, site, known, i -> run.reaches(c, i));
    }
    if (s.outcomes().isEmpty() && !span.isNone()) {
      run.engine.descends(run.node, site, c.context(), span);
    }
    run.program.called(site.actual().code());
    run.dependsOn(s.depends());
    if (s.unknown() && s.isNeutral()) {
      run.unknownCall(c, span, site.name(), "nothing is known of what it does");
    } else if (s.unknown()) {
      run.unknown();
    }
    return apply(c, s, Optional.of(site), args, dest, span, link);
  }

  /// Holds an annotated callee to its promise when it gets the function pointers of this case: what
  /// runs through them was not known where it was held to it as written.
  private void promised(Case c, DefId def, List<Arg> args) {
    if (!run.program.isReported(def)
        || run.program.stated.of(def, Annotation.Subject.FUNCTION).isEmpty()
        || run.program.body(new Instance.Code.Fn(def)).isEmpty()) {
      return;
    }
    List<Ty> own = run.program.instances.identity(def);
    Instance written = run.engine.callees.closed(Instance.fn(def, own, Optional.of(def)));
    Facts<Fact> known = Facts.empty();
    List<String> names = new ArrayList<>();
    for (PlaceKey p : run.engine.of(run.node, written).depends().pointers()) {
      Optional<Fact> fact =
          p.local() >= 1 && p.local() <= args.size()
              ? args.get(p.local() - 1).place(p).map(c::resolve).flatMap(c::fact)
              : Optional.empty();
      if (fact.isPresent() && fact.get() instanceof Fact.Function f) {
        known = known.with(p, f);
        names.add("`" + target(f.function(), Site.Brought.HERE).name() + "`");
      }
    }
    if (!known.isEmpty()) {
      Summary does = run.engine.of(run.node, written.knowing(known));
      Contracts.given(run, def, does, String.join(", ", names));
    }
  }

  /// What a callee is known with, and the numbers of elements that it asks for, as far as this case
  /// knows them.
  private Facts<Fact> numbers(Case c, Summary s, List<Arg> args, Facts<Fact> known) {
    Facts<Fact> out = known;
    for (PlaceKey p : s.depends().numbers()) {
      if (p.local() < 1 || p.local() > args.size()) {
        continue;
      }
      Arg arg = args.get(p.local() - 1);
      Optional<Fact> fact = arguments.value(arg, p, c);
      if (fact.isPresent()
          && fact.get() instanceof Fact.Value v
          && Elements.small(v.value()).isPresent()) {
        out = out.with(p, v);
      } else if (fact.isPresent() && fact.get() instanceof Fact.AtEntry e) {
        run.dependsOnNumber(e.place());
      }
    }
    return out;
  }

  /// The functions that a callee calls through pointers of its parameters, as far as this case
  /// knows them.
  private Facts<Fact> pointers(Case c, Summary s, List<Arg> args, Span span, String name) {
    Facts<Fact> known = Facts.empty();
    for (PlaceKey p : s.depends().pointers()) {
      Optional<PlaceKey> at =
          p.local() >= 1 && p.local() <= args.size()
              ? args.get(p.local() - 1).place(p).map(c::resolve)
              : Optional.empty();
      Optional<Fact> fact = at.flatMap(c::fact);
      if (fact.isPresent() && fact.get() instanceof Fact.Function) {
        known = known.with(p, fact.get());
        continue;
      }
      Optional<PlaceKey> param = at.flatMap(k -> arguments.atEntry(c, k));
      if (param.isPresent()) {
        run.dependsOn(param.get());
      } else {
        run.unknownCall(c, span, name, "it calls a function pointer that is not known");
      }
    }
    return known;
  }

  private List<Case> apply(
      Case before,
      Summary s,
      Optional<Site.Inner> site,
      List<Arg> args,
      Optional<Dest> dest,
      Span span,
      Need.Link link) {
    for (Need told : s.needs()) {
      Need n = site.isPresent() && !site.get().actual().mayBringIn() ? told.own() : told;
      Optional<Need> here = arguments.arrives(n, args, before);
      Optional<Case> there = arguments.fits(before, n.given(), args);
      if (here.isPresent() && there.isPresent()) {
        Need x = site.map(i -> arrived(here.get(), i)).orElse(here.get());
        if (link.kind() == Need.Kind.DROP && site.isPresent()) {
          x = x.via(new Need.Link(Span.NONE, site.get().name(), Need.Kind.CALL));
        }
        run.meet(
            there.get(),
            span.isNone() ? x : x.via(link),
            span,
            site.map(i -> brought(n, i, before)).orElse(Site.Brought.HERE));
      }
    }
    for (Reach.Ran r : s.ran()) {
      arguments.fits(before, r.given(), args).ifPresent(x -> run.reaches(x, r));
    }
    Case cleared = clobber(before, args, s, dest);
    if (waits(s)) {
      cleared = cleared.shared(run::isShared);
    }
    List<Case> out = new ArrayList<>();
    for (Outcome o : s.outcomes()) {
      Optional<Case> fits = arguments.fits(before, o.facts(), args);
      if (fits.isEmpty()) {
        continue;
      }
      Case c = arguments.fits(cleared, o.kept(), args).orElse(cleared).told(fits.get());
      c = changed(c, o, span, link.callee());
      if (dest.isPresent()) {
        PlaceKey to = c.resolve(dest.get().place());
        boolean owns = dest.get().result().owns();
        c = run.wrote(c.forget(to), to);
        c = arguments.results(c, o, s.writes(), args, to, owns, before);
      }
      c = arguments.after(c, o, s.writes(), args, before);
      c = clones.given(before, c, args, s, dest);
      if (site.isPresent() && dest.isPresent()) {
        PlaceKey to = c.resolve(dest.get().place());
        c = run.program.lent.returned(run, before, c, site.get(), args, to);
      }
      out.add(c);
    }
    return out;
  }

  /// Whether others may run while the callee does, or have run before it got what it waited for.
  private static boolean waits(Summary s) {
    for (Need n : s.needs()) {
      if (n.strength() == Requirement.Strength.BLOCKS) {
        return true;
      }
    }
    for (Outcome o : s.outcomes()) {
      if (!o.isNeutral()) {
        return true;
      }
    }
    return false;
  }

  /// Whether an argument of this instance brought a need in: by deciding what runs, here or further
  /// down, so that the callee as written has no such need.
  private Site.Brought brought(Need n, Site.Inner site, Case before) {
    if (site.brought() == Site.Brought.BY_ARGUMENT
        || before.context().live().isEmpty()
        || run.node.isIdentity(run.program)
        || site.generic().equals(site.actual())) {
      return site.brought();
    }
    return run.engine.of(run.node, site.generic()).needs().stream().anyMatch(n::isLike)
        ? Site.Brought.HERE
        : Site.Brought.BY_ARGUMENT;
  }

  /// A need of a closure that an argument brought in, and that is the closure's own whatever its
  /// type arguments.
  private Need arrived(Need n, Site.Inner site) {
    return site.brought() == Site.Brought.BY_ARGUMENT
            && site.closure().isPresent()
            && (site.generic().equals(site.actual())
                || !run.engine.of(run.node, site.generic()).generic())
        ? n.inside(site.closure().get().owner())
        : n;
  }

  /// The case in which what a destructor asks, or runs, `given` what the value is, may be so on
  /// this value.
  Optional<Case> where(
      Case c, Facts<Fact> given, Optional<PlaceKey> value, Ty type, Owners.Reason reason) {
    return arguments.fits(c, given, List.of(new Arg.Reference(value, type, reason)));
  }

  /// The case with the outcome's change of the context.
  Case changed(Case c, Outcome o, Span span, String by) {
    if (o.isNeutral() && !o.widened()) {
      return c;
    }
    Context x = c.context();
    if (!o.releases().isEmpty()) {
      run.released(span);
    }
    for (String kind : o.releases()) {
      x = x.release(kind);
    }
    for (String kind : o.acquires()) {
      x = x.acquire(new Held(kind, span, by));
    }
    boolean lost = x.released().size() > c.context().released().size();
    boolean fewer = x.live().size() < c.context().live().size();
    Case out = c.in(x, o.widened());
    return lost || fewer || !o.releases().isEmpty() ? Clones.released(out, least(c, o)) : out;
  }

  /// How many acquisitions were live all the time; -1 if not even the caller's were.
  private static int least(Case c, Outcome o) {
    int left = c.context().live().size() - o.releases().size();
    return Math.max(left, -1);
  }

  /// What a callee writes is forgotten. If it does not say, or gives back a way to write that
  /// nobody tracked, what a mutable reference points to may be anything after the call; also one
  /// inside of an argument, such as a closure's capture.
  private Case clobber(Case c, List<Arg> args, Summary s, Optional<Dest> dest) {
    boolean hidden =
        dest.isPresent()
            && dest.get().result().writable()
            && !s.outcomes().stream().allMatch(o -> tellsTarget(o, dest.get().type()));
    if (!s.writes().anything() && !hidden) {
      return written(c, args, s.writes());
    }
    Case out = clobber(c, args);
    return s.writes().anything() ? run.wroteUnknown(out) : out;
  }

  private boolean tellsTarget(Outcome o, Ty type) {
    Facts<Fact> result = o.facts().under(PlaceKey.local(0));
    for (int i = 0; i < result.size(); i++) {
      if (result.value(i) instanceof Fact.PointsTo) {
        return true;
      }
    }
    return isTold(result, PlaceKey.local(0), run.type(type), 0);
  }

  /// Whether all in a result by which memory may be written came in with a parameter.
  private boolean isTold(Facts<Fact> result, PlaceKey at, Ty type, int depth) {
    if (result.get(at) instanceof Fact.AtEntry || !run.program.shapes.isWritable(type, run.env())) {
      return true;
    }
    Optional<Integer> variants =
        type instanceof Ty.Adt a
            ? run.program.instances.variantCount(a.def())
            : Optional.<Integer>empty();
    boolean product = type instanceof Ty.Tuple || (type instanceof Ty.Adt && variants.isEmpty());
    int variant = result.get(at) instanceof Fact.Variant v ? v.index() : -1;
    if (depth > MAX_ASKED || (!product && (variants.isEmpty() || variant < 0))) {
      return false;
    }
    PlaceKey inner = product ? at : at.then(PlaceKey.variantStep(variant));
    List<Ty> fields = run.program.instances.fieldTypes(type, product ? 0 : variant, run.env());
    for (int i = 0; i < fields.size(); i++) {
      if (!isTold(result, inner.then(i), fields.get(i), depth + 1)) {
        return false;
      }
    }
    return product || !fields.isEmpty() || variant >= 0;
  }

  private Case written(Case c, List<Arg> args, Writes writes) {
    Case out = c;
    for (PlaceKey w : writes.places()) {
      if (w.local() <= args.size() && args.get(w.local() - 1) instanceof Arg.Reference) {
        // What a destructor leaves behind nobody reads.
        continue;
      }
      Optional<PlaceKey> here =
          w.local() <= args.size() ? args.get(w.local() - 1).place(w) : Optional.empty();
      if (here.isPresent()) {
        out = clobber(out, out.resolve(here.get()));
      } else {
        run.wroteAnything();
      }
    }
    return out;
  }

  private Case clobber(Case c, List<Arg> args) {
    Case out = c;
    for (Arg a : args) {
      if (!(a instanceof Arg.Value v)) {
        continue;
      }
      Optional<PlaceKey> key = Values.place(v.operand()).flatMap(PlaceKey::of).map(c::resolve);
      if (key.isEmpty()) {
        if (!(v.operand() instanceof Operand.Constant)) {
          run.wroteAnything();
        }
        continue;
      }
      if (v.operand().type() instanceof Ty.Ptr
          && !(c.facts().get(key.get()) instanceof Fact.PointsTo)) {
        run.wroteAnything();
      }
      if (v.operand().type() instanceof Ty.Ref r && r.mutability() == Mutability.MUT) {
        out = clobber(out, out.resolve(key.get().then(PlaceKey.DEREF)));
      } else if (v.operand().type() instanceof Ty.Ref) {
        out = cells(out, out.resolve(key.get().then(PlaceKey.DEREF)));
      }
      if (c.known(key.get()) instanceof Fact.AtEntry
          || (run.isParameter(key.get().local()) && !c.isOverwritten(key.get()))) {
        // What the caller's argument leads to, the callee may write.
        if (v.operand() instanceof Operand.Move
            && !(v.operand().type() instanceof Ty.Ref)
            && run.program.shapes.isWritable(run.type(v.operand().type()), run.env())) {
          run.wroteAnything();
        }
      }
      Facts<Fact> inside = c.facts().under(key.get());
      for (int i = 0; i < inside.size(); i++) {
        if (inside.value(i) instanceof Fact.PointsTo p && p.mutability() == Mutability.MUT) {
          out = clobber(out, out.resolve(p.place()));
        }
      }
    }
    return out;
  }

  /// What a shared reference leads to is not written but for cells.
  private Case cells(Case c, PlaceKey target) {
    if (run.isParameter(target.local()) && run.leadsToWrites(target)) {
      run.wroteAnything();
    }
    Facts<Fact> there = c.facts().under(target);
    Case out = c;
    for (int i = 0; i < there.size(); i++) {
      PlaceKey k = there.key(i);
      if (!(there.value(i) instanceof Fact.Concrete) && !k.endsInTag() && run.isInCell(k)) {
        out = out.forget(k);
      }
    }
    return out;
  }

  private Case clobber(Case c, PlaceKey target) {
    return run.wrote(c.forget(target), target);
  }

  // ---- awaits

  List<Case> await(Case c, Terminator.Await a) {
    Need need =
        new Need(
            Expect.PROCESS,
            Requirement.Strength.BLOCKS,
            Condition.ALWAYS,
            Need.NOWHERE,
            List.of(
                new Need.Link(a.span(), ".await", Need.Kind.AWAIT),
                new Need.Link(Span.NONE, "the task may be suspended at `.await`", Need.Kind.LEAF)));
    run.meet(c, need, a.span(), Site.Brought.HERE);
    Case clear = PlaceKey.of(a.destination()).map(c::forget).orElse(c);
    Optional<Site> poll = a.poll().map(p -> run.node.constant(p, run.engine.callees));
    if (poll.isEmpty() || !(poll.get() instanceof Site.Resume r)) {
      return List.of(clear);
    }
    Ty type = a.destination().type();
    Node.Result holds =
        new Node.Result(
            run.program.instances.needsDrop(run.type(type), run.env()),
            run.program.shapes.isWritable(run.type(type), run.env()));
    return resumed(
        clear,
        r,
        Values.place(a.future()).flatMap(PlaceKey::of).map(clear::resolve),
        PlaceKey.of(a.destination()).map(k -> new Dest(k, type, holds)),
        a.span(),
        new Need.Link(a.span(), r.name(), Need.Kind.CALL));
  }
}
