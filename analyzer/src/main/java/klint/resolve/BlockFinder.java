// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import klint.syntax.Block;
import klint.syntax.Bound;
import klint.syntax.Expr;
import klint.syntax.FnDecl;
import klint.syntax.GenericArgs;
import klint.syntax.GenericParam;
import klint.syntax.Generics;
import klint.syntax.Item;
import klint.syntax.Pat;
import klint.syntax.Path;
import klint.syntax.Stmt;
import klint.syntax.Type;

/// Finds the blocks of expanded syntax that have items of their own.
///
/// Does not go into those items, nor into the blocks inside a found block's statements: the sink
/// decides that, by calling [#inside].
final class BlockFinder {
  private final Consumer<Block> sink;
  private final BiConsumer<Expr, AnonymousConst.Use> constants;

  /// Each outermost block with items goes to `sink`.
  BlockFinder(Consumer<Block> sink) {
    this(sink, (_, _) -> {});
  }

  /// Each constant without a name that is not in a found block goes to `constants`, outer ones
  /// before those inside of them.
  BlockFinder(Consumer<Block> sink, BiConsumer<Expr, AnonymousConst.Use> constants) {
    this.sink = sink;
    this.constants = constants;
  }

  /// Whether a block has a module of its own.
  static boolean hasItems(Block block) {
    for (Stmt stmt : block.stmts()) {
      if (stmt instanceof Stmt.OfItem(Item item) && !(item instanceof Item.MacroRules)) {
        return true;
      }
    }
    return false;
  }

  void item(Item item) {
    switch (item) {
      case Item.Fn fn -> {
        generics(fn.generics());
        decl(fn.decl());
        fn.body().ifPresent(this::block);
      }
      case Item.Const it -> {
        generics(it.generics());
        type(it.type());
        it.value().ifPresent(this::expr);
      }
      case Item.Static it -> {
        type(it.type());
        it.value().ifPresent(this::expr);
      }
      case Item.TypeAlias it -> {
        generics(it.generics());
        bounds(it.bounds());
        it.type().ifPresent(this::type);
      }
      case Item.Struct it -> {
        generics(it.generics());
        data(it.data());
      }
      case Item.Union it -> {
        generics(it.generics());
        data(it.data());
      }
      case Item.Enum it -> generics(it.generics());
      case Item.Trait it -> {
        generics(it.generics());
        bounds(it.supertraits());
      }
      case Item.TraitAlias it -> {
        generics(it.generics());
        bounds(it.bounds());
      }
      case Item.Impl it -> {
        generics(it.generics());
        it.trait().ifPresent(this::path);
        type(it.self());
      }
      case Item.Use _,
          Item.ExternCrate _,
          Item.Mod _,
          Item.ExternBlock _,
          Item.MacroRules _,
          Item.MacroDef _,
          Item.Macro _,
          Item.Broken _ -> {}
    }
  }

  void variant(Item.Variant variant) {
    data(variant.data());
    variant.discriminant().ifPresent(this::expr);
  }

  private void data(Item.VariantData data) {
    switch (data) {
      case Item.VariantData.Unit() -> {}
      case Item.VariantData.TupleFields(List<Item.Field> fields) -> fields.forEach(this::field);
      case Item.VariantData.Named(List<Item.Field> fields) -> fields.forEach(this::field);
    }
  }

  private void field(Item.Field field) {
    type(field.type());
    field.defaultValue().ifPresent(this::expr);
  }

  private void decl(FnDecl decl) {
    decl.self()
        .ifPresent(
            self -> {
              if (self.kind() instanceof FnDecl.SelfKind.Typed(Type type)) {
                type(type);
              }
            });
    for (FnDecl.Param param : decl.params()) {
      pat(param.pat());
      type(param.type());
    }
    decl.ret().ifPresent(this::type);
  }

  private void generics(Generics generics) {
    generics.params().forEach(this::param);
    for (Generics.WherePredicate predicate : generics.where()) {
      if (predicate
          instanceof Generics.WherePredicate.OfType(_, Type type, List<Bound> bounds, _)) {
        type(type);
        bounds(bounds);
      }
    }
  }

