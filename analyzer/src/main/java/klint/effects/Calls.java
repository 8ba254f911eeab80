// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.mir.ConstValue;
import klint.mir.Operand;
import klint.mir.Terminator;
import klint.mir.Terminator.CallTarget;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.Requirement;
import klint.rules.ResultShape;
import klint.syntax.Mutability;
import klint.types.Callee;
import klint.types.Instances.Target;
import klint.types.Ty;

/// Calls: which function runs, and what its summary makes of a case.
final class Calls {
  private static final int MAX_REVEAL = 8;

  private final BodyRun run;

  Calls(BodyRun run) {
    this.run = run;
  }

  // ---- which function runs

  /// What a call comes to: the summary, how to speak of the callee, and whether an argument of the
  /// instance brought it in.
  record Found(
      Summary summary, String name, boolean fromParameter, Optional<Ty.ClosureId> closure) {}

  private Found found(Summary s, String name) {
    return new Found(s, name, false, Optional.empty());
  }

  Found find(Callee raw) {
    List<Ty> args = new ArrayList<>();
    for (Ty t : raw.args()) {
      args.add(run.type(t));
    }
    Target generic = run.engine.instances.target(raw, Optional.of(run.instance.owner()));
    boolean open = generic instanceof Target.OnParam || generic instanceof Target.FnPointer;
    Found f = target(new Callee(raw.def(), args), 0);
    return open
        ? new Found(f.summary(), f.name(), !f.summary().equals(Summary.PARAMETER), f.closure())
        : f;
  }

  private Found target(Callee callee, int depth) {
    String name = name(callee);
    if (depth > MAX_REVEAL) {
      return found(Summary.UNKNOWN, name);
    }
    return switch (run.engine.instances.target(callee, run.instance.env())) {
      case Target.Fn f ->
          found(
              run.engine.function(f.callee().def(), f.callee().args(), run.instance.env()),
              name(f.callee()));
      case Target.Closure c ->
          new Found(
              run.engine.closure(c.closure().id(), c.closure().args(), run.instance.env()),
              "the closure",
              false,
              Optional.of(c.closure().id()));
      case Target.FnItem f -> target(f.callee(), depth + 1);
      case Target.OnParam _ -> {
        Optional<Summary> told = run.engine.stated.replacing(callee.def());
        yield found(told.orElse(Summary.PARAMETER), name);
      }
      case Target.Virtual v -> found(run.engine.stated.adjusted(v.method(), Summary.UNKNOWN), name);
      case Target.FnPointer _, Target.Unknown _ -> found(Summary.UNKNOWN, name);
      case Target.CloneShim c -> {
        Summary all = Summary.NEUTRAL;
        for (Callee e : c.elements()) {
          Summary s = target(e, depth + 1).summary();
          all = s.isNeutral() ? all : s;
        }
        yield found(all, name);
      }
      case Target.Harmless _, Target.Ctor _ -> found(Summary.NEUTRAL, name);
    };
  }

  String name(Callee c) {
    return run.engine.instances.path(c.def());
  }

  // ---- what it does

  List<Case> call(Case c, Terminator.Call call) {
    if (call.callee() instanceof CallTarget.Direct d
        && run.engine.isDropInPlace(d.callee().def())
        && d.callee().args().size() == 1
        && call.args().size() == 1) {
      Optional<PlaceKey> key =
          BodyRun.place(call.args().get(0)).flatMap(PlaceKey::of).map(k -> k.then(PlaceKey.DEREF));
      return run.drops().inPlace(c, key, run.type(d.callee().args().get(0)), call.span());
    }
    Found f =
        switch (call.callee()) {
          case CallTarget.Direct d -> find(d.callee());
          case CallTarget.Pointer _ -> found(Summary.UNKNOWN, "a function pointer");
          case CallTarget.Unresolved u -> found(Summary.UNKNOWN, u.name());
        };
    if (f.summary().unknown() && f.summary().isNeutral()) {
      String why =
          switch (call.callee()) {
            case CallTarget.Direct _ -> "nothing is known of what it does";
            case CallTarget.Pointer _ -> "it goes through a pointer";
            case CallTarget.Unresolved u -> "it could not be resolved: " + u.cause();
          };
      run.unknownCall(c, call.span(), f.name(), why);
    } else {
      run.unknown |= f.summary().unknown();
    }
    run.generic |= f.summary().generic();
    return apply(c, f, call.args(), call);
  }

