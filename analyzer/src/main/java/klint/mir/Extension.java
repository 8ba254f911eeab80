// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import klint.syntax.Expr;
import klint.types.BodyTypes;
import klint.types.BodyTypes.Resolution;
import klint.types.Hir;

/// Which temporaries live longer than their statement: those in a `let`'s initialiser that its
/// variables refer to.
///
/// Source: the Reference, "Temporary lifetime extension".
final class Extension {
  private final BodyTypes types;
  private final Map<Integer, Integer> depths = new HashMap<>();

  Extension(BodyTypes types) {
    this.types = types;
  }

  /// The depth of what is never dropped: temporaries that a constant or static refers to.
  static final int FOREVER = -1;

  /// The scope that holds the node's temporary, if it is not the usual one.
  Optional<Integer> depth(int node) {
    return Optional.ofNullable(depths.get(node));
  }

  /// Marks the temporaries in a `let`'s initialiser that live as long as its variables.
  ///
  /// Source: the Reference, "Temporary lifetime extension".
  void extend(Hir.Node n, int depth) {
    switch (n) {
      case Hir.Node.Borrow x -> {
        operandChain(x.operand(), depth);
        extend(x.operand(), depth);
      }
      case Hir.Node.RawBorrow x -> {
        operandChain(x.operand(), depth);
        extend(x.operand(), depth);
      }
      case Hir.Node.Cast x -> extend(x.operand(), depth);
      case Hir.Node.Tuple x -> x.elems().forEach(e -> extend(e, depth));
      case Hir.Node.Array x -> x.elems().forEach(e -> extend(e, depth));
      case Hir.Node.Struct x -> x.fields().forEach(f -> extend(f.value(), depth));
      case Hir.Node.Block x
          when x.kind() == Expr.BlockKind.PLAIN || x.kind() == Expr.BlockKind.UNSAFE ->
          x.tail().ifPresent(t -> extend(t, depth));
      case Hir.Node.If x -> {
        extend(x.then(), depth);
        x.orElse().ifPresent(e -> extend(e, depth));
      }
      case Hir.Node.Match x -> x.arms().forEach(a -> extend(a.body(), depth));
      case Hir.Node.Call x when constructs(x) -> x.args().forEach(e -> extend(e, depth));
      // What formatting borrows.
      case Hir.Node.Builtin x when x.kind() == Expr.BuiltinKind.FORMAT_ARGS ->
          x.operands()
              .forEach(
                  e -> {
                    operandChain(e, depth);
                    extend(e, depth);
                  });
      default -> {}
    }
  }

  private boolean constructs(Hir.Node.Call c) {
    return types.resolutions().get(c.callee().id()) instanceof Resolution.Ctor;
  }

  void operandChain(Hir.Node n, int depth) {
    Hir.Node at = n;
    while (true) {
      depths.put(at.id(), depth);
      switch (at) {
        case Hir.Node.Field f -> at = f.operand();
        case Hir.Node.Borrow x -> at = x.operand();
        case Hir.Node.RawBorrow x -> at = x.operand();
        case Hir.Node.Index i -> at = i.operand();
        case Hir.Node.Unary u when u.op() == Expr.UnOp.DEREF -> at = u.operand();
        default -> {
          return;
        }
      }
    }
  }
}
