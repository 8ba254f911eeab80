// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.syntax.GenericArgs;
import klint.syntax.Mutability;
import klint.types.BodyTypes.FnKind;
import klint.types.BodyTypes.Resolution;
import klint.types.Instances.Answer;
import klint.types.Instances.Signature;

/// Calls: of functions and values, and of methods; their arguments against the parameters.
final class CallTyping {
  private final BodyCx cx;
  private final ExprTyping exprs;

  CallTyping(BodyCx cx, ExprTyping exprs) {
    this.cx = cx;
    this.exprs = exprs;
  }

  Ty call(Hir.Node.Call n, Optional<Ty> hint) {
    Ty callee = exprs.check(n.callee());
    List<Autoderef.Step> steps = exprs.autoderef.steps(callee);
    for (int i = 0; i < steps.size(); i++) {
      Ty t = steps.get(i).type();
      Optional<Signature> sig = direct(t);
      if (sig.isPresent()) {
        cx.adjust(n.callee().id(), exprs.autoderef.adjustments(steps, i));
        if (t instanceof Ty.Closure c) {
          closureCall(n, c);
        }
        return arguments(n.args(), sig.get(), hint);
      }
      Optional<Ty> overloaded = overloaded(n, t, steps, i, hint);
      if (overloaded.isPresent()) {
        return overloaded.get();
      }
    }
    n.args().forEach(exprs::check);
    Ty last = steps.get(steps.size() - 1).type();
    if (last instanceof Ty.Unknown) {
      cx.resolutions.put(n.id(), new Resolution.Unknown(Cause.DERIVED));
      return new Ty.Unknown(Cause.DERIVED);
    }
    Cause cause = last instanceof Ty.Infer ? Cause.AMBIGUOUS_TYPE : Cause.NO_IMPL;
    cx.resolutions.put(n.id(), new Resolution.Unknown(cause));
    return cx.lost(cause, "call of " + cx.world.text(cx.table.resolve(callee)), n.span());
  }

  private Optional<Signature> direct(Ty t) {
    return t instanceof Ty.FnDef || t instanceof Ty.FnPtr || t instanceof Ty.Closure
        ? new BuiltinTraits(cx.world, cx.solver, cx).callSignature(t)
        : Optional.empty();
  }

  /// Which of `call`, `call_mut`, `call_once` runs is known when the closure's captures are.
  private void closureCall(Hir.Node.Call n, Ty.Closure closure) {
    closureCalls.add(new ClosureCall(n, closure));
  }

  private record ClosureCall(Hir.Node.Call node, Ty.Closure closure) {}

  private final List<ClosureCall> closureCalls = new ArrayList<>();

  /// A value called through the `Fn` family: a parameter, object, box.
  private Optional<Ty> overloaded(
      Hir.Node.Call n, Ty self, List<Autoderef.Step> steps, int i, Optional<Ty> hint) {
    if (self instanceof Ty.Infer
        || self instanceof Ty.Unknown
        || self instanceof Ty.Ref
        || self instanceof Ty.Prim) {
      return Optional.empty();
    }
    for (FnKind kind : FnKind.values()) {
      Optional<DefId> trait = cx.world.lang().get(langName(kind));
      if (trait.isEmpty()) {
        continue;
      }
      List<Ty> inputs = new ArrayList<>();
      n.args().forEach(_ -> inputs.add(cx.fresh()));
      Ty tuple = new Ty.Tuple(inputs);
      Clause.Holds goal = new Clause.Holds(trait.get(), List.of(self, tuple));
      if (cx.solver.evaluate(goal) == Answer.NO) {
        continue;
      }
      cx.solver.require(goal);
      cx.adjust(
          n.callee().id(), borrowed(exprs.autoderef.adjustments(steps, i), steps, kind, self));
      if (kind == FnKind.FN_MUT) {
        PlaceMutability.require(cx, n.callee());
      }
      cx.solver.selectPending();
      Ty output =
          cx.world
              .lang()
              .get("fn_once")
              .map(f -> exprs.projection(f, "Output", List.of(self, tuple)))
              .orElse(new Ty.Unknown(Cause.LIBRARY_GAP));
      exprs
          .callee(trait.get(), method(kind), List.of(self, tuple))
          .ifPresent(c -> cx.fn(n.id(), c));
      return Optional.of(arguments(n.args(), new Signature(inputs, output, false), hint));
    }
    return asynchronous(n, self, steps, i, hint);
  }

