// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klint.diag.Problem;
import klint.report.CallSite;
import klint.report.ContractChange;
import klint.report.FunctionEffects;

/// Compares what functions do to the context in two versions.
public final class Contracts {
  private Contracts() {}

  /// One version: its functions, who calls them, and what was wrong with it.
  public record Version(
      List<FunctionEffects> functions, List<CallSite> calls, List<Problem> problems) {
    public Version {
      functions = List.copyOf(functions);
      calls = List.copyOf(calls);
      problems = List.copyOf(problems);
    }

    /// With further problems.
    public Version with(List<Problem> more) {
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(more);
      return new Version(functions, calls, all);
    }

    /// The same functions as if their crate were called otherwise.
    public Version renamed(String from, String to) {
      if (from.equals(to)) {
        return this;
      }
      Pattern crate = Pattern.compile("(?<![\\w:])" + Pattern.quote(from) + "::");
      String name = Matcher.quoteReplacement(to + "::");
      List<FunctionEffects> out = new ArrayList<>();
      for (FunctionEffects f : functions) {
        out.add(f.named(crate.matcher(f.function()).replaceAll(name)));
      }
      return new Version(out, calls, problems);
    }
  }

  /// Functions that both versions have, by path, in the order of the later one.
  public static ContractChange.All compare(Version before, Version after) {
    // Two functions may have one path: inherent methods of instances of one type.
    Map<String, ArrayDeque<FunctionEffects>> old = new LinkedHashMap<>();
    before
        .functions()
        .forEach(f -> old.computeIfAbsent(f.function(), _ -> new ArrayDeque<>()).add(f));
    Map<String, TreeSet<String>> callers = new TreeMap<>();
    for (CallSite call : after.calls()) {
      call.callee()
          .ifPresent(c -> callers.computeIfAbsent(c, _ -> new TreeSet<>()).add(call.caller()));
    }
    List<ContractChange> changes = new ArrayList<>();
    Set<String> added = new TreeSet<>();
    for (FunctionEffects f : after.functions()) {
      FunctionEffects was = old.getOrDefault(f.function(), new ArrayDeque<>()).poll();
      if (was == null) {
        added.add(f.function());
        continue;
      }
      List<ContractChange.What> what = what(was, f);
      if (!what.isEmpty()) {
        changes.add(
            new ContractChange(
                was, f, what, List.copyOf(callers.getOrDefault(f.function(), new TreeSet<>()))));
      }
    }
    Set<String> removed = new TreeSet<>();
    old.forEach((path, left) -> left.forEach(_ -> removed.add(path)));
    return new ContractChange.All(
        changes, List.copyOf(added), List.copyOf(removed), problems(before, after));
  }

  private static List<Problem> problems(Version before, Version after) {
    Set<Problem> all = new LinkedHashSet<>(before.problems());
    all.addAll(after.problems());
    return List.copyOf(all);
  }

  private static List<ContractChange.What> what(FunctionEffects was, FunctionEffects now) {
    List<ContractChange.What> out = new ArrayList<>();
    Set<String> slept = sleeps(was);
    Set<String> sleeps = sleeps(now);
    for (String when : sleeps) {
      if (!slept.contains(when)) {
        out.add(new ContractChange.What(ContractChange.Kind.NOW_SLEEPS, "now may sleep" + when));
      }
    }
    for (String when : slept) {
      if (!sleeps.contains(when)) {
        out.add(
            new ContractChange.What(
                ContractChange.Kind.SLEEPS_NO_MORE, "does not sleep any more" + when));
      }
    }
    if (!was.expect().equals(now.expect()) || !wants(was).equals(wants(now))) {
      out.add(
          new ContractChange.What(
              ContractChange.Kind.CONTEXT,
              "expectation was " + contextText(was) + ", is " + contextText(now)));
    }
    if (!ways(was).equals(ways(now))) {
      out.add(
          new ContractChange.What(
              ContractChange.Kind.COUNT,
              "adjustment was "
                  + String.join(", ", ways(was))
                  + "; is "
                  + String.join(", ", ways(now))));
    }
    if (was.traits().unknown() != now.traits().unknown()) {
      out.add(
          new ContractChange.What(
              ContractChange.Kind.UNKNOWN,
              now.traits().unknown()
                  ? "now calls something whose effect is not known"
                  : "calls nothing unknown any more"));
    }
    return out;
  }

  /// The conditions under which it may sleep; an empty one is always.
  private static Set<String> sleeps(FunctionEffects f) {
    Set<String> out = new TreeSet<>();
    for (FunctionEffects.Asked asked : f.requirements()) {
      if (asked.strength().equals("blocks")) {
        out.add(asked.when().map(w -> ", if " + w).orElse(""));
      }
    }
    return out;
  }

  private static Set<String> wants(FunctionEffects f) {
    Set<String> out = new TreeSet<>();
    for (FunctionEffects.Asked asked : f.requirements()) {
      if (asked.strength().equals("context")) {
        out.add(asked.expect() + asked.when().map(w -> " if " + w).orElse(""));
      }
    }
    return out;
  }

  private static String contextText(FunctionEffects f) {
    Set<String> wants = wants(f);
    return wants.isEmpty() ? f.expect() : f.expect() + " (" + String.join(", ", wants) + ")";
  }

  /// Each way of returning that touches the context; none is no change at all.
  private static Set<String> ways(FunctionEffects f) {
    Set<String> out = new TreeSet<>();
    for (FunctionEffects.Way way : f.outcomes()) {
      if (!way.acquires().isEmpty() || !way.releases().isEmpty()) {
        out.add(
            way.when()
                + ": "
                + (way.adjust() > 0 ? "+" : "")
                + way.adjust()
                + " ("
                + String.join(
                    ", ",
                    java.util.stream.Stream.concat(
                            way.acquires().stream().map(a -> "acquires " + a),
                            way.releases().stream().map(r -> "releases " + r))
                        .toList())
                + ")");
      }
    }
    if (out.isEmpty()) {
      out.add(f.outcomes().isEmpty() ? "none: it never returned" : "0");
    }
    return out;
  }
}
