// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Programs of one edition as the text of one crate, which the compiler and the analyzer both read.
///
/// Units: lines from 1, as both of them count.
record Batch(int edition, List<? extends Sample> programs, String text, List<Placed> placed) {

  /// Where a program is. Absent ones (the compiler refused them) are not in the text.
  record Placed(boolean isPresent, int line, int lastLine, List<Sample.Range> functions) {}

  /// What tells that a closure runs.
  static final String MARK = "#[cfg(run)] super::run::here();";

  private static final String LOCKS = resource("locks.rs");
  private static final String RUN = resource("run.rs");

  static Batch of(List<? extends Sample> programs, Set<Integer> without) {
    StringBuilder out = new StringBuilder("#![allow(warnings)]\n");
    out.append("#[cfg(run)]\nmod run {\n").append(RUN).append("}\n");
    out.append("mod locks {\n").append(LOCKS).append("}\n");
    List<Placed> placed = new ArrayList<>();
    StringBuilder main = new StringBuilder("#[cfg(run)]\nfn main() {\n    run::start();\n");
    for (int i = 0; i < programs.size(); i++) {
      int line = (int) out.chars().filter(c -> c == '\n').count() + 1;
      if (without.contains(i)) {
        placed.add(new Placed(false, line, line - 1, List.of()));
        continue;
      }
      Sample p = programs.get(i);
      Sample.Printed printed = p.print(i);
      out.append(printed.text());
      int lines = (int) printed.text().chars().filter(c -> c == '\n').count();
      placed.add(new Placed(true, line, line + lines - 1, printed.functions()));
      String coins = String.join(", ", Collections.nCopies(p.coins(), "locks::coin()"));
      main.append("    run::program(" + i + ", || p" + i + "::entry(" + coins + "));\n");
    }
    out.append(main).append("}\n#[cfg(not(run))]\nfn main() {}\n");
    return new Batch(
        programs.get(0).edition(), List.copyOf(programs), out.toString(), List.copyOf(placed));
  }

  /// A program with the lock library and nothing else, its lines where they are in the whole text:
  /// what flows through trait objects and pointers of other programs is none of its business.
  String alone(int program) {
    Placed own = placed.get(program);
    int library = placed.stream().mapToInt(Placed::line).min().orElse(1);
    StringBuilder out = new StringBuilder();
    int line = 0;
    for (String text : text.lines().toList()) {
      line++;
      boolean here = line < library || (own.line() <= line && line <= own.lastLine());
      out.append(here ? text : "").append('\n');
    }
    return out.toString();
  }

  /// The program that has a line.
  OptionalInt program(int line) {
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i).line() <= line && line <= placed.get(i).lastLine()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// The function of a program that has a line.
  OptionalInt function(int program, int line) {
    List<Sample.Range> ranges = placed.get(program).functions();
    for (int f = 0; f < ranges.size(); f++) {
      if (ranges.get(f).contains(line - placed.get(program).line())) {
        return OptionalInt.of(f);
      }
    }
    return OptionalInt.empty();
  }

  /// The line of the mark of the innermost closure around a line; nothing if it is in none.
  ///
  /// A closure's body is as indented as its mark; what ends with it is told of its last line.
  OptionalInt closure(int line) {
    List<String> lines = text.lines().toList();
    int from = lines.get(line - 1).strip().startsWith("}") ? line - 1 : line;
    int depth = indent(lines.get(from - 1));
    for (int i = from - 1; i > 0; i--) {
      String at = lines.get(i - 1);
      int here = indent(at);
      if (at.strip().equals(MARK) && here <= depth) {
        return OptionalInt.of(i);
      }
      if (here < depth) {
        depth = here;
      }
      if (at.contains("run::enter(")) {
        break;
      }
    }
    return OptionalInt.empty();
  }

  /// Whether two lines are of one statement that begins on the first of them, or earlier.
  boolean isOneStatement(int a, int b) {
    List<String> lines = text.lines().toList();
    int from = Math.min(a, b);
    int depth = indent(lines.get(from - 1));
    for (int i = from + 1; i <= Math.max(a, b); i++) {
      String at = lines.get(i - 1);
      if (indent(at) < depth || (indent(at) == depth && !at.strip().startsWith("}"))) {
        return false;
      }
    }
    return true;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /// Whether a line says `sleep()`.
  boolean isSite(int line) {
    return text.lines().skip(line - 1L).findFirst().orElse("").contains("sleep()");
  }

  private static String resource(String name) {
    try (InputStream in = Batch.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