  private List<Case> apply(Case before, Found f, List<Operand> args, Terminator.Call call) {
    Span span = call.span();
    BodyRun.Site site = site(f);
    for (Need n : f.summary().needs()) {
      Optional<Need> here = arrives(n, args, before);
      here.ifPresent(x -> run.meet(before, linked(x, span, f.name()), span, site));
    }
    Case cleared = clobber(before, args);
    Optional<PlaceKey> dest = PlaceKey.of(call.destination());
    List<Case> out = new ArrayList<>();
    for (Outcome o : f.summary().outcomes()) {
      Optional<Case> fits = entryFits(before, o, args);
      if (fits.isEmpty()) {
        continue;
      }
      Case c = entryFits(cleared, o, args).orElse(cleared);
      Context x = before.context();
      for (String kind : o.releases()) {
        x = x.release(kind);
      }
      for (String kind : o.acquires()) {
        x = x.acquire(new Held(kind, span, f.name()));
      }
      c = c.in(x, o.widened());
      if (dest.isPresent()) {
        PlaceKey to = c.resolve(dest.get());
        c = run.wrote(c.forget(to), to);
        c = results(c, o, args, to, before);
      }
      out.add(after(c, o, args, before));
    }
    return out;
  }

  private BodyRun.Site site(Found f) {
    return f.closure().isPresent() && f.fromParameter()
        ? new BodyRun.Site(f.closure().get().owner(), true)
        : new BodyRun.Site(run.instance.owner(), f.fromParameter());
  }

  static Need linked(Need n, Span span, String callee) {
    List<Need.Link> chain = new ArrayList<>();
    chain.add(new Need.Link(span, callee, Need.Kind.CALL));
    chain.addAll(
        n.chain().size() > 24
            ? n.chain().subList(n.chain().size() - 24, n.chain().size())
            : n.chain());
    return new Need(n.expect(), n.strength(), n.when(), n.param(), chain);
  }

  /// Whether a conditional need applies with these arguments: the need as it stands then, or
  /// nothing.
  private Optional<Need> arrives(Need n, List<Operand> args, Case c) {
    return switch (n.when()) {
      case Condition.Always _, Condition.LastReference _, Condition.NotInInterrupt _ ->
          Optional.of(n);
      case Condition.AllowsBlocking _ -> decided(n, args, c, true);
      case Condition.ArgumentIs _ -> decided(n, args, c, false);
    };
  }

  private Optional<Need> decided(Need n, List<Operand> args, Case c, boolean flags) {
    if (n.param() < 1 || n.param() > args.size()) {
      return Optional.of(always(n));
    }
    Operand arg = args.get(n.param() - 1);
    Optional<Fact> fact = factOf(arg, c);
    if (fact.isEmpty()) {
      return Optional.of(always(n));
    }
    return switch (fact.get()) {
      case Fact.Value v ->
          (flags ? blocks(v.value()) : is(v.value(), ((Condition.ArgumentIs) n.when()).shape()))
              ? Optional.of(flags ? n : always(n))
              : Optional.empty();
      case Fact.AtEntry p when isWhole(p.place()) ->
          Optional.of(new Need(n.expect(), n.strength(), n.when(), p.place().local(), n.chain()));
      case Fact.AtEntry _,
          Fact.Same _,
          Fact.Variant _,
          Fact.NotVariants _,
          Fact.NotValues _,
          Fact.PointsTo _,
          Fact.Tests _ ->
          Optional.of(always(n));
    };
  }

  /// A parameter itself, or the one field of a wrapper around the value.
  private static boolean isWhole(PlaceKey key) {
    return key.steps().stream().allMatch(s -> s == 0);
  }

  private static Need always(Need n) {
    return n.when() instanceof Condition.AllowsBlocking
        ? new Need(n.expect(), n.strength(), n.when(), 0, n.chain())
        : new Need(n.expect(), n.strength(), Condition.ALWAYS, 0, n.chain());
  }

  /// `__GFP_DIRECT_RECLAIM`, from the tree's constants.
  private boolean blocks(BigInteger flags) {
    return run.engine.directReclaim().map(bit -> flags.and(bit).signum() != 0).orElse(true);
  }

