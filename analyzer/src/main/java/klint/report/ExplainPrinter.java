// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klint.diag.Finding;
import klint.diag.Level;

/// A function's properties and why, as a tree down to the leaves; text that one can paste.
public final class ExplainPrinter {
  /// How many instances of one kind are named.
  private static final int MOST = 8;

  private final Palette palette;
  private final StringBuilder out = new StringBuilder();

  private ExplainPrinter(Palette palette) {
    this.palette = palette;
  }

  /// `findings` are those of the whole analysis; the function's own are shown. Instances that do
  /// the same for the same reasons are shown as one.
  public static String print(
      FunctionEffects function,
      List<FunctionEffects> instances,
      List<Finding> findings,
      Palette palette) {
    ExplainPrinter printer = new ExplainPrinter(palette);
    printer.function(function);
    printer.instances(instances);
    findings.stream()
        .filter(f -> f.function().equals(function.function()))
        .forEach(printer::reported);
    return printer.out.toString();
  }

  private void function(FunctionEffects f) {
    out.append(palette.bold(f.function()));
    out.append("  ").append(Visible.of(f.file())).append(':').append(f.line()).append('\n');
    properties(f);
  }

  private void instances(List<FunctionEffects> instances) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (FunctionEffects f : instances) {
      ExplainPrinter one = new ExplainPrinter(palette);
      one.properties(f);
      alike
          .computeIfAbsent(one.out.toString(), _ -> new ArrayList<>())
          .add(f.instance().orElseThrow());
    }
    alike.forEach(
        (properties, names) -> {
          List<String> shown = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST)));
          if (names.size() > MOST) {
            shown.add("and " + (names.size() - MOST) + " more");
          }
          out.append("  for ").append(palette.bold(String.join(", ", shown))).append('\n');
          out.append(properties.indent(2));
        });
  }

  private void properties(FunctionEffects f) {
    out.append("  adjustment   ").append(adjustment(f)).append('\n');
    out.append("  expectation  ").append(f.expect()).append("  (").append(meaning(f)).append(")\n");
    List<String> facts = new ArrayList<>();
    if (f.traits().annotated()) {
      facts.add("an annotation states this");
    }
    if (f.traits().generic()) {
      facts.add("it depends on type parameters");
    }
    if (f.traits().unknown()) {
      facts.add(palette.level(Level.WARNING, "it calls something whose effect is not known"));
    }
    if (!facts.isEmpty()) {
      out.append("  known        ").append(String.join("; ", facts)).append('\n');
    }
    ways(f);
    reasons(f);
  }

  private void reported(Finding f) {
    out.append("  reported     ");
    out.append(palette.level(f.level(), f.level().label() + "[" + f.rule() + "]"));
    out.append(" at ").append(Visible.of(f.place().file())).append(':').append(f.place().line());
    out.append(':').append(f.place().column()).append(": ").append(f.message()).append('\n');
  }

  /// The change of the count, or one for each way of returning.
  static String adjustment(FunctionEffects f) {
    if (f.outcomes().isEmpty()) {
      return "never returns";
    }
    return f.adjust().map(ExplainPrinter::signed).orElse("by result");
  }

  private static String signed(int n) {
    return n > 0 ? "+" + n : String.valueOf(n);
  }

  private static String meaning(FunctionEffects f) {
    if (f.expect().equals("0..")) {
      return f.requirements().isEmpty() ? "any context" : "any context, but for what follows";
    }
    return switch (f.expect()) {
      case "0", "0..1", "..1" -> "may sleep: only where nothing is held";
      case "1.." -> "only in atomic context";
      case "" -> "no context: its own requirements contradict each other";
      default -> "the preemption counts at entry in which nothing is violated";
    };
  }

  private void ways(FunctionEffects f) {
    boolean plain =
        f.outcomes().size() <= 1
            && f.outcomes().stream()
                .allMatch(w -> w.acquires().isEmpty() && w.releases().isEmpty());
    if (plain) {
      return;
    }
    out.append("  returns\n");
    for (int i = 0; i < f.outcomes().size(); i++) {
      FunctionEffects.Way way = f.outcomes().get(i);
      List<String> does = new ArrayList<>();
      if (!way.acquires().isEmpty()) {
        does.add("acquires " + String.join(", ", way.acquires()));
      }
      if (!way.releases().isEmpty()) {
        does.add("releases " + String.join(", ", way.releases()));
      }
      out.append(palette.frame(i + 1 < f.outcomes().size() ? "  ├─ " : "  └─ "));
      out.append(way.when()).append(": ").append(signed(way.adjust()));
      if (!does.isEmpty()) {
        out.append("  ").append(String.join("; ", does));
      }
      out.append('\n');
    }
  }

  /// A step, and what it leads to.
  private static final class Node {
    final Map<String, Node> below = new LinkedHashMap<>();
  }

  private void reasons(FunctionEffects f) {
    Map<String, Node> roots = new LinkedHashMap<>();
    for (FunctionEffects.Asked asked : f.requirements()) {
      Node at = roots.computeIfAbsent(head(asked), _ -> new Node());
      for (Finding.Step step : asked.because()) {
        at = at.below.computeIfAbsent(line(step), _ -> new Node());
      }
    }
    roots.forEach(
        (head, node) -> {
          out.append("  ").append(palette.bold(head)).append('\n');
          tree(node, "  ");
        });
  }

  private void tree(Node node, String indent) {
    int left = node.below.size();
    for (Map.Entry<String, Node> below : node.below.entrySet()) {
      left--;
      out.append(palette.frame(indent + (left > 0 ? "├─ " : "└─ ")));
      boolean leaf = below.getValue().below.isEmpty();
      out.append(leaf ? palette.level(Level.ERROR, below.getKey()) : below.getKey()).append('\n');
      tree(below.getValue(), indent + (left > 0 ? "│  " : "   "));
    }
  }

  /// What is asked, in words.
  static String head(FunctionEffects.Asked asked) {
    String what =
        switch (asked.strength()) {
          case "blocks" -> "may sleep, so it wants a count of " + asked.expect();
          case "rt-lock" -> "takes a lock that sleeps on PREEMPT_RT: wants " + asked.expect();
          default -> "wants " + asked.expect();
        };
    return what + asked.when().map(w -> ", if " + w).orElse("");
  }

  private static String line(Finding.Step step) {
    String at = Visible.of(step.place().file());
    return at.isEmpty() || step.place().line() == 0
        ? step.message()
        : step.message() + "  " + at + ":" + step.place().line();
  }
}
