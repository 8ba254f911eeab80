// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import klint.Checkout;
import klint.review.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The commands that the pages show are commands: each is parsed, and those that need nothing but a
/// repository with a change are run in one.
final class DocsTest {
  @TempDir Path temp = Path.of("");

  /// A command, and where it is written.
  private record Shown(String where, List<String> words) {}

  /// Lines of `sh` blocks that begin with the command; of pipes the part that is ours.
  private static List<Shown> commands() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Checkout.top().resolve("README.md")));
    try (Stream<Path> all = Files.walk(Checkout.top().resolve("docs"))) {
      all.filter(p -> p.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    List<Shown> out = new ArrayList<>();
    for (Path page : pages) {
      boolean in = false;
      int number = 0;
      for (String line : Files.readAllLines(page)) {
        number++;
        if (line.strip().startsWith("```")) {
          in = !in && (line.strip().equals("```sh") || line.strip().equals("```console"));
          continue;
        }
        for (String part :
            in ? line.strip().replaceFirst("^\\$ ", "").split(" \\| ") : new String[0]) {
          String[] words = part.replaceFirst("\\s+#.*$", "").strip().split("\\s+");
          if (words[0].equals("klint-java") || words[0].equals("./klint-java")) {
            List<String> arguments = new ArrayList<>();
            for (String word : Arrays.asList(words).subList(1, words.length)) {
              if (word.matches("[12]?>.*|<.*|&&|;|\\\\")) {
                break;
              }
              arguments.add(word.replace("'", "").replace("\"", ""));
            }
            out.add(new Shown(Checkout.top().relativize(page) + ":" + number, arguments));
          }
        }
      }
    }
    return out;
  }

  @Test
  void everyCommandIsOne() throws IOException {
    List<Shown> all = commands();
    assertTrue(all.size() >= 2, "the README alone has some: " + all);
    Session session = new Session(System.out, System.err, temp, Map.of());
    for (Shown shown : all) {
      try {
        session.line().parseArgs(shown.words().toArray(String[]::new));
      } catch (CommandLine.ParameterException e) {
        throw new AssertionError(shown.where() + ": " + e.getMessage(), e);
      }
    }
  }

  @Test
  void thoseThatNeedOnlyAChangeRun() throws IOException {
    Repository repository = Repository.create(temp.resolve("r"));
    Kernel.in(repository.folder());
    repository.write("a.rs", Kernel.GOOD).commit("first");
    repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
    repository.write("b.rs", Kernel.GOOD).commit("second");
    List<String> ran = new ArrayList<>();
    for (Shown shown : commands()) {
      boolean plain =
          shown.words().stream()
              .skip(1)
              .allMatch(
                  w -> w.startsWith("-") || w.matches("[a-z]+(=[a-z.-]+)?|origin/main|HEAD.*"));
      boolean here =
          List.of("check", "explain")
                  .contains(shown.words().isEmpty() ? "" : shown.words().getFirst())
              && plain
              && !shown.words().contains("--kernel")
              && !shown.words().contains("--patch")
              && !shown.words().contains("--config")
              && !shown.words().contains("--baseline");
      if (here && !ran.contains(shown.words().toString())) {
        ran.add(shown.words().toString());
        Kernel.Ran of = Kernel.runIn(repository.folder(), "", shown.words().toArray(String[]::new));
        assertTrue(of.code() <= 1, shown.where() + ": " + of.err());
      }
    }
    assertEquals(List.of(), ran.isEmpty() ? List.of("no command was run") : List.of());
  }
}
