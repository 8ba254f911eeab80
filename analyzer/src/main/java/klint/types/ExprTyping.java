// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.resolve.DefId;
import klint.syntax.Expr;
import klint.syntax.Mutability;
import klint.types.BodyTypes.Desugared;
import klint.types.BodyTypes.VariantRef;

/// A type for every expression of a body, from what it is and what its context expects.
final class ExprTyping {
  private final BodyCx cx;
  final Autoderef autoderef;
  final Coercion coercion;
  final MethodProbe probe;
  final PathTyping paths;
  final PatTyping pats;
  final CallTyping calls;
  private final OperatorTyping operators;
  private final ClosureTyping closures;
  private final CastTyping casts;
  private final Map<Integer, Breakable> breakables = new HashMap<>();
  private final Deque<Optional<Integer>> tries = new ArrayDeque<>();

  /// A loop or labelled block that `break` can leave.
  private final class Breakable {
    final Coercion.Many values;
    boolean broken;

    Breakable(Optional<Ty> expected) {
      this.values = coercion.new Many(expected);
    }
  }

  ExprTyping(BodyCx cx) {
    this.cx = cx;
    this.autoderef = new Autoderef(cx);
    this.coercion = new Coercion(cx, autoderef);
    this.probe = new MethodProbe(cx, autoderef);
    this.paths = new PathTyping(cx, probe);
    this.pats = new PatTyping(cx, this, paths);
    this.closures = new ClosureTyping(cx, this);
    this.casts = new CastTyping(cx, this);
    this.calls = new CallTyping(cx, this);
    this.operators = new OperatorTyping(cx, this);
  }

  // ---- entry

  /// The expression's own type; `hint` is what the context would like, where it knows.
  Ty check(Hir.Node node, Optional<Ty> hint) {
    boolean before = cx.diverges;
    cx.diverges = false;
    Ty type = kind(node, hint);
    cx.exprs[node.id()] = type;
    if (cx.isNever(type)) {
      cx.diverges = true;
    }
    cx.diverges |= before;
    return type;
  }

  Ty check(Hir.Node node) {
    return check(node, Optional.empty());
  }

  /// The expression coerced to `expected`.
  void checkCoerce(Hir.Node node, Ty expected) {
    Ty t = check(node, Optional.of(expected));
    coercion.coerce(node, t, expected);
  }

  /// The expression with `expected` as a hint, its type made equal if possible.
  Ty checkEqual(Hir.Node node, Ty expected) {
    Ty t = check(node, Optional.of(expected));
    cx.unify(t, expected);
    return t;
  }

  private Ty kind(Hir.Node node, Optional<Ty> hint) {
    return switch (node) {
      case Hir.Node.Lit n -> literal(n, hint);
      case Hir.Node.Var n -> cx.locals[n.local()];
      case Hir.Node.Item n -> path(n);
      case Hir.Node.Unary n -> operators.unary(n, hint);
      case Hir.Node.Binary n -> operators.binary(n, hint);
      case Hir.Node.Assign n -> assign(n);
      case Hir.Node.AssignOp n -> operators.assign(n);
      case Hir.Node.Borrow n -> borrow(n, hint);
      case Hir.Node.RawBorrow n -> {
        Optional<Ty> inner = pointee(hint);
        Ty t = check(n.operand(), inner);
        if (n.mutability() == Mutability.MUT) {
          PlaceMutability.require(cx, n.operand());
        }
        yield new Ty.Ptr(n.mutability(), t);
      }
      case Hir.Node.Cast n -> casts.cast(n);
      case Hir.Node.Tuple n -> tuple(n, hint);
      case Hir.Node.Array n -> array(n, hint);
      case Hir.Node.Repeat n -> repeat(n, hint);
      case Hir.Node.Struct n -> struct(n, hint);
      case Hir.Node.Call n -> calls.call(n, hint);
      case Hir.Node.MethodCall n -> calls.method(n, hint);
      case Hir.Node.Field n -> field(n);
      case Hir.Node.Index n -> operators.index(n);
      case Hir.Node.Range n -> range(n, hint);
      case Hir.Node.Block n -> block(n, hint);
      case Hir.Node.If n -> ifExpr(n, hint);
      case Hir.Node.Let n -> let(n);
      case Hir.Node.Match n -> match(n, hint);
      case Hir.Node.While n -> whileLoop(n);
      case Hir.Node.Loop n -> loop(n, hint);
      case Hir.Node.For n -> forLoop(n);
      case Hir.Node.Closure n -> closures.closure(n, hint);
      case Hir.Node.Return n -> returnExpr(n);
      case Hir.Node.Break n -> breakExpr(n);
      case Hir.Node.Continue _ -> Ty.NEVER;
      case Hir.Node.Jump n -> {
        n.value().ifPresent(this::check);
        yield n.kind() == Expr.JumpKind.YIELD ? cx.fresh() : Ty.NEVER;
      }
      case Hir.Node.Try n -> question(n);
      case Hir.Node.Await n -> await(n);
      case Hir.Node.Underscore _ -> cx.fresh();
      case Hir.Node.Builtin n -> builtin(n);
      case Hir.Node.Unknown n -> cx.lost(n.cause(), n.what(), n.span());
    };
  }

