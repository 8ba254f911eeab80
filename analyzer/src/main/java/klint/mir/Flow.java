// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.mir.PatternMatching.Fail;
import klint.mir.Terminator.CallKind;
import klint.mir.Terminator.DropReason;
import klint.mir.Terminator.Switch;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.Mutability;
import klint.types.BodyTypes;
import klint.types.BodyTypes.Desugared;
import klint.types.Cause;
import klint.types.Hir;
import klint.types.Ty;

/// Blocks, conditions, loops, matches and jumps.
final class Flow {
  private final ExprLowering exprs;
  private final BodyBuilder b;
  private final Map<Integer, Target> targets = new HashMap<>();
  private Optional<Place> result = Optional.empty();
  private int returnBlock = -1;
  private Optional<Target> tryTarget = Optional.empty();

  /// Where `break` and `continue` go: out of the scopes above `depth`.
  private record Target(int depth, int breakTo, int continueTo, Place value) {}

  Flow(ExprLowering exprs) {
    this.exprs = exprs;
    this.b = exprs.b;
  }

  private PatternMatching patterns() {
    return exprs.patterns();
  }

  void result(Place place) {
    result = Optional.of(place);
  }

  // ---- blocks

  void block(Place dest, Hir.Node.Block n) {
    if (!n.labelled()) {
      plain(dest, n);
      return;
    }
    int after = b.meeting(n.span());
    targets.put(n.id(), new Target(b.depth(), after, -1, dest));
    plain(dest, n);
    b.jump(after, n.span());
    b.at(after);
  }

  private void plain(Place dest, Hir.Node.Block n) {
    int outerTemp = exprs.tempDepth;
    b.enter(n.span(), DropReason.SCOPE_END);
    int depth = b.depth() - 1;
    for (Hir.Stmt s : n.stmts()) {
      switch (s) {
        case Hir.Stmt.Let l -> let(l, depth);
        case Hir.Stmt.Expression e -> statement(e);
      }
    }
    if (n.tail().isPresent()) {
      boolean own = exprs.edition().atLeast(Edition.E2024);
      if (own) {
        b.enter(n.tail().get().span(), DropReason.TEMPORARY);
        exprs.tempDepth = b.depth() - 1;
      } else {
        exprs.tempDepth = outerTemp;
      }
      exprs.into(dest, n.tail().get());
      if (own) {
        b.leave();
      }
    } else if (dest.type().equals(Ty.UNIT)) {
      b.assign(dest, new Rvalue.Use(Constants.unit(n.span())), n.span());
    }
    b.leave();
    exprs.tempDepth = outerTemp;
  }

  private void statement(Hir.Stmt.Expression e) {
    int outer = exprs.tempDepth;
    b.enter(e.span(), DropReason.TEMPORARY);
    exprs.tempDepth = b.depth() - 1;
    discard(e.expr());
    b.leave();
    exprs.tempDepth = outer;
  }

  /// The value goes into a temporary that the statement's end drops.
  private void discard(Hir.Node n) {
    Place t = b.temp(exprs.type(n), n.span());
    exprs.into(t, n);
    exprs.schedule(t.local(), exprs.tempDepth);
  }

  private void let(Hir.Stmt.Let l, int depth) {
    int outer = exprs.tempDepth;
    if (l.init().isEmpty()) {
      exprs.declare(l.pat(), depth);
      return;
    }
    Hir.Node init = l.init().get();
    int kept = b.scope(depth).drops.size();
    Span end = l.span();
    b.enter(end, DropReason.TEMPORARY);
    exprs.tempDepth = b.depth() - 1;
    exprs.extension().extend(init, depth);
    if (patterns().bindsByReference(l.pat())) {
      exprs.extension().operandChain(init, depth);
    }
    if (l.pat() instanceof Hir.Pattern.Binding x && isMove(x) && x.sub().isEmpty()) {
      int local = exprs.variable(x.local());
      exprs.into(b.place(local), init);
      exprs.schedule(local, depth);
    } else if (l.pat() instanceof Hir.Pattern.Wild) {
      exprs.ignore(init);
    } else {
      Place place = exprs.place(init);
      Optional<Fail> fail = Optional.empty();
      int other = -1;
      if (l.orElse().isPresent()) {
        other = b.newBlock();
        fail = Optional.of(new Fail(b.depth() - 1, kept, other));
      }
      exprs.declare(l.pat(), depth);
      if (fail.isPresent()) {
        matchLet(l.pat(), place, fail.get());
        int here = b.current();
        b.at(other);
        // The scope of the initialiser's temporaries is left on this way already.
        otherwise(l.orElse().get());
        b.at(here);
      } else {
        patterns().bindIrrefutable(l.pat(), place);
      }
    }
    b.leave();
    exprs.tempDepth = outer;
  }

