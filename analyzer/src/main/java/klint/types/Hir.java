// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.DefId;
import klint.syntax.Attr;
import klint.syntax.Expr.BinOp;
import klint.syntax.Expr.BlockKind;
import klint.syntax.Expr.BuiltinKind;
import klint.syntax.Expr.JumpKind;
import klint.syntax.Expr.RangeKind;
import klint.syntax.Expr.UnOp;
import klint.syntax.Ident;
import klint.syntax.Mutability;
import klint.syntax.TokenTree;
import klint.syntax.Type;

/// A body with its names resolved: locals are numbers, paths are definitions, every node has an id.
///
/// `owner` is a function, constant, static, enum variant with a discriminant, or an item with an
/// anonymous constant in its types. Ids count expressions and patterns alike from 0 to `nodes - 1`;
/// closures' bodies share their owner's ids. The same macro argument used twice gives two nodes.
public record Hir(
    DefId owner, List<Param> params, Node value, int nodes, List<Local> locals, boolean asyncFn) {
  public Hir {
    params = List.copyOf(params);
    locals = List.copyOf(locals);
  }

  /// A parameter of the function; the first may be `self`. Its type is the signature's.
  public record Param(Pattern pat, Span span) {}

  /// A variable; `id` is its index. `self` is one too. `span` is the binding's name.
  public record Local(int id, String name, Mutability mutability, Span span) {}

  /// An expression.
  public sealed interface Node {
    int id();

    Span span();

    record Lit(int id, TokenTree.Token token, Span span) implements Node {}

    /// A variable.
    record Var(int id, int local, Span span) implements Node {}

    /// A path to an item; `args` are the explicit arguments by segment, lowered during typing.
    record Item(int id, PathRef path, Span span) implements Node {}

    record Unary(int id, UnOp op, Node operand, Span span) implements Node {}

    /// `&&` and `||` included.
    record Binary(int id, BinOp op, Span opSpan, Node left, Node right, Span span)
        implements Node {}

    record Assign(int id, Node left, Node right, Span span) implements Node {}

    record AssignOp(int id, BinOp op, Span opSpan, Node left, Node right, Span span)
        implements Node {}

    record Borrow(int id, Mutability mutability, Node operand, Span span) implements Node {}

    record RawBorrow(int id, Mutability mutability, Node operand, Span span) implements Node {}

    record Cast(int id, Node operand, Type type, Span span) implements Node {}

    record Tuple(int id, List<Node> elems, Span span) implements Node {}

    record Array(int id, List<Node> elems, Span span) implements Node {}

    record Repeat(int id, Node value, klint.syntax.Expr len, Span span) implements Node {}

    record Struct(
        int id, PathRef path, List<FieldInit> fields, Optional<Node> base, boolean rest, Span span)
        implements Node {}

    record Call(int id, Node callee, List<Node> args, Span span) implements Node {}

    record MethodCall(
        int id,
        Node receiver,
        Ident name,
        Optional<klint.syntax.GenericArgs> generics,
        List<Node> args,
        Span span)
        implements Node {}

    record Field(int id, Node operand, Ident name, Span span) implements Node {}

    record Index(int id, Node operand, Node index, Span span) implements Node {}

    record Range(int id, Optional<Node> lo, Optional<Node> hi, RangeKind kind, Span span)
        implements Node {}

    /// `label` is the label's number, for [Break]. `module` is the anonymous module of its items.
    record Block(
        int id,
        BlockKind kind,
        boolean labelled,
        List<Stmt> stmts,
        Optional<Node> tail,
        Optional<DefId> module,
        Span span)
        implements Node {}

    /// `then` is a [Block]; conditions are [Let]s and expressions joined by `&&`.
    record If(int id, Node condition, Node then, Optional<Node> orElse, Span span)
        implements Node {}

    record Let(int id, Pattern pat, Node scrutinee, Span span) implements Node {}

    record Match(int id, Node scrutinee, List<Arm> arms, Span span) implements Node {}

    record While(int id, Node condition, Node body, Span span) implements Node {}

    record Loop(int id, Node body, Span span) implements Node {}

    record For(int id, Pattern pat, Node iterable, Node body, boolean awaits, Span span)
        implements Node {}

    /// A closure; `attrs` are those before it. An `async` block is a [Block] of that kind.
    record Closure(
        int id,
        List<Attr> attrs,
        klint.syntax.Expr.Closure.ClosureKind kind,
        List<ClosureParam> params,
        Optional<Type> ret,
        Node body,
        Span span)
        implements Node {}

    record Return(int id, Optional<Node> value, Span span) implements Node {}

    /// `target` is the id of the loop or labelled block; -1 if there is none (invalid Rust).
    record Break(int id, int target, Optional<Node> value, Span span) implements Node {}

    record Continue(int id, int target, Span span) implements Node {}

    record Jump(int id, JumpKind kind, Optional<Node> value, Span span) implements Node {}

    record Try(int id, Node operand, Span span) implements Node {}

    record Await(int id, Node operand, Span keyword, Span span) implements Node {}

    /// `_` on the left of an assignment.
    record Underscore(int id, Span span) implements Node {}

    record Builtin(
        int id,
        BuiltinKind kind,
        List<Node> operands,
        List<Type> types,
        List<Ident> names,
        String text,
        Span span)
        implements Node {}

    /// What could not be lowered, and why.
    record Unknown(int id, Cause cause, String what, Span span) implements Node {}
  }

  public record FieldInit(Ident name, Node value) {}

  public record Arm(Pattern pat, Optional<Node> guard, Node body, Span span) {}

  public record ClosureParam(Pattern pat, Optional<Type> type) {}

  /// A statement.
  public sealed interface Stmt {
    /// `orElse` is a [Node.Block] that diverges.
    record Let(
        Pattern pat, Optional<Type> type, Optional<Node> init, Optional<Node> orElse, Span span)
        implements Stmt {}

    record Expression(Node expr, boolean semi, Span span) implements Stmt {}
  }

  /// A pattern.
  public sealed interface Pattern {
    int id();

    Span span();

    record Wild(int id, Span span) implements Pattern {}

    record Rest(int id, Span span) implements Pattern {}

    record Never(int id, Span span) implements Pattern {}

    /// In an or-pattern every alternative binds the same `local`.
    record Binding(
        int id,
        int local,
        boolean byRef,
        Mutability refMutability,
        Optional<Pattern> sub,
        Span span)
        implements Pattern {}

    /// A literal or a constant expression.
    record Lit(int id, Node value, Span span) implements Pattern {}

    record Range(int id, Optional<Node> lo, Optional<Node> hi, RangeKind kind, Span span)
        implements Pattern {}

    record Ref(int id, Mutability mutability, Pattern inner, Span span) implements Pattern {}

    record Tuple(int id, List<Pattern> elems, Span span) implements Pattern {}

    record Slice(int id, List<Pattern> elems, Span span) implements Pattern {}

    /// A constant, unit struct or unit variant.
    record Item(int id, PathRef path, Span span) implements Pattern {}

    record TupleStruct(int id, PathRef path, List<Pattern> elems, Span span) implements Pattern {}

    record Struct(int id, PathRef path, List<Field> fields, boolean rest, Span span)
        implements Pattern {}

    record Or(int id, List<Pattern> alternatives, Span span) implements Pattern {}

    record Deref(int id, Pattern inner, Span span) implements Pattern {}

    record Unknown(int id, Cause cause, Span span) implements Pattern {}

    record Field(Ident name, Pattern pat) {}
  }

  /// A path in a body, to be finished by types: the syntax, the module it stands in for names, and
  /// how far names led.
  ///
  /// `head` is empty if the path begins with a qualified self, `Self`, or a type parameter.
  public record PathRef(
      klint.syntax.Path path, DefId module, Optional<klint.resolve.PathRes> head) {}
}
