// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import klint.effects.Summaries;
import klint.source.SourceRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every slot through which C calls Rust in the kernel trees has an entry in rules/contexts.
@Tag("corpus")
final class CallbackSlotsTest {

  @Test
  void everySlotOfLinux612HasAnEntry() {
    check("6.12", 15);
  }

  @Test
  void everySlotOfLinux73HasAnEntry() {
    check("7.3", 60);
  }

  private static void check(String version, int atLeast) {
    String corpus = System.getProperty("klint.corpus");
    assumeTrue(corpus != null, "needs kernel trees: set -Dklint.corpus");
    Path tree = Path.of(corpus).resolve("linux-" + version);
    assumeTrue(Files.isDirectory(tree), "no tree " + version + " in the corpus");
    SourceRequest request =
        new SourceRequest(
            List.of(tree),
            tree,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            false);
    if (!(Analyzer.analyze(request, new Options(2, Options.Depth.EFFECTS), Progress.SILENT)
        instanceof Analyzer.Result.Ready(Analysis analysis))) {
      throw new AssertionError("not analyzed");
    }
    List<Summaries.Callback> all = analysis.summaries().orElseThrow().callbacks();
    TreeSet<String> labels = new TreeSet<>();
    List<String> without = new ArrayList<>();
    for (Summaries.Callback c : all) {
      if (labels.add(c.address().label()) && c.entry().isEmpty()) {
        without.add(c.address().label() + " = " + c.function());
      }
    }
    assertEquals(List.of(), without);
    assertTrue(labels.size() >= atLeast, "only " + labels);
  }
}