  private void otherwise(Hir.Node orElse) {
    int outer = exprs.tempDepth;
    b.enter(orElse.span(), DropReason.TEMPORARY);
    exprs.tempDepth = b.depth() - 1;
    exprs.into(b.temp(exprs.type(orElse), orElse.span()), orElse);
    b.leave();
    exprs.tempDepth = outer;
    b.end(new Terminator.Unreachable(orElse.span()));
  }

  private void matchLet(Hir.Pattern pat, Place place, Fail fail) {
    patterns().bindOne(patterns().alternatives(pat), place, fail, pat.span());
  }

  private boolean isMove(Hir.Pattern.Binding x) {
    return exprs.types.bindings().getOrDefault(x.id(), BodyTypes.BindMode.MOVE)
        == BodyTypes.BindMode.MOVE;
  }

  // ---- conditions

  /// Falls through where the condition holds, its variables bound; goes to `fail` where not.
  void condition(Hir.Node n, Fail fail, boolean rescope) {
    switch (n) {
      case Hir.Node.Binary x when x.op() == Expr.BinOp.AND && exprs.adjustments(n).isEmpty() -> {
        condition(x.left(), fail, rescope);
        condition(x.right(), fail, rescope);
      }
      case Hir.Node.Binary x when x.op() == Expr.BinOp.OR && exprs.adjustments(n).isEmpty() -> {
        int right = b.newBlock();
        int yes = b.newBlock();
        condition(x.left(), new Fail(b.depth(), right), rescope);
        b.jump(yes, n.span());
        b.at(right);
        condition(x.right(), fail, rescope);
        b.jump(yes, n.span());
        b.at(yes);
      }
      case Hir.Node.Unary x
          when x.op() == Expr.UnOp.NOT
              && exprs.adjustments(n).isEmpty()
              && exprs.own(n).equals(Ty.BOOL)
              && exprs.types.resolutions().get(n.id()) instanceof BodyTypes.Resolution.Builtin -> {
        int holds = b.newBlock();
        condition(x.operand(), new Fail(b.depth(), holds), rescope);
        b.fail(fail, n.span());
        b.at(holds);
      }
      case Hir.Node.Let l -> {
        int outer = exprs.tempDepth;
        if (rescope) {
          exprs.tempDepth = b.depth() - 1;
        }
        Place place = exprs.place(l.scrutinee());
        exprs.tempDepth = outer;
        exprs.declare(l.pat());
        matchLet(l.pat(), place, fail);
      }
      default -> {
        int outer = exprs.tempDepth;
        b.enter(n.span(), DropReason.TEMPORARY);
        exprs.tempDepth = b.depth() - 1;
        Place t = b.temp(Ty.BOOL, n.span());
        exprs.into(t, n);
        b.leave();
        exprs.tempDepth = outer;
        int yes = b.newBlock();
        int no = b.newBlock();
        b.end(
            new Switch(
                new Operand.Copy(t),
                Optional.empty(),
                List.of(new Switch.Arm(BigInteger.ZERO, no)),
                Optional.of(yes),
                n.span()));
        b.at(no);
        b.fail(fail, n.span());
        b.at(yes);
      }
    }
  }

  /// A condition as a value.
  void truth(Place dest, Hir.Node n) {
    int no = b.newBlock();
    int after = b.meeting(n.span());
    b.enter(n.span(), DropReason.TEMPORARY);
    condition(n, new Fail(b.depth() - 1, no), false);
    b.assign(dest, new Rvalue.Use(Constants.truth(true, n.span())), n.span());
    b.leave();
    b.jump(after, n.span());
    b.at(no);
    b.assign(dest, new Rvalue.Use(Constants.truth(false, n.span())), n.span());
    b.jump(after, n.span());
    b.at(after);
  }

