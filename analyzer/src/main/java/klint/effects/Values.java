// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.mir.ConstValue;
import klint.mir.Operand;
import klint.mir.Place;
import klint.mir.Rvalue;
import klint.mir.Statement;
import klint.resolve.Def;
import klint.resolve.PrimTy;
import klint.syntax.Expr;
import klint.syntax.Mutability;
import klint.types.Adjustment;
import klint.types.Callee;
import klint.types.Ty;

/// What assignments tell of values.
final class Values {
  /// Nothing is remembered of the elements of a longer array: tables of constants.
  private static final int MAX_ELEMENTS = 256;

  private final Run run;
  private final Constants constants;
  private final Clones clones;
  private final Elements elements;
  private final Booleans booleans;

  Values(Run run) {
    this.run = run;
    this.elements = new Elements(run);
    this.booleans = new Booleans(this);
    this.clones = new Clones(run);
    this.constants = new Constants(run);
  }

  static Optional<Place> place(Operand o) {
    return switch (o) {
      case Operand.Copy c -> Optional.of(c.place());
      case Operand.Move m -> Optional.of(m.place());
      case Operand.Constant _ -> Optional.empty();
    };
  }

  /// Several cases if what is assigned depends on two booleans of which neither is known.
  List<Case> statement(Statement s, Case c) {
    return switch (s) {
      case Statement.Assign a -> {
        List<Case> out = new ArrayList<>();
        for (Case x : booleans.apart(a.value(), c)) {
          out.add(assign(a, x));
        }
        yield out;
      }
      case Statement.StorageLive l -> List.of(c.without(l.local()));
      case Statement.StorageDead l -> List.of(c.without(l.local()));
    };
  }

  private Case assign(Statement.Assign a, Case c) {
    Optional<PlaceKey> to = elements.key(a.place(), c);
    if (to.isEmpty()) {
      return spoiled(a.place(), c);
    }
    PlaceKey key = c.resolve(to.get());
    Case after = evaluate(a, key, c);
    Case out = run.wrote(clones.stored(after, key), key);
    return isUnknown(key) ? run.wroteUnknown(out) : out;
  }

  /// Whether a write to a place may be one to another: through a raw pointer that leads nowhere
  /// known.
  private boolean isUnknown(PlaceKey key) {
    return key.equals(PlaceKey.TOO_DEEP) || (key.derefs() && run.isShared(key));
  }

  /// The case after a write to one element, which is not known.
  private Case spoiled(Place place, Case c) {
    PlaceKey all = c.resolve(PlaceKey.around(place));
    Case out = run.wrote(c.forget(all), all);
    return isUnknown(all) ? run.wroteUnknown(out) : out;
  }

  private Case evaluate(Statement.Assign a, PlaceKey key, Case c) {
    return switch (a.value()) {
      case Rvalue.Use u -> use(u.operand(), key, c);
      case Rvalue.Cast x -> cast(x, key, c);
      case Rvalue.Ref r -> pointer(r.place(), r.mutability(), key, c);
      case Rvalue.RawRef r -> pointer(r.place(), r.mutability(), key, c);
      case Rvalue.Aggregate g -> aggregate(g, key, c);
      case Rvalue.Binary b -> binary(b, key, c);
      case Rvalue.Unary u -> unary(u, key, c);
      case Rvalue.Len l -> length(l.place(), key, c);
      case Rvalue.Repeat _, Rvalue.Discriminant _, Rvalue.Opaque _ -> c.forget(key);
    };
  }

  /// How many elements an array or slice has.
  private Case length(Place place, PlaceKey to, Case c) {
    Case clear = c.forget(to);
    Optional<PlaceKey> all = elements.key(place, c);
    if (run.type(place.type()) instanceof Ty.Array a) {
      return number(a.len()).map(n -> clear.set(to, Elements.value(n))).orElse(clear);
    }
    if (all.isEmpty()
        || !all.get().endsInDeref()
        || !(run.type(place.type()) instanceof Ty.Slice s)) {
      return clear;
    }
    PlaceKey length = all.get().prefix(all.get().size() - 1).then(PlaceKey.LENGTH);
    return elements
        .number(length, s.elem(), c)
        .map(n -> clear.set(to, Elements.value(n)))
        .orElse(clear);
  }

