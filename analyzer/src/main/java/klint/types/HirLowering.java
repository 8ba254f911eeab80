// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.expand.Expansions;
import klint.resolve.AnonymousConst;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.Namespace;
import klint.resolve.PathRes;
import klint.resolve.Res;
import klint.syntax.Attr;
import klint.syntax.Block;
import klint.syntax.Expr;
import klint.syntax.FnDecl;
import klint.syntax.Ident;
import klint.syntax.Item;
import klint.syntax.Lifetime;
import klint.syntax.Mutability;
import klint.syntax.Path;
import klint.syntax.Stmt;

/// A body's syntax to its [Hir]: names resolved, nodes numbered, destructuring assignments spelled
/// out.
final class HirLowering {
  private final ItemTypes items;
  private final CrateDefs defs;
  private final Expansions marks;
  private final DefId owner;
  private final PatternLowering patterns;
  private final List<Hir.Local> locals = new ArrayList<>();
  private int nodes;
  private Ribs ribs = new Ribs.Top();
  private DefId module;
  private final List<Integer> loops = new ArrayList<>();

  private HirLowering(ItemTypes items, Expansions marks, DefId owner) {
    this.items = items;
    this.defs = items.defs();
    this.marks = marks;
    this.owner = owner;
    this.module = defs.moduleOf(owner);
    this.patterns = new PatternLowering(this);
  }

  /// The body of a function, constant, static, or the discriminant of a variant; empty if it has
  /// none.
  static Optional<Hir> lower(ItemTypes items, Expansions marks, DefId owner) {
    HirLowering l = new HirLowering(items, marks, owner);
    return switch (items.defs().def(owner)) {
      case Def.Fn f -> f.item().body().map(b -> l.function(f.item(), b));
      case Def.Const c -> c.item().value().map(l::constant);
      case Def.Static s -> s.item().value().map(l::constant);
      case Def.Variant v -> v.item().discriminant().map(l::constant);
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
          Optional.empty();
    };
  }

  /// The body of a constant without a name.
  static Hir lower(ItemTypes items, Expansions marks, AnonymousConst constant) {
    HirLowering l = new HirLowering(items, marks, constant.owner());
    l.module = constant.module();
    return l.constant(constant.value());
  }

  private Hir function(Item.Fn fn, Block body) {
    List<Hir.Param> params = new ArrayList<>();
    fn.decl().self().ifPresent(s -> params.add(self(s)));
    for (FnDecl.Param p : fn.decl().params()) {
      params.add(new Hir.Param(patterns.binding(p.pat()), p.span()));
    }
    Hir.Node value = block(body, Expr.BlockKind.PLAIN, Optional.empty(), body.span());
    return new Hir(owner, params, value, nodes, locals, fn.qualifiers().async());
  }

  private Hir.Param self(FnDecl.SelfParam self) {
    int local = newLocal(Ident.of("self", self.span()), self.mutability());
    return new Hir.Param(
        new Hir.Pattern.Binding(id(), local, false, Mutability.NOT, Optional.empty(), self.span()),
        self.span());
  }

  private Hir constant(Expr value) {
    Hir.Node node = expr(value);
    return new Hir(owner, List.of(), node, nodes, locals, false);
  }

  // ---- what patterns need

  int id() {
    return nodes++;
  }

  int newLocal(Ident name, Mutability mutability) {
    int local = locals.size();
    locals.add(new Hir.Local(local, name.text(), mutability, name.span()));
    ribs = Ribs.local(name.text(), name.span().ctx(), local, ribs);
    return local;
  }

  Expansions marks() {
    return marks;
  }

  Hir.PathRef path(Path path, Namespace ns) {
    return new Hir.PathRef(path, module, head(path, ns));
  }

  private Optional<PathRes> head(Path path, Namespace ns) {
    if (path.qself().isPresent()
        || items
            .lowering()
            .local(new TypeScope(owner, module, Optional.empty()), path)
            .isPresent()) {
      return Optional.empty();
    }
    return Optional.of(defs.resolve(module, path, ns));
  }

