// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import klint.Checkout;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// The same input gives the same bytes: with one thread, with two, and when asked again.
final class SameOutputTest {

  @TestFactory
  Stream<DynamicTest> exampleCrates() throws IOException {
    try (Stream<Path> all = Files.list(Checkout.top().resolve("test-crates/crates"))) {
      List<Path> crates = all.filter(Files::isDirectory).sorted().toList();
      assertFalse(crates.isEmpty());
      return crates.stream()
          .map(c -> DynamicTest.dynamicTest(String.valueOf(c.getFileName()), () -> same(c)));
    }
  }

  @TestFactory
  @Tag("corpus")
  Stream<DynamicTest> kernelTree() {
    String corpus = System.getProperty("klint.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "set klint.corpus to a folder with kernel trees");
    return Stream.of("linux-6.12", "linux-7.3/drivers/android/binder")
        .map(t -> DynamicTest.dynamicTest(t, () -> same(Path.of(corpus, t))));
  }

  private static void same(Path input) {
    assertEquals(run("check", input, 1), run("check", input, 2), "check: one thread and two");
    String calls = run("calls", input, 1);
    assertEquals(calls, run("calls", input, 2), "calls: one thread and two");
    assertEquals(calls, run("calls", input, 1), "calls: run again");
  }

  /// What a command prints, without seconds and memory.
  private static String run(String command, Path input, int jobs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      code =
          new Session(outStream, errStream, input, Map.of())
              .run(
                  new String[] {
                    command, "--format", "json", "--jobs", String.valueOf(jobs), input.toString()
                  });
    }
    String text = out.toString(StandardCharsets.UTF_8);
    assertFalse(text.isBlank(), err.toString(StandardCharsets.UTF_8));
    return code + "\n" + text.replaceAll("\"(seconds|peakMemoryMb)\": *[0-9.]+", "\"$1\": 0");
  }
}