  private static boolean is(BigInteger v, ResultShape shape) {
    return switch (shape) {
      case ResultShape.Plain p ->
          switch (p) {
            case ZERO, NULL -> v.signum() == 0;
            case NONZERO, NONNULL -> v.signum() != 0;
            case NEGATIVE, ERROR_POINTER -> v.signum() < 0;
            case NONNEGATIVE, VALID_POINTER -> v.signum() >= 0;
            case POSITIVE -> v.signum() > 0;
          };
      case ResultShape.Equal e -> v.equals(BigInteger.valueOf(e.value()));
      case ResultShape.Greater g -> v.compareTo(BigInteger.valueOf(g.bound())) > 0;
      case ResultShape.Named _ -> true;
    };
  }

  /// What is known of an argument: its value, or that it is a parameter passed on; through
  /// one-field wrappers too.
  private Optional<Fact> factOf(Operand arg, Case c) {
    if (arg instanceof Operand.Constant k) {
      return switch (k.value()) {
        case ConstValue.Int i -> Optional.of(new Fact.Value(i.value()));
        case ConstValue.Named n -> constant(n.item()).map(Fact.Value::new);
        default -> Optional.empty();
      };
    }
    Optional<PlaceKey> key = BodyRun.place(arg).flatMap(PlaceKey::of);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    PlaceKey at = c.resolve(key.get());
    for (int guard = 0; guard < 8; guard++) {
      Optional<Fact> direct = c.fact(at);
      Optional<Fact> known = direct.isPresent() ? direct : c.fact(at.then(0));
      if (known.isPresent() && known.get() instanceof Fact.Same s) {
        at = s.place();
        continue;
      }
      if (known.isPresent()) {
        return known;
      }
      break;
    }
    return run.isParameter(at.local()) && isWhole(at) && !c.isWritten(at)
        ? Optional.of(new Fact.AtEntry(at))
        : Optional.empty();
  }

  /// What an outcome says of parameters at entry, against what is known here.
  private Optional<Case> entryFits(Case c, Outcome o, List<Operand> args) {
    Case out = c;
    for (Map.Entry<PlaceKey, Fact> e : o.facts().entrySet()) {
      PlaceKey k = e.getKey();
      if (k.local() < 1 || k.local() > args.size()) {
        continue;
      }
      Operand arg = args.get(k.local() - 1);
      if (arg instanceof Operand.Constant && k.steps().isEmpty()) {
        Optional<Fact> known = factOf(arg, c);
        if (known.isPresent() && BodyRun.contradicts(known.get(), e.getValue())) {
          return Optional.empty();
        }
        continue;
      }
      Optional<PlaceKey> here =
          BodyRun.place(arg).flatMap(PlaceKey::of).map(p -> p.then(k.steps()));
      if (here.isEmpty()) {
        continue;
      }
      Optional<Case> next =
          switch (e.getValue()) {
            case Fact.Variant v -> out.isVariant(here.get(), v.index());
            case Fact.NotVariants n -> out.isOther(here.get(), n.indexes(), 0);
            case Fact.Value v -> out.isValue(here.get(), v.value(), isBool(arg, k));
            case Fact.NotValues n -> out.isNot(here.get(), n.values(), isBool(arg, k));
            case Fact.PointsTo _, Fact.Tests _, Fact.AtEntry _, Fact.Same _ -> Optional.of(out);
          };
      if (next.isEmpty()) {
        return Optional.empty();
      }
      out = next.get();
    }
    return Optional.of(out);
  }

  private static boolean isBool(Operand arg, PlaceKey k) {
    return k.steps().isEmpty() && arg.type().equals(Ty.BOOL);
  }

  private Case results(Case c, Outcome o, List<Operand> args, PlaceKey to, Case before) {
    Case out = c;
    for (Map.Entry<PlaceKey, Fact> e : o.facts().entrySet()) {
      if (e.getKey().equals(PlaceKey.LAST_REFERENCE)) {
        out = out.set(e.getKey(), e.getValue());
      }
      if (e.getKey().local() != 0) {
        continue;
      }
      PlaceKey at = to.then(e.getKey().steps());
      switch (e.getValue()) {
        case Fact.AtEntry p -> out = entered(out, p.place(), args, at, before);
        case Fact.Variant _, Fact.NotVariants _, Fact.Value _, Fact.NotValues _ ->
            out = out.set(at, e.getValue());
        case Fact.PointsTo _, Fact.Tests _, Fact.Same _ -> {}
      }
    }
    return out;
  }

