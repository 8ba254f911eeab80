// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Terminator.DropReason;
import klint.resolve.DefId;
import klint.syntax.Edition;
import klint.syntax.Mutability;
import klint.types.BodyTypes;
import klint.types.Hir;
import klint.types.Instances;
import klint.types.Ty;

/// The stage's door: typed bodies to basic blocks with every call and drop explicit.
///
/// Source: the Reference, "Destructors" (drop scopes, temporaries, lifetime extension),
/// "Expressions" (evaluation order).
public final class Lowering {
  private Lowering() {}

  /// What lowering needs to know besides the body.
  public record Context(Instances instances, FormatCalls formats, Edition edition) {}

  /// The body of the function, constant or static itself.
  public static Body item(BodyTypes types, Context context) {
    Lowered lowered = new Lowered(types, context, Optional.empty());
    DefId owner = types.hir().owner();
    Body.Owner named = new Body.Owner.Item(owner);
    return DropElaboration.run(
        types.hir().asyncFn() ? lowered.asyncShell(named) : lowered.whole(named),
        context.instances(),
        owner);
  }

  /// The body of a closure, async block, or (with the id of the body's value) an `async fn`.
  public static Body closure(BodyTypes types, int node, Context context) {
    Lowered lowered = new Lowered(types, context, Optional.of(node));
    return DropElaboration.run(lowered.nested(node), context.instances(), types.hir().owner());
  }

  /// The closures and async blocks of a body that have bodies of their own, in order of id.
  public static List<Integer> closures(BodyTypes types) {
    return types.closures().keySet().stream().sorted().toList();
  }

  /// One body while it is lowered.
  private static final class Lowered {
    private final BodyTypes types;
    private final Context context;
    private final BodyBuilder b = new BodyBuilder();
    private final ExprLowering exprs;

    Lowered(BodyTypes types, Context context, Optional<Integer> closure) {
      this.types = types;
      this.context = context;
      this.exprs = new ExprLowering(types, context, b, closure);
    }

    Body whole(Body.Owner owner) {
      Hir hir = types.hir();
      Span span = hir.value().span();
      int result = b.local("", types.result(), Mutability.MUT, Body.LocalKind.RESULT, span);
      List<Ty> params = paramTypes();
      List<Integer> locals = new ArrayList<>();
      for (int i = 0; i < hir.params().size(); i++) {
        locals.add(param(hir.params().get(i).pat(), params.get(i), hir.params().get(i).span()));
      }
      if (context.instances().isConstant(hir.owner())) {
        exprs.extension().extend(hir.value(), Extension.FOREVER);
      }
      b.at(b.newBlock());
      b.enter(span, DropReason.SCOPE_END);
      body(hir.params().stream().map(Hir.Param::pat).toList(), locals, hir.value(), result, span);
      return b.finish(owner, locals.size(), span);
    }

    private void body(
        List<Hir.Pattern> pats, List<Integer> locals, Hir.Node value, int result, Span span) {
      for (int i = 0; i < pats.size(); i++) {
        exprs.schedule(locals.get(i));
        if (!isPlain(pats.get(i))) {
          exprs.declare(pats.get(i));
          exprs.patterns().bindIrrefutable(pats.get(i), b.place(locals.get(i)));
        }
      }
      exprs.function(b.place(result), value, 0);
      b.leave();
      b.end(new Terminator.Return(BodyBuilder.last(span)));
      exprs.returnBlock(span);
    }

    private List<Ty> paramTypes() {
      List<Ty> out = new ArrayList<>();
      for (Hir.Param p : types.hir().params()) {
        out.add(types.pats().getOrDefault(p.pat().id(), new Ty.Unknown(klint.types.Cause.DERIVED)));
      }
      return out;
    }

    private boolean isPlain(Hir.Pattern p) {
      return p instanceof Hir.Pattern.Binding x
          && x.sub().isEmpty()
          && types.bindings().getOrDefault(x.id(), BodyTypes.BindMode.MOVE)
              == BodyTypes.BindMode.MOVE;
    }

