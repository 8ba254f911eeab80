// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.resolve.AnonymousConst;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.syntax.Edition;
import klint.types.BodyTypes.ClosureTypes;
import klint.types.BodyTypes.Desugared;
import klint.types.BodyTypes.Resolution;
import klint.types.Instances.Signature;

/// Infers one body: walks it, lets what is open fall back, finds captures, and writes everything
/// down without variables.
final class BodyInference {
  private final BodyCx cx;
  private final ExprTyping exprs;
  private final CaptureAnalysis captures;

  private BodyInference(BodyCx cx) {
    this.cx = cx;
    this.exprs = new ExprTyping(cx);
    this.captures = new CaptureAnalysis(cx);
  }

  static BodyTypes infer(World world, Hir hir, BodyCx.Finished finished) {
    BodyInference b = new BodyInference(new BodyCx(world, hir, finished));
    b.walk(b.signature());
    return b.write();
  }

  /// A constant without a name is of the type that its use asks for.
  static BodyTypes constant(
      World world, Hir hir, AnonymousConst.Use use, BodyCx.Finished finished) {
    BodyInference b = new BodyInference(new BodyCx(world, hir, finished));
    b.walk(
        switch (use) {
          case LENGTH -> Ty.USIZE;
          case ARGUMENT -> b.cx.fresh();
        });
    return b.write();
  }

  private void walk(Ty result) {
    cx.returns = result;
    Hir.Node value = cx.hir.value();
    if (cx.hir.asyncFn()) {
      Ty output = cx.world.items().declaredResult(cx.owner());
      Ty known = replaceOpaques(cx.solver.normalize(output));
      cx.returns = known;
      cx.coroutineOutputs.put(value.id(), known);
      exprs.checkCoerce(value, known);
    } else {
      exprs.checkCoerce(value, result);
    }
    cx.solver.selectPending();
    runDeferred();
    fallback();
    cx.solver.selectPending();
    cx.casts.forEach(Runnable::run);
    cx.solver.selectPending();
    runDeferred();
    cx.solver.selectPending();
    captures.run();
    exprs.calls.settle(c -> captures.kind(c.id().node()));
  }

  /// Gives the parameters their types; what the body must give.
  private Ty signature() {
    DefId owner = cx.owner();
    return switch (cx.world.defs().def(owner)) {
      case Def.Fn _ -> {
        Signature s = cx.world.items().signature(owner);
        for (int i = 0; i < cx.hir.params().size() && i < s.params().size(); i++) {
          exprs.pats.check(
              cx.hir.params().get(i).pat(),
              cx.solver.normalize(s.params().get(i)),
              Optional.empty());
        }
        yield replaceOpaques(cx.solver.normalize(s.result()));
      }
      case Def.Const _, Def.Static _ -> cx.solver.normalize(cx.world.items().typeOf(owner));
      case Def.Variant v -> cx.world.items().discriminantType(v.parent().orElseThrow());
      case Def.Mod _,
          Def.Struct _,
          Def.Union _,
          Def.Enum _,
          Def.Trait _,
          Def.TraitAlias _,
          Def.Impl _,
          Def.TypeAlias _,
          Def.ExternBlock _,
          Def.Macro _ ->
          Ty.UNIT;
    };
  }

  /// Inside its own function an `impl Trait` result is a variable with that bound.
  private Ty replaceOpaques(Ty type) {
    Ty inner = Tys.map(type, this::replaceOpaques);
    if (!(inner instanceof Ty.Opaque o) || !o.owner().equals(cx.owner())) {
      return inner;
    }
    Ty known = cx.opaques.get(o.index());
    if (known != null) {
      return known;
    }
    Ty v = cx.fresh();
    cx.opaques.put(o.index(), v);
    for (Clause c : cx.world.items().opaqueBounds(o.owner(), o.index())) {
      cx.solver.require(replaceOpaques(c));
    }
    return v;
  }

  private Clause replaceOpaques(Clause c) {
    return switch (c) {
      case Clause.Holds h ->
          new Clause.Holds(h.trait(), Tys.mapAll(h.args(), this::replaceOpaques));
      case Clause.Equals e ->
          new Clause.Equals(
              e.assoc(), Tys.mapAll(e.args(), this::replaceOpaques), replaceOpaques(e.value()));
    };
  }

  private void runDeferred() {
    for (Runnable r : List.copyOf(cx.deferred)) {
      r.run();
    }
  }

  /// Numbers become `i32` and `f64`; variables that only diverging code left become `()`, since
  /// edition 2024 `!`.
  private void fallback() {
    Ty never = cx.edition().atLeast(Edition.E2024) ? Ty.NEVER : Ty.UNIT;
    for (Ty v : exprs.divergent) {
      if (cx.shallow(v) instanceof Ty.Infer i && i.kind() == Ty.VarKind.GENERAL) {
        cx.unify(v, never);
      }
    }
    for (int i = 0; i < cx.table.size(); i++) {
      Ty t = cx.shallow(new Ty.Infer(i, Ty.VarKind.GENERAL));
      if (t instanceof Ty.Infer v) {
        switch (v.kind()) {
          case INT -> cx.unify(v, Ty.I32);
          case FLOAT -> cx.unify(v, Ty.F64);
          case GENERAL, CONST -> {}
        }
      }
    }
  }

