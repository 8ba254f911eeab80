// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// An expression.
public sealed interface Expr {
  Span span();

  /// A literal token.
  record Lit(TokenTree.Token token) implements Expr {
    @Override
    public Span span() {
      return token.span();
    }
  }

  record OfPath(Path path) implements Expr {
    @Override
    public Span span() {
      return path.span();
    }
  }

  /// `-`, `!`, `*`.
  record Unary(UnOp op, Expr operand, Span span) implements Expr {}

  /// All two-sided operators but assignments and ranges; `&&` and `||` included. `opSpan` is the
  /// operator's place.
  record Binary(BinOp op, Span opSpan, Expr left, Expr right, Span span) implements Expr {}

  record Assign(Expr left, Expr right, Span span) implements Expr {}

  record AssignOp(BinOp op, Span opSpan, Expr left, Expr right, Span span) implements Expr {}

  /// `&e`, `&mut e`.
  record Borrow(Mutability mutability, Expr operand, Span span) implements Expr {}

  /// `&raw const e`, `&raw mut e`.
  record RawBorrow(Mutability mutability, Expr operand, Span span) implements Expr {}

  record Cast(Expr operand, Type type, Span span) implements Expr {}

  record Paren(Expr inner, Span span) implements Expr {}

  record Tuple(List<Expr> elems, Span span) implements Expr {}

  record Array(List<Expr> elems, Span span) implements Expr {}

  /// `[value; len]`.
  record Repeat(Expr value, Expr len, Span span) implements Expr {}

  /// `Path { fields, ..base }`.
  record Struct(Path path, List<Field> fields, Base base, Span span) implements Expr {
    /// `name: value`, or with `shorthand` a path of the same name.
    public record Field(List<Attr> attrs, Ident name, Expr value, boolean shorthand) {}

    /// What follows the fields.
    public sealed interface Base {
      record None() implements Base {}

      /// `..expr`.
      record Update(Expr value) implements Base {}

      /// `..` alone (destructuring assignment, default field values).
      record Rest(Span span) implements Base {}
    }
  }

  record Call(Expr callee, List<Expr> args, Span span) implements Expr {}

  record MethodCall(
      Expr receiver, Ident name, Optional<GenericArgs> generics, List<Expr> args, Span span)
      implements Expr {}

  /// `e.name`, `e.0`.
  record Field(Expr operand, Ident name, Span span) implements Expr {}

  record Index(Expr operand, Expr index, Span span) implements Expr {}

  record Range(Optional<Expr> lo, Optional<Expr> hi, RangeKind kind, Span span) implements Expr {}

  /// `{ .. }`, with a label, or `unsafe`, `const`, `async`, `gen` before it.
  record OfBlock(Optional<Lifetime> label, BlockKind kind, Block block, Span span)
      implements Expr {}

  record If(Expr condition, Block then, Optional<Expr> orElse, Span span) implements Expr {}

  /// `let pat = e` in the condition of `if`, `while` or a match guard.
  record Let(Pat pat, Expr scrutinee, Span span) implements Expr {}

  record Match(Expr scrutinee, List<Arm> arms, Span span) implements Expr {
    public record Arm(List<Attr> attrs, Pat pat, Optional<Expr> guard, Expr body, Span span) {}
  }

  record While(Optional<Lifetime> label, Expr condition, Block body, Span span) implements Expr {}

  record Loop(Optional<Lifetime> label, Block body, Span span) implements Expr {}

  /// `for pat in iter`; `awaits` for `for await`.
  record For(
      Optional<Lifetime> label, Pat pat, Expr iterable, Block body, boolean awaits, Span span)
      implements Expr {}

  record Closure(
      List<GenericParam> binder,
      ClosureKind kind,
      List<Param> params,
      Optional<Type> ret,
      Expr body,
      Span span)
      implements Expr {
    public record Param(List<Attr> attrs, Pat pat, Optional<Type> type) {}

    /// The words before the bars.
    public record ClosureKind(boolean constness, boolean staticness, boolean async, boolean move) {}
  }

  record Return(Optional<Expr> value, Span span) implements Expr {}

  record Break(Optional<Lifetime> label, Optional<Expr> value, Span span) implements Expr {}

  record Continue(Optional<Lifetime> label, Span span) implements Expr {}

  /// `yield`, `do yeet`, `become`.
  record Jump(JumpKind kind, Optional<Expr> value, Span span) implements Expr {}

  /// `e?`.
  record Try(Expr operand, Span span) implements Expr {}

  /// `e.await`; `keyword` is the place of `await`.
  record Await(Expr operand, Span keyword, Span span) implements Expr {}

  /// `_` on the left of an assignment.
  record Underscore(Span span) implements Expr {}

  record Macro(MacroCall call) implements Expr {
    @Override
    public Span span() {
      return call.span();
    }
  }

  /// Attributes before an expression.
  record Attributed(List<Attr> attrs, Expr inner, Span span) implements Expr {}

  /// What a built-in macro with a meaning of its own becomes; only expansion makes it.
  ///
  /// `span` is that of the macro call.
  record Builtin(
      BuiltinKind kind,
      List<Expr> operands,
      List<Type> types,
      List<Ident> names,
      String text,
      Span span)
      implements Expr {}

  record Broken(Span span) implements Expr {}

  /// The built-in macros that leave a trace in the expanded tree.
  enum BuiltinKind {
    /// `operands` are the values formatted, borrowed in this order; `text` the template. Its type
    /// is `fmt::Arguments`.
    FORMAT_ARGS,
    /// `operands` are the inputs and outputs in order; `sym` operands are paths.
    ASM,
    /// `types[0]` and the field `names`.
    OFFSET_OF,
    /// `&raw const *`-like pattern types and others that have no source form; `text` says which.
    OTHER
  }

  enum UnOp {
    DEREF("*"),
    NOT("!"),
    NEG("-");

    private final String text;

    UnOp(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  enum BinOp {
    ADD("+"),
    SUB("-"),
    MUL("*"),
    DIV("/"),
    REM("%"),
    BIT_XOR("^"),
    BIT_AND("&"),
    BIT_OR("|"),
    SHL("<<"),
    SHR(">>"),
    AND("&&"),
    OR("||"),
    EQ("=="),
    NE("!="),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">=");

    private final String text;

    BinOp(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  enum RangeKind {
    /// `..`.
    HALF_OPEN,
    /// `..=` (and `...` in old patterns).
    CLOSED
  }

  enum BlockKind {
    PLAIN,
    UNSAFE,
    CONST,
    ASYNC,
    ASYNC_MOVE,
    GEN,
    GEN_MOVE,
    TRY
  }

  enum JumpKind {
    YIELD,
    YEET,
    BECOME
  }
}