  /// A value called through the `AsyncFn` family: gives a future.
  private Optional<Ty> asynchronous(
      Hir.Node.Call n, Ty self, List<Autoderef.Step> steps, int i, Optional<Ty> hint) {
    for (FnKind kind : FnKind.values()) {
      Optional<DefId> trait = cx.world.lang().get("async_" + langName(kind));
      if (trait.isEmpty()) {
        continue;
      }
      List<Ty> inputs = new ArrayList<>();
      n.args().forEach(_ -> inputs.add(cx.fresh()));
      List<Ty> args = List.of(self, new Ty.Tuple(inputs));
      Clause.Holds goal = new Clause.Holds(trait.get(), args);
      if (cx.solver.evaluate(goal) == Answer.NO) {
        continue;
      }
      cx.solver.require(goal);
      cx.adjust(
          n.callee().id(), borrowed(exprs.autoderef.adjustments(steps, i), steps, kind, self));
      if (kind == FnKind.FN_MUT) {
        PlaceMutability.require(cx, n.callee());
      }
      cx.solver.selectPending();
      Ty future =
          cx.world
              .lang()
              .get(kind == FnKind.FN_ONCE ? "call_once_future" : "call_ref_future")
              .map(f -> cx.solver.normalize(new Ty.Projection(f, args)))
              .orElse(new Ty.Unknown(Cause.LIBRARY_GAP));
      exprs.callee(trait.get(), "async_" + method(kind), args).ifPresent(c -> cx.fn(n.id(), c));
      return Optional.of(arguments(n.args(), new Signature(inputs, future, false), hint));
    }
    return Optional.empty();
  }

  /// How a callee gets to where `kind` takes it.
  private List<Adjustment> borrowed(
      List<Adjustment> derefs, List<Autoderef.Step> steps, FnKind kind, Ty self) {
    if (kind == FnKind.FN_ONCE) {
      return derefs;
    }
    Mutability m = kind == FnKind.FN_MUT ? Mutability.MUT : Mutability.NOT;
    List<Adjustment> out =
        new ArrayList<>(PlaceMutability.mutable(derefs, steps, m, exprs.autoderef));
    out.add(new Adjustment.Borrow(m, new Ty.Ref(m, self)));
    return out;
  }

  static String langName(FnKind kind) {
    return switch (kind) {
      case FN -> "fn";
      case FN_MUT -> "fn_mut";
      case FN_ONCE -> "fn_once";
    };
  }

  static String method(FnKind kind) {
    return switch (kind) {
      case FN -> "call";
      case FN_MUT -> "call_mut";
      case FN_ONCE -> "call_once";
    };
  }

  // ---- methods

  Ty method(Hir.Node.MethodCall n, Optional<Ty> hint) {
    Ty receiver = exprs.check(n.receiver());
    if (cx.shallow(receiver) instanceof Ty.Infer) {
      cx.solver.selectPending();
    }
    String name = n.name().text();
    MethodProbe.Result result = exprs.probe.method(receiver, name, exprs.module());
    return switch (result) {
      case MethodProbe.Result.Found f -> confirmed(n, f.pick(), hint);
      case MethodProbe.Result.Open _ -> {
        boolean derived = cx.shallow(receiver) instanceof Ty.Unknown;
        yield failed(n, derived ? Cause.DERIVED : Cause.AMBIGUOUS_TYPE, receiver);
      }
      case MethodProbe.Result.Ambiguous _ -> failed(n, Cause.AMBIGUOUS_IMPL, receiver);
      case MethodProbe.Result.Nothing _ -> failed(n, noMethod(receiver), receiver);
    };
  }

  private Cause noMethod(Ty receiver) {
    Ty t = cx.structural(receiver);
    while (t instanceof Ty.Ref r) {
      t = cx.structural(r.pointee());
    }
    return exprs.paths.libraryType(t) ? Cause.LIBRARY_GAP : Cause.NO_METHOD;
  }

  private Ty failed(Hir.Node.MethodCall n, Cause cause, Ty receiver) {
    n.args().forEach(exprs::check);
    cx.resolutions.put(n.id(), new Resolution.Unknown(cause));
    return cx.lost(
        cause,
        n.name().text() + " of " + cx.world.text(cx.table.resolve(receiver)),
        n.name().span());
  }

  private Ty confirmed(Hir.Node.MethodCall n, MethodProbe.Pick pick, Optional<Ty> hint) {
    List<Ty> container = exprs.probe.confirm(pick, true);
    List<Ty> args = methodArgs(pick.item(), container, n.generics());
    cx.adjust(n.receiver().id(), pick.receiver());
    for (Adjustment a : pick.receiver()) {
      if (a instanceof Adjustment.Borrow b && b.mutability() == Mutability.MUT) {
        PlaceMutability.require(cx, n.receiver());
      }
    }
    for (Clause c : cx.world.items().clauses(pick.item())) {
      cx.solver.require(Tys.subst(c, args));
    }
    cx.fn(n.id(), new Callee(pick.item(), args));
    Signature s = cx.world.items().signature(pick.item());
    List<Ty> params = new ArrayList<>();
    for (Ty p : s.params()) {
      params.add(cx.solver.normalize(Tys.subst(p, args)));
    }
    cx.unify(params.get(0), pick.self());
    Ty result = cx.solver.normalize(Tys.subst(s.result(), args));
    return arguments(
        n.args(), new Signature(params.subList(1, params.size()), result, s.variadic()), hint);
  }