  // ---- writing down

  private boolean open;

  private Ty finish(Ty type) {
    Ty t = cx.table.shallow(type);
    if (t instanceof Ty.Infer) {
      open = true;
      return new Ty.Unknown(Cause.AMBIGUOUS_TYPE);
    }
    return Tys.hasInfer(t) ? Tys.map(t, this::finish) : t;
  }

  private List<Ty> finish(List<Ty> types) {
    return Tys.mapAll(types, this::finish);
  }

  private Callee finish(Callee c) {
    return new Callee(c.def(), finish(c.args()));
  }

  private BodyTypes write() {
    Map<Integer, Ty> types = new HashMap<>();
    for (int i = 0; i < cx.exprs.length; i++) {
      if (cx.exprs[i] != null) {
        types.put(i, finish(cx.exprs[i]));
      }
    }
    if (open && cx.losses.isEmpty()) {
      cx.losses.add(
          new BodyTypes.Loss(Cause.AMBIGUOUS_TYPE, "type annotations needed", firstOpen()));
    }
    Map<Integer, List<Adjustment>> adjustments = new HashMap<>();
    cx.adjustments.forEach((k, v) -> adjustments.put(k, v.stream().map(this::finish).toList()));
    Map<Integer, Ty> pats = new HashMap<>();
    cx.pats.forEach((k, v) -> pats.put(k, finish(v)));
    Map<Integer, List<Ty>> derefs = new HashMap<>();
    cx.patDerefs.forEach((k, v) -> derefs.put(k, finish(v)));
    Map<Integer, Resolution> resolutions = new HashMap<>();
    cx.resolutions.forEach((k, v) -> resolutions.put(k, finish(v)));
    Map<Integer, Desugared> desugared = new HashMap<>();
    cx.desugared.forEach(
        (k, v) ->
            desugared.put(
                k,
                new Desugared(
                    v.first().map(this::finish),
                    v.second().map(this::finish),
                    finish(v.value()),
                    finish(v.aux()))));
    List<Ty> locals = new ArrayList<>();
    for (Ty t : cx.locals) {
      locals.add(finish(t));
    }
    List<Ty> opaques = new ArrayList<>();
    int n = cx.world.items().opaques(cx.owner()).size();
    for (int i = 0; i < n; i++) {
      Ty hidden = cx.opaques.get(i);
      opaques.add(hidden == null ? new Ty.Unknown(Cause.DERIVED) : finish(hidden));
    }
    return new BodyTypes(
        cx.hir,
        types,
        adjustments,
        pats,
        derefs,
        Map.copyOf(cx.bindings),
        locals,
        resolutions,
        Map.copyOf(cx.variants),
        Map.copyOf(cx.fields),
        closures(),
        desugared,
        opaques,
        finish(cx.returns),
        List.copyOf(cx.losses));
  }

  private klint.base.Span firstOpen() {
    for (int i = 0; i < cx.hir.locals().size(); i++) {
      if (Tys.hasInfer(cx.table.resolve(cx.locals[i]))) {
        return cx.hir.locals().get(i).span();
      }
    }
    return cx.hir.value().span();
  }

  private Map<Integer, ClosureTypes> closures() {
    Map<Integer, ClosureTypes> out = new HashMap<>();
    for (Map.Entry<Integer, BodyCx.ClosureState> e : cx.closures.entrySet()) {
      out.put(
          e.getKey(),
          new ClosureTypes(
              captures.kind(e.getKey()),
              finish(e.getValue().params),
              finish(e.getValue().result),
              held(e.getKey())));
    }
    for (Map.Entry<Integer, Ty> e : cx.coroutineOutputs.entrySet()) {
      out.put(
          e.getKey(),
          new ClosureTypes(
              BodyTypes.FnKind.FN_ONCE, List.of(), finish(e.getValue()), held(e.getKey())));
    }
    return out;
  }

  private List<BodyTypes.Capture> held(int node) {
    return captures.captures(node).stream()
        .map(
            c ->
                new BodyTypes.Capture(
                    c.local(), c.fields(), c.byValue(), c.mutability(), finish(c.type()), c.span()))
        .toList();
  }

  private Resolution finish(Resolution r) {
    return switch (r) {
      case Resolution.Fn f -> new Resolution.Fn(finish(f.callee()));
      case Resolution.Value v -> new Resolution.Value(finish(v.item()));
      case Resolution.Ctor c -> new Resolution.Ctor(c.variant(), finish(c.args()));
      case Resolution.ConstParam _, Resolution.Builtin _, Resolution.Unknown _ -> r;
    };
  }

  private Adjustment finish(Adjustment a) {
    return switch (a) {
      case Adjustment.NeverToAny x -> new Adjustment.NeverToAny(finish(x.target()));
      case Adjustment.Deref d ->
          new Adjustment.Deref(
              d.overloaded().map(this::finish), d.mutability(), finish(d.target()));
      case Adjustment.Borrow b -> new Adjustment.Borrow(b.mutability(), finish(b.target()));
      case Adjustment.RawBorrow b -> new Adjustment.RawBorrow(b.mutability(), finish(b.target()));
      case Adjustment.Pointer p -> new Adjustment.Pointer(p.kind(), finish(p.target()));
    };
  }
}