  /// The constant, unit struct or unit variant that a bare name in a pattern means, if it is one.
  Optional<PathRes> constantNamed(Ident name, Span span) {
    Ribs.Meaning m = withoutLocals(name);
    PathRes res =
        m instanceof Ribs.Meaning.InBlock b
            ? new PathRes(b.res(), 1)
            : defs.resolve(defs.moduleOf(owner), List.of(name.text()), Namespace.VALUE);
    if (!(res.res() instanceof Res.OfDef d)) {
      return Optional.empty();
    }
    boolean constant =
        switch (defs.def(d.id())) {
          case Def.Const _, Def.Static _ -> true;
          case Def.Variant v -> v.item().data() instanceof Item.VariantData.Unit;
          case Def.Struct s -> s.item().data() instanceof Item.VariantData.Unit;
          case Def.Mod _,
              Def.Fn _,
              Def.Union _,
              Def.Enum _,
              Def.Trait _,
              Def.TraitAlias _,
              Def.Impl _,
              Def.TypeAlias _,
              Def.ExternBlock _,
              Def.Macro _ ->
              false;
        };
    return constant ? Optional.of(res) : Optional.empty();
  }

  private Ribs.Meaning withoutLocals(Ident name) {
    Ribs at = ribs;
    while (true) {
      switch (at) {
        case Ribs.Top _ -> {
          return new Ribs.Meaning.Outside();
        }
        case Ribs.Local l -> at = l.outer();
        case Ribs.Index i -> at = i.past();
        case Ribs.Label l -> at = l.outer();
        case Ribs.MacroItem m -> at = m.outer();
        case Ribs.Block b -> {
          Optional<Res> res = defs.lookupIn(b.module(), name.text(), Namespace.VALUE);
          if (res.isPresent()) {
            return new Ribs.Meaning.InBlock(res.get());
          }
          at = b.outer();
        }
      }
    }
  }

  DefId module() {
    return module;
  }

  // ---- expressions

  Hir.Node expr(Expr e) {
    return switch (e) {
      case Expr.Lit l -> new Hir.Node.Lit(id(), l.token(), l.span());
      case Expr.OfPath p -> pathExpr(p.path());
      case Expr.Unary u -> new Hir.Node.Unary(id(), u.op(), expr(u.operand()), u.span());
      case Expr.Binary b ->
          new Hir.Node.Binary(id(), b.op(), b.opSpan(), expr(b.left()), expr(b.right()), b.span());
      case Expr.Assign a -> assign(a);
      case Expr.AssignOp a ->
          new Hir.Node.AssignOp(
              id(), a.op(), a.opSpan(), expr(a.left()), expr(a.right()), a.span());
      case Expr.Borrow b -> new Hir.Node.Borrow(id(), b.mutability(), expr(b.operand()), b.span());
      case Expr.RawBorrow b ->
          new Hir.Node.RawBorrow(id(), b.mutability(), expr(b.operand()), b.span());
      case Expr.Cast c -> new Hir.Node.Cast(id(), expr(c.operand()), c.type(), c.span());
      case Expr.Paren p -> expr(Parentheses.off(p));
      case Expr.Attributed a -> attributed(a);
      case Expr.Tuple t -> new Hir.Node.Tuple(id(), exprs(t.elems()), t.span());
      case Expr.Array a -> new Hir.Node.Array(id(), exprs(a.elems()), a.span());
      case Expr.Repeat r -> new Hir.Node.Repeat(id(), expr(r.value()), r.len(), r.span());
      case Expr.Struct s -> struct(s);
      case Expr.Call c -> new Hir.Node.Call(id(), expr(c.callee()), exprs(c.args()), c.span());
      case Expr.MethodCall m ->
          new Hir.Node.MethodCall(
              id(), expr(m.receiver()), m.name(), m.generics(), exprs(m.args()), m.span());
      case Expr.Field f -> new Hir.Node.Field(id(), expr(f.operand()), f.name(), f.span());
      case Expr.Index i -> new Hir.Node.Index(id(), expr(i.operand()), expr(i.index()), i.span());
      case Expr.Range r ->
          new Hir.Node.Range(
              id(), r.lo().map(this::expr), r.hi().map(this::expr), r.kind(), r.span());
      case Expr.OfBlock b -> block(b.block(), b.kind(), b.label(), b.span());
      case Expr.If i -> ifExpr(i);
      case Expr.Let l -> let(l);
      case Expr.Match m -> match(m);
      case Expr.While w -> whileLoop(w);
      case Expr.Loop l -> loop(l);
      case Expr.For f -> forLoop(f);
      case Expr.Closure c -> closure(c, List.of());
      case Expr.Return r -> new Hir.Node.Return(id(), r.value().map(this::expr), r.span());
      case Expr.Break b -> {
        Optional<Hir.Node> value = b.value().map(this::expr);
        yield new Hir.Node.Break(id(), target(b.label()), value, b.span());
      }
      case Expr.Continue c -> new Hir.Node.Continue(id(), target(c.label()), c.span());
      case Expr.Jump j -> new Hir.Node.Jump(id(), j.kind(), j.value().map(this::expr), j.span());
      case Expr.Try t -> new Hir.Node.Try(id(), expr(t.operand()), t.span());
      case Expr.Await a -> new Hir.Node.Await(id(), expr(a.operand()), a.keyword(), a.span());
      case Expr.Underscore u -> new Hir.Node.Underscore(id(), u.span());
      case Expr.Macro m ->
          new Hir.Node.Unknown(id(), Cause.MACRO, m.call().path().text() + "!", m.span());
      case Expr.Builtin b ->
          new Hir.Node.Builtin(
              id(), b.kind(), exprs(b.operands()), b.types(), b.names(), b.text(), b.span());
      case Expr.Broken b -> new Hir.Node.Unknown(id(), Cause.SYNTAX, "syntax error", b.span());
    };
  }