  private void param(GenericParam param) {
    switch (param) {
      case GenericParam.OfLifetime _ -> {}
      case GenericParam.OfType it -> {
        bounds(it.bounds());
        it.defaultType().ifPresent(this::type);
      }
      case GenericParam.OfConst it -> {
        type(it.type());
        it.defaultValue().ifPresent(e -> constant(e, AnonymousConst.Use.ARGUMENT));
      }
    }
  }

  private void constant(Expr value, AnonymousConst.Use use) {
    constants.accept(value, use);
    expr(value);
  }

  private void bounds(List<Bound> bounds) {
    for (Bound bound : bounds) {
      if (bound instanceof Bound.OfTrait trait) {
        path(trait.path());
      }
    }
  }

  void block(Block block) {
    if (hasItems(block)) {
      sink.accept(block);
    } else {
      inside(block);
    }
  }

  /// The statements and the value of a block, without its items.
  void inside(Block block) {
    for (Stmt stmt : block.stmts()) {
      switch (stmt) {
        case Stmt.Let let -> {
          pat(let.pat());
          let.type().ifPresent(this::type);
          let.init().ifPresent(this::expr);
          let.orElse().ifPresent(this::block);
        }
        case Stmt.OfExpr it -> expr(it.expr());
        case Stmt.OfItem _, Stmt.Empty _, Stmt.Macro _ -> {}
      }
    }
    block.tail().ifPresent(this::expr);
  }

  private void exprs(List<Expr> exprs) {
    exprs.forEach(this::expr);
  }

  private void optional(Optional<Expr> expr) {
    expr.ifPresent(this::expr);
  }

  void expr(Expr expr) {
    switch (expr) {
      case Expr.OfPath(Path path) -> path(path);
      case Expr.Unary it -> expr(it.operand());
      case Expr.Binary it -> {
        expr(it.left());
        expr(it.right());
      }
      case Expr.Assign it -> {
        expr(it.left());
        expr(it.right());
      }
      case Expr.AssignOp it -> {
        expr(it.left());
        expr(it.right());
      }
      case Expr.Borrow it -> expr(it.operand());
      case Expr.RawBorrow it -> expr(it.operand());
      case Expr.Cast it -> {
        expr(it.operand());
        type(it.type());
      }
      case Expr.Paren it -> expr(it.inner());
      case Expr.Tuple it -> exprs(it.elems());
      case Expr.Array it -> exprs(it.elems());
      case Expr.Repeat it -> {
        expr(it.value());
        constant(it.len(), AnonymousConst.Use.LENGTH);
      }
      case Expr.Struct it -> struct(it);
      case Expr.Call it -> {
        expr(it.callee());
        exprs(it.args());
      }
      case Expr.MethodCall it -> {
        expr(it.receiver());
        it.generics().ifPresent(this::args);
        exprs(it.args());
      }
      case Expr.Field it -> expr(it.operand());
      case Expr.Index it -> {
        expr(it.operand());
        expr(it.index());
      }
      case Expr.Range it -> {
        optional(it.lo());
        optional(it.hi());
      }
      case Expr.OfBlock it -> block(it.block());
      case Expr.If it -> {
        expr(it.condition());
        block(it.then());
        optional(it.orElse());
      }
      case Expr.Let it -> {
        pat(it.pat());
        expr(it.scrutinee());
      }
      case Expr.Match it -> {
        expr(it.scrutinee());
        for (Expr.Match.Arm arm : it.arms()) {
          pat(arm.pat());
          optional(arm.guard());
          expr(arm.body());
        }
      }
      case Expr.While it -> {
        expr(it.condition());
        block(it.body());
      }
      case Expr.Loop it -> block(it.body());
      case Expr.For it -> {
        pat(it.pat());
        expr(it.iterable());
        block(it.body());
      }
      case Expr.Closure it -> closure(it);
      case Expr.Return it -> optional(it.value());
      case Expr.Break it -> optional(it.value());
      case Expr.Jump it -> optional(it.value());
      case Expr.Try it -> expr(it.operand());
      case Expr.Await it -> expr(it.operand());
      case Expr.Attributed it -> expr(it.inner());
      case Expr.Builtin it -> {
        exprs(it.operands());
        it.types().forEach(this::type);
      }
      case Expr.Lit _, Expr.Continue _, Expr.Underscore _, Expr.Macro _, Expr.Broken _ -> {}
    }
  }

