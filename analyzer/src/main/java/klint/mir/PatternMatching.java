// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import klint.base.Span;
import klint.mir.Terminator.Switch;
import klint.syntax.Mutability;
import klint.types.BodyTypes;
import klint.types.BodyTypes.BindMode;
import klint.types.BodyTypes.Resolution;
import klint.types.Cause;
import klint.types.Hir;
import klint.types.Ty;

/// Patterns against places: tests first, bindings when all tests passed.
final class PatternMatching {
  private static final int MAX_ALTERNATIVES = 256;

  private final ExprLowering exprs;
  private final BodyBuilder b;

  PatternMatching(ExprLowering exprs) {
    this.exprs = exprs;
    this.b = exprs.b;
  }

  /// Where a failed test goes: out of the scopes above `depth` (and of the scope below as far as it
  /// holds more than `kept` values), then to `block`.
  record Fail(int depth, int kept, int block) {
    Fail(int depth, int block) {
      this(depth, Integer.MAX_VALUE, block);
    }
  }

  private BodyTypes types() {
    return exprs.types;
  }

  // ---- or-patterns

  /// The pattern as alternatives none of which has an or-pattern with bindings inside.
  List<Hir.Pattern> alternatives(Hir.Pattern p) {
    List<Hir.Pattern> out = Alternatives.of(p);
    return out.size() > MAX_ALTERNATIVES ? List.of(p) : out;
  }

  void variables(Hir.Pattern p, IntConsumer each) {
    switch (p) {
      case Hir.Pattern.Binding x -> {
        each.accept(x.local());
        x.sub().ifPresent(s -> variables(s, each));
      }
      // Every alternative binds the same variables.
      case Hir.Pattern.Or o -> {
        if (!o.alternatives().isEmpty()) {
          variables(o.alternatives().get(0), each);
        }
      }
      default -> children(p).forEach(c -> variables(c, each));
    }
  }

  static List<Hir.Pattern> children(Hir.Pattern p) {
    return switch (p) {
      case Hir.Pattern.Ref r -> List.of(r.inner());
      case Hir.Pattern.Tuple t -> t.elems();
      case Hir.Pattern.Slice t -> t.elems();
      case Hir.Pattern.TupleStruct t -> t.elems();
      case Hir.Pattern.Struct s -> s.fields().stream().map(Hir.Pattern.Field::pat).toList();
      case Hir.Pattern.Or o -> o.alternatives();
      case Hir.Pattern.Deref d -> List.of(d.inner());
      case Hir.Pattern.Binding x -> x.sub().map(List::of).orElse(List.of());
      case Hir.Pattern.Wild _,
          Hir.Pattern.Rest _,
          Hir.Pattern.Never _,
          Hir.Pattern.Lit _,
          Hir.Pattern.Range _,
          Hir.Pattern.Item _,
          Hir.Pattern.Unknown _ ->
          List.of();
    };
  }

  // ---- walking

  /// What is done at the parts of a pattern.
  private interface Visit {
    void part(Hir.Pattern p, Place place);
  }

  /// The place a pattern looks at, default references taken off.
  private Place peeled(Hir.Pattern p, Place place) {
    Place at = place;
    for (Ty t : types().patDerefs().getOrDefault(p.id(), List.of())) {
      at = at.deref(t instanceof Ty.Ref r ? r.pointee() : t);
    }
    return at;
  }

  private Ty type(Hir.Pattern p) {
    return types().pats().getOrDefault(p.id(), new Ty.Unknown(Cause.DERIVED));
  }