  private List<Hir.Node> exprs(List<Expr> all) {
    List<Hir.Node> out = new ArrayList<>(all.size());
    for (Expr e : all) {
      out.add(expr(e));
    }
    return out;
  }

  private Hir.Node attributed(Expr.Attributed a) {
    Expr inner = a.inner();
    List<Attr> attrs = new ArrayList<>(a.attrs());
    while (inner instanceof Expr.Attributed more) {
      attrs.addAll(more.attrs());
      inner = more.inner();
    }
    return inner instanceof Expr.Closure c ? closure(c, attrs) : expr(inner);
  }

  private Hir.Node pathExpr(Path path) {
    Optional<Ident> single = path.asIdent();
    if (single.isPresent()) {
      Ribs.Meaning m =
          ribs.find(single.get(), marks, (mod, name) -> defs.lookupIn(mod, name, Namespace.VALUE));
      switch (m) {
        case Ribs.Meaning.Variable v -> {
          return new Hir.Node.Var(id(), v.local(), path.span());
        }
        case Ribs.Meaning.InBlock b -> {
          return new Hir.Node.Item(
              id(),
              new Hir.PathRef(path, module, Optional.of(new PathRes(b.res(), 1))),
              path.span());
        }
        case Ribs.Meaning.Outside _ -> {}
      }
    }
    return new Hir.Node.Item(id(), path(path, Namespace.VALUE), path.span());
  }

  private Hir.Node struct(Expr.Struct s) {
    List<Hir.FieldInit> fields = new ArrayList<>();
    for (Expr.Struct.Field f : s.fields()) {
      fields.add(new Hir.FieldInit(f.name(), expr(f.value())));
    }
    Optional<Hir.Node> base =
        s.base() instanceof Expr.Struct.Base.Update u
            ? Optional.of(expr(u.value()))
            : Optional.empty();
    return new Hir.Node.Struct(
        id(),
        path(s.path(), Namespace.TYPE),
        fields,
        base,
        s.base() instanceof Expr.Struct.Base.Rest,
        s.span());
  }

  Hir.Node block(Block b, Expr.BlockKind kind, Optional<Lifetime> label, Span span) {
    Ribs outer = ribs;
    DefId outerModule = module;
    int id = id();
    label.ifPresent(l -> ribs = new Ribs.Label(l.name(), l.span().ctx(), id, ribs));
    List<Integer> outerLoops = List.copyOf(loops);
    boolean asyncLike =
        switch (kind) {
          case ASYNC, ASYNC_MOVE, GEN, GEN_MOVE, CONST -> true;
          case PLAIN, UNSAFE, TRY -> false;
        };
    if (asyncLike) {
      loops.clear();
    }
    Optional<DefId> inner = defs.blockModule(b);
    inner.ifPresent(
        m -> {
          module = m;
          ribs = new Ribs.Block(m, ribs);
        });
    List<Hir.Stmt> stmts = new ArrayList<>();
    for (Stmt s : b.stmts()) {
      stmt(s, stmts);
    }
    Optional<Hir.Node> tail = b.tail().map(this::expr);
    ribs = outer;
    module = outerModule;
    if (asyncLike) {
      loops.addAll(outerLoops);
    }
    return new Hir.Node.Block(id, kind, label.isPresent(), stmts, tail, inner, span);
  }

