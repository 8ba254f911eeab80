// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.resolve.DefId;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.Mutability;
import klint.types.BodyTypes.BindMode;
import klint.types.BodyTypes.Capture;
import klint.types.BodyTypes.FnKind;
import klint.types.Instances.Answer;

/// What each closure and async block captures, and how: by value, by reference, by mutable
/// reference.
///
/// Since edition 2021 the captured places are fields of variables, up to the first dereference;
/// before, whole variables.
///
/// Source: the Reference, "Closure types: capture modes, capture precision".
final class CaptureAnalysis {
  private final BodyCx cx;
  private final Map<Integer, FnKind> kinds = new HashMap<>();
  private final Map<Integer, List<Capture>> captures = new LinkedHashMap<>();

  CaptureAnalysis(BodyCx cx) {
    this.cx = cx;
  }

  /// How a place is used; later values need more.
  private enum Use {
    NONE,
    REF,
    REF_MUT,
    VALUE
  }

  private record PlaceKey(int local, List<Integer> fields) {}

  private static final class Used {
    Use use;
    boolean moved;
    final Ty type;
    final Span span;

    Used(Use use, Ty type, Span span) {
      this.use = use;
      this.type = type;
      this.span = span;
    }
  }

  /// The closure that is walked: which variables are its own, and what it uses of others.
  private static final class Frame {
    final Set<Integer> own = new HashSet<>();
    final Map<PlaceKey, Used> used = new LinkedHashMap<>();
  }

  private Frame frame = new Frame();

  /// The type of the field in the closure's environment.
  static Ty heldType(Capture c) {
    return c.byValue() ? c.type() : new Ty.Ref(c.mutability(), c.type());
  }

  void run() {
    frame = new Frame();
    visit(cx.hir.value(), Use.VALUE);
  }

  FnKind kind(int closure) {
    return kinds.getOrDefault(closure, FnKind.FN);
  }

  List<Capture> captures(int node) {
    return captures.getOrDefault(node, List.of());
  }

  // ---- closures

  private void closure(
      int id, List<Hir.Pattern> params, Hir.Node body, boolean move, Optional<FnKind> expected) {
    Frame outer = frame;
    frame = new Frame();
    params.forEach(this::own);
    visit(body, Use.VALUE);
    List<Capture> list = finish(move);
    FnKind kind = FnKind.FN;
    for (Used u : frame.used.values()) {
      if (u.moved) {
        kind = FnKind.FN_ONCE;
      } else if (u.use == Use.REF_MUT && kind == FnKind.FN) {
        kind = FnKind.FN_MUT;
      }
    }
    captures.put(id, list);
    cx.held.put(id, list.stream().map(CaptureAnalysis::heldType).toList());
    kinds.put(id, expected.orElse(kind));
    frame = outer;
    for (Capture c : list) {
      Use use = c.byValue() ? Use.VALUE : c.mutability() == Mutability.MUT ? Use.REF_MUT : Use.REF;
      record(new PlaceKey(c.local(), c.fields()), use, c.type(), c.span());
    }
  }

  private List<Capture> finish(boolean move) {
    List<Capture> out = new ArrayList<>();
    Map<PlaceKey, Used> roots = new LinkedHashMap<>();
    for (Map.Entry<PlaceKey, Used> e : frame.used.entrySet()) {
      if (e.getValue().use == Use.NONE) {
        continue;
      }
      PlaceKey root = e.getKey();
      for (PlaceKey k : frame.used.keySet()) {
        if (k.local() == root.local()
            && k.fields().size() < root.fields().size()
            && root.fields().subList(0, k.fields().size()).equals(k.fields())
            && frame.used.getOrDefault(k, e.getValue()).use != Use.NONE) {
          root = k;
        }
      }
      Used at = frame.used.getOrDefault(root, e.getValue());
      Used known = roots.computeIfAbsent(root, _ -> new Used(at.use, at.type, at.span));
      if (e.getValue().use.compareTo(known.use) > 0) {
        known.use = e.getValue().use;
      }
    }
    for (Map.Entry<PlaceKey, Used> e : roots.entrySet()) {
      Used u = e.getValue();
      boolean byValue = move || u.use == Use.VALUE;
      Mutability m = u.use == Use.REF_MUT ? Mutability.MUT : Mutability.NOT;
      out.add(new Capture(e.getKey().local(), e.getKey().fields(), byValue, m, u.type, u.span));
    }
    return out;
  }

