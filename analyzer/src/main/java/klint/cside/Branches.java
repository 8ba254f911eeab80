// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import klint.cside.Fact.Split;
import klint.rules.Condition;
import klint.rules.ResultShape;
import klint.rules.ResultShape.Plain;

/// What a C condition says of the context, the allocation flags, a parameter or a reference count.
final class Branches {
  private static final Set<String> TRANSPARENT =
      Set.of(
          "likely",
          "unlikely",
          "WARN_ON",
          "WARN_ON_ONCE",
          "__builtin_expect",
          "READ_ONCE",
          "data_race",
          "VM_WARN_ON_ONCE",
          "DEBUG_LOCKS_WARN_ON",
          "IS_ERR_OR_NULL_");

  private static final Split NOT_INTERRUPTED =
      new Split(List.of(new Fact.When(Condition.NOT_IN_INTERRUPT)), List.of(Fact.HARMLESS));

  private final FunctionWalker walker;

  Branches(FunctionWalker walker) {
    this.walker = walker;
  }

  Split split(List<CNode> condition) {
    return split(condition, 0);
  }

  private Split split(List<CNode> raw, int depth) {
    List<CNode> c = CNode.strip(raw);
    if (c.isEmpty() || depth > 12) {
      return Split.NOTHING;
    }
    List<List<CNode>> ors = splitAt(c, "||");
    if (ors.size() > 1) {
      List<Fact> no = new ArrayList<>();
      Split first = split(ors.getFirst(), depth + 1);
      boolean all = true;
      for (List<CNode> part : ors) {
        Split s = split(part, depth + 1);
        no.addAll(s.no());
        all &= s.yes().contains(Fact.HARMLESS);
      }
      return new Split(all ? first.yes() : List.of(), no);
    }
    List<List<CNode>> ands = splitAt(c, "&&");
    if (ands.size() > 1) {
      List<Fact> yes = new ArrayList<>();
      Split first = split(ands.getFirst(), depth + 1);
      boolean all = true;
      for (List<CNode> part : ands) {
        Split s = split(part, depth + 1);
        yes.addAll(s.yes());
        all &= s.no().contains(Fact.HARMLESS);
      }
      return new Split(yes, all ? first.no() : List.of());
    }
    if (c.getFirst() instanceof CNode.Leaf(String not, _) && not.equals("!")) {
      return split(c.subList(1, c.size()), depth + 1).swap();
    }
    if (c.size() == 1) {
      return switch (c.getFirst()) {
        case CNode.Call call -> call(call, depth);
        case CNode.Leaf(String text, _) -> word(text, depth);
        case CNode.Group _, CNode.Statements _ -> Split.NOTHING;
      };
    }
    Split comparison = comparison(c);
    return comparison.equals(Split.NOTHING) ? mask(c) : comparison;
  }

  private static List<List<CNode>> splitAt(List<CNode> nodes, String operator) {
    List<List<CNode>> parts = new ArrayList<>();
    List<CNode> current = new ArrayList<>();
    for (CNode n : nodes) {
      if (n instanceof CNode.Leaf(String t, _)) {
        if (t.equals("?")) {
          return List.of(nodes);
        }
        if (t.equals(operator)) {
          parts.add(current);
          current = new ArrayList<>();
          continue;
        }
      }
      current.add(n);
    }
    parts.add(current);
    return parts;
  }

  private Split call(CNode.Call call, int depth) {
    String name = call.name();
    if (TRANSPARENT.contains(name) && !call.args().isEmpty()) {
      return split(call.args().getFirst(), depth + 1);
    }
    Optional<ResultShape> last = walker.lastReference(name);
    if (last.isPresent()) {
      Split split = Split.of(Condition.LAST_REFERENCE);
      return last.get() == Plain.ZERO ? split.swap() : split;
    }
    return switch (name) {
      case "gfpflags_allow_blocking", "gfpflags_normal_context" ->
          call.args().isEmpty() ? Split.NOTHING : blocking(call.args().getFirst());
      case "in_interrupt", "in_serving_softirq" -> NOT_INTERRUPTED.swap();
      case "in_task" -> NOT_INTERRUPTED;
      case "in_atomic", "in_atomic_preempt_off", "preemptible", "rcu_preempt_depth" ->
          new Split(List.of(Fact.HARMLESS), List.of(Fact.HARMLESS));
      case "in_nmi", "in_hardirq", "in_irq", "irqs_disabled", "oops_in_progress" ->
          new Split(List.of(Fact.HARMLESS), List.of());
      case "IS_ENABLED", "IS_BUILTIN", "IS_REACHABLE" -> option(call);
      default -> Split.NOTHING;
    };
  }

  private Split option(CNode.Call call) {
    Optional<String> name =
        call.args().isEmpty() ? Optional.empty() : CNode.single(call.args().getFirst());
    if (name.isEmpty() || !name.get().startsWith("CONFIG_")) {
      return Split.NOTHING;
    }
    boolean on = walker.config().value(name.get()).isPresent();
    return on
        ? new Split(List.of(), List.of(Fact.HARMLESS))
        : new Split(List.of(Fact.HARMLESS), List.of());
  }