  // ---- simple expressions

  private Ty literal(Hir.Node.Lit n, Optional<Ty> hint) {
    return Literals.type(cx, n.token(), hint.map(cx::structural));
  }

  private Ty path(Hir.Node.Item n) {
    PathTyping.Value v = paths.value(n.path());
    cx.resolutions.put(n.id(), v.resolution());
    return v.type();
  }

  private Optional<Ty> pointee(Optional<Ty> hint) {
    return hint.map(cx::structural)
        .flatMap(
            t ->
                switch (t) {
                  case Ty.Ref r -> Optional.of(r.pointee());
                  case Ty.Ptr p -> Optional.of(p.pointee());
                  default -> Optional.<Ty>empty();
                })
        // An unsized pointee is reached by coercion only: it says nothing of the operand.
        .filter(
            p -> {
              Ty t = cx.structural(p);
              return !(t instanceof Ty.Slice) && !(t instanceof Ty.Dyn);
            });
  }

  private Ty borrow(Hir.Node.Borrow n, Optional<Ty> hint) {
    Optional<Ty> inner = pointee(hint);
    if (inner.isEmpty()
        && n.operand() instanceof Hir.Node.Array
        && hint.map(cx::structural).orElse(Ty.UNIT) instanceof Ty.Ref r
        && cx.structural(r.pointee()) instanceof Ty.Slice s) {
      inner = Optional.of(s);
    }
    if (inner.isEmpty()
        && n.operand() instanceof Hir.Node.Closure
        && hint.map(cx::structural).orElse(Ty.UNIT) instanceof Ty.Ref r
        && cx.structural(r.pointee()) instanceof Ty.Dyn d) {
      // What the object's trait calls it with is what the closure takes.
      inner = Optional.of(d);
    }
    Ty t = check(n.operand(), inner);
    if (n.mutability() == Mutability.MUT) {
      PlaceMutability.require(cx, n.operand());
    }
    return new Ty.Ref(n.mutability(), t);
  }

  private Ty assign(Hir.Node.Assign n) {
    Ty left = check(n.left());
    PlaceMutability.require(cx, n.left());
    checkCoerce(n.right(), left);
    return Ty.UNIT;
  }

  private Ty tuple(Hir.Node.Tuple n, Optional<Ty> hint) {
    List<Ty> hints =
        hint.map(cx::structural).orElse(Ty.NEVER) instanceof Ty.Tuple t
                && t.elems().size() == n.elems().size()
            ? t.elems()
            : List.of();
    List<Ty> types = new ArrayList<>();
    for (int i = 0; i < n.elems().size(); i++) {
      Hir.Node e = n.elems().get(i);
      if (hints.isEmpty()) {
        types.add(check(e));
      } else {
        Ty want = hints.get(i);
        Ty t = check(e, Optional.of(want));
        Optional<List<Adjustment>> steps = coercion.attempt(t, want);
        steps.ifPresent(s -> cx.adjust(e.id(), s));
        types.add(steps.isPresent() ? want : t);
      }
    }
    return new Ty.Tuple(types);
  }