  private Optional<Integer> number(Ty length) {
    Ty n = run.type(length);
    run.dependsOn(Callees.onParam(List.of(n)).depends());
    return n instanceof Ty.Const k && k.value() instanceof Ty.ConstVal.Int i
        ? Elements.small(i.value())
        : Optional.empty();
  }

  private Case cast(Rvalue.Cast x, PlaceKey to, Case c) {
    Optional<FnValue> function =
        x.kind()
            .flatMap(
                k ->
                    switch (k) {
                      case REIFY_FN, CLOSURE_TO_FN -> function(x.operand().type());
                      case UNSAFE_FN, MUT_TO_CONST, UNSIZE -> Optional.empty();
                    });
    if (makesCallable(x)) {
      run.program.givenAway(List.of(run.type(x.operand().type())));
    }
    if (function.isPresent()) {
      return c.forget(to).set(to, new Fact.Function(function.get()));
    }
    Case out =
        x.kind().isPresent() ? use(x.operand(), to, c) : pointee(x, to, use(x.operand(), to, c));
    Optional<Ty> concrete =
        x.kind().filter(k -> k == Adjustment.PointerKind.UNSIZE).isPresent()
            ? Coercions.pointee(run.type(x.operand().type()), run.type(x.target()))
            : Optional.empty();
    Optional<Ty.Array> array =
        x.kind().filter(k -> k == Adjustment.PointerKind.UNSIZE).isPresent()
            ? Elements.unsized(run.type(x.operand().type()), run.type(x.target()))
            : Optional.empty();
    if (array.isPresent() && elements.matters(array.get().elem())) {
      return number(array.get().len())
          .map(n -> out.set(to.then(PlaceKey.LENGTH), Elements.value(n)))
          .orElse(out);
    }
    return concrete
        .filter(
            t -> !(t instanceof Ty.Dyn) && !run.program.instances.mentionsParameters(List.of(t)))
        .map(t -> out.set(Coercions.tag(to), new Fact.Concrete(t)))
        .orElse(out);
  }

  /// What becomes a pointer or an object may be called by way of it where nobody follows it.
  static boolean makesCallable(Rvalue.Cast x) {
    return x.kind().isPresent()
        && switch (x.kind().get()) {
          case REIFY_FN, CLOSURE_TO_FN, UNSIZE -> true;
          case UNSAFE_FN, MUT_TO_CONST -> false;
        };
  }

  /// A pointer that becomes one to another type: to the only field of what it points to, or the
  /// other way round. Of what it may point to otherwise nothing is known.
  private Case pointee(Rvalue.Cast x, PlaceKey to, Case c) {
    Optional<Ty> from = pointee(run.type(x.operand().type()));
    Optional<Ty> target = pointee(run.type(x.target()));
    if (from.isEmpty() || target.isEmpty() || from.equals(target)) {
      return c;
    }
    Optional<PlaceKey> source = place(x.operand()).flatMap(p -> elements.key(p, c));
    Memory memory = run.node.memory(run.program);
    if (source.isPresent()) {
      PlaceKey all = c.resolve(source.get().then(PlaceKey.DEREF));
      Optional<PlaceKey> element =
          isElement(from.get(), target.get())
              ? Optional.of(all.then(0))
              : isElement(target.get(), from.get())
                  ? Optional.of(all.then(PlaceKey.OUT))
                  : Optional.empty();
      Optional<PlaceKey> inner =
          element.isPresent() ? element : memory.only(all, from.get(), target.get());
      Optional<PlaceKey> outer =
          inner.isPresent() ? inner : memory.around(all, target.get(), from.get());
      if (outer.isPresent() && !outer.get().startsWith(to)) {
        return c.forget(to).set(to, new Fact.PointsTo(outer.get(), mutability(x.target())));
      }
    }
    // It is still the same pointer.
    Fact same = c.facts().get(to);
    Case out = c.forget(to);
    if (same instanceof Fact.Same
        || same instanceof Fact.AtEntry
        || same instanceof Fact.Value
        || same instanceof Fact.NotValues) {
      return out.set(to, same);
    }
    boolean valid = same instanceof Fact.PointsTo || run.type(x.operand().type()) instanceof Ty.Ref;
    return valid ? out.set(to, new Fact.NotValues(Set.of(BigInteger.ZERO))) : out;
  }

  private static boolean isElement(Ty all, Ty one) {
    return (all instanceof Ty.Slice s && s.elem().equals(one))
        || (all instanceof Ty.Array a && a.elem().equals(one));
  }

