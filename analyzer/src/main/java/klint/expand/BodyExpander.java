// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Attr;
import klint.syntax.Block;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.Item;
import klint.syntax.MacroCall;
import klint.syntax.Pat;
import klint.syntax.Path;
import klint.syntax.Stmt;
import klint.syntax.Type;

/// Expands everything below one node, following textual scope through blocks.
///
/// Not thread-safe: a piece of [Work].
// Identity is what is asked: an unchanged tree is the same object.
@SuppressWarnings({"ReferenceEquality", "OptionalEquality"})
final class BodyExpander extends ItemRewriter {
  private static final int MAX_NESTING = 5000;

  private final Work work;
  private final Attributer attributer;
  private Scope scope;
  private int nesting;

  BodyExpander(Work work, MacroLookup lookup) {
    this.work = work;
    this.attributer = new Attributer(work);
    this.scope = Scope.of(lookup);
  }

  Work work() {
    return work;
  }

  Scope scope() {
    return scope;
  }

  @Override
  Optional<List<Attr>> attrs(List<Attr> attrs) {
    return attributer.configured(attrs).map(this::values);
  }

  /// Values that are macro calls (`#[doc = concat!(..)]`) become what they expand to.
  private List<Attr> values(List<Attr> attrs) {
    boolean any = false;
    List<Attr> out = new ArrayList<>(attrs.size());
    for (Attr attr : attrs) {
      if (attr instanceof Attr.Normal(Attr.Style style, Attr.Meta meta, Span span)
          && meta.args() instanceof Attr.Args.Eq(Expr.Macro call)) {
        any = true;
        out.add(
            new Attr.Normal(
                style,
                new Attr.Meta(
                    meta.path(), new Attr.Args.Eq(expr(call)), meta.unsafety(), meta.span()),
                span));
      } else {
        out.add(attr);
      }
    }
    return any ? out : attrs;
  }

  @Override
  Expr expr(Expr expr) {
    if (nesting > MAX_NESTING) {
      work.problem(expr.span(), "expressions are nested too deeply after expansion");
      return new Expr.Broken(expr.span());
    }
    nesting++;
    try {
      return rewrite(expr);
    } finally {
      nesting--;
    }
  }

  @Override
  Expr attributed(Expr.Attributed expr) {
    // Where an expression cannot go away, a `cfg` on it is an error; the expression stays.
    return withAttrs(expr, attrs(expr.attrs()).orElse(List.of()));
  }

  /// The macro a call refers to; a problem is reported if there is none.
  private Optional<Macro> lookup(Path path) {
    return switch (scope.bang(path, work.expansions())) {
      case MacroLookup.Answer.Found(Macro macro) -> Optional.of(macro);
      case MacroLookup.Answer.Undetermined _, MacroLookup.Answer.Missing _ -> {
        work.problem(path.span(), "cannot find the macro `" + path.text() + "!`");
        yield Optional.empty();
      }
    };
  }

  private Output invoke(MacroCall call, Position position) {
    return lookup(call.path())
        .map(macro -> Invocation.bang(macro, call, position, this))
        .orElse(new Output.Failed());
  }

  @Override
  Expr macroExpr(MacroCall call) {
    return switch (invoke(call, Position.EXPRESSION)) {
      case Output.Trees(var trees) -> {
        Syntax.Parsed<Expr> parsed = work.syntax().expr(trees, work.crate().edition());
        work.errors(parsed.errors(), call.span());
        yield expr(parsed.value());
      }
      case Output.Whole(Fragment.OfExpr(Expr whole)) -> whole;
      case Output.Whole _, Output.Failed _ -> new Expr.Broken(call.span());
    };
  }

  @Override
  Pat macroPat(MacroCall call) {
    return switch (invoke(call, Position.PATTERN)) {
      case Output.Trees(var trees) -> {
        Syntax.Parsed<Pat> parsed = work.syntax().pat(trees, work.crate().edition());
        work.errors(parsed.errors(), call.span());
        yield pat(parsed.value());
      }
      case Output.Whole(Fragment.OfExpr(Expr.Lit literal)) -> new Pat.Lit(literal, literal.span());
      case Output.Whole _, Output.Failed _ -> new Pat.Broken(call.span());
    };
  }

  @Override
  Type macroType(MacroCall call) {
    return switch (invoke(call, Position.TYPE)) {
      case Output.Trees(var trees) -> {
        Syntax.Parsed<Type> parsed = work.syntax().type(trees, work.crate().edition());
        work.errors(parsed.errors(), call.span());
        yield type(parsed.value());
      }
      case Output.Whole _, Output.Failed _ -> new Type.Broken(call.span());
    };
  }