    /// A parameter; one with a plain name is the variable itself.
    private int param(Hir.Pattern pat, Ty type, Span span) {
      if (pat instanceof Hir.Pattern.Binding x && isPlain(pat)) {
        Hir.Local l = types.hir().locals().get(x.local());
        int local = b.local(l.name(), type, l.mutability(), Body.LocalKind.PARAM, l.span());
        exprs.map(x.local(), local);
        return local;
      }
      return b.local("", type, Mutability.NOT, Body.LocalKind.PARAM, span);
    }

    /// An `async fn` itself: it only packs its parameters into the coroutine.
    Body asyncShell(Body.Owner owner) {
      Hir hir = types.hir();
      Span span = hir.value().span();
      List<Ty> params = paramTypes();
      Ty future = new Ty.Coroutine(new Ty.ClosureId(hir.owner(), hir.value().id()), List.of());
      int result = b.local("", future, Mutability.MUT, Body.LocalKind.RESULT, span);
      List<Operand> captured = new ArrayList<>();
      for (int i = 0; i < params.size(); i++) {
        int l =
            b.local(
                "",
                params.get(i),
                Mutability.NOT,
                Body.LocalKind.PARAM,
                hir.params().get(i).span());
        captured.add(new Operand.Move(b.place(l)));
      }
      b.at(b.newBlock());
      b.assign(
          b.place(result),
          new Rvalue.Aggregate(new Rvalue.Aggregate.Kind.Closure(future), captured),
          span);
      b.end(new Terminator.Return(BodyBuilder.last(span)));
      return b.finish(owner, params.size(), span);
    }

    Body nested(int node) {
      Hir hir = types.hir();
      BodyTypes.ClosureTypes c = types.closures().get(node);
      if (c == null) {
        throw new klint.base.KlintBug("no closure with id " + node);
      }
      boolean asyncFn = hir.asyncFn() && hir.value().id() == node;
      Optional<Hir.Node.Closure> closure = exprs.find(node);
      Hir.Node value = closure.map(Hir.Node.Closure::body).orElseGet(() -> exprs.block(node));
      Span span = value.span();
      Ty resultType = c.result();
      int result = b.local("", resultType, Mutability.MUT, Body.LocalKind.RESULT, span);
      Ty.ClosureId id = new Ty.ClosureId(hir.owner(), node);
      Ty self =
          closure.isPresent() ? new Ty.Closure(id, List.of()) : new Ty.Coroutine(id, List.of());
      Ty env =
          closure.isEmpty()
              ? self
              : switch (c.kind()) {
                case FN -> new Ty.Ref(Mutability.NOT, self);
                case FN_MUT -> new Ty.Ref(Mutability.MUT, self);
                case FN_ONCE -> self;
              };
      int envLocal = b.local("", env, Mutability.NOT, Body.LocalKind.PARAM, span);
      exprs.environment(Captured.of(envLocal, env, closure.isPresent(), c));
      List<Hir.Pattern> pats = new ArrayList<>();
      List<Integer> locals = new ArrayList<>();
      if (closure.isPresent()) {
        for (int i = 0; i < closure.get().params().size(); i++) {
          Hir.Pattern p = closure.get().params().get(i).pat();
          pats.add(p);
          locals.add(param(p, c.params().get(i), p.span()));
        }
      }
      b.at(b.newBlock());
      b.enter(span, DropReason.SCOPE_END);
      if (context.instances().needsDrop(self, Optional.of(hir.owner()))) {
        exprs.schedule(envLocal);
      }
      if (asyncFn) {
        asyncParams(envLocal);
      }
      body(pats, locals, value, result, span);
      return b.finish(new Body.Owner.Closure(id, c.kind()), 1 + locals.size(), span);
    }

    /// The parameters of an `async fn` come out of the environment, in order.
    private void asyncParams(int env) {
      List<Ty> params = paramTypes();
      for (int i = 0; i < params.size(); i++) {
        Hir.Param p = types.hir().params().get(i);
        Place from = new Place(env, List.of(new Place.Step.Field(i, params.get(i))), params.get(i));
        if (isPlain(p.pat())) {
          exprs.declare(p.pat());
          exprs.patterns().bindIrrefutable(p.pat(), from);
          continue;
        }
        Place whole = b.temp(params.get(i), p.span());
        b.assign(whole, new Rvalue.Use(exprs.use(from)), p.span());
        exprs.schedule(whole.local());
        exprs.declare(p.pat());
        exprs.patterns().bindIrrefutable(p.pat(), whole);
      }
    }
  }
}