  private static Optional<Ty> pointee(Ty type) {
    return type instanceof Ty.Ptr p
        ? Optional.of(p.pointee())
        : type instanceof Ty.Ref r ? Optional.of(r.pointee()) : Optional.empty();
  }

  private static Mutability mutability(Ty type) {
    return type instanceof Ty.Ptr p ? p.mutability() : Mutability.NOT;
  }

  /// The function that a value of a function item's or closure's type is; empty if the type
  /// mentions parameters, which mean something else elsewhere.
  private Optional<FnValue> function(Ty raw) {
    Ty type = run.type(raw);
    if (run.program.instances.mentionsParameters(List.of(type))) {
      // Another function for each argument.
      run.dependsOn(Callees.onParam(List.of(type)).depends());
      return Optional.empty();
    }
    return type instanceof Ty.FnDef f
        ? Optional.of(new FnValue.Item(new Callee(f.def(), f.args())))
        : type instanceof Ty.Closure k
            ? Optional.of(new FnValue.Closure(k.id(), k.args()))
            : Optional.empty();
  }

  Case use(Operand o, PlaceKey to, Case c) {
    return switch (o) {
      case Operand.Copy x -> copy(x.place(), to, c, true);
      case Operand.Move x -> copy(x.place(), to, c, false);
      case Operand.Constant k -> constant(k, to, c);
    };
  }

  /// Gives `to` in `out` what another place was known to hold in `before`.
  Case moved(Case before, PlaceKey from, Case out, PlaceKey to) {
    Case clear = out.forget(to);
    Facts<Fact> held = before.facts().under(from);
    for (int i = 0; i < held.size(); i++) {
      clear = clear.set(held.key(i).rebase(from, to), held.value(i));
    }
    clear = Owners.inherited(before.facts(), from, clear, to);
    if (clear.fact(to).isPresent()) {
      return clear;
    }
    Fact known = before.known(from);
    if (known instanceof Fact.AtEntry) {
      return clear.set(to, known);
    }
    return run.isParameter(from.local()) && !before.isOverwritten(from)
        ? clear.set(to, new Fact.AtEntry(from))
        : clear;
  }

  private Case copy(Place from, PlaceKey to, Case c, boolean stays) {
    Optional<PlaceKey> key = elements.key(from, c).map(c::resolve);
    if (key.isEmpty()) {
      return Tables.element(run, from, c)
          .map(f -> c.forget(to).set(to, f))
          .orElseGet(() -> c.forget(to));
    }
    PlaceKey f = key.get();
    Case out = c.copy(f, to);
    if (isTupleField(to) && isShared(from)) {
      // A copy of a reference leads to the same place: `match (a, b)` tells of both.
      Optional<PlaceKey> param = new Arguments(run).atEntry(c, f);
      if (param.isPresent() && !c.isOverwritten(param.get())) {
        return out.set(to, new Fact.PointsTo(param.get().then(PlaceKey.DEREF), Mutability.NOT));
      }
    }
    boolean entry = run.isParameter(f.local()) && !c.isOverwritten(f);
    if (out.fact(to).isPresent() || f.startsWith(to) || to.startsWith(f)) {
      // What is known of it does not tell of its parts.
      boolean parts = out.fact(to).filter(Values::ofWhole).isPresent();
      PlaceKey tag = to.then(Owners.TAG);
      return entry && parts && !out.facts().has(tag) ? out.set(tag, new Fact.AtEntry(f)) : out;
    }
    if (!stays && !entry && f.derefs() && Owners.nearest(out, to).isEmpty()) {
      out = out.set(to.then(Owners.TAG), new Fact.Owner(Fact.Origin.TAKEN, 0));
    }
    if (entry) {
      return out.set(to, new Fact.AtEntry(f));
    }
    if (c.known(f) instanceof Fact.AtEntry e) {
      // A part of what came in with a parameter, taken out after a branch told more of the whole.
      return out.set(to, e);
    }
    return stays && to.local() != 0 ? out.set(to, new Fact.Same(f)) : out;
  }

  private static boolean ofWhole(Fact f) {
    return f instanceof Fact.Variant || f instanceof Fact.NotVariants;
  }

  private boolean isTupleField(PlaceKey to) {
    return to.local() > 0
        && to.size() == 1
        && run.typeOf(to.local()).filter(t -> t instanceof Ty.Tuple).isPresent();
  }