  private void struct(Expr.Struct it) {
    path(it.path());
    it.fields().forEach(f -> expr(f.value()));
    if (it.base() instanceof Expr.Struct.Base.Update(Expr value)) {
      expr(value);
    }
  }

  private void closure(Expr.Closure it) {
    for (Expr.Closure.Param param : it.params()) {
      pat(param.pat());
      param.type().ifPresent(this::type);
    }
    it.ret().ifPresent(this::type);
    expr(it.body());
  }

  private void path(Path path) {
    path.qself()
        .ifPresent(
            q -> {
              type(q.self());
              q.trait().ifPresent(this::path);
            });
    for (Path.Segment segment : path.segments()) {
      segment.args().ifPresent(this::args);
    }
  }

  private void args(GenericArgs args) {
    switch (args) {
      case GenericArgs.Angle it -> it.args().forEach(this::arg);
      case GenericArgs.Paren it -> {
        it.inputs().forEach(this::type);
        it.output().ifPresent(this::type);
      }
      case GenericArgs.ReturnNotation _ -> {}
    }
  }

  private void arg(GenericArgs.Arg arg) {
    switch (arg) {
      case GenericArgs.Arg.OfLifetime _ -> {}
      case GenericArgs.Arg.OfType(Type type) -> type(type);
      case GenericArgs.Arg.OfConst(Expr value) -> constant(value, AnonymousConst.Use.ARGUMENT);
      case GenericArgs.Arg.Equals it -> arg(it.value());
      case GenericArgs.Arg.Bounded it -> bounds(it.bounds());
    }
  }

  private void type(Type type) {
    switch (type) {
      case Type.Paren it -> type(it.inner());
      case Type.Tuple it -> it.elems().forEach(this::type);
      case Type.Slice it -> type(it.elem());
      case Type.Array it -> {
        type(it.elem());
        constant(it.len(), AnonymousConst.Use.LENGTH);
      }
      case Type.Ptr it -> type(it.pointee());
      case Type.Ref it -> type(it.pointee());
      case Type.BareFn it -> {
        it.params().forEach(p -> type(p.type()));
        it.ret().ifPresent(this::type);
      }
      case Type.OfPath(Path path) -> path(path);
      case Type.ImplTrait it -> bounds(it.bounds());
      case Type.DynTrait it -> bounds(it.bounds());
      case Type.Never _, Type.Infer _, Type.Macro _, Type.Broken _ -> {}
    }
  }

  private void pat(Pat pat) {
    switch (pat) {
      case Pat.Binding it -> it.sub().ifPresent(this::pat);
      case Pat.Lit it -> expr(it.value());
      case Pat.Range it -> {
        optional(it.lo());
        optional(it.hi());
      }
      case Pat.Ref it -> pat(it.inner());
      case Pat.Tuple it -> it.elems().forEach(this::pat);
      case Pat.Slice it -> it.elems().forEach(this::pat);
      case Pat.OfPath(Path path) -> path(path);
      case Pat.TupleStruct it -> {
        path(it.path());
        it.elems().forEach(this::pat);
      }
      case Pat.Struct it -> {
        path(it.path());
        it.fields().forEach(f -> pat(f.pat()));
      }
      case Pat.Or it -> it.alternatives().forEach(this::pat);
      case Pat.Paren it -> pat(it.inner());
      case Pat.Deref it -> pat(it.inner());
      case Pat.ConstBlock it -> block(it.block());
      case Pat.Wild _, Pat.Rest _, Pat.Never _, Pat.Macro _, Pat.Broken _ -> {}
    }
  }
}