  /// Visits the sub-patterns with their places.
  private void parts(Hir.Pattern p, Place whole, Visit visit) {
    Place place = peeled(p, whole);
    switch (p) {
      case Hir.Pattern.Ref r -> visit.part(r.inner(), place.deref(type(r.inner())));
      case Hir.Pattern.Deref d -> visit.part(d.inner(), place.deref(type(d.inner())));
      case Hir.Pattern.Tuple t -> positional(t.elems(), place, arity(place.type(), t), visit);
      case Hir.Pattern.TupleStruct t -> {
        BodyTypes.VariantRef v = types().variants().get(t.id());
        if (v != null) {
          Place at = variant(place, v);
          int n = exprs.context.instances().fieldNames(v).size();
          positional(t.elems(), at, n, visit);
        }
      }
      case Hir.Pattern.Struct s -> {
        BodyTypes.VariantRef v = types().variants().get(s.id());
        if (v != null) {
          Place at = variant(place, v);
          List<String> names = exprs.context.instances().fieldNames(v);
          for (Hir.Pattern.Field f : s.fields()) {
            int i = names.indexOf(f.name().text());
            if (i >= 0) {
              visit.part(f.pat(), at.field(i, type(f.pat())));
            }
          }
        }
      }
      case Hir.Pattern.Slice s -> slice(s, place, visit);
      case Hir.Pattern.Binding x -> x.sub().ifPresent(sub -> visit.part(sub, place));
      case Hir.Pattern.Or _,
          Hir.Pattern.Wild _,
          Hir.Pattern.Rest _,
          Hir.Pattern.Never _,
          Hir.Pattern.Lit _,
          Hir.Pattern.Range _,
          Hir.Pattern.Item _,
          Hir.Pattern.Unknown _ -> {}
    }
  }

  private static int arity(Ty type, Hir.Pattern.Tuple t) {
    return type instanceof Ty.Tuple x ? x.elems().size() : t.elems().size();
  }

  private Place variant(Place place, BodyTypes.VariantRef v) {
    return isEnum(v) ? place.downcast(v.adt(), v.index()) : place;
  }

  private boolean isEnum(BodyTypes.VariantRef v) {
    return exprs.context.instances().variantCount(v.adt()).isPresent();
  }

  private void positional(List<Hir.Pattern> elems, Place place, int n, Visit visit) {
    int rest = -1;
    for (int i = 0; i < elems.size(); i++) {
      if (elems.get(i) instanceof Hir.Pattern.Rest) {
        rest = i;
      }
    }
    for (int i = 0; i < elems.size(); i++) {
      if (i != rest) {
        int index = rest < 0 || i < rest ? i : n - (elems.size() - i);
        visit.part(elems.get(i), place.field(index, type(elems.get(i))));
      }
    }
  }

  private void slice(Hir.Pattern.Slice s, Place place, Visit visit) {
    int rest = -1;
    for (int i = 0; i < s.elems().size(); i++) {
      if (isRest(s.elems().get(i))) {
        rest = i;
      }
    }
    for (int i = 0; i < s.elems().size(); i++) {
      Hir.Pattern e = s.elems().get(i);
      boolean fromEnd = rest >= 0 && i > rest;
      Place.Step step =
          i == rest
              ? new Place.Step.Subslice(i, s.elems().size() - 1 - i, true)
              : new Place.Step.ConstantIndex(fromEnd ? s.elems().size() - i : i, fromEnd);
      visit.part(e, place.then(step, type(e)));
    }
  }

  private static boolean isRest(Hir.Pattern p) {
    return p instanceof Hir.Pattern.Rest
        || (p instanceof Hir.Pattern.Binding x
            && x.sub().filter(s -> s instanceof Hir.Pattern.Rest).isPresent());
  }

  // ---- tests