  private boolean isShared(Place place) {
    return run.type(place.type()) instanceof Ty.Ref r && r.mutability() == Mutability.NOT;
  }

  private Case constant(Operand.Constant k, PlaceKey to, Case c) {
    Case clear = c.forget(to);
    return switch (k.value()) {
      case ConstValue.Int i -> clear.set(to, new Fact.Value(i.value()));
      case ConstValue.Named n -> constants.give(n.item(), to, clear, _ -> false);
      case ConstValue.Param p ->
          run.constant(p.param()).map(v -> clear.set(to, new Fact.Value(v))).orElse(clear);
      case ConstValue.Str _, ConstValue.Other _, ConstValue.ZeroSized _ -> clear;
      case ConstValue.StaticRef r -> fixed(r.item(), run.type(k.type()), to, clear);
    };
  }

  /// What is known of a static that nobody writes, but for its cells.
  private Case fixed(Callee item, Ty pointer, PlaceKey to, Case c) {
    Optional<Ty> type = pointee(pointer);
    boolean mutable =
        run.program.defs.def(item.def()) instanceof Def.Static s
            && s.item().mutability() == Mutability.MUT;
    if (mutable || type.isEmpty()) {
      return c;
    }
    Ty lent = new Ty.Ref(Mutability.NOT, type.get());
    Memory memory = run.node.memory(run.program);
    return constants.give(
        item,
        to.then(PlaceKey.DEREF),
        c,
        at -> memory.isSharedIn(PlaceKey.local(0).then(at, to.size()), lent));
  }

  private Case pointer(Place place, Mutability mutability, PlaceKey to, Case c) {
    Optional<PlaceKey> raw = elements.key(place, c);
    Case clear = c.forget(to);
    if (raw.isEmpty()) {
      return mutability == Mutability.MUT ? spoiled(place, clear) : clear;
    }
    PlaceKey at = c.resolve(raw.get());
    PlaceKey t = at.firstDeref(0) == 0 ? run.behindEntry(c, at).orElse(at) : at;
    // `&*p` is `p`: what is known of it, and whose parameter it is.
    Case out = t.endsInDeref() ? clear.copy(t.prefix(t.size() - 1), to) : clear;
    out = out.set(to, new Fact.PointsTo(t, mutability));
    if (!(run.type(place.type()) instanceof Ty.Slice)) {
      return out;
    }
    if (place.steps().getLast() instanceof Place.Step.Subslice s) {
      Optional<Integer> n = rest(s, place, c);
      out = out.forget(to.then(PlaceKey.LENGTH));
      return n.isPresent() ? out.set(to.then(PlaceKey.LENGTH), Elements.value(n.get())) : out;
    }
    return raw.get().endsInDeref()
        ? elements.sameLength(out, raw.get().prefix(raw.get().size() - 1), to)
        : out;
  }

  /// How many elements a part of a slice has.
  private Optional<Integer> rest(Place.Step.Subslice s, Place place, Case c) {
    if (!s.fromEnd()) {
      return Optional.of(s.to() - s.from());
    }
    Place all =
        new Place(place.local(), place.steps().subList(0, place.steps().size() - 1), place.type());
    Optional<PlaceKey> whole = elements.key(all, c).filter(PlaceKey::endsInDeref);
    return whole
        .flatMap(
            w ->
                elements.number(
                    w.prefix(w.size() - 1).then(PlaceKey.LENGTH),
                    Elements.sliced(run.type(place.type())).orElse(place.type()),
                    c))
        .map(n -> n - s.from() - s.to())
        .filter(n -> n >= 0);
  }

  private Case aggregate(Rvalue.Aggregate g, PlaceKey to, Case c) {
    Case out = c;
    PlaceKey base = to;
    if (g.kind() instanceof Rvalue.Aggregate.Kind.Adt adt
        && run.program.instances.variantCount(adt.adt()).isPresent()) {
      base = to.then(PlaceKey.variantStep(adt.variant()));
      out = fields(g.operands(), base, out.forget(to), c);
      return out.set(to, new Fact.Variant(adt.variant()));
    }
    if (g.kind() instanceof Rvalue.Aggregate.Kind.Adt adt && adt.active().isPresent()) {
      // Facts of a union's other fields would lie once this one is written.
      boolean one = run.program.defs.lang("maybe_uninit").filter(adt.adt()::equals).isPresent();
      return one && g.operands().size() == 1
          ? use(g.operands().get(0), to.then(adt.active().get()), out.forget(to))
          : out.forget(to);
    }
    if (g.kind() instanceof Rvalue.Aggregate.Kind.Array && g.operands().size() > MAX_ELEMENTS) {
      Limits.reached(Limit.ELEMENTS);
      return out.forget(to);
    }
    return fields(g.operands(), base, out.forget(to), c);
  }

