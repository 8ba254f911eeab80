// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Rvalue.Aggregate;
import klint.mir.Terminator.CallKind;
import klint.mir.Terminator.DropReason;
import klint.resolve.DefId;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.Mutability;
import klint.types.Adjustment;
import klint.types.BodyTypes;
import klint.types.BodyTypes.Resolution;
import klint.types.Callee;
import klint.types.Cause;
import klint.types.Hir;
import klint.types.HirNodes;
import klint.types.Ty;

/// Expressions to statements and blocks: as a place, as an operand, or into a destination.
///
/// An expression's implicit adjustments are lowered as if written: every method takes how many of
/// them apply.
final class ExprLowering {
  final BodyTypes types;
  final Lowering.Context context;
  final BodyBuilder b;
  private final PatternMatching patterns;
  private final Flow flow;
  private final Map<Integer, Integer> variables = new HashMap<>();
  private final Map<Integer, Hir.Node> closureNodes = new HashMap<>();
  private final Extension extension;
  private final CallLowering calls;
  private final ClosureLowering closures;
  private final CompositeLowering composites;
  private Optional<Captured> captured = Optional.empty();

  /// The scope that holds temporaries made now.
  int tempDepth;

  /// The scope that holds the values an expression is made of until it takes them.
  private int operandDepth;

  ExprLowering(
      BodyTypes types, Lowering.Context context, BodyBuilder b, Optional<Integer> closure) {
    this.types = types;
    this.context = context;
    this.b = b;
    this.patterns = new PatternMatching(this);
    this.flow = new Flow(this);
    this.extension = new Extension(types);
    this.calls = new CallLowering(this);
    this.closures = new ClosureLowering(this);
    this.composites = new CompositeLowering(this);
    if (closure.isPresent()) {
      index(types.hir().value());
    }
  }

  private void index(Hir.Node root) {
    List<Hir.Node> work = new ArrayList<>(List.of(root));
    while (!work.isEmpty()) {
      Hir.Node n = work.removeLast();
      if (n instanceof Hir.Node.Closure || n instanceof Hir.Node.Block) {
        closureNodes.put(n.id(), n);
      }
      work.addAll(HirNodes.parts(n));
    }
  }

  Optional<Hir.Node.Closure> find(int node) {
    return closureNodes.get(node) instanceof Hir.Node.Closure c ? Optional.of(c) : Optional.empty();
  }

  Hir.Node block(int node) {
    Hir.Node n = closureNodes.get(node);
    if (n == null) {
      throw new klint.base.KlintBug("no block with id " + node);
    }
    return n;
  }

  Extension extension() {
    return extension;
  }

  PatternMatching patterns() {
    return patterns;
  }

  Edition edition() {
    return context.edition();
  }

  Optional<DefId> env() {
    return Optional.of(types.hir().owner());
  }

  /// Where a variable of the body around this closure is found, or what it is a part of; empty for
  /// variables of its own.
  Optional<Captured.Found> outer(int local, List<Integer> fields) {
    return variables.containsKey(local)
        ? Optional.empty()
        : captured.flatMap(c -> c.find(local, fields));
  }

  void environment(Captured c) {
    captured = Optional.of(c);
  }

  // ---- variables

  void map(int hirLocal, int local) {
    variables.put(hirLocal, local);
  }

  /// Makes the variables that a pattern binds; their drops are scheduled in the innermost scope.
  void declare(Hir.Pattern pat) {
    declare(pat, b.depth() - 1);
  }

  void declare(Hir.Pattern pat, int depth) {
    patterns.variables(
        pat,
        v -> {
          if (!aliases.containsKey(v)) {
            schedule(variable(v), depth);
          }
        });
  }

  /// Makes a variable; nothing drops it yet.
  int variable(int v) {
    Hir.Local l = types.hir().locals().get(v);
    int local =
        b.local(l.name(), types.locals().get(v), l.mutability(), Body.LocalKind.VARIABLE, l.span());
    variables.put(v, local);
    b.push(new Statement.StorageLive(local, l.span()));
    return local;
  }

  /// Variables that stand for places themselves: bindings while a guard is evaluated.
  final Map<Integer, Place> aliases = new HashMap<>();

