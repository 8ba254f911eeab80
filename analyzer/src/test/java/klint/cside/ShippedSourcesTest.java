// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.rules.EffectEntry;
import klint.rules.Evidence;
import klint.rules.KernelVersion;
import klint.rules.Knowledge;
import klint.rules.KnowledgeLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every shipped effect has an address: a file of the kernel that names the function and has the
/// line that is quoted.
@Tag("corpus")
final class ShippedSourcesTest {
  private static final List<String> VERSIONS = List.of("6.12", "7.3");

  private final Map<Path, Optional<String>> texts = new HashMap<>();

  @Test
  void everySourceIsThereAndNamesItsFunction() throws IOException {
    String corpus = System.getProperty("klint.corpus");
    assumeTrue(corpus != null, "needs kernel trees: set -Dklint.corpus");
    Path trees = Path.of(corpus);
    for (String v : VERSIONS) {
      assumeTrue(Files.isDirectory(trees.resolve("linux-" + v)), "no tree " + v + " in the corpus");
    }
    Knowledge knowledge = KnowledgeLoader.load().value();
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (List<EffectEntry> all : knowledge.effects().values()) {
      for (EffectEntry e : all) {
        int good = 0;
        int asked = 0;
        for (String v : VERSIONS) {
          KernelVersion kernel = KernelVersion.of(v).orElseThrow();
          if (e.kernels().isEmpty() || e.kernels().contains(kernel)) {
            asked++;
            good += holds(trees.resolve("linux-" + v), e) ? 1 : 0;
          }
        }
        // An entry for no version in particular holds where its file has its line.
        if (good < (e.kernels().isEmpty() ? 1 : asked)) {
          wrong.add(e.symbol() + " " + e.kernels() + ": " + e.evidence().source());
        }
        seen++;
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 1000, "only " + seen);
  }

  private boolean holds(Path tree, EffectEntry e) throws IOException {
    Evidence told = e.evidence();
    Optional<String> text = text(tree.resolve(told.source()));
    return text.isPresent()
        && text.get().contains(e.symbol())
        && text.get().contains(words(told.line()));
  }

  /// The words of a file; nothing if there is no such file.
  private Optional<String> text(Path file) throws IOException {
    Optional<String> known = texts.get(file);
    if (known == null) {
      known =
          Files.isRegularFile(file)
              ? Optional.of(words(Files.readString(file, StandardCharsets.ISO_8859_1)))
              : Optional.empty();
      texts.put(file, known);
    }
    return known;
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