  /// A test whether flags allow blocking.
  private Split blocking(List<CNode> flags) {
    return switch (GfpFlags.of(flags, walker)) {
      case GfpFlags.Blocks _ -> Split.NOTHING;
      case GfpFlags.Never _ -> new Split(List.of(Fact.HARMLESS), List.of());
      case GfpFlags.AsParam(int index) -> Split.of(allows(index));
    };
  }

  Condition allows(int index) {
    List<CFunction.Param> params = walker.function().params();
    String name = index < params.size() ? params.get(index).name() : "__VA_ARGS__";
    return new Condition.AllowsBlocking(name, OptionalInt.of(index));
  }

  private Split word(String text, int depth) {
    if (text.equals("1") || text.equals("true")) {
      return new Split(List.of(), List.of(Fact.HARMLESS));
    }
    if (text.equals("0") || text.equals("false")) {
      return new Split(List.of(Fact.HARMLESS), List.of());
    }
    int p = walker.function().param(text);
    if (p >= 0) {
      return walker.isReassigned(text) ? Split.NOTHING : shape(p, Plain.NONZERO);
    }
    Optional<List<List<CNode>>> local = walker.local(text);
    return local.isPresent() && local.get().size() == 1
        ? split(local.get().getFirst(), depth + 1)
        : Split.NOTHING;
  }

  private Split shape(int p, ResultShape shape) {
    CFunction.Param param = walker.function().params().get(p);
    ResultShape zero = param.passing() == CFunction.Passing.POINTER ? Plain.NULL : Plain.ZERO;
    Condition isZero = new Condition.ArgumentIs(param.name(), OptionalInt.of(p), zero);
    if (param.passing() == CFunction.Passing.POINTER) {
      // That a pointer is not null says nothing a caller could use.
      Split s = new Split(List.of(), List.of(new Fact.When(isZero)));
      return shape == Plain.NONZERO ? s : s.swap();
    }
    Condition nonzero = new Condition.ArgumentIs(param.name(), OptionalInt.of(p), Plain.NONZERO);
    Split s = new Split(List.of(new Fact.When(nonzero)), List.of(new Fact.When(isZero)));
    return shape == Plain.NONZERO ? s : s.swap();
  }

  static ResultShape opposite(ResultShape shape) {
    return switch (shape) {
      case Plain p ->
          switch (p) {
            case ZERO -> Plain.NONZERO;
            case NONZERO -> Plain.ZERO;
            case NULL -> Plain.NONNULL;
            case NONNULL -> Plain.NULL;
            case NEGATIVE -> Plain.NONNEGATIVE;
            case NONNEGATIVE -> Plain.NEGATIVE;
            case POSITIVE, ERROR_POINTER, VALID_POINTER -> p;
          };
      case ResultShape.Equal _, ResultShape.Greater _, ResultShape.Named _ -> shape;
    };
  }

  /// `p == 0`, `p != NULL`.
  private Split comparison(List<CNode> c) {
    if (c.size() != 3 || !(c.get(1) instanceof CNode.Leaf(String op, _))) {
      return Split.NOTHING;
    }
    if (op.equals(">") || op.equals("<=")) {
      Split above = above(c);
      return op.equals(">") ? above : above.swap();
    }
    if (!op.equals("==") && !op.equals("!=")) {
      return Split.NOTHING;
    }
    Optional<String> left = CNode.single(c.subList(0, 1));
    Optional<String> right = CNode.single(c.subList(2, 3));
    if (left.isEmpty() || right.isEmpty()) {
      return Split.NOTHING;
    }
    boolean zero =
        right.get().equals("0") || right.get().equals("NULL") || right.get().equals("false");
    int p = walker.function().param(left.get());
    if (!zero || p < 0 || walker.isReassigned(left.get())) {
      return Split.NOTHING;
    }
    return op.equals("==") ? shape(p, Plain.ZERO) : shape(p, Plain.NONZERO);
  }

  /// `p > 10`.
  private Split above(List<CNode> c) {
    Optional<String> left = CNode.single(c.subList(0, 1));
    Optional<String> right = CNode.single(c.subList(2, 3));
    int p = left.map(walker.function()::param).orElse(-1);
    if (p < 0
        || right.isEmpty()
        || !isSmallNumber(right.get())
        || walker.isReassigned(left.orElse(""))) {
      return Split.NOTHING;
    }
    ResultShape shape = new ResultShape.Greater(Long.parseLong(right.get()));
    return Split.of(new Condition.ArgumentIs(left.orElse(""), OptionalInt.of(p), shape));
  }

  private static boolean isSmallNumber(String s) {
    return s.length() < 10 && !s.isEmpty() && s.chars().allMatch(ch -> ch >= '0' && ch <= '9');
  }

  /// `flags & __GFP_DIRECT_RECLAIM`.
  private Split mask(List<CNode> c) {
    if (c.size() == 3
        && c.get(1) instanceof CNode.Leaf(String op, _)
        && op.equals("&")
        && CNode.single(c.subList(2, 3))
            .filter(n -> n.equals("__GFP_DIRECT_RECLAIM") || n.equals("__GFP_RECLAIM"))
            .isPresent()) {
      return blocking(c.subList(0, 1));
    }
    return Split.NOTHING;
  }
}
