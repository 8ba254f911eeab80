// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.diag.Place;
import klint.expand.Expansions;
import klint.mir.FormatCalls;
import klint.report.CallSite;
import klint.report.CallSite.Dispatch;
import klint.report.CallSite.Kind;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.source.Places;
import klint.syntax.Expr;
import klint.syntax.Mutability;
import klint.types.Adjustment;
import klint.types.BodyTypes;
import klint.types.BodyTypes.Resolution;
import klint.types.Callee;
import klint.types.Cause;
import klint.types.Hir;
import klint.types.Hir.Node;
import klint.types.HirNodes;
import klint.types.HirPatterns;
import klint.types.Instances;
import klint.types.Instances.Target;
import klint.types.Ty;

/// The calls of a body, explicit and implicit, in the order of the text.
final class CallList {
  private final CrateDefs defs;
  private final Expansions expansions;
  private final Places places;
  private final Instances instances;
  private final CalleeNames names;
  private final FormatCalls formats;

  CallList(CrateDefs defs, Expansions expansions, Places places, Instances instances) {
    this.defs = defs;
    this.expansions = expansions;
    this.places = places;
    this.instances = instances;
    this.names = new CalleeNames(defs, instances);
    this.formats = new FormatCalls(defs, instances);
  }

  List<CallSite> of(BodyTypes body) {
    return new OfBody(body).run();
  }

  /// Where a call is: its expression, and its callee's name.
  ///
  /// `own` is the callee's last word, which tells who wrote the call.
  private record At(Span whole, Span name, Span own) {
    At(Span whole, Span name) {
      this(whole, name, name);
    }
  }

  private final class OfBody {
    private final BodyTypes body;
    private final DefId owner;
    private final List<CallSite> calls = new ArrayList<>();

    /// The method call or field access that a receiver is dereferenced for, which is where rustc
    /// has the implicit call.
    private final Map<Integer, Span> around = new HashMap<>();

    OfBody(BodyTypes body) {
      this.body = body;
      this.owner = body.hir().owner();
    }

    /// `format_args!` that become part of an outer one.
    private final Set<Integer> parts = new HashSet<>();

    List<CallSite> run() {
      List<Node> nodes = HirNodes.of(body.hir());
      for (Node node : nodes) {
        switch (node) {
          case Node.MethodCall n -> around.put(n.receiver().id(), n.span());
          case Node.Field n -> around.put(n.operand().id(), n.span());
          case Node.Builtin n when n.kind() == Expr.BuiltinKind.FORMAT_ARGS ->
              formats.inner(n).forEach(i -> parts.add(i.id()));
          default -> {}
        }
      }
      for (Node node : nodes) {
        node(node);
        for (Adjustment step : body.adjustments().getOrDefault(node.id(), List.of())) {
          if (step instanceof Adjustment.Deref deref && deref.overloaded().isPresent()) {
            Span at = around.getOrDefault(node.id(), node.span());
            known(deref.overloaded().get(), Kind.DEREF, new At(at, at));
          }
        }
      }
      for (Hir.Pattern pattern : HirPatterns.of(body.hir())) {
        pattern(pattern);
      }
      return calls;
    }

    private List<DefId> equality() {
      return defs.lang("eq").map(defs::def).orElse(defs.def(owner)) instanceof Def.Trait t
          ? t.items().stream().filter(i -> defs.def(i).name().equals("eq")).toList()
          : List.of();
    }

    /// A string is compared by its `==`.
    private void pattern(Hir.Pattern pattern) {
      if (!(pattern instanceof Hir.Pattern.Lit) && !(pattern instanceof Hir.Pattern.Item)) {
        return;
      }
      Ty type = body.pats().get(pattern.id());
      while (type instanceof Ty.Ref r) {
        type = r.pointee();
      }
      if (type instanceof Ty.Prim p && p.prim() == klint.resolve.PrimTy.STR) {
        At at = new At(pattern.span(), pattern.span());
        for (DefId item : equality()) {
          known(new Callee(item, List.of(type, type)), Kind.OPERATOR, at);
        }
      }
    }