  private Optional<Ty> elemHint(Optional<Ty> hint) {
    return switch (hint.map(cx::structural).orElse(Ty.NEVER)) {
      case Ty.Array a -> Optional.of(a.elem());
      case Ty.Slice s -> Optional.of(s.elem());
      default -> Optional.empty();
    };
  }

  private Ty array(Hir.Node.Array n, Optional<Ty> hint) {
    Optional<Ty> want = elemHint(hint);
    Coercion.Many many = coercion.new Many(Optional.of(want.orElseGet(cx::fresh)));
    for (Hir.Node e : n.elems()) {
      many.push(e, check(e, want));
    }
    Ty elem = n.elems().isEmpty() ? want.orElseGet(cx::fresh) : many.complete();
    return new Ty.Array(elem, Ty.constant(n.elems().size()));
  }

  private Ty repeat(Hir.Node.Repeat n, Optional<Ty> hint) {
    Optional<Ty> want = elemHint(hint);
    Ty elem;
    if (want.isPresent()) {
      checkCoerce(n.value(), want.get());
      elem = want.get();
    } else {
      elem = check(n.value());
    }
    Ty len = cx.world.items().lowering().consts().arrayLength(cx.scope(module()), n.len());
    return new Ty.Array(elem, len);
  }

  /// The module that names at this point are looked up in.
  DefId module() {
    return blockModule.isEmpty() ? cx.world.defs().moduleOf(cx.owner()) : blockModule.peek();
  }

  private final Deque<DefId> blockModule = new ArrayDeque<>();

  private Ty struct(Hir.Node.Struct n, Optional<Ty> hint) {
    Optional<PathTyping.Variant> v = paths.variant(n.path());
    if (v.isEmpty()) {
      n.fields().forEach(f -> check(f.value()));
      n.base().ifPresent(this::check);
      return cx.lost(Cause.UNRESOLVED_NAME, n.path().path().text(), n.span());
    }
    VariantRef ref = v.get().ref();
    Ty.Adt adt = v.get().type();
    cx.variants.put(n.id(), ref);
    hint.ifPresent(h -> softUnify(adt, h));
    paths.requireBounds(adt);
    List<Ty> types = paths.fieldTypes(ref, adt.args());
    for (Hir.FieldInit f : n.fields()) {
      Optional<Integer> i = paths.fieldIndex(ref, f.name().text());
      if (i.isPresent()) {
        checkCoerce(f.value(), types.get(i.get()));
      } else {
        check(f.value());
        cx.lost(Cause.NO_FIELD, f.name().text(), f.name().span());
      }
    }
    n.base().ifPresent(b -> checkCoerce(b, adt));
    return adt;
  }

  /// Lets a hint decide variables, but not contradict: the context may coerce.
  private void softUnify(Ty type, Ty hint) {
    Ty h = cx.structural(hint);
    if (!(h instanceof Ty.Infer)) {
      InferenceTable.Snapshot s = cx.table.snapshot();
      if (cx.table.unify(type, h)) {
        cx.table.commit(s);
      } else {
        cx.table.rollback(s);
      }
    }
  }

  private Ty field(Hir.Node.Field n) {
    Ty operand = check(n.operand());
    List<Autoderef.Step> steps = autoderef.steps(operand);
    String name = n.name().text();
    for (int i = 0; i < steps.size(); i++) {
      Ty t = steps.get(i).type();
      if (t instanceof Ty.Tuple tuple && Literals.isIndex(name)) {
        int index = Integer.parseInt(name);
        if (index < tuple.elems().size()) {
          cx.adjust(n.operand().id(), autoderef.adjustments(steps, i));
          cx.fields.put(n.id(), index);
          return tuple.elems().get(index);
        }
      }
      if (t instanceof Ty.Adt adt
          && cx.world.items().variants(adt.def()).size() == 1
          && !(cx.world.defs().def(adt.def()) instanceof klint.resolve.Def.Enum)) {
        VariantRef ref = new VariantRef(adt.def(), 0);
        Optional<Integer> index = paths.fieldIndex(ref, name);
        if (index.isPresent() && visible(ref, index.get())) {
          cx.adjust(n.operand().id(), autoderef.adjustments(steps, i));
          cx.fields.put(n.id(), index.get());
          return cx.solver.normalize(
              Tys.subst(
                  cx.world.items().fieldTypes(adt.def()).get(0).get(index.get()), adt.args()));
        }
      }
    }
    Ty last = steps.get(steps.size() - 1).type();
    if (last instanceof Ty.Unknown) {
      return new Ty.Unknown(Cause.DERIVED);
    }
    return cx.lost(
        last instanceof Ty.Infer ? Cause.AMBIGUOUS_TYPE : Cause.NO_FIELD,
        name + " of " + cx.world.text(cx.table.resolve(operand)),
        n.name().span());
  }

