// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A program that a person wrote, one function after the other, formatted as rustfmt does.
///
/// First lines: `//@ edition: 2021` (else 2024), `//@ known-bug: missed, why` or `alarm, why`, then
/// `//!` and a sentence.
record Written(
    String name,
    int edition,
    int coins,
    Optional<String> knownBug,
    List<String> lines,
    List<Function> functions)
    implements Sample {

  /// Units: lines from 0; `first` is the one that has the name.
  record Function(int first, int last, String signature) {}

  Written {
    lines = List.copyOf(lines);
    functions = List.copyOf(functions);
  }

  static Written of(String name, String text) {
    List<String> lines = new ArrayList<>();
    int edition = 2024;
    Optional<String> bug = Optional.empty();
    for (String line : text.lines().toList()) {
      if (line.startsWith("//@ edition: ")) {
        edition = Integer.parseInt(line.substring("//@ edition: ".length()));
      } else if (line.startsWith("//@ known-bug: ")) {
        bug = Optional.of(line.substring("//@ known-bug: ".length()));
      } else if (line.startsWith("//@")) {
        throw new IllegalArgumentException(name + ": " + line);
      } else if (!line.startsWith("//!")) {
        lines.add(line);
      }
    }
    List<Function> functions = functions(lines);
    int coins =
        functions.stream()
            .filter(f -> f.signature().startsWith("pub fn entry("))
            .mapToInt(f -> f.signature().split(": bool", -1).length - 1)
            .findFirst()
            .orElseThrow();
    return new Written(name, edition, coins, bug, lines, functions);
  }

  private static List<Function> functions(List<String> lines) {
    List<Function> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      if (!isFunction(line.strip())) {
        continue;
      }
      int last = i;
      while (!lines.get(last).equals(indent + "}")) {
        last++;
      }
      out.add(new Function(i, last, line.strip()));
    }
    out.sort(Comparator.comparingInt(f -> f.last() - f.first()));
    return out;
  }

  private static boolean isFunction(String line) {
    String rest = line;
    for (String before : List.of("pub ", "unsafe ", "async ")) {
      rest = rest.startsWith(before) ? rest.substring(before.length()) : rest;
    }
    return rest.startsWith("fn ") && rest.endsWith("{");
  }

  @Override
  public String signature(int function) {
    return functions.get(function).signature();
  }

  @Override
  public Printed print(int number) {
    StringBuilder out = new StringBuilder("mod p" + number + " {\n    use super::locks::*;\n");
    int[] at = new int[lines.size()];
    int printed = 2;
    for (int i = 0; i < lines.size(); i++) {
      at[i] = printed++;
      String line = lines.get(i);
      out.append("    ").append(line).append('\n');
      for (int f = 0; f < functions.size(); f++) {
        if (functions.get(f).first() == i) {
          out.append("        #[cfg(run)] super::run::enter(")
              .append(Sample.id(number, f))
              .append(");\n");
          printed++;
        }
      }
    }
    List<Range> ranges =
        functions.stream().map(f -> new Range(at[f.first()], at[f.last()])).toList();
    return new Printed(out.append("}\n").toString(), ranges);
  }
}
