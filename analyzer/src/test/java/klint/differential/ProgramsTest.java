// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs that people wrote, each judged by running it: `*_bad` sleep with a count above zero,
/// and every line that does is told of by an error; `*_ok` never do, and no error tells of them.
///
/// `-Dklint.differential.only=TEXT` for those whose name has it.
final class ProgramsTest {
  private static final String ONLY = System.getProperty("klint.differential.only", "");
  private static final int AT_LEAST = 60;

  @Test
  void whatRunsIsWhatIsSaid(@TempDir Path folder)
      throws IOException, InterruptedException, URISyntaxException {
    assumeTrue(Compiled.isPossible(), "no rustc here: programs are not run");
    List<Written> all = programs();
    assertTrue(!ONLY.isEmpty() || all.size() >= AT_LEAST, "programs: " + all.size());
    List<String> wrong = new ArrayList<>();
    for (int edition : List.of(2021, 2024)) {
      List<Written> of = all.stream().filter(w -> w.edition() == edition).toList();
      if (!of.isEmpty()) {
        judge(of, folder.resolve("e" + edition), wrong);
      }
    }
    assertEquals(List.of(), wrong, () -> "\n" + String.join("\n", wrong));
  }

  private static void judge(List<Written> programs, Path folder, List<String> wrong)
      throws IOException, InterruptedException {
    Compiled compiled = Compiled.of(programs, folder);
    compiled.reasons().forEach(r -> wrong.add("no valid Rust: " + r));
    Verdicts verdicts = Verdicts.of(compiled.batch(), folder.resolve("alone"));
    for (Comparison.Result r : Comparison.of(compiled, verdicts).results()) {
      Written w = programs.get(r.program());
      boolean bad = w.name().endsWith("_bad");
      if (r.kind() == Comparison.Kind.REFUSED) {
        wrong.add(w.name() + ": not run");
      } else if (bad != (r.kind() == Comparison.Kind.VIOLATING)) {
        wrong.add(w.name() + ": is " + r.kind());
      }
      List<String> found = new ArrayList<>();
      r.missed().forEach(line -> found.add("missed: " + text(compiled.batch(), line)));
      r.noted().forEach(line -> found.add("missed, only noted: " + text(compiled.batch(), line)));
      Stream.concat(r.alarms().stream(), r.unjudged().stream())
          .forEach(
              v ->
                  found.add(
                      "alarm: "
                          + v.message()
                          + ": "
                          + v.lines().stream().map(l -> text(compiled.batch(), l)).toList()));
      if (w.knownBug().isEmpty()) {
        found.forEach(f -> wrong.add(w.name() + ": " + f));
      } else if (found.stream().noneMatch(f -> f.startsWith(w.knownBug().get().split(",", 2)[0]))) {
        wrong.add(w.name() + ": no longer wrong: " + w.knownBug().get() + " but " + found);
      }
    }
  }

  private static String text(Batch batch, int line) {
    int program = batch.program(line).orElseThrow();
    List<String> lines = batch.programs().get(program).print(program).text().lines().toList();
    int at = line - batch.placed().get(program).line();
    return (at - 2) + " `" + lines.get(at).strip() + "`";
  }

  private static List<Written> programs() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(ProgramsTest.class.getResource("programs"));
    List<Written> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".rs", "");
        if (name.contains(ONLY)) {
          out.add(Written.of(name, Files.readString(file)));
        }
      }
    }
    return out;
  }
}
