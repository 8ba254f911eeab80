// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.types.Callee;
import klint.types.Cause;
import klint.types.Ty;

/// How a basic block ends. Block numbers are indexes into [Body#blocks].
public sealed interface Terminator {
  Span span();

  record Goto(int target, Span span) implements Terminator {}

  /// By the value of an integer, boolean, character or discriminant; `otherwise` if none of `arms`
  /// matches (absent if that cannot happen). If `of` is present the operand is the discriminant of
  /// that enum place, and the arms' values are variant *indexes*.
  record Switch(
      Operand operand, Optional<Place> of, List<Arm> arms, Optional<Integer> otherwise, Span span)
      implements Terminator {
    public Switch {
      arms = List.copyOf(arms);
    }

    public record Arm(BigInteger value, int target) {}
  }

  record Return(Span span) implements Terminator {}

  /// Undefined behaviour, or an abort.
  record Unreachable(Span span) implements Terminator {}

  /// Runs the drop glue of the place's type. `span` is the end of the scope, or the overwriting
  /// assignment.
  record Drop(Place place, int target, DropReason reason, Span span) implements Terminator {}

  enum DropReason {
    SCOPE_END,
    ASSIGNMENT,
    TEMPORARY
  }

  /// A call, explicit or implicit. No target if it diverges (type `!`).
  ///
  /// A call through `Fn`, `FnMut` or `FnOnce` has the callee and then the arguments one by one, not
  /// as a tuple.
  record Call(
      CallTarget callee,
      List<Operand> args,
      Place destination,
      Optional<Integer> target,
      CallKind kind,
      Span nameSpan,
      Span span)
      implements Terminator {
    public Call {
      args = List.copyOf(args);
    }
  }

  /// `.await`: polls `future` until it is ready; the task may be suspended here.
  record Await(Operand future, Optional<Callee> poll, Place destination, int target, Span span)
      implements Terminator {}

  /// `asm!`: reads and writes `operands`, and may call the `symbols`.
  record Asm(List<Operand> operands, List<Callee> symbols, Optional<Integer> target, Span span)
      implements Terminator {}

  /// Code that could not be lowered; control goes on at `target`.
  record Unknown(Cause cause, String what, Optional<Integer> target, Span span)
      implements Terminator {}

  /// What is called.
  sealed interface CallTarget {
    record Direct(Callee callee) implements CallTarget {}

    /// A function pointer, or a value whose type is unknown.
    record Pointer(Operand function) implements CallTarget {}

    record Unresolved(Cause cause, String name) implements CallTarget {}
  }

  /// How the call is written; the names are those of `calls --format json`. `DROP` is not written:
  /// the end of a box whose content was moved out.
  enum CallKind {
    CALL,
    METHOD,
    OPERATOR,
    DEREF,
    INDEX,
    FOR,
    QUESTION,
    AWAIT,
    DROP
  }

  /// For [Unknown] results.
  static Ty unknown(Cause cause) {
    return new Ty.Unknown(cause);
  }
}