  private boolean visible(VariantRef ref, int index) {
    klint.syntax.Item.Field f =
        ItemTypes.fieldsOf(cx.world.items().variants(ref.adt()).get(0)).get(index);
    return cx.world.defs().accessible(f.vis(), ref.adt(), module());
  }

  private Ty range(Hir.Node.Range n, Optional<Ty> hint) {
    String lang;
    boolean closed = n.kind() == Expr.RangeKind.CLOSED;
    if (n.lo().isPresent()) {
      lang = n.hi().isEmpty() ? "RangeFrom" : closed ? "RangeInclusive" : "Range";
    } else {
      lang = n.hi().isEmpty() ? "RangeFull" : closed ? "RangeToInclusive" : "RangeTo";
    }
    Optional<DefId> adt = cx.world.lang().get(lang);
    Optional<Ty> want =
        hint.map(cx::structural).orElse(Ty.NEVER) instanceof Ty.Adt a
                && adt.filter(a.def()::equals).isPresent()
                && a.args().size() == 1
            ? Optional.of(a.args().get(0))
            : Optional.empty();
    Coercion.Many many = coercion.new Many(want);
    n.lo().ifPresent(e -> many.push(e, check(e, want)));
    n.hi().ifPresent(e -> many.push(e, check(e, want)));
    if (adt.isEmpty()) {
      return cx.lost(Cause.LIBRARY_GAP, "lang item " + lang, n.span());
    }
    boolean full = n.lo().isEmpty() && n.hi().isEmpty();
    return new Ty.Adt(adt.get(), full ? List.of() : List.of(many.complete()));
  }

  // ---- blocks and control flow

  Ty block(Hir.Node.Block n, Optional<Ty> hint) {
    return switch (n.kind()) {
      case ASYNC, ASYNC_MOVE, GEN, GEN_MOVE -> closures.asyncBlock(n);
      case TRY -> tryBlock(n);
      case CONST -> {
        boolean before = cx.diverges;
        Ty t = plain(n, hint);
        cx.diverges = before;
        yield t;
      }
      case PLAIN, UNSAFE -> {
        if (!n.labelled()) {
          yield plain(n, hint);
        }
        Breakable b = new Breakable(hint);
        breakables.put(n.id(), b);
        boolean before = cx.diverges;
        cx.diverges = false;
        Ty t = plain(n, hint);
        // An end that is not reached gives no value; what leaves the block by `break` goes on.
        if (!b.broken || !cx.isNever(t)) {
          b.values.push(n, t);
        }
        breakables.remove(n.id());
        if (b.broken) {
          cx.diverges = false;
        }
        cx.diverges |= before;
        yield b.values.complete();
      }
    };
  }

  /// Statements and value; `!` if the end cannot be reached.
  Ty plain(Hir.Node.Block n, Optional<Ty> hint) {
    n.module().ifPresent(blockModule::push);
    for (Hir.Stmt s : n.stmts()) {
      stmt(s);
    }
    Ty type;
    if (n.tail().isPresent()) {
      Hir.Node tail = n.tail().get();
      Ty t = check(tail, hint);
      type = t;
      if (hint.isPresent() && !(cx.shallow(hint.get()) instanceof Ty.Infer)) {
        // The tail is a coercion site of its own: the coercion belongs inside the block.
        Optional<List<Adjustment>> steps = coercion.attempt(t, hint.get());
        if (steps.isPresent()) {
          cx.adjust(tail.id(), steps.get());
          type = cx.isNever(t) ? t : hint.get();
          if (cx.isNever(t) && !steps.get().isEmpty()) {
            type = Ty.NEVER;
          }
        }
      }
      if (cx.diverges && cx.isNever(t)) {
        type = Ty.NEVER;
      }
    } else {
      type = cx.diverges ? Ty.NEVER : Ty.UNIT;
    }
    if (n.module().isPresent()) {
      blockModule.pop();
    }
    return type;
  }