  private void own(Hir.Pattern p) {
    switch (p) {
      case Hir.Pattern.Binding b -> {
        frame.own.add(b.local());
        b.sub().ifPresent(this::own);
      }
      case Hir.Pattern.Ref r -> own(r.inner());
      case Hir.Pattern.Tuple t -> t.elems().forEach(this::own);
      case Hir.Pattern.Slice t -> t.elems().forEach(this::own);
      case Hir.Pattern.TupleStruct t -> t.elems().forEach(this::own);
      case Hir.Pattern.Struct s -> s.fields().forEach(f -> own(f.pat()));
      case Hir.Pattern.Or o -> o.alternatives().forEach(this::own);
      case Hir.Pattern.Deref d -> own(d.inner());
      case Hir.Pattern.Wild _,
          Hir.Pattern.Rest _,
          Hir.Pattern.Never _,
          Hir.Pattern.Lit _,
          Hir.Pattern.Range _,
          Hir.Pattern.Item _,
          Hir.Pattern.Unknown _ -> {}
    }
  }

  // ---- places

  private void record(PlaceKey key, Use use, Ty type, Span span) {
    if (frame.own.contains(key.local())) {
      return;
    }
    PlaceKey k = key;
    Ty t = type;
    if (!cx.edition().atLeast(Edition.E2021) && !key.fields().isEmpty()) {
      k = new PlaceKey(key.local(), List.of());
      t = cx.table.resolve(cx.locals[key.local()]);
    }
    boolean copied = use == Use.VALUE && isCopy(type);
    Use u = copied ? Use.REF : use;
    Ty held = t;
    Used known = frame.used.computeIfAbsent(k, _ -> new Used(u, held, span));
    if (u.compareTo(known.use) > 0) {
      known.use = u;
    }
    known.moved |= u == Use.VALUE;
  }

  private boolean isCopy(Ty type) {
    Ty t = cx.table.resolve(type);
    if (t instanceof Ty.Unknown) {
      return true;
    }
    Optional<DefId> copy = cx.world.lang().get("copy");
    return copy.isPresent()
        && cx.solver.evaluate(new Clause.Holds(copy.get(), List.of(t))) == Answer.YES;
  }

  /// A variable and fields of it, without a dereference on the way.
  private Optional<PlaceKey> place(Hir.Node n) {
    return switch (n) {
      case Hir.Node.Var v -> Optional.of(new PlaceKey(v.local(), List.of()));
      case Hir.Node.Field f
          when cx.fields.containsKey(f.id())
              && cx.adjustments.getOrDefault(f.operand().id(), List.of()).isEmpty() ->
          place(f.operand())
              .map(
                  p -> {
                    List<Integer> fields = new ArrayList<>(p.fields());
                    fields.add(cx.fields.get(f.id()));
                    return new PlaceKey(p.local(), List.copyOf(fields));
                  });
      default -> Optional.empty();
    };
  }

  /// Walks an expression whose value, after its adjustments, is used so.
  private void visit(Hir.Node n, Use use) {
    List<Adjustment> all = cx.adjustments.getOrDefault(n.id(), List.of());
    Use own = use;
    for (int i = all.size() - 1; i >= 0; i--) {
      own =
          switch (all.get(i)) {
            case Adjustment.Borrow b -> b.mutability() == Mutability.MUT ? Use.REF_MUT : Use.REF;
            case Adjustment.RawBorrow b -> b.mutability() == Mutability.MUT ? Use.REF_MUT : Use.REF;
            case Adjustment.Deref d ->
                d.overloaded().isPresent()
                    ? d.mutability() == Mutability.MUT ? Use.REF_MUT : Use.REF
                    : own == Use.REF_MUT ? Use.REF_MUT : Use.REF;
            case Adjustment.NeverToAny _, Adjustment.Pointer _ -> Use.VALUE;
          };
    }
    bare(n, own);
  }