  void schedule(int local) {
    schedule(local, b.depth() - 1);
  }

  void schedule(int local, int depth) {
    if (depth != Extension.FOREVER && needsDrop(b.place(local).type())) {
      b.scope(depth).drops.add(local);
    }
  }

  boolean needsDrop(Ty type) {
    return Glue.needed(type, context.instances(), env());
  }

  Place variable(int v, Span span) {
    Place alias = aliases.get(v);
    if (alias != null) {
      return alias;
    }
    Integer local = variables.get(v);
    if (local != null) {
      return b.place(local);
    }
    Optional<Place> outer = captured.flatMap(c -> c.find(v, List.of())).map(Captured.Found::place);
    if (outer.isPresent()) {
      return outer.get();
    }
    // Not captured as a whole: only its fields are used. What asks for the whole gets a value
    // nobody initialised.
    Place t = b.temp(types.locals().get(v), span);
    variables.put(v, t.local());
    return t;
  }

  // ---- types

  List<Adjustment> adjustments(Hir.Node n) {
    return types.adjustments().getOrDefault(n.id(), List.of());
  }

  Ty own(Hir.Node n) {
    return types.exprs().getOrDefault(n.id(), new Ty.Unknown(Cause.DERIVED));
  }

  Ty type(Hir.Node n, int k) {
    return k == 0 ? own(n) : adjustments(n).get(k - 1).target();
  }

  Ty type(Hir.Node n) {
    return type(n, adjustments(n).size());
  }

  // ---- as a place

  Place place(Hir.Node n) {
    return place(n, adjustments(n).size());
  }

  private Place place(Hir.Node n, int k) {
    if (k > 0) {
      return adjustments(n).get(k - 1) instanceof Adjustment.Deref d
          ? derefAdjusted(n, k, d)
          : temp(n, k);
    }
    return switch (n) {
      case Hir.Node.Var v -> variable(v.local(), v.span());
      case Hir.Node.Field f -> fieldPlace(f);
      case Hir.Node.Unary u when u.op() == Expr.UnOp.DEREF -> {
        if (types.resolutions().get(u.id()) instanceof Resolution.Fn fn) {
          int outer = openOperands(u.span());
          Operand self = operand(u.operand());
          Place target = callDeref(fn.callee(), self, own(u), CallKind.DEREF, u.span());
          closeOperands(outer);
          yield target;
        }
        yield place(u.operand()).deref(own(u));
      }
      case Hir.Node.Index i -> indexPlace(i);
      case Hir.Node.Item i -> staticPlace(i).orElseGet(() -> temp(n, 0));
      default -> temp(n, 0);
    };
  }

  private Place derefAdjusted(Hir.Node n, int k, Adjustment.Deref d) {
    Place base = place(n, k - 1);
    if (d.overloaded().isEmpty()) {
      return base.deref(d.target());
    }
    Place ref = b.temp(new Ty.Ref(d.mutability(), base.type()), n.span());
    b.assign(ref, new Rvalue.Ref(d.mutability(), base), n.span());
    return callDeref(
        d.overloaded().get(), new Operand.Move(ref), d.target(), CallKind.DEREF, n.span());
  }

  /// `*deref(self)`.
  private Place callDeref(Callee callee, Operand self, Ty target, CallKind kind, Span span) {
    Mutability m = self.type() instanceof Ty.Ref r ? r.mutability() : Mutability.NOT;
    Place out = b.temp(new Ty.Ref(m, target), span);
    b.call(callee, List.of(self), out, kind, span, span);
    return out.deref(target);
  }

  /// A variable and fields of it, without a dereference on the way; only inside closures, where it
  /// may be captured.
  private record Chain(int local, List<Integer> fields, List<Ty> types) {}

  private Optional<Chain> chain(Hir.Node n) {
    return switch (n) {
      case Hir.Node.Var v
          when !variables.containsKey(v.local()) && !aliases.containsKey(v.local()) ->
          Optional.of(new Chain(v.local(), List.of(), List.of()));
      case Hir.Node.Field f
          when types.fields().containsKey(f.id()) && adjustments(f.operand()).isEmpty() ->
          chain(f.operand())
              .map(
                  c -> {
                    List<Integer> fields = new ArrayList<>(c.fields());
                    fields.add(types.fields().get(f.id()));
                    List<Ty> tys = new ArrayList<>(c.types());
                    tys.add(own(f));
                    return new Chain(c.local(), fields, tys);
                  });
      default -> Optional.empty();
    };
  }