    private void node(Node node) {
      At here = new At(node.span(), node.span());
      switch (node) {
        case Node.Call n -> call(n);
        case Node.MethodCall n ->
            resolved(n.id(), Kind.METHOD, new At(n.span(), n.name().span()), n.name().text());
        case Node.Unary n -> {
          Kind kind = n.op() == Expr.UnOp.DEREF ? Kind.DEREF : Kind.OPERATOR;
          resolved(n.id(), kind, here, n.op().name());
        }
        case Node.Binary n ->
            resolved(n.id(), Kind.OPERATOR, new At(n.span(), n.opSpan()), n.op().name());
        case Node.AssignOp n ->
            resolved(n.id(), Kind.OPERATOR, new At(n.span(), n.opSpan()), n.op().name());
        case Node.Index n -> {
          Span base = n.operand().span();
          boolean together = base.file() == n.span().file() && base.ctx() == n.span().ctx();
          Span brackets =
              together ? new Span(base.file(), base.hi(), n.span().hi(), base.ctx()) : n.span();
          resolved(n.id(), Kind.INDEX, new At(brackets, brackets), "[]");
        }
        case Node.Try n -> desugared(n.id(), Kind.QUESTION, here);
        case Node.For n ->
            desugared(n.id(), Kind.FOR, new At(n.iterable().span(), n.iterable().span()));
        case Node.Await n -> {
          At at = new At(n.keyword(), n.keyword());
          desugared(n.id(), Kind.AWAIT, at);
          BodyTypes.Desugared hidden = body.desugared().get(n.id());
          if (hidden != null) {
            Ty pointer = new Ty.Ref(Mutability.MUT, hidden.aux());
            defs.lang("new_unchecked")
                .ifPresent(f -> known(new Callee(f, List.of(pointer)), Kind.AWAIT, at));
          }
        }
        case Node.Range n -> range(n, here);
        case Node.Builtin n -> builtin(n);
        case Node.Lit _,
            Node.Var _,
            Node.Item _,
            Node.Assign _,
            Node.Borrow _,
            Node.RawBorrow _,
            Node.Cast _,
            Node.Tuple _,
            Node.Array _,
            Node.Repeat _,
            Node.Struct _,
            Node.Field _,
            Node.Block _,
            Node.If _,
            Node.Let _,
            Node.Match _,
            Node.While _,
            Node.Loop _,
            Node.Closure _,
            Node.Return _,
            Node.Break _,
            Node.Continue _,
            Node.Jump _,
            Node.Underscore _,
            Node.Unknown _ -> {}
      }
    }

    /// `a..=b` is a call of the type's constructor function.
    private void range(Node.Range n, At at) {
      if (n.kind() == Expr.RangeKind.CLOSED
          && n.lo().isPresent()
          && n.hi().isPresent()
          && body.exprs().get(n.id()) instanceof Ty.Adt adt) {
        defs.lang("range_inclusive_new")
            .ifPresent(f -> known(new Callee(f, adt.args()), Kind.OPERATOR, at));
      }
    }

    private void builtin(Node.Builtin n) {
      if (n.kind() == Expr.BuiltinKind.FORMAT_ARGS) {
        for (FormatCalls.Made made : formats.of(body, n, parts.contains(n.id()))) {
          Span at = made.operand().map(Node::span).orElse(n.span());
          known(made.callee(), Kind.OPERATOR, new At(at, n.span()));
        }
      }
    }

    private void call(Node.Call n) {
      At at = new At(n.span(), n.callee().span());
      if (body.resolutions().containsKey(n.id())) {
        // A value is called by an operator of the `Fn` family.
        boolean known = body.resolutions().get(n.id()) instanceof Resolution.Fn;
        resolved(n.id(), known ? Kind.OPERATOR : Kind.CALL, at, "call");
        return;
      }
      if (n.callee() instanceof Node.Item item) {
        Resolution resolution = body.resolutions().get(item.id());
        if (resolution instanceof Resolution.Fn
            || resolution instanceof Resolution.Unknown
            || resolution == null) {
          Span own = item.path().path().last().name().span();
          At called = new At(at.whole(), at.name(), own);
          resolved(item.id(), Kind.CALL, called, item.path().path().text());
          return;
        }
        if (resolution instanceof Resolution.Ctor) {
          return;
        }
      }
      Ty type = calleeType(n.callee());
      switch (type) {
        case Ty.FnPtr _ -> unknown("POINTER", Kind.CALL, Dispatch.POINTER, at, Optional.empty());
        case Ty.FnDef f -> known(new Callee(f.def(), f.args()), Kind.CALL, at);
        case Ty.Unknown u -> unknown(u.cause(), Kind.CALL, at, Optional.empty());
        default -> unknown(Cause.UNSUPPORTED, Kind.CALL, at, Optional.empty());
      }
    }

    private Ty calleeType(Node callee) {
      List<Adjustment> steps = body.adjustments().getOrDefault(callee.id(), List.of());
      if (!steps.isEmpty()) {
        return steps.getLast().target();
      }
      Ty own = body.exprs().get(callee.id());
      return own == null ? new Ty.Unknown(Cause.DERIVED) : own;
    }