  private void stmt(Hir.Stmt s) {
    switch (s) {
      case Hir.Stmt.Let l -> {
        Optional<Ty> declared =
            l.type()
                .map(
                    t ->
                        cx.solver.normalize(
                            cx.world.items().lowering().type(cx.scope(module()), t)));
        Ty type;
        if (l.init().isPresent()) {
          if (declared.isPresent()) {
            checkCoerce(l.init().get(), declared.get());
            type = declared.get();
          } else {
            type = check(l.init().get());
            if (cx.isNever(type)) {
              Ty v = cx.fresh();
              divergent.add(v);
              cx.adjust(l.init().get().id(), List.of(new Adjustment.NeverToAny(v)));
              type = v;
            }
          }
        } else {
          type = declared.orElseGet(cx::fresh);
        }
        boolean before = cx.diverges;
        l.orElse()
            .ifPresent(
                e -> {
                  cx.diverges = false;
                  Ty t = check(e, Optional.of(Ty.NEVER));
                  coercion.attempt(t, Ty.NEVER);
                });
        cx.diverges = before;
        pats.check(l.pat(), type, l.init());
      }
      case Hir.Stmt.Expression e -> {
        if (e.semi()) {
          check(e.expr());
        } else {
          Ty t = check(e.expr(), Optional.of(Ty.UNIT));
          if (!cx.isNever(t)) {
            cx.unify(t, Ty.UNIT);
          }
        }
      }
    }
  }

  /// Variables that only a diverging expression decides: they fall back to `()` or `!`.
  final List<Ty> divergent = new ArrayList<>();

  private Ty ifExpr(Hir.Node.If n, Optional<Ty> hint) {
    condition(n.condition());
    boolean afterCondition = cx.diverges;
    Coercion.Many many = coercion.new Many(n.orElse().isPresent() ? hint : Optional.of(Ty.UNIT));
    cx.diverges = false;
    Ty then = check(n.then(), n.orElse().isPresent() ? hint : Optional.of(Ty.UNIT));
    boolean thenDiverges = cx.diverges;
    many.push(n.then(), then);
    if (n.orElse().isPresent()) {
      cx.diverges = false;
      Ty other = check(n.orElse().get(), hint);
      boolean elseDiverges = cx.diverges;
      many.push(n.orElse().get(), other);
      cx.diverges = afterCondition || (thenDiverges && elseDiverges);
    } else {
      many.pushUnit(n.then());
      cx.diverges = afterCondition;
    }
    return many.complete();
  }

  private void condition(Hir.Node c) {
    if (c instanceof Hir.Node.Binary b && b.op() == Expr.BinOp.AND) {
      condition(b.left());
      condition(b.right());
      cx.exprs[c.id()] = Ty.BOOL;
      cx.resolutions.put(c.id(), new BodyTypes.Resolution.Builtin());
      return;
    }
    checkCoerce(c, Ty.BOOL);
  }

  private Ty let(Hir.Node.Let n) {
    Ty t = check(n.scrutinee());
    pats.check(n.pat(), t, Optional.of(n.scrutinee()));
    return Ty.BOOL;
  }

  private Ty match(Hir.Node.Match n, Optional<Ty> hint) {
    Ty scrutinee = check(n.scrutinee());
    if (cx.shallow(scrutinee) instanceof Ty.Infer) {
      cx.solver.selectPending();
    }
    boolean scrutineeDiverges = cx.diverges;
    for (Hir.Arm a : n.arms()) {
      pats.check(a.pat(), scrutinee, Optional.of(n.scrutinee()));
    }
    Coercion.Many many = coercion.new Many(hint);
    boolean all = true;
    for (Hir.Arm a : n.arms()) {
      cx.diverges = false;
      a.guard().ifPresent(this::condition);
      cx.diverges = false;
      Ty t = check(a.body(), hint);
      all &= cx.diverges;
      many.push(a.body(), t);
    }
    cx.diverges = scrutineeDiverges || all;
    return many.complete();
  }