  private Place fieldPlace(Hir.Node.Field f) {
    Optional<Chain> chain = captured.isPresent() ? chain(f) : Optional.empty();
    if (chain.isPresent()) {
      Chain c = chain.get();
      Optional<Captured.Found> found = captured.get().find(c.local(), c.fields());
      if (found.isPresent()) {
        Place p = found.get().place();
        for (int i = found.get().fields(); i < c.fields().size(); i++) {
          p = p.field(c.fields().get(i), c.types().get(i));
        }
        return p;
      }
    }
    Integer index = types.fields().get(f.id());
    Place base = place(f.operand());
    return index == null ? b.temp(own(f), f.span()) : base.field(index, own(f));
  }

  private Place indexPlace(Hir.Node.Index i) {
    if (types.resolutions().get(i.id()) instanceof Resolution.Fn fn) {
      int outer = openOperands(i.span());
      Operand base = operand(i.operand());
      Operand index = operand(i.index());
      Mutability m = base.type() instanceof Ty.Ref r ? r.mutability() : Mutability.NOT;
      Place out = b.temp(new Ty.Ref(m, own(i)), i.span());
      b.call(fn.callee(), List.of(base, index), out, CallKind.INDEX, i.span(), i.span());
      closeOperands(outer);
      return out.deref(own(i));
    }
    Place base = place(i.operand());
    Operand index = operand(i.index());
    if (base.type() instanceof Ty.Array a
        && index instanceof Operand.Constant k
        && k.value() instanceof ConstValue.Int n
        && a.len() instanceof Ty.Const c
        && c.value() instanceof Ty.ConstVal.Int length
        && n.value().bitLength() < 31
        && n.value().compareTo(length.value()) < 0) {
      return base.then(new Place.Step.ConstantIndex(n.value().intValue(), false), own(i));
    }
    int local;
    if (index instanceof Operand.Copy x && x.place().isLocal()) {
      local = x.place().local();
    } else {
      Place t = b.temp(index.type(), i.span());
      b.assign(t, new Rvalue.Use(index), i.span());
      local = t.local();
    }
    return base.then(new Place.Step.Index(local), own(i));
  }

  private Optional<Place> staticPlace(Hir.Node.Item i) {
    if (types.resolutions().get(i.id()) instanceof Resolution.Value v
        && context.instances().isStatic(v.item().def())) {
      Ty ptr = new Ty.Ptr(Mutability.MUT, own(i));
      Place t = b.temp(ptr, i.span());
      b.assign(
          t,
          new Rvalue.Use(new Operand.Constant(new ConstValue.StaticRef(v.item()), ptr, i.span())),
          i.span());
      return Optional.of(t.deref(own(i)));
    }
    return Optional.empty();
  }

  /// A temporary that holds the value and is dropped with its scope.
  Place temp(Hir.Node n, int k) {
    Place t = b.temp(type(n, k), n.span());
    int depth = extension.depth(n.id()).orElse(tempDepth);
    into(t, n, k);
    schedule(t.local(), depth);
    return t;
  }

  /// `let _ = e`: a place is only looked at; a value is dropped with the statement.
  void ignore(Hir.Node n) {
    if (isPlace(n, adjustments(n).size())) {
      place(n);
    } else {
      temp(n, adjustments(n).size());
    }
  }

  // ---- as an operand

  /// Opens the scope of an expression's own operands: what is evaluated and not yet taken when a
  /// later operand leaves is dropped before the temporaries of the statement.
  ///
  /// Returns what [#closeOperands] needs.
  int openOperands(Span span) {
    int outer = operandDepth;
    b.enter(span, DropReason.TEMPORARY);
    operandDepth = b.depth() - 1;
    return outer;
  }

  void closeOperands(int outer) {
    b.leave();
    operandDepth = outer;
  }