  private void bare(Hir.Node n, Use use) {
    Optional<PlaceKey> place = place(n);
    if (place.isPresent()) {
      record(place.get(), use, cx.exprs[n.id()] == null ? Ty.UNIT : cx.exprs[n.id()], n.span());
      return;
    }
    switch (n) {
      case Hir.Node.Field f ->
          // Behind a dereference, or of a value: the operand is only looked into.
          visit(f.operand(), use == Use.VALUE && isCopy(cx.exprs[f.id()]) ? Use.REF : use);
      case Hir.Node.Unary u -> {
        if (u.op() == Expr.UnOp.DEREF) {
          visit(u.operand(), use == Use.REF_MUT ? Use.REF_MUT : Use.REF);
        } else {
          visit(u.operand(), Use.VALUE);
        }
      }
      case Hir.Node.Index i -> {
        visit(i.operand(), use == Use.REF_MUT ? Use.REF_MUT : Use.REF);
        visit(i.index(), Use.VALUE);
      }
      case Hir.Node.Borrow b ->
          visit(b.operand(), b.mutability() == Mutability.MUT ? Use.REF_MUT : Use.REF);
      case Hir.Node.RawBorrow b ->
          visit(b.operand(), b.mutability() == Mutability.MUT ? Use.REF_MUT : Use.REF);
      case Hir.Node.Binary b -> {
        visit(b.left(), Use.VALUE);
        visit(b.right(), Use.VALUE);
      }
      case Hir.Node.Assign a -> {
        visit(a.left(), Use.REF_MUT);
        visit(a.right(), Use.VALUE);
      }
      case Hir.Node.AssignOp a -> {
        visit(a.left(), Use.REF_MUT);
        visit(a.right(), Use.VALUE);
      }
      case Hir.Node.Cast c -> visit(c.operand(), Use.VALUE);
      case Hir.Node.Tuple t -> t.elems().forEach(e -> visit(e, Use.VALUE));
      case Hir.Node.Array t -> t.elems().forEach(e -> visit(e, Use.VALUE));
      case Hir.Node.Repeat r -> visit(r.value(), Use.VALUE);
      case Hir.Node.Struct s -> {
        s.fields().forEach(f -> visit(f.value(), Use.VALUE));
        s.base().ifPresent(b -> visit(b, Use.VALUE));
      }
      case Hir.Node.Call c -> {
        visit(c.callee(), Use.VALUE);
        c.args().forEach(a -> visit(a, Use.VALUE));
      }
      case Hir.Node.MethodCall m -> {
        visit(m.receiver(), Use.VALUE);
        m.args().forEach(a -> visit(a, Use.VALUE));
      }
      case Hir.Node.Range r -> {
        r.lo().ifPresent(e -> visit(e, Use.VALUE));
        r.hi().ifPresent(e -> visit(e, Use.VALUE));
      }
      case Hir.Node.Block b -> block(b);
      case Hir.Node.If i -> {
        visit(i.condition(), Use.VALUE);
        visit(i.then(), Use.VALUE);
        i.orElse().ifPresent(e -> visit(e, Use.VALUE));
      }
      case Hir.Node.Let l -> {
        own(l.pat());
        visit(l.scrutinee(), bindingUse(l.pat()));
      }
      case Hir.Node.Match m -> {
        Use u = Use.NONE;
        for (Hir.Arm a : m.arms()) {
          own(a.pat());
          u = max(u, bindingUse(a.pat()));
        }
        visit(m.scrutinee(), u);
        for (Hir.Arm a : m.arms()) {
          a.guard().ifPresent(g -> visit(g, Use.VALUE));
          visit(a.body(), Use.VALUE);
        }
      }
      case Hir.Node.While w -> {
        visit(w.condition(), Use.VALUE);
        visit(w.body(), Use.VALUE);
      }
      case Hir.Node.Loop l -> visit(l.body(), Use.VALUE);
      case Hir.Node.For f -> {
        visit(f.iterable(), Use.VALUE);
        own(f.pat());
        visit(f.body(), Use.VALUE);
      }
      case Hir.Node.Closure c -> {
        BodyCx.ClosureState state = cx.closures.get(c.id());
        closure(
            c.id(),
            c.params().stream().map(Hir.ClosureParam::pat).toList(),
            c.body(),
            c.kind().move(),
            state == null ? Optional.empty() : state.expected);
      }
      case Hir.Node.Return r -> r.value().ifPresent(e -> visit(e, Use.VALUE));
      case Hir.Node.Break b -> b.value().ifPresent(e -> visit(e, Use.VALUE));
      case Hir.Node.Jump j -> j.value().ifPresent(e -> visit(e, Use.VALUE));
      case Hir.Node.Try t -> visit(t.operand(), Use.VALUE);
      case Hir.Node.Await a -> visit(a.operand(), Use.VALUE);
      case Hir.Node.Builtin b ->
          b.operands()
              .forEach(
                  e -> visit(e, b.kind() == Expr.BuiltinKind.FORMAT_ARGS ? Use.REF : Use.VALUE));
      case Hir.Node.Lit _,
          Hir.Node.Var _,
          Hir.Node.Item _,
          Hir.Node.Continue _,
          Hir.Node.Underscore _,
          Hir.Node.Unknown _ -> {}
    }
  }