  private Ty whileLoop(Hir.Node.While n) {
    breakables.put(n.id(), new Breakable(Optional.of(Ty.UNIT)));
    condition(n.condition());
    boolean before = cx.diverges;
    checkCoerce(n.body(), Ty.UNIT);
    cx.diverges = before;
    breakables.remove(n.id());
    return Ty.UNIT;
  }

  private Ty loop(Hir.Node.Loop n, Optional<Ty> hint) {
    Breakable b = new Breakable(hint);
    breakables.put(n.id(), b);
    checkCoerce(n.body(), Ty.UNIT);
    breakables.remove(n.id());
    if (b.broken) {
      cx.diverges = false;
      return b.values.complete();
    }
    return Ty.NEVER;
  }

  private Ty forLoop(Hir.Node.For n) {
    Ty iterable = check(n.iterable());
    LangItems lang = cx.world.lang();
    Optional<DefId> intoIter = lang.get("IntoIterator").or(() -> traitOf("into_iter"));
    Optional<DefId> iterator = lang.get("iterator").or(() -> traitOf("next"));
    Ty item = cx.fresh();
    Ty iter = cx.fresh();
    if (intoIter.isPresent() && iterator.isPresent()) {
      cx.solver.require(new Clause.Holds(intoIter.get(), List.of(iterable)));
      iter = projection(intoIter.get(), "IntoIter", List.of(iterable));
      item = projection(iterator.get(), "Item", List.of(iter));
      cx.desugared.put(
          n.id(),
          new Desugared(
              callee(intoIter.get(), "into_iter", List.of(iterable)),
              callee(iterator.get(), "next", List.of(iter)),
              item,
              iter));
    } else {
      cx.lost(Cause.LIBRARY_GAP, "lang item IntoIterator", n.span());
    }
    pats.check(n.pat(), item, Optional.empty());
    boolean before = cx.diverges;
    breakables.put(n.id(), new Breakable(Optional.of(Ty.UNIT)));
    checkCoerce(n.body(), Ty.UNIT);
    breakables.remove(n.id());
    cx.diverges = before;
    return Ty.UNIT;
  }

  /// The trait of a method that is a lang item itself.
  private Optional<DefId> traitOf(String method) {
    return cx.world.lang().get(method).flatMap(m -> cx.world.items().traitOfItem(m));
  }

  Ty projection(DefId trait, String name, List<Ty> args) {
    return cx.world
        .lang()
        .memberOf(trait, name)
        .map(a -> cx.solver.normalize(new Ty.Projection(a, args)))
        .orElseGet(() -> new Ty.Unknown(Cause.LIBRARY_GAP));
  }

  Optional<Callee> callee(DefId trait, String name, List<Ty> args) {
    return cx.world.lang().memberOf(trait, name).map(m -> new Callee(m, args));
  }

  private Ty returnExpr(Hir.Node.Return n) {
    if (n.value().isPresent()) {
      checkCoerce(n.value().get(), cx.returns);
    } else {
      cx.unify(cx.returns, Ty.UNIT);
    }
    return Ty.NEVER;
  }

  private Ty breakExpr(Hir.Node.Break n) {
    Breakable b = breakables.get(n.target());
    if (b == null) {
      n.value().ifPresent(this::check);
      return Ty.NEVER;
    }
    if (n.value().isPresent()) {
      Ty t = check(n.value().get(), b.values.expectation());
      b.values.push(n.value().get(), t);
    } else {
      b.values.pushUnit(n);
    }
    b.broken = true;
    return Ty.NEVER;
  }

  // ---- `?`, `.await`