  Operand operand(Hir.Node n) {
    return operand(n, adjustments(n).size());
  }

  Operand operand(Hir.Node n, int k) {
    if (k == 0) {
      Optional<Operand> constant = constant(n);
      if (constant.isPresent()) {
        return constant.get();
      }
    }
    if (isPlace(n, k)) {
      return use(place(n, k));
    }
    return new Operand.Move(value(n, k));
  }

  /// A temporary that holds the value until the expression that it is an operand of takes it.
  private Place value(Hir.Node n, int k) {
    Place t = b.temp(type(n, k), n.span());
    int depth = operandDepth;
    into(t, n, k);
    schedule(t.local(), depth);
    return t;
  }

  boolean isPlace(Hir.Node n, int k) {
    if (k > 0) {
      return adjustments(n).get(k - 1) instanceof Adjustment.Deref;
    }
    return switch (n) {
      case Hir.Node.Var _, Hir.Node.Field _, Hir.Node.Index _ -> true;
      case Hir.Node.Unary u -> u.op() == Expr.UnOp.DEREF;
      case Hir.Node.Item i ->
          types.resolutions().get(i.id()) instanceof Resolution.Value v
              && context.instances().isStatic(v.item().def());
      default -> false;
    };
  }

  Operand use(Place p) {
    return context.instances().isCopy(p.type(), env()) ? new Operand.Copy(p) : new Operand.Move(p);
  }

  /// Values in order; one that stands in a variable is taken out of it before a later one can leave
  /// or change it.
  List<Operand> operands(List<Hir.Node> all) {
    List<Operand> out = new ArrayList<>();
    int last = all.size() - 1;
    while (last >= 0 && isQuiet(all.get(last))) {
      last--;
    }
    for (int i = 0; i < all.size(); i++) {
      out.add(i < last ? held(all.get(i)) : operand(all.get(i)));
    }
    return out;
  }

  Operand held(Hir.Node n) {
    return isPlace(n, adjustments(n).size())
        ? new Operand.Move(value(n, adjustments(n).size()))
        : operand(n);
  }

  /// Whether evaluating runs nothing and changes nothing.
  boolean isQuiet(Hir.Node n) {
    for (Adjustment a : adjustments(n)) {
      if (a instanceof Adjustment.Deref d && d.overloaded().isPresent()) {
        return false;
      }
    }
    return switch (n) {
      case Hir.Node.Lit _, Hir.Node.Var _, Hir.Node.Item _ -> true;
      case Hir.Node.Field f -> isQuiet(f.operand());
      case Hir.Node.Borrow x -> isQuiet(x.operand());
      case Hir.Node.RawBorrow x -> isQuiet(x.operand());
      case Hir.Node.Cast c -> isQuiet(c.operand());
      case Hir.Node.Unary u ->
          !(types.resolutions().get(u.id()) instanceof Resolution.Fn) && isQuiet(u.operand());
      default -> false;
    };
  }

  private Optional<Operand> constant(Hir.Node n) {
    return switch (n) {
      case Hir.Node.Lit l ->
          Optional.of(new Operand.Constant(Constants.of(l.token()), own(n), n.span()));
      case Hir.Node.Item i -> {
        Resolution r = types.resolutions().get(i.id());
        yield switch (r) {
          case Resolution.Fn _ -> zeroSized(n);
          case Resolution.Value v when !context.instances().isStatic(v.item().def()) ->
              Optional.of(new Operand.Constant(new ConstValue.Named(v.item()), own(n), n.span()));
          case Resolution.Ctor _ when own(n) instanceof Ty.FnDef -> zeroSized(n);
          case Resolution.ConstParam p ->
              Optional.of(new Operand.Constant(new ConstValue.Param(p.param()), own(n), n.span()));
          case null, default -> Optional.empty();
        };
      }
      default -> Optional.empty();
    };
  }

  private Optional<Operand> zeroSized(Hir.Node n) {
    return Optional.of(new Operand.Constant(new ConstValue.ZeroSized(), own(n), n.span()));
  }

  // ---- into a destination

  void into(Place dest, Hir.Node n) {
    into(dest, n, adjustments(n).size());
  }