  private Case fields(List<Operand> operands, PlaceKey base, Case cleared, Case before) {
    Case out = cleared;
    for (int i = 0; i < operands.size(); i++) {
      PlaceKey field = base.then(i);
      Optional<PlaceKey> from = place(operands.get(i)).flatMap(p -> elements.key(p, before));
      if (from.isPresent() && before.resolve(from.get()).startsWith(base)) {
        continue;
      }
      out = use(operands.get(i), field, out);
    }
    return out;
  }

  Optional<BigInteger> value(Operand o, Case c) {
    return switch (o) {
      case Operand.Constant k when k.value() instanceof ConstValue.Int i -> Optional.of(i.value());
      case Operand.Constant k when k.value() instanceof ConstValue.Named n ->
          constants.value(n.item());
      case Operand.Constant _ -> Optional.empty();
      case Operand.Copy _, Operand.Move _ -> key(o, c).flatMap(c::value);
    };
  }

  private Case binary(Rvalue.Binary b, PlaceKey to, Case c) {
    Optional<BigInteger> l = value(b.left(), c);
    Optional<BigInteger> r = value(b.right(), c);
    Case clear = c.forget(to);
    if (l.isPresent() && r.isPresent()) {
      return compute(b.op(), l.get(), r.get())
          .map(v -> clear.set(to, new Fact.Value(v)))
          .orElse(clear);
    }
    if (Booleans.isBoolean(b)) {
      Optional<Case> out = booleans.combined(b, l, r, to, c);
      if (out.isPresent()) {
        return out.get();
      }
    }
    Optional<Boolean> decided =
        l.isPresent()
            ? decided(mirrored(b.op()), b.right(), l.get(), c)
            : r.flatMap(v -> decided(b.op(), b.left(), v, c));
    if (decided.isPresent()) {
      return clear.set(to, new Fact.Value(truth(decided.get())));
    }
    if (b.op() == Expr.BinOp.EQ || b.op() == Expr.BinOp.NE) {
      Optional<PlaceKey> place = key(l.isPresent() ? b.right() : b.left(), c);
      Optional<BigInteger> value = l.isPresent() ? l : r;
      if (place.isPresent() && value.isPresent()) {
        return clear.set(
            to, new Fact.Tests(c.resolve(place.get()), value.get(), b.op() == Expr.BinOp.EQ));
      }
      Optional<PlaceKey> other = key(b.right(), c);
      if (l.isEmpty()
          && place.isPresent()
          && other.isPresent()
          && run.type(b.left().type()) instanceof Ty.Ptr) {
        Optional<Fact> told =
            clones.compared(
                c, c.resolve(place.get()), c.resolve(other.get()), b.op() == Expr.BinOp.EQ);
        return told.isPresent() ? clear.set(to, told.get()) : clear;
      }
    }
    return clear;
  }

  private static Expr.BinOp mirrored(Expr.BinOp op) {
    return switch (op) {
      case LT -> Expr.BinOp.GT;
      case LE -> Expr.BinOp.GE;
      case GT -> Expr.BinOp.LT;
      case GE -> Expr.BinOp.LE;
      case EQ, NE, ADD, SUB, MUL, DIV, REM, SHL, SHR, AND, OR, BIT_AND, BIT_OR, BIT_XOR -> op;
    };
  }