  /// Gives `at` what the callee's parameter, or the place behind it, held before the call.
  private Case entered(Case c, PlaceKey param, List<Operand> args, PlaceKey at, Case before) {
    if (param.local() < 1 || param.local() > args.size()) {
      return c;
    }
    Operand arg = args.get(param.local() - 1);
    Optional<PlaceKey> from =
        BodyRun.place(arg).flatMap(PlaceKey::of).map(k -> before.resolve(k.then(param.steps())));
    if (from.isEmpty()) {
      Optional<Fact> f = param.steps().isEmpty() ? factOf(arg, before) : Optional.empty();
      return f.map(x -> c.set(at, x)).orElse(c);
    }
    Case out = c;
    for (Map.Entry<PlaceKey, Fact> e : before.facts().entrySet()) {
      if (e.getKey().startsWith(from.get())) {
        out = out.set(e.getKey().rebase(from.get(), at), e.getValue());
      }
    }
    boolean entry = run.isParameter(from.get().local()) && !before.isWritten(from.get());
    return entry && out.fact(at).isEmpty() ? out.set(at, new Fact.AtEntry(from.get())) : out;
  }

  private Case after(Case c, Outcome o, List<Operand> args, Case before) {
    Case out = c;
    for (Map.Entry<PlaceKey, Fact> e : o.after().entrySet()) {
      PlaceKey k = e.getKey();
      if (k.local() < 1 || k.local() > args.size() || !k.derefs()) {
        continue;
      }
      Optional<PlaceKey> here =
          BodyRun.place(args.get(k.local() - 1)).flatMap(PlaceKey::of).map(p -> p.then(k.steps()));
      if (here.isPresent()) {
        PlaceKey at = out.resolve(here.get());
        out = run.wrote(out.forget(at), at);
        out =
            e.getValue() instanceof Fact.AtEntry p
                ? entered(out, p.place(), args, at, before)
                : out.set(at, e.getValue());
      }
    }
    return out;
  }

  /// What a mutable reference points to may be anything after the call.
  private Case clobber(Case c, List<Operand> args) {
    Case out = c;
    for (Operand a : args) {
      if (a.type() instanceof Ty.Ref r && r.mutability() == Mutability.MUT) {
        Optional<PlaceKey> key = BodyRun.place(a).flatMap(PlaceKey::of);
        if (key.isPresent()) {
          PlaceKey target = out.resolve(key.get().then(PlaceKey.DEREF));
          out = run.wrote(out.forget(target), target);
        }
      }
    }
    return out;
  }

  // ---- awaits and constants

  Case await(Case c, Terminator.Await a) {
    Need need =
        new Need(
            Expect.PROCESS,
            Requirement.Strength.BLOCKS,
            Condition.ALWAYS,
            0,
            List.of(
                new Need.Link(a.span(), ".await", Need.Kind.AWAIT),
                new Need.Link(Span.NONE, "the task may be suspended at `.await`", Need.Kind.LEAF)));
    run.meet(c, need, a.span(), run.own());
    return PlaceKey.of(a.destination()).map(c::forget).orElse(c);
  }

  /// The value of a named constant, by running its body.
  Optional<BigInteger> constant(Callee item) {
    Optional<Fact> f = whole(item, PlaceKey.local(0));
    Optional<Fact> g = f.isPresent() ? f : whole(item, PlaceKey.local(0).then(0));
    return g.flatMap(x -> x instanceof Fact.Value v ? Optional.of(v.value()) : Optional.empty());
  }

  private Optional<Fact> whole(Callee item, PlaceKey key) {
    Summary s = constantSummary(item);
    return s.outcomes().size() == 1
        ? Optional.ofNullable(s.outcomes().get(0).facts().get(key))
        : Optional.empty();
  }

  private Summary constantSummary(Callee item) {
    List<Ty> args = new ArrayList<>();
    for (Ty t : item.args()) {
      args.add(run.type(t));
    }
    return switch (run.engine.instances.target(new Callee(item.def(), args), run.instance.env())) {
      case Target.Fn f ->
          run.engine.function(f.callee().def(), f.callee().args(), run.instance.env());
      default -> Summary.NEUTRAL;
    };
  }

  Case named(Callee item, PlaceKey to, Case c) {
    Summary s = constantSummary(item);
    if (s.outcomes().size() != 1) {
      return c;
    }
    Case out = c;
    for (Map.Entry<PlaceKey, Fact> e : s.outcomes().get(0).facts().entrySet()) {
      if (e.getKey().local() == 0 && !(e.getValue() instanceof Fact.AtEntry)) {
        out = out.set(to.then(e.getKey().steps()), e.getValue());
      }
    }
    return out;
  }
}