  void into(Place dest, Hir.Node n, int k) {
    if (k == 0) {
      bare(dest, n);
      return;
    }
    Adjustment a = adjustments(n).get(k - 1);
    switch (a) {
      case Adjustment.NeverToAny _ -> {
        into(b.temp(Ty.NEVER, n.span()), n, k - 1);
        b.end(new Terminator.Unreachable(n.span()));
      }
      case Adjustment.Deref _ -> b.assign(dest, new Rvalue.Use(use(place(n, k))), n.span());
      case Adjustment.Borrow x ->
          b.assign(dest, new Rvalue.Ref(x.mutability(), place(n, k - 1)), n.span());
      case Adjustment.RawBorrow x ->
          b.assign(dest, new Rvalue.RawRef(x.mutability(), place(n, k - 1)), n.span());
      case Adjustment.Pointer x ->
          b.assign(
              dest,
              new Rvalue.Cast(Optional.of(x.kind()), operand(n, k - 1), x.target()),
              n.span());
    }
  }

  private void bare(Place dest, Hir.Node n) {
    if (takesOperands(n)) {
      int outer = openOperands(n.span());
      plain(dest, n);
      closeOperands(outer);
    } else {
      plain(dest, n);
    }
  }

  /// Whether values are evaluated first and then taken all at once.
  private static boolean takesOperands(Hir.Node n) {
    return switch (n) {
      case Hir.Node.Tuple _,
          Hir.Node.Array _,
          Hir.Node.Repeat _,
          Hir.Node.Struct _,
          Hir.Node.Call _,
          Hir.Node.MethodCall _,
          Hir.Node.Unary _,
          Hir.Node.Assign _,
          Hir.Node.AssignOp _,
          Hir.Node.Cast _,
          Hir.Node.Range _,
          Hir.Node.Builtin _,
          Hir.Node.Jump _ ->
          true;
      case Hir.Node.Binary x -> x.op() != Expr.BinOp.AND && x.op() != Expr.BinOp.OR;
      case Hir.Node.Lit _,
          Hir.Node.Var _,
          Hir.Node.Item _,
          Hir.Node.Field _,
          Hir.Node.Index _,
          Hir.Node.Borrow _,
          Hir.Node.RawBorrow _,
          Hir.Node.Block _,
          Hir.Node.If _,
          Hir.Node.Let _,
          Hir.Node.Match _,
          Hir.Node.While _,
          Hir.Node.Loop _,
          // Only the call that they begin with takes an operand.
          Hir.Node.For _,
          Hir.Node.Try _,
          Hir.Node.Await _,
          Hir.Node.Closure _,
          Hir.Node.Return _,
          Hir.Node.Break _,
          Hir.Node.Continue _,
          Hir.Node.Underscore _,
          Hir.Node.Unknown _ ->
          false;
    };
  }

