// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.Optional;
import klint.rules.Condition;
import klint.rules.ResultShape;

/// A callee's conditions in terms of its caller's parameters, at one call.
final class CallConditions {
  private final FunctionWalker walker;
  private final Branches branches;

  CallConditions(FunctionWalker walker, Branches branches) {
    this.walker = walker;
    this.branches = branches;
  }

  /// A callee's condition in terms of this function's parameters; empty if it cannot hold.
  Optional<Condition> translate(Condition c, CNode.Call call) {
    return switch (c) {
      case Condition.Always _, Condition.LastReference _, Condition.NotInInterrupt _ ->
          Optional.of(c);
      case Condition.AllowsBlocking(_, var position) -> {
        Optional<List<CNode>> arg = argument(call, position.orElse(-1));
        if (arg.isEmpty()) {
          yield Optional.of(variadicFlags(call, position.orElse(-1)));
        }
        yield switch (GfpFlags.of(arg.get(), walker)) {
          case GfpFlags.Blocks _ -> Optional.of(Condition.ALWAYS);
          case GfpFlags.Never _ -> Optional.empty();
          case GfpFlags.AsParam(int index) -> Optional.of(branches.allows(index));
        };
      }
      case Condition.ArgumentIs(_, var position, ResultShape shape) -> {
        Optional<List<CNode>> arg = argument(call, position.orElse(-1));
        yield arg.isEmpty() ? Optional.of(Condition.ALWAYS) : shaped(arg.get(), shape);
      }
    };
  }

  /// Where a macro passes `__VA_ARGS__` on, its own variable part holds the flags.
  private Condition variadicFlags(CNode.Call call, int position) {
    int rest = walker.function().param("__VA_ARGS__");
    for (int i = 0; i < call.args().size() && rest >= 0; i++) {
      if (CNode.single(call.args().get(i)).filter("__VA_ARGS__"::equals).isPresent()) {
        return branches.allows(rest + Math.max(0, position - i));
      }
    }
    return Condition.ALWAYS;
  }

  static Optional<List<CNode>> argument(CNode.Call call, int position) {
    if (position < 0) {
      return Optional.empty();
    }
    for (int i = 0; i < position && i < call.args().size(); i++) {
      if (CNode.single(call.args().get(i)).filter("__VA_ARGS__"::equals).isPresent()) {
        return Optional.empty();
      }
    }
    if (position >= call.args().size()) {
      return Optional.empty();
    }
    List<CNode> arg = call.args().get(position);
    boolean rest = CNode.single(arg).filter("__VA_ARGS__"::equals).isPresent();
    return rest ? Optional.empty() : Optional.of(arg);
  }

  private Optional<Condition> shaped(List<CNode> arg, ResultShape shape) {
    boolean wantsZero = shape == ResultShape.Plain.ZERO || shape == ResultShape.Plain.NULL;
    boolean wantsNonzero = shape == ResultShape.Plain.NONZERO || shape == ResultShape.Plain.NONNULL;
    if (!wantsZero && !wantsNonzero) {
      return Optional.of(Condition.ALWAYS);
    }
    Optional<String> single = CNode.single(arg);
    if (single.isPresent()) {
      String s = single.get();
      boolean zero = s.equals("0") || s.equals("NULL") || s.equals("false");
      if (zero || s.equals("1") || s.equals("true")) {
        return zero == wantsZero ? Optional.of(Condition.ALWAYS) : Optional.empty();
      }
    }
    Fact.Split split = branches.split(arg);
    for (Fact f : wantsNonzero ? split.yes() : split.no()) {
      switch (f) {
        case Fact.Harmless _ -> {
          return Optional.empty();
        }
        case Fact.When(Condition c) -> {
          return Optional.of(c);
        }
        case Fact.Unless _ -> {}
      }
    }
    return Optional.of(Condition.ALWAYS);
  }
}