  /// `&&` and `||` as values: the left side decides whether the right one is the value.
  void lazy(Place dest, Hir.Node.Binary n) {
    boolean and = n.op() == Expr.BinOp.AND;
    int no = b.newBlock();
    int after = b.meeting(n.span());
    b.enter(n.left().span(), DropReason.TEMPORARY);
    condition(n.left(), new Fail(b.depth() - 1, no), false);
    b.leave();
    int yes = b.current();
    b.at(and ? no : yes);
    b.assign(dest, new Rvalue.Use(Constants.truth(!and, n.span())), n.span());
    b.jump(after, n.span());
    b.at(and ? yes : no);
    branch(dest, n.right());
    b.jump(after, n.span());
    b.at(after);
  }

  void ifElse(Place dest, Hir.Node.If n) {
    int other = b.newBlock();
    int after = b.meeting(n.span());
    b.enter(n.then().span(), DropReason.SCOPE_END);
    condition(
        n.condition(), new Fail(b.depth() - 1, other), exprs.edition().atLeast(Edition.E2024));
    branch(dest, n.then());
    b.leave();
    b.jump(after, n.span());
    b.at(other);
    if (n.orElse().isPresent()) {
      branch(dest, n.orElse().get());
    } else {
      b.assign(dest, new Rvalue.Use(Constants.unit(n.span())), n.span());
    }
    b.jump(after, n.span());
    b.at(after);
  }

  /// An expression whose temporaries end with it.
  private void branch(Place dest, Hir.Node n) {
    branch(dest, n, n.span());
  }

  /// The same with the text at whose end that is.
  private void branch(Place dest, Hir.Node n, Span whole) {
    int outer = exprs.tempDepth;
    b.enter(whole, DropReason.TEMPORARY);
    exprs.tempDepth = b.depth() - 1;
    exprs.into(dest, n);
    b.leave();
    exprs.tempDepth = outer;
  }

  void match(Place dest, Hir.Node.Match n) {
    Place place = exprs.place(n.scrutinee());
    int after = b.meeting(n.span());
    for (Hir.Arm arm : n.arms()) {
      int nextArm = b.newBlock();
      int body = b.newBlock();
      b.enter(arm.span(), DropReason.SCOPE_END);
      int depth = b.depth() - 1;
      exprs.declare(arm.pat());
      List<Hir.Pattern> all = patterns().alternatives(arm.pat());
      for (int i = 0; i < all.size(); i++) {
        boolean last = i == all.size() - 1;
        int next = last ? nextArm : b.newBlock();
        Fail fail = last ? new Fail(depth, nextArm) : new Fail(b.depth(), next);
        patterns().test(all.get(i), place, fail);
        if (arm.guard().isPresent()) {
          patterns().alias(all.get(i), place);
          condition(arm.guard().get(), fail, true);
          patterns().unalias(all.get(i));
        }
        patterns().bind(all.get(i), place);
        b.jump(body, arm.span());
        if (!last) {
          b.at(next);
        }
      }
      b.at(body);
      branch(dest, arm.body(), arm.span());
      b.leave();
      b.jump(after, arm.span());
      b.at(nextArm);
    }
    b.end(new Terminator.Unreachable(n.span()));
    b.at(after);
  }

  // ---- loops

  void loop(Place dest, Hir.Node.Loop n) {
    int head = b.newBlock();
    int after = b.meeting(n.span());
    targets.put(n.id(), new Target(b.depth(), after, head, dest));
    b.jump(head, n.span());
    b.at(head);
    branch(b.temp(exprs.type(n.body()), n.span()), n.body());
    b.jump(head, n.span());
    b.at(after);
  }

