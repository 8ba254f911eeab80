// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.types.BodyTypes.FnKind;
import klint.types.Instances.Signature;

/// Closures and async blocks: their signature from what the context expects, then their bodies.
final class ClosureTyping {
  private final BodyCx cx;
  private final ExprTyping exprs;

  ClosureTyping(BodyCx cx, ExprTyping exprs) {
    this.cx = cx;
    this.exprs = exprs;
  }

  /// What a context wants of a closure.
  private record Wanted(Optional<Signature> signature, Optional<FnKind> kind, boolean async) {
    Wanted(Optional<Signature> signature, Optional<FnKind> kind) {
      this(signature, kind, false);
    }
  }

  Ty closure(Hir.Node.Closure n, Optional<Ty> hint) {
    Wanted wanted = hint.map(this::wanted).orElse(new Wanted(Optional.empty(), Optional.empty()));
    List<Ty> params = new ArrayList<>();
    for (int i = 0; i < n.params().size(); i++) {
      Ty t =
          n.params()
              .get(i)
              .type()
              .map(
                  ty ->
                      cx.solver.normalize(
                          cx.world.items().lowering().type(cx.scope(exprs.module()), ty)))
              .orElseGet(cx::fresh);
      if (wanted.signature().isPresent() && i < wanted.signature().get().params().size()) {
        cx.unify(t, wanted.signature().get().params().get(i));
      }
      params.add(t);
    }
    Ty declared =
        n.ret()
            .map(
                ty ->
                    cx.solver.normalize(
                        cx.world.items().lowering().type(cx.scope(exprs.module()), ty)))
            .orElseGet(
                () ->
                    wanted
                        .signature()
                        .map(Signature::result)
                        .filter(r -> n.kind().async() == wanted.async())
                        .orElseGet(cx::fresh));
    Ty result = declared;
    if (n.kind().async()) {
      Ty.ClosureId id = new Ty.ClosureId(cx.owner(), n.body().id());
      cx.coroutineOutputs.put(n.body().id(), declared);
      result = new Ty.Coroutine(id, identity());
    }
    cx.closures.put(n.id(), new BodyCx.ClosureState(n, params, result, wanted.kind()));
    Ty.Closure type = new Ty.Closure(new Ty.ClosureId(cx.owner(), n.id()), identity());
    for (int i = 0; i < n.params().size(); i++) {
      exprs.pats.check(n.params().get(i).pat(), params.get(i), Optional.empty());
    }
    Ty value = declared;
    exprs.nested(value, () -> exprs.checkCoerce(n.body(), value));
    return type;
  }

  private List<Ty> identity() {
    return cx.world.items().generics(cx.owner()).identity();
  }

  Ty asyncBlock(Hir.Node.Block n) {
    Ty output = cx.fresh();
    cx.coroutineOutputs.put(n.id(), output);
    exprs.nested(
        output,
        () -> {
          Ty t = exprs.plain(n, Optional.of(output));
          if (!cx.isNever(t)) {
            cx.unify(t, output);
          } else {
            exprs.divergent.add(output);
          }
        });
    return new Ty.Coroutine(new Ty.ClosureId(cx.owner(), n.id()), identity());
  }

  /// From an expected type: a function pointer, an object, an opaque type, or a variable with
  /// bounds that wait.
  private Wanted wanted(Ty hint) {
    Ty t = cx.structural(hint);
    return switch (t) {
      case Ty.FnPtr p ->
          new Wanted(Optional.of(new Signature(p.params(), p.ret(), false)), Optional.empty());
      case Ty.Dyn d -> fromDyn(d);
      case Ty.Infer v -> fromGoals(v);
      case Ty.Opaque _, Ty.Param _ -> fromBounds(cx.solver.bounds(t), t);
      case Ty.Closure _ -> new Wanted(Optional.empty(), Optional.empty());
      default -> new Wanted(Optional.empty(), Optional.empty());
    };
  }

  private Wanted fromDyn(Ty.Dyn d) {
    if (d.principal().isEmpty()) {
      return new Wanted(Optional.empty(), Optional.empty());
    }
    Ty.Dyn.Principal p = d.principal().get();
    Optional<FnKind> kind = cx.world.lang().fnKind(p.trait());
    if (kind.isEmpty() || p.args().isEmpty()) {
      return new Wanted(Optional.empty(), Optional.empty());
    }
    Ty result = p.bindings().isEmpty() ? cx.fresh() : p.bindings().get(0).type();
    return new Wanted(signature(p.args().get(0), result), kind);
  }

  private Optional<Signature> signature(Ty tuple, Ty result) {
    return cx.structural(cx.solver.normalize(tuple)) instanceof Ty.Tuple t
        ? Optional.of(new Signature(t.elems(), cx.solver.normalize(result), false))
        : Optional.empty();
  }

  /// The bounds that the closure's future type must satisfy, as far as they wait in the solver.
  private Wanted fromGoals(Ty.Infer v) {
    List<Clause> about = new ArrayList<>();
    for (Clause c : List.copyOf(cx.solver.pending())) {
      Ty self =
          switch (c) {
            case Clause.Holds h -> h.self();
            case Clause.Equals e -> e.args().get(0);
          };
      if (cx.shallow(self) instanceof Ty.Infer i && i.id() == v.id()) {
        about.add(c);
      }
    }
    return fromClauses(cx.world.items().elaborate(about));
  }

  private Wanted fromBounds(List<Clause.Holds> bounds, Ty self) {
    List<Clause> about = new ArrayList<>(bounds);
    if (self instanceof Ty.Opaque o) {
      for (Clause c : cx.world.items().opaqueBounds(o.owner(), o.index())) {
        about.add(Tys.subst(c, o.args()));
      }
    }
    return fromClauses(about);
  }

  private Wanted fromClauses(List<Clause> clauses) {
    Optional<FnKind> kind = Optional.empty();
    Optional<Signature> sig = Optional.empty();
    Optional<Ty> inputs = Optional.empty();
    boolean async = false;
    for (Clause c : clauses) {
      switch (c) {
        case Clause.Holds h -> {
          Optional<FnKind> k = cx.world.lang().fnKind(h.trait());
          if (k.isEmpty()) {
            k = cx.world.lang().asyncFnKind(h.trait());
            async |= k.isPresent();
          }
          if (k.isPresent() && h.args().size() > 1) {
            if (kind.isEmpty() || k.get().compareTo(kind.get()) < 0) {
              kind = k;
            }
            inputs = Optional.of(h.args().get(1));
          }
        }
        case Clause.Equals e -> {
          Optional<DefId> trait = cx.world.items().traitOfItem(e.assoc());
          if ((trait.filter(t -> cx.world.lang().is(t, "fn_once")).isPresent()
                  || cx.world.lang().is(e.assoc(), "async_fn_once_output"))
              && e.args().size() > 1) {
            sig = signature(e.args().get(1), e.value());
          }
        }
      }
    }
    if (sig.isEmpty() && inputs.isPresent()) {
      sig = signature(inputs.get(), cx.fresh());
    }
    return new Wanted(sig, kind, async);
  }
}
