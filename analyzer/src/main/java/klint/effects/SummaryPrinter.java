// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.types.Instances;

/// A summary as text, with all that it tells its callers: for `dump effects`.
public final class SummaryPrinter {
  private final Instances instances;

  private SummaryPrinter(Instances instances) {
    this.instances = instances;
  }

  /// The function's name, then a line per way of returning, then a line per need.
  public static String print(Summaries.Entry entry, Instances instances) {
    return new SummaryPrinter(instances).print(entry);
  }

  private String print(Summaries.Entry entry) {
    StringBuilder out = new StringBuilder(instances.path(entry.function()));
    Summary s = entry.summary();
    if (s.generic()) {
      out.append(", generic in its effect");
    }
    if (s.unknown()) {
      out.append(", calls something unknown");
    }
    out.append('\n');
    if (s.outcomes().isEmpty()) {
      out.append("  never returns\n");
    }
    for (Outcome o : s.outcomes()) {
      out.append("  returns ").append(outcome(o)).append('\n');
    }
    for (Need n : s.needs()) {
      out.append("  needs ").append(need(n)).append('\n');
    }
    return out.toString();
  }

  private String outcome(Outcome o) {
    List<String> parts = new ArrayList<>();
    o.acquires().forEach(k -> parts.add("+" + k));
    o.releases().forEach(k -> parts.add("-" + k));
    if (parts.isEmpty()) {
      parts.add("unchanged");
    }
    if (o.widened()) {
      parts.add("(widened)");
    }
    String facts = facts(o.facts());
    String after = facts(o.after().keeping((_, f) -> !f.equals(Outcome.ANYTHING)));
    return String.join(" ", parts)
        + (facts.isEmpty() ? "" : " if " + facts)
        + (after.isEmpty() ? "" : " leaving " + after);
  }

  private String facts(Facts<Fact> facts) {
    List<String> out = new ArrayList<>();
    facts.forEach((k, f) -> out.add(k + " " + fact(f)));
    return String.join(", ", out);
  }

  private String fact(Fact f) {
    return switch (f) {
      case Fact.Variant v -> "is variant " + v.index();
      case Fact.NotVariants n -> "is not variant " + n.indexes();
      case Fact.Value v -> "= " + v.value();
      case Fact.NotValues n -> "is not " + n.values();
      case Fact.PointsTo p -> "-> " + p.place();
      case Fact.Function x ->
          "is "
              + switch (x.function()) {
                case FnValue.Item i -> instances.path(i.callee().def());
                case FnValue.Closure _ -> "a closure";
              };
      case Fact.Functions x -> "is one of " + x.functions().size() + " functions";
      case Fact.Concrete x -> "is a " + instances.text(x.type());
      case Fact.Owner x -> "is " + x.origin().name().toLowerCase(java.util.Locale.ROOT);
      case Fact.Sign x -> x.sign() < 0 ? "is negative" : "is positive";
      case Fact.Tests t -> "tells " + t.place() + (t.holds() ? " = " : " is not ") + t.value();
      case Fact.Alike a -> "tells " + a.left() + (a.equal() ? " = " : " is not ") + a.right();
      case Fact.AtEntry e -> "is " + e.place();
      case Fact.OutOf o -> "is out of " + o.place();
      case Fact.Same s -> "is " + s.place();
    };
  }

  private static String need(Need n) {
    String expect =
        switch (n.expect()) {
          case Expect.Count c -> c.range().toString();
          case Expect.Components c ->
              c.ranges().entrySet().stream()
                  .map(e -> e.getKey().label() + " " + e.getValue())
                  .collect(Collectors.joining(", "));
        };
    String of = n.param() > 0 ? n.at().toString() : "an argument";
    String when =
        switch (n.when()) {
          case Condition.Always _ -> "";
          case Condition.AllowsBlocking _ -> " if " + of + " allows blocking";
          case Condition.ArgumentIs a -> " if " + of + " is " + a.shape().label();
          case Condition.LastReference _ when n.at().equals(Need.SURELY) ->
              " as it drops the last reference";
          case Condition.LastReference _ ->
              " if it drops the last reference" + (n.param() > 0 ? " in " + of : "");
          case Condition.NotInInterrupt _ -> " unless in an interrupt";
        };
    return expect
        + " ("
        + n.strength().label()
        + ")"
        + when
        + ": "
        + n.chain().stream().map(Need.Link::callee).collect(Collectors.joining(" -> "));
  }
}
