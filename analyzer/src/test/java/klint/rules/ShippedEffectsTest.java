// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import klint.base.Outcome;
import klint.diag.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What rules/effects says, checked for form, and against the kernel trees where they are present.
class ShippedEffectsTest {
  private static final List<KernelVersion> TREES =
      List.of(new KernelVersion(6, 12), new KernelVersion(7, 3));

  private static List<EffectEntry> entries() {
    return KnowledgeLoader.load().value().effects().values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /// Sorted, one symbol a line, keys in one order: so that a change of one fact is a change of one
  /// line.
  @Test
  void tablesAreInTheFormTheWriterGivesThem() {
    Map<String, AcquisitionKind> kinds = KnowledgeLoader.load().value().kinds();
    for (String file : RuleFiles.ending(RuleFiles.list("effects"), ".json")) {
      String text = RuleFiles.read(file).orElseThrow();
      Outcome<List<EffectEntry>, Problem> read = EffectTable.read(file, text, kinds);
      assertEquals(EffectWriter.table(read.value()), text, file);
    }
  }

  @Test
  void aReadEntryQuotesTheLineThatDecides() {
    for (EffectEntry entry : entries()) {
      Evidence evidence = entry.evidence();
      if (evidence.how() == Evidence.How.READ) {
        assertTrue(!evidence.line().isEmpty(), entry.symbol() + " quotes no line");
      }
    }
  }

  /// The facts that a naive reading of the C gets wrong (KERNEL.md section 3).
  @Test
  void theFactsThatANaiveReadingGetsWrong() {
    Knowledge knowledge = KnowledgeLoader.load().value();
    for (KernelVersion tree : TREES) {
      assertEquals("neutral", strength(knowledge, "fput", tree));
      assertEquals("sleeps", strength(knowledge, "mmput", tree));
      assertEquals("neutral", strength(knowledge, "mutex_unlock", tree));
      assertEquals("sleeps NotInInterrupt", strength(knowledge, "vfree", tree));
      assertEquals("sleeps NotInInterrupt", strength(knowledge, "kvfree", tree));
      assertEquals("sleeps LastReference", strength(knowledge, "put_device", tree));
      assertEquals("sleeps ArgumentIs", strength(knowledge, "fsleep", tree));
      assertEquals("rt-lock", strength(knowledge, "hrtimer_cancel", tree));
      assertEquals("sleeps", strength(knowledge, "release_firmware", tree));
      assertEquals("sleeps", strength(knowledge, "mtree_erase", tree));
      assertEquals("context", strength(knowledge, "dma_free_attrs", tree));
      assertEquals("neutral", strength(knowledge, "srcu_read_lock", tree));
      assertEquals("neutral", strength(knowledge, "rcu_read_lock", tree));
      assertEquals("neutral", strength(knowledge, "mmput_async", tree));
    }
  }

  private static String strength(Knowledge knowledge, String symbol, KernelVersion tree) {
    Optional<EffectEntry> entry = knowledge.effect(symbol, tree);
    assertTrue(entry.isPresent(), symbol);
    return entry.get().requirements().stream()
        .findFirst()
        .map(
            r ->
                switch (r.strength()) {
                  case BLOCKS ->
                      "sleeps"
                          + (r.when().equals(Condition.ALWAYS)
                              ? ""
                              : " " + r.when().getClass().getSimpleName());
                  case RT_LOCK -> "rt-lock";
                  case CONTEXT -> "context";
                  case UNEVEN -> "uneven";
                })
        .orElse("neutral");
  }

  /// Every `source` exists in a tree the entry claims and names the symbol, and the quoted line is
  /// found in it.
  @Test
  @Tag("corpus")
  void sourcesAndLinesAreInTheTrees() throws IOException {
    Optional<Path> corpus = corpus();
    assumeTrue(corpus.isPresent(), "no kernel trees: set klint.corpus");
    Map<Path, String> texts = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (EffectEntry entry : entries()) {
      if (entry.evidence().how() != Evidence.How.READ) {
        continue;
      }
      checked++;
      boolean somewhere = false;
      for (KernelVersion tree : TREES) {
        Path file = corpus.get().resolve("linux-" + tree).resolve(entry.evidence().source());
        boolean claimed = entry.kernels().contains(tree);
        if (!claimed && !(entry.kernels().isEmpty() && Files.isRegularFile(file))) {
          continue;
        }
        if (!texts.containsKey(file)) {
          texts.put(
              file,
              Files.isRegularFile(file)
                  ? collapse(Files.readString(file, StandardCharsets.ISO_8859_1))
                  : "");
        }
        String text = texts.getOrDefault(file, "");
        boolean named = names(text, entry.symbol());
        boolean quoted = text.contains(collapse(entry.evidence().line()));
        somewhere |= named && quoted;
        if (claimed && !named) {
          wrong.add(tree + ": " + entry.evidence().source() + " does not name " + entry.symbol());
        }
        if ((claimed || named) && !quoted) {
          wrong.add(
              tree + ": line of " + entry.symbol() + " is not in " + entry.evidence().source());
        }
      }
      if (!somewhere) {
        wrong.add("no tree has the line of " + entry.symbol());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(checked > 100, "too few entries were read: " + checked);
  }

  /// Macros of allocation wrap a function with this suffix, which has the body.
  private static boolean names(String text, String symbol) {
    return Pattern.compile("(?<![A-Za-z0-9])(rust_helper_)?" + symbol + "(_noprof)?\\b")
        .matcher(text)
        .find();
  }

  private static String collapse(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Optional<Path> corpus() {
    return Optional.ofNullable(System.getProperty("klint.corpus"))
        .map(Path::of)
        .filter(Files::isDirectory);
  }
}