  /// Falls through where the pattern matches; goes to `fail` where it does not.
  void test(Hir.Pattern p, Place whole, Fail fail) {
    Place place = peeled(p, whole);
    switch (p) {
      case Hir.Pattern.Or o -> any(o, whole, fail);
      case Hir.Pattern.TupleStruct t -> discriminant(variantOf(t.id()), place, fail, t.span());
      case Hir.Pattern.Struct s -> discriminant(variantOf(s.id()), place, fail, s.span());
      case Hir.Pattern.Item i -> item(i, place, fail);
      case Hir.Pattern.Lit l -> literal(l, place, fail);
      case Hir.Pattern.Range r -> opaque("in range", place, fail, r.span());
      case Hir.Pattern.Slice s -> {
        if (!(place.type() instanceof Ty.Array)) {
          Place len = b.temp(Ty.USIZE, s.span());
          b.assign(len, new Rvalue.Len(place), s.span());
          opaque("length", len, fail, s.span());
        }
      }
      case Hir.Pattern.Never n -> b.end(new Terminator.Unreachable(n.span()));
      case Hir.Pattern.Unknown u -> opaque("unknown pattern", place, fail, u.span());
      case Hir.Pattern.Wild _,
          Hir.Pattern.Rest _,
          Hir.Pattern.Binding _,
          Hir.Pattern.Ref _,
          Hir.Pattern.Tuple _,
          Hir.Pattern.Deref _ -> {}
    }
    parts(p, whole, (sub, at) -> test(sub, at, fail));
  }

  private void any(Hir.Pattern.Or o, Place place, Fail fail) {
    int matched = b.newBlock();
    for (int i = 0; i < o.alternatives().size(); i++) {
      boolean last = i == o.alternatives().size() - 1;
      int next = last ? -1 : b.newBlock();
      test(o.alternatives().get(i), place, last ? fail : new Fail(b.depth(), next));
      b.jump(matched, o.span());
      if (!last) {
        b.at(next);
      }
    }
    b.at(matched);
  }

  private int out(Fail fail, Span span) {
    int here = b.current();
    int f = b.newBlock();
    b.at(f);
    b.fail(fail, span);
    b.at(here);
    return f;
  }

  private Optional<BodyTypes.VariantRef> variantOf(int pattern) {
    return Optional.ofNullable(types().variants().get(pattern));
  }

  private void discriminant(
      Optional<BodyTypes.VariantRef> known, Place place, Fail fail, Span span) {
    if (known.isEmpty()) {
      opaque("unknown pattern", place, fail, span);
      return;
    }
    BodyTypes.VariantRef v = known.get();
    Optional<Integer> count = exprs.context.instances().variantCount(v.adt());
    if (count.isEmpty() || count.get() == 1) {
      return;
    }
    Place d = b.temp(Ty.ISIZE, span);
    b.assign(d, new Rvalue.Discriminant(place), span);
    branch(new Operand.Copy(d), Optional.of(place), BigInteger.valueOf(v.index()), fail, span);
  }

  private void branch(Operand operand, Optional<Place> of, BigInteger value, Fail fail, Span span) {
    int yes = b.newBlock();
    int no = out(fail, span);
    b.end(new Switch(operand, of, List.of(new Switch.Arm(value, yes)), Optional.of(no), span));
    b.at(yes);
  }

  private void item(Hir.Pattern.Item i, Place place, Fail fail) {
    BodyTypes.VariantRef v = types().variants().get(i.id());
    if (v != null) {
      discriminant(Optional.of(v), place, fail, i.span());
      return;
    }
    if (types().resolutions().get(i.id()) instanceof Resolution.Value c) {
      Operand constant =
          new Operand.Constant(new ConstValue.Named(c.item()), place.type(), i.span());
      equal(place, constant, fail, i.span());
      return;
    }
    opaque("unknown pattern", place, fail, i.span());
  }

  private void equal(Place place, Operand constant, Fail fail, Span span) {
    Place same = b.temp(Ty.BOOL, span);
    b.assign(
        same,
        new Rvalue.Binary(klint.syntax.Expr.BinOp.EQ, new Operand.Copy(place), constant),
        span);
    branch(new Operand.Copy(same), Optional.empty(), BigInteger.ONE, fail, span);
  }

  private void literal(Hir.Pattern.Lit l, Place place, Fail fail) {
    Hir.Node value = l.value();
    boolean negative = value instanceof Hir.Node.Unary u && u.op() == klint.syntax.Expr.UnOp.NEG;
    Hir.Node bare = value instanceof Hir.Node.Unary u && negative ? u.operand() : value;
    if (bare instanceof Hir.Node.Lit lit && Constants.of(lit.token()) instanceof ConstValue.Int n) {
      branch(
          new Operand.Copy(place),
          Optional.empty(),
          negative ? n.value().negate() : n.value(),
          fail,
          l.span());
      return;
    }
    opaque("literal", place, fail, l.span());
  }

