// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.List;
import java.util.Map;
import klint.base.Span;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.BodyTypes;
import klint.types.Ty;

/// A function, constant, closure or coroutine as basic blocks, generic as written: types may
/// mention parameters.
///
/// Local 0 is the result, 1 to `params` the arguments, then variables and temporaries. Block 0 is
/// the entry. Unwinding is not represented: panics abort. Drops are elaborated: a [Terminator.Drop]
/// runs, or its block is reached only if the drop flag (an ordinary boolean local) says so.
///
/// `meets` says of blocks where branches meet again which place in the text that is: the last
/// character of the `if`, `match` or labelled block.
public record Body(
    Owner owner,
    int params,
    List<LocalDecl> locals,
    List<BasicBlock> blocks,
    Map<Integer, Span> meets,
    Span span) {
  public Body {
    locals = List.copyOf(locals);
    blocks = List.copyOf(blocks);
    meets = Map.copyOf(meets);
  }

  /// Whose body it is.
  public sealed interface Owner {
    record Item(DefId def) implements Owner {}

    /// A closure or coroutine; local 1 is its environment (`Fn`, `FnMut`: by reference, `FnOnce`:
    /// by value).
    record Closure(Ty.ClosureId id, BodyTypes.FnKind kind) implements Owner {}
  }

  /// `name` is empty for temporaries; `span` the binding's name or the expression.
  public record LocalDecl(String name, Ty type, Mutability mutability, LocalKind kind, Span span) {}

  public enum LocalKind {
    RESULT,
    PARAM,
    VARIABLE,
    TEMPORARY,
    DROP_FLAG
  }

  public record BasicBlock(List<Statement> statements, Terminator terminator) {
    public BasicBlock {
      statements = List.copyOf(statements);
    }
  }
}