    /// `what` names the call if nothing else does.
    private void resolved(int id, Kind kind, At at, String what) {
      Resolution resolution = body.resolutions().get(id);
      boolean explicit = kind == Kind.CALL || kind == Kind.METHOD;
      switch (resolution) {
        case null -> {
          if (explicit) {
            unknown(Cause.DERIVED, kind, at, Optional.of(what));
          }
        }
        case Resolution.Fn f -> known(f.callee(), kind, at);
        case Resolution.Unknown u -> {
          if (explicit || u.cause() != Cause.DERIVED) {
            unknown(u.cause(), kind, at, Optional.of(what));
          }
        }
        case Resolution.Ctor _,
            Resolution.Builtin _,
            Resolution.Value _,
            Resolution.ConstParam _ -> {}
      }
    }

    private void desugared(int id, Kind kind, At at) {
      BodyTypes.Desugared hidden = body.desugared().get(id);
      if (hidden == null) {
        return;
      }
      if (hidden.first().isEmpty() && hidden.second().isEmpty()) {
        unknown(Cause.DERIVED, kind, at, Optional.empty());
        return;
      }
      hidden.first().ifPresent(c -> known(c, kind, at));
      hidden.second().ifPresent(c -> known(c, kind, at));
    }

    private void unknown(Cause cause, Kind kind, At at, Optional<String> name) {
      unknown(cause.name(), kind, Dispatch.UNKNOWN, at, name);
    }

    private void unknown(String cause, Kind kind, Dispatch dispatch, At at, Optional<String> name) {
      add(
          at,
          kind,
          dispatch,
          new Whom(
              Optional.empty(),
              Optional.of(cause),
              Optional.empty(),
              name,
              Optional.empty(),
              Optional.empty()));
    }

    private void known(Callee callee, Kind kind, At at) {
      Target target = instances.target(callee, Optional.of(owner));
      Optional<DefId> runs = Optional.empty();
      Optional<String> cause = Optional.empty();
      String path = instances.path(callee.def());
      Dispatch dispatch = Dispatch.STATIC;
      switch (target) {
        case Target.Fn f -> {
          runs = Optional.of(f.callee().def());
          path = instances.path(f.callee().def());
        }
        case Target.FnItem f -> runs = Optional.of(f.callee().def());
        case Target.Closure _ -> dispatch = Dispatch.CLOSURE;
        case Target.FnPointer _ -> dispatch = Dispatch.POINTER;
        case Target.Virtual v -> {
          dispatch = Dispatch.DYN;
          path = "<" + instances.text(v.object()) + ">::" + defs.def(v.method()).name();
        }
        case Target.OnParam _ -> dispatch = Dispatch.PARAM;
        case Target.CloneShim _, Target.Harmless _, Target.Resume _ -> {}
        case Target.Ctor _ -> {
          return;
        }
        case Target.Unknown u -> {
          dispatch = Dispatch.UNKNOWN;
          cause = Optional.of(u.cause().name());
        }
      }
      boolean inTrait =
          defs.def(callee.def()).parent().map(defs::def).orElse(defs.def(callee.def()))
              instanceof Def.Trait;
      Optional<String> self =
          inTrait && !callee.args().isEmpty()
              ? Optional.of(instances.text(callee.args().get(0)))
              : Optional.empty();
      add(
          at,
          kind,
          dispatch,
          new Whom(
              Optional.of(path),
              cause,
              names.owner(callee.def(), defs.def(owner).crate()),
              Optional.of(defs.def(callee.def()).name()),
              self,
              runs.map(this::place)));
    }

    private record Whom(
        Optional<String> path,
        Optional<String> cause,
        Optional<String> owner,
        Optional<String> name,
        Optional<String> self,
        Optional<Place> target) {}

    private Place place(DefId def) {
      return defs.def(def) instanceof Def.Fn fn
          ? places.place(fn.item().name().span())
          : places.place(defs.def(def).span());
    }

    private void add(At at, Kind kind, Dispatch dispatch, Whom whom) {
      // A macro wrote the call if it wrote its name, or what is around a name that it was given.
      Span written = at.own().ctx() == 0 ? at.whole() : at.own();
      Optional<Place> use =
          written.ctx() == 0
              ? Optional.empty()
              : Optional.of(places.place(expansions.userPlace(written)));
      calls.add(
          new CallSite(
              defs.crate(defs.def(owner).crate()).name(),
              places.place(at.whole()),
              places.place(at.name()),
              instances.path(owner),
              whom.path(),
              whom.cause(),
              whom.owner(),
              whom.name(),
              whom.self(),
              kind,
              dispatch,
              use,
              whom.target()));
    }
  }
}