  private Ty question(Hir.Node.Try n) {
    Ty operand = check(n.operand());
    LangItems lang = cx.world.lang();
    Optional<DefId> branch = lang.get("branch");
    Optional<DefId> from = lang.get("from_residual");
    Optional<DefId> trait = branch.flatMap(b -> cx.world.items().traitOfItem(b));
    Optional<DefId> fromTrait = from.flatMap(b -> cx.world.items().traitOfItem(b));
    if (trait.isEmpty() || fromTrait.isEmpty()) {
      return cx.lost(Cause.LIBRARY_GAP, "lang item branch", n.span());
    }
    Ty t = cx.structural(operand);
    if (t instanceof Ty.Unknown) {
      return new Ty.Unknown(Cause.DERIVED);
    }
    Ty output = projection(trait.get(), "Output", List.of(t));
    Ty residual = projection(trait.get(), "Residual", List.of(t));
    if (cx.shallow(output) instanceof Ty.Infer) {
      // The other arm of the match that `?` stands for returns.
      divergent.add(output);
    }
    Ty target = tries.isEmpty() || tries.peek().isEmpty() ? cx.returns : tryResult;
    cx.solver.require(new Clause.Holds(fromTrait.get(), List.of(target, residual)));
    cx.desugared.put(
        n.id(),
        new Desugared(
            Optional.of(new Callee(branch.orElseThrow(), List.of(t))),
            Optional.of(new Callee(from.orElseThrow(), List.of(target, residual))),
            output,
            residual));
    return output;
  }

  private Ty tryResult = Ty.UNIT;

  private Ty tryBlock(Hir.Node.Block n) {
    Ty outer = tryResult;
    tryResult = cx.fresh();
    tries.push(Optional.of(n.id()));
    Ty value = plain(n, Optional.empty());
    tries.pop();
    Ty result = tryResult;
    tryResult = outer;
    cx.world
        .lang()
        .get("from_output")
        .flatMap(f -> cx.world.items().traitOfItem(f))
        .flatMap(t -> cx.world.lang().memberOf(t, "Output"))
        .ifPresent(o -> cx.solver.require(new Clause.Equals(o, List.of(result), value)));
    return result;
  }

  private Ty await(Hir.Node.Await n) {
    Ty operand = check(n.operand());
    LangItems lang = cx.world.lang();
    Optional<DefId> into = lang.get("into_future").flatMap(m -> cx.world.items().traitOfItem(m));
    Optional<DefId> future = lang.get("future_trait");
    if (into.isEmpty() || future.isEmpty()) {
      return cx.lost(Cause.LIBRARY_GAP, "lang item future_trait", n.span());
    }
    Ty fut = projection(into.get(), "IntoFuture", List.of(operand));
    Ty output = projection(future.get(), "Output", List.of(fut));
    cx.desugared.put(
        n.id(),
        new Desugared(
            callee(into.get(), "into_future", List.of(operand)),
            callee(future.get(), "poll", List.of(fut)),
            output,
            fut));
    return output;
  }

  private Ty builtin(Hir.Node.Builtin n) {
    n.operands().forEach(this::check);
    return switch (n.kind()) {
      case FORMAT_ARGS ->
          cx.world
              .lang()
              .get("format_arguments")
              .map(a -> (Ty) new Ty.Adt(a, List.of()))
              .orElseGet(() -> cx.lost(Cause.LIBRARY_GAP, "fmt::Arguments", n.span()));
      case ASM -> n.names().stream().anyMatch(ExprTyping::isNoReturn) ? Ty.NEVER : Ty.UNIT;
      case OFFSET_OF -> Ty.USIZE;
      case OTHER -> cx.fresh();
    };
  }

  private static boolean isNoReturn(klint.syntax.Ident argument) {
    return argument.text().startsWith("options(") && argument.text().contains("noreturn");
  }

  /// Types the body of a closure or async block, whose `return`s give `result`.
  void nested(Ty result, Runnable body) {
    Ty outerReturns = cx.returns;
    boolean outerDiverges = cx.diverges;
    cx.returns = result;
    cx.diverges = false;
    tries.push(Optional.empty());
    body.run();
    tries.pop();
    cx.returns = outerReturns;
    cx.diverges = outerDiverges;
  }
}
