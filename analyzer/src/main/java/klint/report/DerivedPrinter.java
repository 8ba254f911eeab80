// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import klint.rules.Condition;
import klint.rules.ContextChange;
import klint.rules.EffectEntry;
import klint.rules.Expect;
import klint.rules.KernelVersion;
import klint.rules.Requirement;
import klint.rules.ResultShape;

/// What was derived from C, for people: one function a paragraph, with its evidence.
public final class DerivedPrinter {
  private DerivedPrinter() {}

  /// Units: `seconds` is how long it took.
  public static String text(List<EffectEntry> entries, KernelVersion version, double seconds) {
    StringBuilder out = new StringBuilder();
    int unknown = 0;
    int sleeping = 0;
    for (EffectEntry e : entries) {
      out.append(e.symbol()).append(": ").append(String.join(", ", effects(e))).append('\n');
      if (!e.evidence().chain().isEmpty()) {
        out.append("    ").append(String.join(" -> ", e.evidence().chain())).append('\n');
      }
      if (!e.evidence().source().isEmpty()) {
        out.append("    ").append(e.evidence().source());
        if (!e.evidence().line().isEmpty()) {
          out.append(": ").append(e.evidence().line());
        }
        out.append('\n');
      }
      unknown += e.unknown().isPresent() ? 1 : 0;
      sleeping += e.maySleep() ? 1 : 0;
    }
    out.append(
        String.format(
            Locale.ROOT,
            "derived %d %s of linux %s: %d may sleep, %d unknown; %.1f s%n",
            entries.size(),
            entries.size() == 1 ? "function" : "functions",
            version.equals(KernelVersion.NEWEST) ? "of unknown version" : version.toString(),
            sleeping,
            unknown,
            seconds));
    return out.toString();
  }

  private static List<String> effects(EffectEntry e) {
    List<String> parts = new ArrayList<>();
    e.unknown().ifPresent(why -> parts.add("unknown (" + why + ")"));
    for (Requirement r : e.requirements()) {
      parts.add(requirement(r));
    }
    parts.addAll(change(e.change()));
    for (Map.Entry<ResultShape, ContextChange> o : e.outcomes().entrySet()) {
      List<String> does = change(o.getValue());
      parts.add(
          "if the result is "
              + o.getKey().label()
              + " "
              + (does.isEmpty() ? "nothing" : String.join(" and ", does)));
    }
    if (e.returns() == EffectEntry.Return.NEVER) {
      parts.add("does not return");
    }
    if (parts.isEmpty()) {
      parts.add("never sleeps");
    }
    return parts;
  }

  private static List<String> change(ContextChange c) {
    List<String> parts = new ArrayList<>();
    c.acquires().forEach(kind -> parts.add("acquires " + kind));
    c.releases().forEach(kind -> parts.add("releases " + kind));
    if (c.adjust() != 0) {
      parts.add("changes the count by " + c.adjust());
    }
    return parts;
  }

  private static String requirement(Requirement r) {
    String what =
        switch (r.strength()) {
          case BLOCKS -> "may sleep";
          case RT_LOCK -> "takes a lock that sleeps on PREEMPT_RT";
          case UNEVEN -> "changes the count a number of times that is not known";
          case CONTEXT ->
              switch (r.expect()) {
                case Expect.Count(var range) -> "wants a count in " + range;
                case Expect.Components(var ranges) -> "wants " + ranges;
              };
        };
    return switch (r.when()) {
      case Condition.Always _ -> what;
      case Condition.LastReference _ -> what + " on the last reference";
      case Condition.NotInInterrupt _ -> what + " unless in an interrupt";
      case Condition.AllowsBlocking(String param, var _) ->
          what + " if `" + param + "` allows blocking";
      case Condition.ArgumentIs(String param, var _, ResultShape shape) ->
          what + " if `" + param + "` is " + shape.label();
    };
  }
}