  void whileLoop(Place dest, Hir.Node.While n) {
    int head = b.newBlock();
    int done = b.newBlock();
    int after = b.meeting(n.span());
    targets.put(n.id(), new Target(b.depth(), after, head, dest));
    b.jump(head, n.span());
    b.at(head);
    int outer = exprs.tempDepth;
    b.enter(n.body().span(), DropReason.SCOPE_END);
    exprs.tempDepth = b.depth() - 1;
    condition(n.condition(), new Fail(b.depth() - 1, done), true);
    branch(b.temp(exprs.type(n.body()), n.span()), n.body());
    b.leave();
    exprs.tempDepth = outer;
    b.jump(head, n.span());
    b.at(done);
    b.jump(after, n.span());
    b.at(after);
    b.assign(dest, new Rvalue.Use(Constants.unit(n.span())), n.span());
  }

  void forLoop(Place dest, Hir.Node.For n) {
    Desugared d = exprs.types.desugared().get(n.id());
    Span head = n.iterable().span();
    int outer = exprs.openOperands(head);
    Operand iterable = exprs.operand(n.iterable());
    if (d == null || d.first().isEmpty() || d.second().isEmpty()) {
      exprs.closeOperands(outer);
      b.unknown(Cause.DERIVED, "for", n.span());
      return;
    }
    Place iter = b.temp(d.aux(), head);
    b.call(d.first().get(), List.of(iterable), iter, CallKind.FOR, head, head);
    exprs.closeOperands(outer);
    b.enter(n.span(), DropReason.SCOPE_END);
    exprs.schedule(iter.local());
    int top = b.newBlock();
    int after = b.meeting(n.span());
    targets.put(n.id(), new Target(b.depth(), after, top, dest));
    b.jump(top, n.span());
    b.at(top);
    b.enter(n.body().span(), DropReason.SCOPE_END);
    Place ref = b.temp(new Ty.Ref(Mutability.MUT, d.aux()), head);
    b.assign(ref, new Rvalue.Ref(Mutability.MUT, iter), head);
    Ty option = exprs.context.instances().signature(d.second().get(), exprs.env()).result();
    Place next = b.temp(option, head);
    b.call(d.second().get(), List.of(new Operand.Move(ref)), next, CallKind.FOR, head, head);
    exprs.schedule(next.local());
    Optional<Place> some = variantField(next, "Some", d.value());
    if (some.isPresent()) {
      isVariant(next, "Some", new Fail(b.depth() - 1, after), head);
      exprs.declare(n.pat());
      patterns().bindIrrefutable(n.pat(), some.get());
    } else {
      b.unknown(Cause.LIBRARY_GAP, "Option", head);
      exprs.declare(n.pat());
    }
    branch(b.temp(exprs.type(n.body()), n.span()), n.body());
    b.leave();
    b.jump(top, n.span());
    b.at(after);
    b.leave();
    b.assign(dest, new Rvalue.Use(Constants.unit(n.span())), n.span());
  }

  private Optional<Place> variantField(Place place, String variant, Ty type) {
    if (!(place.type() instanceof Ty.Adt a)) {
      return Optional.empty();
    }
    return exprs
        .context
        .instances()
        .variantIndex(a.def(), variant)
        .map(i -> place.downcast(a.def(), i).field(0, type));
  }

  private void isVariant(Place place, String variant, Fail fail, Span span) {
    if (!(place.type() instanceof Ty.Adt a)) {
      return;
    }
    int index = exprs.context.instances().variantIndex(a.def(), variant).orElse(0);
    Place t = b.temp(Ty.ISIZE, span);
    b.assign(t, new Rvalue.Discriminant(place), span);
    int yes = b.newBlock();
    int no = b.newBlock();
    b.end(
        new Switch(
            new Operand.Copy(t),
            Optional.of(place),
            List.of(new Switch.Arm(BigInteger.valueOf(index), yes)),
            Optional.of(no),
            span));
    b.at(no);
    b.fail(fail, span);
    b.at(yes);
  }

  // ---- jumps

  void returns(Hir.Node.Return n) {
    if (result.isPresent()) {
      if (n.value().isPresent()) {
        exprs.into(result.get(), n.value().get());
      } else {
        b.assign(result.get(), new Rvalue.Use(Constants.unit(n.span())), n.span());
      }
    }
    leaveFunction(n.span());
  }

  private void leaveFunction(Span span) {
    if (returnBlock < 0) {
      returnBlock = b.newBlock();
    }
    b.exit(0, returnBlock, span);
  }

