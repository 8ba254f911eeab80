// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Operand;
import klint.mir.Terminator;
import klint.mir.Terminator.CallTarget;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.Requirement;
import klint.syntax.Mutability;
import klint.types.Ty;

/// Calls: what a callee's summary makes of a case.
final class Calls {
  private final Run run;
  private final Arguments arguments;

  Calls(Run run) {
    this.run = run;
    this.arguments = new Arguments(run);
  }

  List<Case> call(Case c, Terminator.Call call) {
    Site site = run.node.site(call, run.engine.callees);
    if (site instanceof Site.InPlace p && call.args().size() == 1) {
      Optional<PlaceKey> key =
          Values.place(call.args().get(0))
              .flatMap(PlaceKey::of)
              .map(k -> c.resolve(k.then(PlaceKey.DEREF)));
      return new Drops(run, this).inPlace(c, key, p.type(), call.span());
    }
    List<Arg> args = new ArrayList<>(call.args().size());
    for (Operand o : call.args()) {
      args.add(new Arg.Value(o));
    }
    if (site instanceof Site.Pointer) {
      return pointer(c, call, site, args);
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
        PlaceKey.of(call.destination()),
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
    Optional<PlaceKey> dest = PlaceKey.of(call.destination());
    Optional<PlaceKey> at =
        function.flatMap(Values::place).flatMap(PlaceKey::of).map(k -> arguments.pointer(c, k));
    Optional<Fact> known = at.flatMap(c::fact);
    if (known.isPresent() && known.get() instanceof Fact.Function f) {
      Site target = target(f.function());
      return through(
          c,
          target,
          passed,
          dest,
          call.span(),
          new Need.Link(call.span(), target.name(), Need.Kind.CALL));
    }
    Optional<PlaceKey> param = at.flatMap(k -> arguments.atEntry(c, k));
    if (param.isPresent()) {
      run.dependsOn(param.get());
    } else {
      run.unknownCall(c, call.span(), site.name(), "it goes through a pointer");
    }
    return apply(
        c,
        Summary.NEUTRAL,
        run.here(),
        passed,
        dest,
        call.span(),
        new Need.Link(call.span(), site.name(), Need.Kind.CALL));
  }

  private Site target(FnValue f) {
    return switch (f) {
      case FnValue.Item i -> run.engine.callees.site(i.callee(), Optional.empty());
      case FnValue.Closure k ->
          run.engine.callees.closure(k.id(), k.args(), Optional.empty(), Site.Brought.HERE);
    };
  }

  /// What a call of a site makes of a case.
  List<Case> through(
      Case c, Site site, List<Arg> args, Optional<PlaceKey> dest, Span span, Need.Link link) {
    return switch (site) {
      case Site.Known k -> {
        run.dependsOn(k.summary().depends());
        if (k.summary().unknown()) {
          run.unknown();
        }
        yield apply(c, k.summary(), run.here(), args, dest, span, link);
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
          out.addAll(apply(x, Summary.NEUTRAL, run.here(), args, dest, span, link));
        }
        yield out;
      }
      case Site.Virtual v -> {
        run.unknownCall(c, span, v.name(), "it is a method of a trait object");
        yield apply(c, Summary.NEUTRAL, run.here(), args, dest, span, link);
      }
      case Site.Pointer p -> {
        run.unknownCall(c, span, p.name(), "it goes through a pointer");
        yield apply(c, Summary.NEUTRAL, run.here(), args, dest, span, link);
      }
      case Site.InPlace p -> {
        yield new Drops(run, this).inPlace(c, Optional.empty(), p.type(), span);
      }
    };
  }

  private List<Case> inner(
      Case c, Site.Inner site, List<Arg> args, Optional<PlaceKey> dest, Span span, Need.Link link) {
    Summary s = run.engine.summary(run.node, site, Facts.empty());
    if (!s.depends().pointers().isEmpty()) {
      Facts<Fact> known = pointers(c, s, args, span, site.name());
      if (!known.isEmpty()) {
        s = run.engine.summary(run.node, site, known);
      }
    }
    run.dependsOn(s.depends());
    if (s.unknown() && s.isNeutral()) {
      run.unknownCall(c, span, site.name(), "nothing is known of what it does");
    } else if (s.unknown()) {
      run.unknown();
    }
    Optional<klint.resolve.DefId> function =
        site.closure().isPresent() && site.brought() == Site.Brought.BY_ARGUMENT
            ? site.closure().map(Ty.ClosureId::owner)
            : run.function();
    return apply(c, s, new Run.Origin(function, site.brought()), args, dest, span, link);
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
      Run.Origin origin,
      List<Arg> args,
      Optional<PlaceKey> dest,
      Span span,
      Need.Link link) {
    for (Need n : s.needs()) {
      Optional<Need> here = arguments.arrives(n, args, before);
      here.ifPresent(x -> run.meet(before, span.isNone() ? x : x.via(link), span, origin));
    }
    Case cleared = clobber(before, args);
    List<Case> out = new ArrayList<>();
    for (Outcome o : s.outcomes()) {
      Optional<Case> fits = arguments.fits(before, o, args);
      if (fits.isEmpty()) {
        continue;
      }
      Case c = cleared == before ? fits.get() : arguments.fits(cleared, o, args).orElse(cleared);
      c = changed(c, o, span, link.callee());
      if (dest.isPresent()) {
        PlaceKey to = c.resolve(dest.get());
        c = run.wrote(c.forget(to), to);
        c = arguments.results(c, o, args, to, before);
      }
      out.add(arguments.after(c, o, args, before));
    }
    return out;
  }

  /// The case with the outcome's change of the context.
  Case changed(Case c, Outcome o, Span span, String by) {
    if (o.isNeutral() && !o.widened()) {
      return c;
    }
    Context x = c.context();
    for (String kind : o.releases()) {
      x = x.release(kind);
    }
    for (String kind : o.acquires()) {
      x = x.acquire(new Held(kind, span, by));
    }
    return c.in(x, o.widened());
  }

  /// What a mutable reference points to may be anything after the call; also one inside of an
  /// argument, such as a closure's capture.
  private Case clobber(Case c, List<Arg> args) {
    Case out = c;
    for (Arg a : args) {
      if (!(a instanceof Arg.Value v)) {
        continue;
      }
      Optional<PlaceKey> key = Values.place(v.operand()).flatMap(PlaceKey::of).map(c::resolve);
      if (key.isEmpty()) {
        continue;
      }
      if (v.operand().type() instanceof Ty.Ref r && r.mutability() == Mutability.MUT) {
        out = clobber(out, out.resolve(key.get().then(PlaceKey.DEREF)));
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

  private Case clobber(Case c, PlaceKey target) {
    return run.wrote(c.forget(target), target);
  }

  // ---- awaits

  Case await(Case c, Terminator.Await a) {
    Need need =
        new Need(
            Expect.PROCESS,
            Requirement.Strength.BLOCKS,
            Condition.ALWAYS,
            Need.NOWHERE,
            List.of(
                new Need.Link(a.span(), ".await", Need.Kind.AWAIT),
                new Need.Link(Span.NONE, "the task may be suspended at `.await`", Need.Kind.LEAF)));
    run.meet(c, need, a.span(), run.here());
    return PlaceKey.of(a.destination()).map(c::forget).orElse(c);
  }
}