  @Override
  Block block(Block block) {
    Scope saved = scope;
    nesting++;
    try {
      if (nesting > MAX_NESTING) {
        work.problem(block.span(), "blocks are nested too deeply after expansion");
        return new Block(List.of(), List.of(), Optional.empty(), block.span());
      }
      List<Attr> attrs = attrs(block.attrs()).orElse(List.of());
      List<Stmt> out = new ArrayList<>(block.stmts().size());
      bringItems(block.stmts());
      for (Stmt stmt : block.stmts()) {
        stmt(stmt, out);
      }
      Optional<Expr> tail = tail(block.tail(), out);
      boolean same =
          attrs == block.attrs() && tail.equals(block.tail()) && same(out, block.stmts());
      return same && sameTail(tail, block.tail())
          ? block
          : new Block(attrs, out, tail, block.span());
    } finally {
      nesting--;
      scope = saved;
    }
  }

  private static boolean sameTail(Optional<Expr> a, Optional<Expr> b) {
    return a.isPresent() ? b.isPresent() && a.get() == b.get() : b.isEmpty();
  }

  private static boolean same(List<Stmt> a, List<Stmt> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i) != b.get(i)) {
        return false;
      }
    }
    return true;
  }

  /// The value of a block; if it is configured out or there was none, the last statement may be it.
  private Optional<Expr> tail(Optional<Expr> tail, List<Stmt> out) {
    if (tail.isPresent()) {
      if (!(tail.get() instanceof Expr.Attributed a)) {
        return maybe(tail, this::expr);
      }
      Optional<List<Attr>> attrs = attrs(a.attrs());
      if (attrs.isPresent()) {
        return maybe(tail, _ -> withAttrs(a, attrs.get()));
      }
    }
    if (!out.isEmpty() && out.getLast() instanceof Stmt.OfExpr last && !last.semi()) {
      out.removeLast();
      return Optional.of(last.expr());
    }
    return Optional.empty();
  }

  private void bringItems(List<Stmt> stmts) {
    List<Item> items = new ArrayList<>();
    for (Stmt stmt : stmts) {
      if (stmt instanceof Stmt.OfItem(Item item)) {
        items.add(item);
      }
    }
    if (!items.isEmpty()) {
      List<Item> configured = keep(items, i -> attrs(i.attrs()).map(_ -> i));
      scope = scope.inBlock(configured);
    }
  }

  private void stmt(Stmt stmt, List<Stmt> out) {
    switch (stmt) {
      case Stmt.Empty s -> out.add(s);
      case Stmt.Let s -> attrs(s.attrs()).ifPresent(attrs -> out.add(let(s, attrs)));
      case Stmt.OfItem s -> itemStmt(s, out);
      case Stmt.OfExpr s -> exprStmt(s, out);
      case Stmt.Macro s -> {
        if (attrs(s.attrs()).isPresent()) {
          macroStmt(s, out);
        }
      }
    }
  }

  private Stmt let(Stmt.Let s, List<Attr> attrs) {
    Pat pat = pat(s.pat());
    Optional<Type> type = maybe(s.type(), this::type);
    Optional<Expr> init = maybe(s.init(), this::expr);
    Optional<Block> orElse = maybe(s.orElse(), this::block);
    return attrs == s.attrs()
            && pat == s.pat()
            && type == s.type()
            && init == s.init()
            && orElse == s.orElse()
        ? s
        : new Stmt.Let(attrs, pat, type, init, orElse, s.span());
  }

  private void exprStmt(Stmt.OfExpr s, List<Stmt> out) {
    Expr now;
    if (s.expr() instanceof Expr.Attributed a) {
      Optional<List<Attr>> attrs = attrs(a.attrs());
      if (attrs.isEmpty()) {
        return;
      }
      now = withAttrs(a, attrs.get());
    } else {
      now = expr(s.expr());
    }
    out.add(now == s.expr() ? s : new Stmt.OfExpr(now, s.semi(), s.span()));
  }

  private void macroStmt(Stmt.Macro s, List<Stmt> out) {
    MacroCall call = s.call();
    switch (invoke(call, Position.STATEMENTS)) {
      case Output.Trees(var trees) -> {
        Syntax.Parsed<Fragment.OfStmts> parsed =
            work.syntax().statements(trees, work.crate().edition());
        work.errors(parsed.errors(), call.span());
        statements(parsed.value(), s.semi(), call.span(), out);
      }
      case Output.Whole(Fragment.OfExpr(Expr whole)) ->
          out.add(new Stmt.OfExpr(whole, s.semi(), s.span()));
      case Output.Whole _ -> {}
      case Output.Failed _ ->
          out.add(new Stmt.OfExpr(new Expr.Broken(call.span()), s.semi(), s.span()));
    }
  }

  /// Statements that a macro wrote, in the block of the call: their names are visible after it.
  private void statements(Fragment.OfStmts written, boolean semi, Span at, List<Stmt> out) {
    bringItems(written.stmts());
    List<Stmt> stmts = new ArrayList<>(written.stmts());
    if (written.tail().isPresent()) {
      stmts.add(
          written.tail().get() instanceof Expr.Macro(MacroCall call)
              ? new Stmt.Macro(List.of(), call, false, call.span())
              : new Stmt.OfExpr(written.tail().get(), false, written.tail().get().span()));
    }
    if (semi && (stmts.isEmpty() || (stmts.getLast() instanceof Stmt.OfExpr e && e.semi()))) {
      // The call's own semicolon ends nothing.
      stmts.add(new Stmt.Empty(at));
    } else if (semi) {
      stmts.set(
          stmts.size() - 1,
          switch (stmts.getLast()) {
            case Stmt.OfExpr e when !e.semi() -> new Stmt.OfExpr(e.expr(), true, e.span());
            case Stmt.Macro m when !m.semi() -> new Stmt.Macro(m.attrs(), m.call(), true, m.span());
            case Stmt other -> other;
          });
    }
    for (Stmt stmt : stmts) {
      stmt(stmt, out);
    }
  }

  private void itemStmt(Stmt.OfItem s, List<Stmt> out) {
    for (Item item : steps(s.item(), Syntax.ItemPlace.MODULE)) {
      if (item instanceof Item.MacroRules rules) {
        Macro macro = Definitions.rules(rules, work);
        scope = scope.with(rules.name().text(), macro);
      }
      Item now = item(item);
      out.add(now == s.item() ? s : new Stmt.OfItem(now));
    }
  }

  /// An item with everything in it expanded; what is to be done to the item itself is done.
  Item item(Item item) {
    if (item instanceof Item.Mod module && module.content().isPresent()) {
      return module(module, module.content().get());
    }
    return inside(item);
  }

  private Item module(Item.Mod module, Item.Mod.Content content) {
    Scope saved = scope;
    scope = scope.inModule(module);
    Item.Mod.Content now = new Item.Mod.Content(content.innerAttrs(), inOrder(content.items()));
    boolean open = !Attr.named(module.attrs(), "macro_use").isEmpty();
    scope = open ? new Scope(saved.lookup(), scope.locals()) : saved;
    return new Item.Mod(
        module.attrs(), module.vis(), module.name(), Optional.of(now), module.span());
  }

  /// Items of a module, each of which sees the `macro_rules!` before it.
  List<Item> inOrder(List<Item> items) {
    List<Item> out = new ArrayList<>();
    for (Item inner : items) {
      for (Item step : steps(inner, Syntax.ItemPlace.MODULE)) {
        if (step instanceof Item.MacroRules rules) {
          scope = scope.with(rules.name().text(), Definitions.rules(rules, work));
        }
        out.add(item(step));
      }
    }
    return out;
  }

  @Override
  List<Item> members(List<Item> items, Syntax.ItemPlace place) {
    List<Item> out = new ArrayList<>(items.size());
    boolean same = true;
    for (Item old : items) {
      List<Item> steps = steps(old, place);
      for (Item step : steps) {
        out.add(item(step));
      }
      same &= steps.size() == 1 && out.getLast() == old;
    }
    return same ? items : out;
  }

  /// All steps at an item, and at what comes out of them.
  private List<Item> steps(Item item, Syntax.ItemPlace place) {
    return switch (new Stepper(work, this, place).step(item)) {
      case Step.Ready(Item ready) -> List.of(ready);
      case Step.Gone _ -> List.of();
      case Step.Replaced(List<Item> items) -> {
        scope = scope.inBlock(items);
        List<Item> out = new ArrayList<>();
        for (Item one : items) {
          out.addAll(steps(one, place));
        }
        yield out;
      }
      case Step.Waits(Path path) -> {
        work.problem(path.span(), "cannot find the macro `" + path.text() + "`");
        yield List.of();
      }
    };
  }
}