  private List<Ty> methodArgs(DefId method, List<Ty> container, Optional<GenericArgs> written) {
    TypeScope scope = cx.scope(exprs.module());
    return cx.world
        .items()
        .lowering()
        .args(
            scope,
            cx.world.items().generics(method),
            container,
            written,
            new TypeLowering.Counter(scope.owner(), TypeLowering.Position.NONE),
            TypeLowering.Missing.INFER);
  }

  // ---- arguments

  /// Checks arguments against parameters, closures last; gives the result type.
  Ty arguments(List<Hir.Node> args, Signature sig, Optional<Ty> hint) {
    List<Ty> hints = expectedInputs(sig, hint);
    for (boolean closures : new boolean[] {false, true}) {
      if (closures) {
        cx.solver.selectPending();
      }
      for (int i = 0; i < args.size(); i++) {
        if (args.get(i) instanceof Hir.Node.Closure == closures) {
          if (i < sig.params().size()) {
            argument(args.get(i), hints.get(i), sig.params().get(i));
          } else {
            exprs.check(args.get(i));
          }
        }
      }
    }
    return sig.result();
  }

  private void argument(Hir.Node arg, Ty hint, Ty param) {
    Ty t = exprs.check(arg, Optional.of(cx.table.resolve(hint)));
    if (Tys.any(cx.table.resolve(hint), o -> o instanceof Ty.Infer)) {
      // Bounds of the callee may say already what is wanted, which then decides the coercion.
      cx.solver.selectPending();
    }
    if (hint != param) {
      // The context's wish first: `Some(f)` where an `Option<fn()>` is wanted makes a pointer of
      // `f`.
      Optional<List<Adjustment>> steps = exprs.coercion.attempt(t, hint);
      if (steps.isPresent() && cx.unify(hint, param)) {
        cx.adjust(arg.id(), steps.get());
        return;
      }
    }
    exprs.coercion.coerce(arg, t, param);
  }

  /// What the parameters would be if the result were what the context wants; the variables
  /// themselves stay open.
  private List<Ty> expectedInputs(Signature sig, Optional<Ty> hint) {
    if (hint.isEmpty() || cx.shallow(hint.get()) instanceof Ty.Infer) {
      return sig.params();
    }
    InferenceTable.Snapshot snap = cx.table.snapshot();
    List<Clause> pending = new ArrayList<>(cx.solver.pending());
    int before = cx.table.size();
    List<Ty> out = sig.params();
    if (cx.table.unify(sig.result(), hint.get())) {
      out = cx.table.resolve(sig.params());
    }
    cx.solver.restore(pending);
    cx.table.rollback(snap);
    // A variable that the trial made does not exist any more.
    List<Ty> safe = new ArrayList<>();
    for (int i = 0; i < out.size(); i++) {
      boolean gone = Tys.any(out.get(i), t -> t instanceof Ty.Infer v && v.id() >= before);
      safe.add(gone ? sig.params().get(i) : out.get(i));
    }
    return safe;
  }

  // ---- after inference

  private boolean isAsync(Ty.Closure closure) {
    BodyCx.ClosureState state =
        closure.id().owner().equals(cx.owner()) ? cx.closures.get(closure.id().node()) : null;
    return state != null && state.node.kind().async();
  }

  /// Names the method behind each call of a closure, now that its kind is known.
  void settle(java.util.function.Function<Ty.Closure, FnKind> kinds) {
    for (ClosureCall c : closureCalls) {
      FnKind kind = kinds.apply(c.closure());
      String prefix = isAsync(c.closure()) ? "async_" : "";
      Optional<DefId> trait = cx.world.lang().get(prefix + langName(kind));
      Optional<Signature> sig = cx.signature(c.closure());
      if (trait.isPresent() && sig.isPresent()) {
        exprs
            .callee(
                trait.get(),
                prefix + method(kind),
                List.of(c.closure(), new Ty.Tuple(sig.get().params())))
            .ifPresent(x -> cx.fn(c.node().id(), x));
        if (kind != FnKind.FN_ONCE) {
          Mutability m = kind == FnKind.FN_MUT ? Mutability.MUT : Mutability.NOT;
          cx.adjust(
              c.node().callee().id(),
              List.of(new Adjustment.Borrow(m, new Ty.Ref(m, c.closure()))));
        }
      }
    }
  }
}