  /// A comparison of a place with a value, where what is known of the place falls short of its own
  /// value but decides it.
  private Optional<Boolean> decided(Expr.BinOp op, Operand o, BigInteger v, Case c) {
    Optional<Fact> known = key(o, c).flatMap(c::fact);
    for (int i = 0; i < 4 && known.isPresent() && known.get() instanceof Fact.Same s; i++) {
      known = c.fact(s.place());
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    boolean differs =
        (known.get() instanceof Fact.NotValues n && n.values().contains(v))
            || (known.get() instanceof Fact.Sign s && s.sign() != v.signum())
            || (known.get() instanceof Fact.PointsTo && v.signum() == 0);
    int sign = known.get() instanceof Fact.Sign s && s.sign() != v.signum() ? s.sign() : 0;
    return switch (op) {
      case EQ -> differs ? Optional.of(false) : Optional.empty();
      case NE -> differs ? Optional.of(true) : Optional.empty();
      case LT, LE -> sign == 0 ? Optional.empty() : Optional.of(sign < 0);
      case GT, GE -> sign == 0 ? Optional.empty() : Optional.of(sign > 0);
      case ADD, SUB, MUL, DIV, REM, SHL, SHR, AND, OR, BIT_AND, BIT_OR, BIT_XOR -> Optional.empty();
    };
  }

  private Optional<PlaceKey> key(Operand o, Case c) {
    return place(o).flatMap(p -> elements.key(p, c));
  }

  private static Optional<BigInteger> compute(Expr.BinOp op, BigInteger l, BigInteger r) {
    return switch (op) {
      case BIT_AND -> Optional.of(l.and(r));
      case BIT_OR -> Optional.of(l.or(r));
      case BIT_XOR -> Optional.of(l.xor(r));
      case EQ -> Optional.of(truth(l.equals(r)));
      case NE -> Optional.of(truth(!l.equals(r)));
      case LT -> Optional.of(truth(l.compareTo(r) < 0));
      case LE -> Optional.of(truth(l.compareTo(r) <= 0));
      case GT -> Optional.of(truth(l.compareTo(r) > 0));
      case GE -> Optional.of(truth(l.compareTo(r) >= 0));
      case ADD, SUB, MUL, DIV, REM, SHL, SHR, AND, OR -> Optional.empty();
    };
  }

  private static BigInteger truth(boolean b) {
    return b ? BigInteger.ONE : BigInteger.ZERO;
  }

  /// `!` of an integer.
  private static Optional<BigInteger> inverse(BigInteger v, PrimTy type) {
    return switch (type) {
      case I8, I16, I32, I64, I128, ISIZE -> Optional.of(v.not());
      case U8 -> Optional.of(inverse(v, 8));
      case U16 -> Optional.of(inverse(v, 16));
      case U32 -> Optional.of(inverse(v, 32));
      case U64, USIZE -> Optional.of(inverse(v, 64));
      case U128 -> Optional.of(inverse(v, 128));
      case BOOL, CHAR, STR, F16, F32, F64, F128 -> Optional.empty();
    };
  }

  private static BigInteger inverse(BigInteger v, int bits) {
    return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).andNot(v);
  }

  private Case unary(Rvalue.Unary u, PlaceKey to, Case c) {
    Case clear = c.forget(to);
    if (u.op() == Expr.UnOp.NOT && run.type(u.operand().type()) instanceof Ty.Prim p) {
      Optional<BigInteger> inverse = value(u.operand(), c).flatMap(v -> inverse(v, p.prim()));
      if (inverse.isPresent()) {
        return clear.set(to, new Fact.Value(inverse.get()));
      }
    }
    if (u.op() != Expr.UnOp.NOT || !u.operand().type().equals(Ty.BOOL)) {
      return clear;
    }
    return inverse(u.operand(), to, c);
  }

  /// `to` becomes true if a boolean is not.
  Case inverse(Operand boolOperand, PlaceKey to, Case c) {
    Case clear = c.forget(to);
    Optional<PlaceKey> from = key(boolOperand, c);
    if (from.isEmpty()) {
      return clear;
    }
    PlaceKey operand = c.resolve(from.get());
    Fact f = c.fact(operand).orElse(new Fact.Same(operand));
    return switch (f) {
      case Fact.Value v -> clear.set(to, new Fact.Value(truth(v.value().signum() == 0)));
      case Fact.Tests t -> clear.set(to, new Fact.Tests(t.place(), t.value(), !t.holds()));
      case Fact.Alike a -> clear.set(to, new Fact.Alike(a.left(), a.right(), !a.equal()));
      case Fact.AtEntry _,
          Fact.OutOf _,
          Fact.Same _,
          Fact.Variant _,
          Fact.NotVariants _,
          Fact.NotValues _,
          Fact.Functions _,
          Fact.Function _,
          Fact.Concrete _,
          Fact.Owner _,
          Fact.Sign _,
          Fact.PointsTo _ ->
          clear.set(to, new Fact.Tests(operand, BigInteger.ZERO, true));
    };
  }
}
