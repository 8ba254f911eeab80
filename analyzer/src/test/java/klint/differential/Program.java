// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;

/// One generated program: types, and functions of which the first is the entry.
///
/// Units: `coins` is the number of booleans that the entry takes.
record Program(long seed, int edition, int coins, List<String> types, List<Function> functions)
    implements Sample {
  Program {
    types = List.copyOf(types);
    functions = List.copyOf(functions);
  }

  /// `before` and `after` surround the body: a signature, or a whole `impl`.
  record Function(String before, Node.Block body, String after) {}

  @Override
  public String name() {
    return "seed " + seed;
  }

  @Override
  public String signature(int function) {
    return functions.get(function).before();
  }

  int size() {
    return types.size() * 2 + functions.stream().mapToInt(f -> 3 + f.body().size()).sum();
  }

  @Override
  public Printed print(int number) {
    StringBuilder out = new StringBuilder("mod p" + number + " {\n    use super::locks::*;\n");
    for (String type : types) {
      out.append("    ").append(type).append('\n');
    }
    List<Range> ranges = new ArrayList<>();
    int f = 0;
    for (Function function : functions) {
      int first = lines(out);
      out.append("    ").append(function.before()).append(' ');
      StringBuilder body = new StringBuilder();
      function.body().print(body, "    ");
      out.append(
          body.toString()
              .replaceFirst(
                  "\\{\n",
                  "{\n        #[cfg(run)] super::run::enter(" + Sample.id(number, f) + ");\n"));
      out.append(function.after()).append('\n');
      ranges.add(new Range(first, lines(out) - 1));
      f++;
    }
    return new Printed(out.append("}\n").toString(), ranges);
  }

  private static int lines(StringBuilder text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