  void returnBlock(Span span) {
    if (returnBlock >= 0) {
      b.at(returnBlock);
      b.end(new Terminator.Return(BodyBuilder.last(span)));
    }
  }

  void breaks(Hir.Node.Break n) {
    Target t = targets.get(n.target());
    if (t == null) {
      b.unknown(Cause.SYNTAX, "break", n.span());
      return;
    }
    if (n.value().isPresent()) {
      exprs.into(t.value(), n.value().get());
    } else if (t.value().type().equals(Ty.UNIT)) {
      b.assign(t.value(), new Rvalue.Use(Constants.unit(n.span())), n.span());
    }
    b.exit(t.depth(), t.breakTo(), n.span());
  }

  void continues(Hir.Node.Continue n) {
    Target t = targets.get(n.target());
    if (t == null || t.continueTo() < 0) {
      b.unknown(Cause.SYNTAX, "continue", n.span());
      return;
    }
    b.exit(t.depth(), t.continueTo(), n.span());
  }

  void question(Place dest, Hir.Node.Try n) {
    Desugared d = exprs.types.desugared().get(n.id());
    int outer = exprs.openOperands(n.span());
    Operand operand = exprs.operand(n.operand());
    if (d == null || d.first().isEmpty() || d.second().isEmpty()) {
      exprs.closeOperands(outer);
      b.unknown(Cause.DERIVED, "?", n.span());
      return;
    }
    Ty flow = exprs.context.instances().signature(d.first().get(), exprs.env()).result();
    Place f = b.temp(flow, n.span());
    b.call(d.first().get(), List.of(operand), f, CallKind.QUESTION, n.span(), n.span());
    exprs.closeOperands(outer);
    Optional<Place> value = variantField(f, "Continue", d.value());
    Optional<Place> residual = variantField(f, "Break", d.aux());
    if (value.isEmpty() || residual.isEmpty()) {
      b.unknown(Cause.LIBRARY_GAP, "ControlFlow", n.span());
      return;
    }
    int out = b.newBlock();
    isVariant(f, "Continue", new Fail(b.depth(), out), n.span());
    int here = b.current();
    b.at(out);
    Span mark = BodyBuilder.last(n.span());
    Optional<Place> to = tryTarget.map(Target::value).or(() -> result);
    if (to.isPresent()) {
      b.call(
          d.second().get(),
          List.of(exprs.use(residual.get())),
          to.get(),
          CallKind.QUESTION,
          mark,
          n.span());
    }
    if (tryTarget.isPresent()) {
      b.exit(tryTarget.get().depth(), tryTarget.get().breakTo(), n.span());
    } else {
      leaveFunction(n.span());
    }
    b.at(here);
    b.assign(dest, new Rvalue.Use(exprs.use(value.get())), n.span());
  }

  void tryBlock(Place dest, Hir.Node.Block n) {
    Optional<Target> outer = tryTarget;
    int after = b.newBlock();
    tryTarget = Optional.of(new Target(b.depth(), after, -1, dest));
    Ty value = n.tail().map(exprs::type).orElse(Ty.UNIT);
    Place t = b.temp(value, n.span());
    plain(t, n);
    tryTarget = outer;
    b.assign(dest, new Rvalue.Opaque("from_output", List.of(new Operand.Move(t))), n.span());
    b.jump(after, n.span());
    b.at(after);
  }

  void await(Place dest, Hir.Node.Await n) {
    Desugared d = exprs.types.desugared().get(n.id());
    int outer = exprs.openOperands(n.span());
    Operand operand = exprs.operand(n.operand());
    if (d == null) {
      exprs.closeOperands(outer);
      b.unknown(Cause.DERIVED, ".await", n.span());
      return;
    }
    Place future = b.temp(d.aux(), n.span());
    if (d.first().isPresent()) {
      b.call(d.first().get(), List.of(operand), future, CallKind.AWAIT, n.keyword(), n.span());
    }
    exprs.closeOperands(outer);
    b.enter(n.span(), DropReason.TEMPORARY);
    exprs.schedule(future.local());
    int next = b.newBlock();
    b.end(new Terminator.Await(new Operand.Copy(future), d.second(), dest, next, n.keyword()));
    b.at(next);
    b.leave();
  }
}
