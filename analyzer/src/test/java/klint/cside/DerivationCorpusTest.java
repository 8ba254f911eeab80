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
import klint.rules.Requirement;
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

  /// Every root, lock and cut gives its reason and quotes a line that is in its file.
  @Test
  void everyPrimitiveQuotesALineThatIsThere() throws IOException {
    Path tree = tree("7.3");
    Path older = tree("6.12");
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (EffectEntry e : DerivationTables.load(KnowledgeLoader.load().value().kinds()).value()) {
      Evidence told = e.evidence();
      boolean cut = e.requirements().isEmpty() && e.change().isNone() && e.outcomes().isEmpty();
      if (cut && told.reason().isEmpty() && e.unknown().isEmpty()) {
        wrong.add(e.symbol() + " has no reason");
      }
      if (told.line().isEmpty() || (!quotes(tree, told) && !quotes(older, told))) {
        wrong.add(e.symbol() + ": `" + told.line() + "` is not in " + told.source());
      }
      seen++;
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 400, "only " + seen);
  }

  private static boolean quotes(Path tree, Evidence told) throws IOException {
    Path file = tree.resolve(told.source());
    return Files.isRegularFile(file)
        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(told.line());
  }

  /// What a naive reading of the kernel's C gets wrong.
  ///
  /// Source: KERNEL.md section 3, its last paragraph.
  @Test
  void whatANaiveReadingGetsWrong() throws IOException {
    Path tree = tree("7.3");
    var kinds = KnowledgeLoader.load().value().kinds();
    List<String> never =
        List.of("fput", "mutex_unlock", "hrtimer_cancel", "__srcu_read_lock", "__srcu_read_unlock");
    List<String> always = List.of("mmput", "fsleep", "mtree_erase", "synchronize_srcu");
    List<String> conditional =
        List.of(
            "vfree",
            "kvfree",
            "put_device",
            "__xa_store",
            "release_firmware",
            "dma_free_attrs",
            "rcu_read_lock");
    List<String> all = new ArrayList<>(never);
    all.addAll(always);
    all.addAll(conditional);
    StringBuilder told = new StringBuilder();
    for (EffectEntry e :
        EffectDeriver.derive(
                tree,
                CConfig.allOn(CConfig.Preemption.NOT_RT),
                all,
                DerivationTables.load(kinds).value())
            .value()) {
      assertEquals(Optional.empty(), e.unknown(), e.symbol());
      if (never.contains(e.symbol())) {
        assertTrue(!e.maySleep(), e.symbol() + " sleeps: " + e.evidence().chain());
      } else if (always.contains(e.symbol())) {
        assertTrue(e.requirements().contains(Requirement.SLEEPS), e.symbol() + " does not sleep");
      } else {
        told.append(e.symbol()).append(e.change().acquires());
        e.requirements().stream()
            .filter(r -> r.strength() != Requirement.Strength.RT_LOCK)
            .forEach(r -> told.append(' ').append(r.when()).append(' ').append(r.expect()));
        told.append('\n');
      }
    }
    assertEquals(
        """
        __xa_store[] AllowsBlocking[param=gfp, position=OptionalInt[3]] Count[range=1]
        dma_free_attrs[] Always[] Components[ranges={IRQ=0}]
        kvfree[] NotInInterrupt[] Count[range=0]
        put_device[] LastReference[] Count[range=0]
        rcu_read_lock[rcu]
        release_firmware[] NotInInterrupt[] Count[range=0] LastReference[] Count[range=0]
        vfree[] NotInInterrupt[] Count[range=0]
        """,
        told.toString());
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
    List<String> locks = new ArrayList<>();
    for (EffectEntry d : derived) {
      EffectEntry read = knowledge.effect(d.symbol(), kernel).orElseThrow();
      if (read.change().total() != d.change().total()
          || !read.outcomes().keySet().equals(d.outcomes().keySet())) {
        locks.add(d.symbol());
      }
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
    // ioremap_np is read on an architecture that has it; on x86_64 it gives NULL.
    missed.remove("ioremap_np");
    assertEquals(List.of(), missed, "derived as never sleeping");
    assertEquals(List.of(), locks, "locks taken or released");
  }
}
