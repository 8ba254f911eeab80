// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules of the Reference's chapters on names, each as a program and what paths in it mean.
final class ResolverTest {

  /// Expectations are the lines `//? MODULE | PATH | t, v or m | MEANING` of the program; `//?
  /// lost` lines list what is not resolved, none if there is none.
  private record Case(String title, String program) {
    @Override
    public String toString() {
      return title;
    }
  }

  private static List<Case> cases() {
    List<Case> out = new ArrayList<>();
    for (String file : List.of("modules", "imports", "macros", "crates", "bodies")) {
      String text = Resources.text("resolve/" + file + ".txt");
      for (String part : text.split("(?m)^=== ", -1)) {
        if (!part.isBlank()) {
          int line = part.indexOf('\n');
          out.add(new Case(file + ": " + part.substring(0, line), part.substring(line + 1)));
        }
      }
    }
    return out;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesMean(Case test) {
    Programs.Resolved resolved = Programs.resolve(test.program());
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    int checks = 0;
    for (String line : test.program().lines().toList()) {
      if (line.startsWith("//? lost ")) {
        lost.add(line.substring("//? lost ".length()));
        checks++;
      } else if (line.startsWith("//? ")) {
        List<String> words =
            Arrays.stream(line.substring(4).split("\\|", -1)).map(String::strip).toList();
        expected.add(line);
        String meaning = resolved.at(words.get(0), words.get(1), namespace(words.get(2)));
        actual.add(
            "//? " + words.get(0) + " | " + words.get(1) + " | " + words.get(2) + " | " + meaning);
        checks++;
      }
    }
    assertTrue(checks > 0, "this program expects nothing");
    assertEquals(String.join("\n", expected), String.join("\n", actual));
    assertEquals(lost, resolved.losses());
  }

  private static Namespace namespace(String letter) {
    return switch (letter) {
      case "t" -> Namespace.TYPE;
      case "v" -> Namespace.VALUE;
      case "m" -> Namespace.MACRO;
      default -> throw new AssertionError("no namespace " + letter);
    };
  }

  @Test
  void numbersDoNotDependOnThreads() {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      program.append("pub mod m" + i + " { pub fn f() { fn g() { use super::h; } struct S; } }\n");
    }
    UnaryOperator<String> print =
        text -> DefsPrinter.print(Programs.resolve(text, 1).defs(), _ -> true);
    String one = print.apply(program.toString());
    String many = DefsPrinter.print(Programs.resolve(program.toString(), 7).defs(), _ -> true);
    assertEquals(one, many);
  }

  @Test
  void aGlobGraphMadeToExplodeEnds() {
    StringBuilder program = new StringBuilder();
    int size = 14;
    for (int i = 0; i < size; i++) {
      program.append("pub mod m" + i + " {");
      for (int j = 0; j < size; j++) {
        program.append(" pub use crate::m" + j + "::*;");
      }
      program.append(" }\n");
    }
    program.append("pub use m0::nothing;\n");
    Programs.Resolved resolved = Programs.resolve(program.toString());
    assertEquals(1, resolved.losses().size());
  }

  @Test
  void missingModuleFilesAreProblems() {
    Programs.Resolved resolved = Programs.resolve("mod gone;\nmod inner { mod far; }\nfn f() {}\n");
    List<String> messages = resolved.problems().stream().map(p -> p.message()).toList();
    assertEquals(2, messages.size(), messages::toString);
    assertTrue(messages.get(0).startsWith("no file for module `gone`"), messages::toString);
    assertEquals("fn main::f", resolved.at("main", "f", Namespace.VALUE));
  }
}