  private void plain(Place dest, Hir.Node n) {
    Span span = n.span();
    switch (n) {
      case Hir.Node.Lit _ -> b.assign(dest, new Rvalue.Use(operand(n, 0)), span);
      case Hir.Node.Var _, Hir.Node.Field _, Hir.Node.Index _ ->
          b.assign(dest, new Rvalue.Use(use(place(n, 0))), span);
      case Hir.Node.Item i -> item(dest, i);
      case Hir.Node.Unary u -> unary(dest, u);
      case Hir.Node.Binary x -> binary(dest, x);
      case Hir.Node.Assign a -> assign(dest, a);
      case Hir.Node.AssignOp a -> assignOp(dest, a);
      case Hir.Node.Borrow x ->
          b.assign(dest, new Rvalue.Ref(x.mutability(), place(x.operand())), span);
      case Hir.Node.RawBorrow x ->
          b.assign(dest, new Rvalue.RawRef(x.mutability(), place(x.operand())), span);
      case Hir.Node.Cast c -> cast(dest, c);
      case Hir.Node.Tuple t ->
          aggregate(dest, new Aggregate.Kind.Tuple(), operands(t.elems()), span);
      case Hir.Node.Array t -> {
        Ty elem = own(n) instanceof Ty.Array a ? a.elem() : new Ty.Unknown(Cause.DERIVED);
        aggregate(dest, new Aggregate.Kind.Array(elem), operands(t.elems()), span);
      }
      case Hir.Node.Repeat r -> {
        Ty len = own(n) instanceof Ty.Array a ? a.len() : new Ty.Unknown(Cause.DERIVED);
        b.assign(dest, new Rvalue.Repeat(operand(r.value()), len), span);
      }
      case Hir.Node.Struct s -> composites.struct(dest, s);
      case Hir.Node.Call c -> calls.call(dest, c);
      case Hir.Node.MethodCall m -> calls.method(dest, m);
      case Hir.Node.Range r -> {
        List<Operand> parts = new ArrayList<>();
        r.lo().ifPresent(x -> parts.add(operand(x)));
        r.hi().ifPresent(x -> parts.add(operand(x)));
        if (own(n) instanceof Ty.Adt a && r.kind() == Expr.RangeKind.HALF_OPEN) {
          aggregate(
              dest, new Aggregate.Kind.Adt(a.def(), 0, a.args(), Optional.empty()), parts, span);
        } else {
          b.assign(dest, new Rvalue.Opaque("range", parts), span);
        }
      }
      case Hir.Node.Block x -> {
        switch (x.kind()) {
          case ASYNC, ASYNC_MOVE, GEN, GEN_MOVE -> closures.value(dest, x.id(), own(x), span);
          case PLAIN, UNSAFE -> flow.block(dest, x);
          // Evaluated by the compiler.
          case CONST -> b.assign(dest, new Rvalue.Opaque("const block", List.of()), span);
          case TRY -> flow.tryBlock(dest, x);
        }
      }
      case Hir.Node.If x -> flow.ifElse(dest, x);
      case Hir.Node.Let _ -> flow.truth(dest, n);
      case Hir.Node.Match m -> flow.match(dest, m);
      case Hir.Node.While w -> flow.whileLoop(dest, w);
      case Hir.Node.Loop l -> flow.loop(dest, l);
      case Hir.Node.For f -> flow.forLoop(dest, f);
      case Hir.Node.Closure c -> closures.value(dest, c.id(), own(c), span);
      case Hir.Node.Return r -> flow.returns(r);
      case Hir.Node.Break x -> flow.breaks(x);
      case Hir.Node.Continue c -> flow.continues(c);
      case Hir.Node.Jump j -> {
        j.value().ifPresent(this::operand);
        b.unknown(Cause.UNSUPPORTED, "yield", span);
      }
      case Hir.Node.Try t -> flow.question(dest, t);
      case Hir.Node.Await a -> flow.await(dest, a);
      case Hir.Node.Underscore _ -> {}
      case Hir.Node.Builtin x -> composites.builtin(dest, x);
      case Hir.Node.Unknown u -> b.unknown(u.cause(), u.what(), span);
    }
  }

  void aggregate(Place dest, Aggregate.Kind kind, List<Operand> operands, Span span) {
    b.assign(dest, new Rvalue.Aggregate(kind, operands), span);
  }

  private void item(Place dest, Hir.Node.Item i) {
    Resolution r = types.resolutions().get(i.id());
    if (r instanceof Resolution.Ctor c && !(own(i) instanceof Ty.FnDef)) {
      aggregate(
          dest,
          new Aggregate.Kind.Adt(
              c.variant().adt(), c.variant().index(), c.args(), Optional.empty()),
          List.of(),
          i.span());
      return;
    }
    if (r == null || r instanceof Resolution.Unknown) {
      b.unknown(
          r instanceof Resolution.Unknown u ? u.cause() : Cause.DERIVED,
          i.path().path().text(),
          i.span());
      return;
    }
    b.assign(dest, new Rvalue.Use(operand(i, 0)), i.span());
  }

  private void unary(Place dest, Hir.Node.Unary u) {
    if (u.op() == Expr.UnOp.DEREF) {
      b.assign(dest, new Rvalue.Use(use(place(u, 0))), u.span());
      return;
    }
    Operand operand = operand(u.operand());
    if (types.resolutions().get(u.id()) instanceof Resolution.Fn fn) {
      b.call(fn.callee(), List.of(operand), dest, CallKind.OPERATOR, u.span(), u.span());
    } else {
      b.assign(dest, new Rvalue.Unary(u.op(), operand), u.span());
    }
  }