  private void block(Hir.Node.Block b) {
    switch (b.kind()) {
      case ASYNC, ASYNC_MOVE, GEN, GEN_MOVE -> {
        boolean move = b.kind() == Expr.BlockKind.ASYNC_MOVE || b.kind() == Expr.BlockKind.GEN_MOVE;
        Frame outer = frame;
        frame = new Frame();
        body(b);
        List<Capture> list = finish(move);
        captures.put(b.id(), list);
        frame = outer;
        for (Capture c : list) {
          Use u =
              c.byValue() ? Use.VALUE : c.mutability() == Mutability.MUT ? Use.REF_MUT : Use.REF;
          record(new PlaceKey(c.local(), c.fields()), u, c.type(), c.span());
        }
      }
      case PLAIN, UNSAFE, CONST, TRY -> body(b);
    }
  }

  private void body(Hir.Node.Block b) {
    for (Hir.Stmt s : b.stmts()) {
      switch (s) {
        case Hir.Stmt.Let l -> {
          l.init().ifPresent(e -> visit(e, bindingUse(l.pat())));
          l.orElse().ifPresent(e -> visit(e, Use.VALUE));
          own(l.pat());
        }
        case Hir.Stmt.Expression e -> visit(e.expr(), Use.VALUE);
      }
    }
    b.tail().ifPresent(t -> visit(t, Use.VALUE));
  }

  private static Use max(Use a, Use b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /// How a pattern uses what it is matched against.
  private Use bindingUse(Hir.Pattern p) {
    return switch (p) {
      case Hir.Pattern.Wild _, Hir.Pattern.Rest _, Hir.Pattern.Never _ -> Use.NONE;
      case Hir.Pattern.Binding b -> {
        BindMode m = cx.bindings.getOrDefault(b.id(), BindMode.MOVE);
        Use own =
            switch (m) {
              case REF -> Use.REF;
              case REF_MUT -> Use.REF_MUT;
              case MOVE -> isCopy(cx.pats.getOrDefault(b.id(), Ty.UNIT)) ? Use.REF : Use.VALUE;
            };
        yield max(own, b.sub().map(this::bindingUse).orElse(Use.NONE));
      }
      case Hir.Pattern.Lit _, Hir.Pattern.Range _, Hir.Pattern.Item _ -> Use.REF;
      case Hir.Pattern.Ref r -> max(Use.REF, bindingUse(r.inner()));
      case Hir.Pattern.Tuple t -> all(t.elems(), Use.NONE);
      case Hir.Pattern.Slice t -> all(t.elems(), Use.REF);
      case Hir.Pattern.TupleStruct t -> all(t.elems(), refutable(t.id()));
      case Hir.Pattern.Struct s ->
          all(s.fields().stream().map(Hir.Pattern.Field::pat).toList(), refutable(s.id()));
      case Hir.Pattern.Or o -> all(o.alternatives(), Use.NONE);
      case Hir.Pattern.Deref d -> max(Use.REF, bindingUse(d.inner()));
      case Hir.Pattern.Unknown _ -> Use.REF;
    };
  }

  /// Reading a discriminant is a use; a struct has none.
  private Use refutable(int pat) {
    BodyTypes.VariantRef v = cx.variants.get(pat);
    return v != null && cx.world.items().variants(v.adt()).size() == 1 ? Use.NONE : Use.REF;
  }

  private Use all(List<Hir.Pattern> pats, Use least) {
    Use u = least;
    for (Hir.Pattern p : pats) {
      u = max(u, bindingUse(p));
    }
    return u;
  }
}