  private void stmt(Stmt s, List<Hir.Stmt> out) {
    switch (s) {
      case Stmt.Empty _ -> {}
      case Stmt.Let l -> {
        Optional<Hir.Node> init = l.init().map(this::expr);
        Optional<Hir.Node> orElse =
            l.orElse().map(b -> block(b, Expr.BlockKind.PLAIN, Optional.empty(), b.span()));
        out.add(new Hir.Stmt.Let(patterns.binding(l.pat()), l.type(), init, orElse, l.span()));
      }
      case Stmt.OfItem i -> {
        if (i.item() instanceof Item.MacroRules m) {
          ribs = new Ribs.MacroItem(m.span(), ribs);
        }
      }
      case Stmt.OfExpr e -> out.add(new Hir.Stmt.Expression(expr(e.expr()), e.semi(), e.span()));
      case Stmt.Macro m ->
          out.add(
              new Hir.Stmt.Expression(
                  new Hir.Node.Unknown(id(), Cause.MACRO, m.call().path().text() + "!", m.span()),
                  true,
                  m.span()));
    }
  }

  // ---- conditions, loops, matches

  private Hir.Node ifExpr(Expr.If i) {
    Ribs outer = ribs;
    int id = id();
    Hir.Node condition = expr(i.condition());
    Hir.Node then = block(i.then(), Expr.BlockKind.PLAIN, Optional.empty(), i.then().span());
    ribs = outer;
    return new Hir.Node.If(id, condition, then, i.orElse().map(this::expr), i.span());
  }

  /// The bindings stay visible: the caller ends their scope.
  private Hir.Node let(Expr.Let l) {
    Hir.Node scrutinee = expr(l.scrutinee());
    return new Hir.Node.Let(id(), patterns.binding(l.pat()), scrutinee, l.span());
  }

  private Hir.Node match(Expr.Match m) {
    int id = id();
    Hir.Node scrutinee = expr(m.scrutinee());
    List<Hir.Arm> arms = new ArrayList<>();
    for (Expr.Match.Arm a : m.arms()) {
      Ribs outer = ribs;
      Hir.Pattern pat = patterns.binding(a.pat());
      Optional<Hir.Node> guard = a.guard().map(this::expr);
      arms.add(new Hir.Arm(pat, guard, expr(a.body()), a.span()));
      ribs = outer;
    }
    return new Hir.Node.Match(id, scrutinee, arms, m.span());
  }

  private Hir.Node whileLoop(Expr.While w) {
    Ribs outer = ribs;
    int id = enter(w.label());
    Hir.Node condition = expr(w.condition());
    Hir.Node body = block(w.body(), Expr.BlockKind.PLAIN, Optional.empty(), w.body().span());
    leave(outer);
    return new Hir.Node.While(id, condition, body, w.span());
  }

  private Hir.Node loop(Expr.Loop l) {
    Ribs outer = ribs;
    int id = enter(l.label());
    Hir.Node body = block(l.body(), Expr.BlockKind.PLAIN, Optional.empty(), l.body().span());
    leave(outer);
    return new Hir.Node.Loop(id, body, l.span());
  }

  private Hir.Node forLoop(Expr.For f) {
    Ribs outer = ribs;
    Hir.Node iterable = expr(f.iterable());
    int id = enter(f.label());
    Hir.Pattern pat = patterns.binding(f.pat());
    Hir.Node body = block(f.body(), Expr.BlockKind.PLAIN, Optional.empty(), f.body().span());
    leave(outer);
    return new Hir.Node.For(id, pat, iterable, body, f.awaits(), f.span());
  }

  private int enter(Optional<Lifetime> label) {
    int id = id();
    loops.add(id);
    label.ifPresent(l -> ribs = new Ribs.Label(l.name(), l.span().ctx(), id, ribs));
    return id;
  }

  private void leave(Ribs outer) {
    loops.remove(loops.size() - 1);
    ribs = outer;
  }

  private int target(Optional<Lifetime> label) {
    return label
        .map(l -> ribs.label(l.name(), l.span(), marks))
        .orElse(loops.isEmpty() ? -1 : loops.get(loops.size() - 1));
  }