  private void binary(Place dest, Hir.Node.Binary x) {
    if (x.op() == Expr.BinOp.AND || x.op() == Expr.BinOp.OR) {
      flow.lazy(dest, x);
      return;
    }
    List<Operand> both = operands(List.of(x.left(), x.right()));
    Operand left = both.get(0);
    Operand right = both.get(1);
    if (types.resolutions().get(x.id()) instanceof Resolution.Fn fn) {
      b.call(fn.callee(), List.of(left, right), dest, CallKind.OPERATOR, x.opSpan(), x.span());
    } else {
      b.assign(dest, new Rvalue.Binary(x.op(), left, right), x.span());
    }
  }

  private void assign(Place dest, Hir.Node.Assign a) {
    Operand value = isQuiet(a.left()) ? operand(a.right()) : held(a.right());
    if (a.left() instanceof Hir.Node.Underscore) {
      b.assign(dest, new Rvalue.Use(Constants.unit(a.span())), a.span());
      return;
    }
    Place place = place(a.left());
    if (needsDrop(place.type())) {
      value = apart(value, place, a.right().span());
      int next = b.newBlock();
      b.end(new Terminator.Drop(place, next, DropReason.ASSIGNMENT, a.span()));
      b.at(next);
    }
    b.assign(place, new Rvalue.Use(value), a.span());
    b.assign(dest, new Rvalue.Use(Constants.unit(a.span())), a.span());
  }

  /// A value that is moved out of the variable that it goes to leaves it before the old value there
  /// is dropped: nothing of it is left to drop then.
  private Operand apart(Operand value, Place to, Span span) {
    if (!(value instanceof Operand.Move m) || m.place().local() != to.local()) {
      return value;
    }
    Place t = b.temp(value.type(), span);
    b.assign(t, new Rvalue.Use(value), span);
    return new Operand.Move(t);
  }

  private void assignOp(Place dest, Hir.Node.AssignOp a) {
    if (types.resolutions().get(a.id()) instanceof Resolution.Fn fn) {
      List<Operand> both = operands(List.of(a.left(), a.right()));
      b.call(fn.callee(), both, dest, CallKind.OPERATOR, a.opSpan(), a.span());
      return;
    }
    Operand right = operand(a.right());
    Place left = place(a.left());
    b.assign(left, new Rvalue.Binary(a.op(), new Operand.Copy(left), right), a.span());
    b.assign(dest, new Rvalue.Use(Constants.unit(a.span())), a.span());
  }

  private void cast(Place dest, Hir.Node.Cast c) {
    Operand operand = operand(c.operand());
    if (operand.type() instanceof Ty.FnDef f && !(own(c) instanceof Ty.FnDef)) {
      operand = pointer(operand, f, c.operand().span());
    }
    b.assign(dest, new Rvalue.Cast(Optional.empty(), operand, own(c)), c.span());
  }

  /// A function as a pointer: what every cast of it begins with, also one to an address.
  private Operand pointer(Operand function, Ty.FnDef type, Span span) {
    var signature = context.instances().signature(new Callee(type.def(), type.args()), env());
    Ty to = new Ty.FnPtr(signature.params(), signature.result(), signature.variadic());
    Place t = b.temp(to, span);
    b.assign(t, new Rvalue.Cast(Optional.of(Adjustment.PointerKind.REIFY_FN), function, to), span);
    return new Operand.Copy(t);
  }

  // ---- bodies

  void function(Place result, Hir.Node value, int depth) {
    tempDepth = depth;
    flow.result(result);
    if (value instanceof Hir.Node.Block x && isAsync(x)) {
      flow.block(result, x);
    } else {
      into(result, value);
    }
  }

  private static boolean isAsync(Hir.Node.Block x) {
    return switch (x.kind()) {
      case ASYNC, ASYNC_MOVE, GEN, GEN_MOVE -> true;
      case PLAIN, UNSAFE, CONST, TRY -> false;
    };
  }

  void returnBlock(Span span) {
    flow.returnBlock(span);
  }
}