  /// A test whose outcome nothing is known of.
  private void opaque(String what, Place place, Fail fail, Span span) {
    Place t = b.temp(Ty.BOOL, span);
    b.assign(t, new Rvalue.Opaque(what, List.of(new Operand.Copy(place))), span);
    branch(new Operand.Copy(t), Optional.empty(), BigInteger.ONE, fail, span);
  }

  // ---- bindings

  /// Gives the variables of a pattern that is known to match.
  void bind(Hir.Pattern p, Place whole) {
    if (p instanceof Hir.Pattern.Or o) {
      // Without bindings inside, or with too many alternatives to tell apart.
      if (!o.alternatives().isEmpty()) {
        bind(o.alternatives().get(0), whole);
      }
      return;
    }
    if (p instanceof Hir.Pattern.Binding x) {
      Place to = exprs.variable(x.local(), x.span());
      switch (types().bindings().getOrDefault(x.id(), BindMode.MOVE)) {
        case MOVE -> b.assign(to, new Rvalue.Use(exprs.use(whole)), x.span());
        case REF -> b.assign(to, new Rvalue.Ref(Mutability.NOT, whole), x.span());
        case REF_MUT -> b.assign(to, new Rvalue.Ref(Mutability.MUT, whole), x.span());
      }
    }
    parts(p, whole, this::bind);
  }

  /// Binds a pattern that matches whatever the value is; with or-patterns that still is a choice.
  void bindIrrefutable(Hir.Pattern p, Place whole) {
    List<Hir.Pattern> all = alternatives(p);
    if (all.size() == 1) {
      bind(all.get(0), whole);
      return;
    }
    int never = b.newBlock();
    bindOne(all, whole, new Fail(b.depth(), never), p.span());
    int here = b.current();
    b.at(never);
    b.end(new Terminator.Unreachable(p.span()));
    b.at(here);
  }

  /// Binds the first alternative that matches; goes to `fail` if none does.
  void bindOne(List<Hir.Pattern> all, Place place, Fail fail, Span span) {
    int matched = b.newBlock();
    for (int i = 0; i < all.size(); i++) {
      boolean last = i == all.size() - 1;
      int next = last ? -1 : b.newBlock();
      test(all.get(i), place, last ? fail : new Fail(b.depth(), next));
      bind(all.get(i), place);
      b.jump(matched, span);
      if (!last) {
        b.at(next);
      }
    }
    b.at(matched);
  }

  /// Lets the variables stand for the places they will be bound to, while a guard is evaluated.
  void alias(Hir.Pattern p, Place whole) {
    if (p instanceof Hir.Pattern.Or o) {
      if (!o.alternatives().isEmpty()) {
        alias(o.alternatives().get(0), whole);
      }
      return;
    }
    if (p instanceof Hir.Pattern.Binding x) {
      Place at = whole;
      BindMode mode = types().bindings().getOrDefault(x.id(), BindMode.MOVE);
      if (mode != BindMode.MOVE) {
        Mutability m = mode == BindMode.REF ? Mutability.NOT : Mutability.MUT;
        at = b.temp(new Ty.Ref(m, whole.type()), x.span());
        b.assign(at, new Rvalue.Ref(m, whole), x.span());
      }
      exprs.aliases.put(x.local(), at);
    }
    parts(p, whole, this::alias);
  }

  void unalias(Hir.Pattern p) {
    variables(p, exprs.aliases::remove);
  }

  /// Whether a pattern binds by reference: then what it matches lives as long as its variables.
  boolean bindsByReference(Hir.Pattern p) {
    if (p instanceof Hir.Pattern.Binding x && x.byRef()) {
      return true;
    }
    return children(p).stream().anyMatch(this::bindsByReference);
  }
}