  private Hir.Node closure(Expr.Closure c, List<Attr> attrs) {
    Ribs outer = ribs;
    List<Integer> outerLoops = List.copyOf(loops);
    loops.clear();
    int id = id();
    List<Hir.ClosureParam> params = new ArrayList<>();
    for (Expr.Closure.Param p : c.params()) {
      params.add(new Hir.ClosureParam(patterns.binding(p.pat()), p.type()));
    }
    Hir.Node body = expr(c.body());
    if (c.kind().async() && !(body instanceof Hir.Node.Block)) {
      // The body of a state machine is always a block.
      body =
          new Hir.Node.Block(
              id(),
              Expr.BlockKind.PLAIN,
              false,
              List.of(),
              Optional.of(body),
              Optional.empty(),
              c.body().span());
    }
    ribs = outer;
    loops.addAll(outerLoops);
    return new Hir.Node.Closure(id, attrs, c.kind(), params, c.ret(), body, c.span());
  }

  // ---- assignments

  private Hir.Node assign(Expr.Assign a) {
    if (!destructures(a.left())) {
      return new Hir.Node.Assign(id(), expr(a.left()), expr(a.right()), a.span());
    }
    // `(a, b) = e` is `{ let (x, y) = e; a = x; b = y; }`.
    int id = id();
    Hir.Node right = expr(a.right());
    Map<Integer, Expr> targets = new LinkedHashMap<>();
    Hir.Pattern pat = target(a.left(), targets);
    List<Hir.Stmt> stmts = new ArrayList<>();
    stmts.add(
        new Hir.Stmt.Let(pat, Optional.empty(), Optional.of(right), Optional.empty(), a.span()));
    for (Map.Entry<Integer, Expr> t : targets.entrySet()) {
      Hir.Node value = new Hir.Node.Var(id(), t.getKey(), t.getValue().span());
      Hir.Node assign = new Hir.Node.Assign(id(), expr(t.getValue()), value, a.span());
      stmts.add(new Hir.Stmt.Expression(assign, true, a.span()));
    }
    return new Hir.Node.Block(
        id, Expr.BlockKind.PLAIN, false, stmts, Optional.empty(), Optional.empty(), a.span());
  }

  private static boolean destructures(Expr left) {
    return switch (left) {
      case Expr.Underscore _, Expr.Tuple _, Expr.Array _, Expr.Struct _, Expr.Call _ -> true;
      case Expr.Paren p -> destructures(p.inner());
      default -> false;
    };
  }

  private Hir.Pattern target(Expr left, Map<Integer, Expr> targets) {
    return switch (left) {
      case Expr.Underscore u -> new Hir.Pattern.Wild(id(), u.span());
      case Expr.Paren p -> target(p.inner(), targets);
      case Expr.Tuple t -> new Hir.Pattern.Tuple(id(), targets(t.elems(), targets), t.span());
      case Expr.Array t -> new Hir.Pattern.Slice(id(), targets(t.elems(), targets), t.span());
      case Expr.Call c when c.callee() instanceof Expr.OfPath p ->
          new Hir.Pattern.TupleStruct(
              id(), path(p.path(), Namespace.VALUE), targets(c.args(), targets), c.span());
      case Expr.Struct s -> {
        List<Hir.Pattern.Field> fields = new ArrayList<>();
        for (Expr.Struct.Field f : s.fields()) {
          fields.add(new Hir.Pattern.Field(f.name(), target(f.value(), targets)));
        }
        yield new Hir.Pattern.Struct(
            id(),
            path(s.path(), Namespace.TYPE),
            fields,
            s.base() instanceof Expr.Struct.Base.Rest,
            s.span());
      }
      case Expr.Range r when r.lo().isEmpty() && r.hi().isEmpty() ->
          new Hir.Pattern.Rest(id(), r.span());
      default -> {
        int local = locals.size();
        locals.add(new Hir.Local(local, "", Mutability.NOT, left.span()));
        targets.put(local, left);
        yield new Hir.Pattern.Binding(
            id(), local, false, Mutability.NOT, Optional.empty(), left.span());
      }
    };
  }

  private List<Hir.Pattern> targets(List<Expr> lefts, Map<Integer, Expr> targets) {
    List<Hir.Pattern> out = new ArrayList<>();
    for (Expr e : lefts) {
      out.add(target(e, targets));
    }
    return out;
  }

  /// An expression inside a pattern.
  Hir.Node patternExpr(Expr e) {
    return expr(e);
  }

  Hir.Node patternBlock(Block b, Span span) {
    return block(b, Expr.BlockKind.CONST, Optional.empty(), span);
  }
}
