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
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import klint.rules.DerivationTables;
import klint.rules.EffectEntry;
import klint.rules.Evidence;
import klint.rules.KernelVersion;
import klint.rules.Knowledge;
import klint.rules.KnowledgeLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is derived from a kernel tree's C, against what people read in it.
@Tag("corpus")
final class DerivationCorpusTest {

  @Test
  void agreesWithWhatWasReadInLinux612() throws IOException {
    check("6.12");
  }

  @Test
  void agreesWithWhatWasReadInLinux73() throws IOException {
    check("7.3");
  }

  @Test
  void everySourceNamesItsSymbol() throws IOException {
    Path tree = tree("7.3");
    Path older = tree("6.12");
    for (EffectEntry e : DerivationTables.load(KnowledgeLoader.load().value().kinds()).value()) {
      String shown = e.symbol().substring(e.symbol().lastIndexOf('>') + 1).replace("*", "");
      String source = e.evidence().source();
      assertTrue(
          names(tree.resolve(source), shown) || names(older.resolve(source), shown),
          e.symbol() + " is not named in " + source);
    }
  }

  private static boolean names(Path file, String symbol) throws IOException {
    return Files.isRegularFile(file)
        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(symbol);
  }

  private static Path tree(String version) {
    String corpus = System.getProperty("klint.corpus");
    assumeTrue(corpus != null, "needs kernel trees: set -Dklint.corpus");
    Path tree = Path.of(corpus).resolve("linux-" + version);
    assumeTrue(Files.isDirectory(tree), "no tree " + version + " in the corpus");
    return tree;
  }

  private static void check(String version) throws IOException {
    Path tree = tree(version);
    Knowledge knowledge = KnowledgeLoader.load().value();
    KernelVersion kernel = KernelVersion.of(version).orElseThrow();
    TreeSet<String> symbols = new TreeSet<>();
    for (String s : knowledge.effects().keySet()) {
      Optional<EffectEntry> e = knowledge.effect(s, kernel);
      if (e.isPresent()
          && e.get().evidence().how() == Evidence.How.READ
          && (e.get().kernels().isEmpty() || e.get().kernels().contains(kernel))
          && Files.exists(tree.resolve(e.get().evidence().source()))) {
        symbols.add(s);
      }
    }
    List<EffectEntry> derived =
        EffectDeriver.derive(
                tree,
                CConfig.allOn(CConfig.Preemption.NOT_RT),
                symbols,
                DerivationTables.load(knowledge.kinds()).value())
            .value();
    int agree = 0;
    int compared = 0;
    List<String> missed = new ArrayList<>();
    for (EffectEntry d : derived) {
      EffectEntry read = knowledge.effect(d.symbol(), kernel).orElseThrow();
      if (d.unknown().isPresent()) {
        continue;
      }
      compared++;
      if (read.maySleep() == d.maySleep()) {
        agree++;
      } else if (read.maySleep()) {
        missed.add(d.symbol());
      }
    }
    assertTrue(compared > 50, "compared " + compared);
    assertTrue(agree >= compared * 95L / 100, agree + " of " + compared + " agree");
    // known-bug: an error path of its loop is taken for the only one.
    // ioremap_np is read on an architecture that has it; on x86_64 it gives NULL.
    missed.remove("ioremap_np");
    missed.remove("dev_pm_opp_of_cpumask_remove_table");
    assertEquals(List.of(), missed, "derived as never sleeping");
  }
}
