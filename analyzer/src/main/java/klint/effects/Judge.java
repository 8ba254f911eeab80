// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.EnumMap;
import java.util.Map;
import klint.cside.CConfig;
import klint.rules.AcquisitionKind;
import klint.rules.Component;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Knowledge;
import klint.rules.Requirement;

/// Whether a context gives what a need asks: yes, no, or it depends on the caller.
final class Judge {
  private static final int MOST_ASKED = 8;

  private Judge() {}

  sealed interface Verdict {
    record Kept() implements Verdict {}

    /// What the caller must give for it.
    record Passed(Need need) implements Verdict {}

    record Broken(boolean certain) implements Verdict {}
  }

  /// Whether a caller is waited for, who may know what the need depends on.
  enum Caller {
    MAY_KNOW,
    CANNOT_KNOW
  }

  static Verdict judge(Need need, Context context, Program program, Caller caller) {
    Knowledge knowledge = program.knowledge;
    if (need.strength() == Requirement.Strength.RT_LOCK
        && program.preemption == CConfig.Preemption.NOT_RT) {
      return new Verdict.Kept();
    }
    if (need.when() instanceof Condition.NotInInterrupt && inInterrupt(context, knowledge)) {
      return new Verdict.Kept();
    }
    boolean certain =
        !(need.when() instanceof Condition.LastReference) || need.at().equals(Need.SURELY);
    return switch (need.expect()) {
      case Expect.Count c -> count(need, c.range(), context, certain, caller);
      case Expect.Components c -> components(need, c.ranges(), context, knowledge, certain, caller);
    };
  }

  private static boolean inInterrupt(Context context, Knowledge knowledge) {
    return context.live().stream()
        .anyMatch(
            h ->
                knowledge
                    .kind(h.kind())
                    .filter(k -> k.interrupt() == AcquisitionKind.Interrupt.IN_INTERRUPT)
                    .isPresent());
  }

  private static Verdict count(
      Need need, ExpectRange range, Context context, boolean certain, Caller caller) {
    ExpectRange entry = range.shift(context.depth());
    boolean sleeps = need.strength() == Requirement.Strength.BLOCKS;
    if (entry.isEmpty()
        || (sleeps && !context.live().isEmpty() && !range.contains(context.live().size()))) {
      // Whether it applies is for a caller to say, who knows the argument.
      return need.param() > 0 && caller == Caller.MAY_KNOW
          ? new Verdict.Passed(need.inSection(context))
          : new Verdict.Broken(certain);
    }
    return entry.isAny()
        ? new Verdict.Kept()
        : new Verdict.Passed(need.with(new Expect.Count(bounded(entry))));
  }

  /// A range that is asked for without end, by what releases in a recursion, asks for no more than
  /// [#MOST_ASKED]: what is asked is less then, and a release too many is not told of.
  private static ExpectRange bounded(ExpectRange range) {
    if (range.hi() != ExpectRange.UNBOUNDED || range.lo() <= MOST_ASKED) {
      return range;
    }
    Limits.reached(Limit.ASKED);
    return ExpectRange.atLeast(MOST_ASKED);
  }

  private static Verdict components(
      Need need,
      Map<Component, ExpectRange> ranges,
      Context context,
      Knowledge knowledge,
      boolean certain,
      Caller caller) {
    Map<Component, ExpectRange> left = new EnumMap<>(Component.class);
    for (Map.Entry<Component, ExpectRange> e : ranges.entrySet()) {
      int n = 0;
      for (Held h : context.live()) {
        n += knowledge.kind(h.kind()).filter(k -> k.raises(e.getKey())).isPresent() ? 1 : 0;
      }
      ExpectRange entry = e.getValue().shift(n);
      if (entry.isEmpty()) {
        return need.param() > 0 && caller == Caller.MAY_KNOW
            ? new Verdict.Passed(need.inSection(context))
            : new Verdict.Broken(certain);
      }
      if (!entry.isAny()) {
        left.put(e.getKey(), entry);
      }
    }
    return left.isEmpty()
        ? new Verdict.Kept()
        : new Verdict.Passed(need.with(new Expect.Components(left)));
  }
}
