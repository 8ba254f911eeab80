// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Outcome;
import klint.diag.Problem;
import org.junit.jupiter.api.Test;

class KnowledgeLoaderTest {
  private static final KernelVersion OLD = new KernelVersion(6, 12);
  private static final KernelVersion NEW = new KernelVersion(7, 3);

  @Test
  void theShippedRulesHaveNoProblems() {
    Outcome<Knowledge, Problem> loaded = KnowledgeLoader.load();
    assertEquals(List.of(), loaded.problems());
    assertTrue(loaded.value().kinds().size() > 10);
  }

  @Test
  void everyContextHasItsKind() {
    Knowledge knowledge = KnowledgeLoader.load().value();
    for (EntryContext context : EntryContext.values()) {
      context.kind().ifPresent(kind -> assertTrue(knowledge.kind(kind).isPresent(), kind));
    }
    assertTrue(knowledge.kind("preempt").orElseThrow().raises(Component.RAW));
    assertFalse(knowledge.kind("spinlock_irq").orElseThrow().raises(Component.RAW));
  }

  @Test
  void versionsAndWitnessesHaveAnOrder() {
    EffectEntry derivedOld = entry(Evidence.How.DERIVED, List.of(OLD));
    EffectEntry readNew = entry(Evidence.How.READ, List.of(NEW));
    EffectEntry derivedAll = entry(Evidence.How.DERIVED, List.of());
    EffectEntry readAll = entry(Evidence.How.READ, List.of());
    assertEquals(Optional.of(derivedOld), pick(OLD, readNew, derivedOld));
    assertEquals(Optional.of(readNew), pick(NEW, readNew, derivedOld));
    assertEquals(Optional.of(readAll), pick(NEW, derivedAll, readAll));
    assertEquals(Optional.of(readNew), pick(KernelVersion.NEWEST, readNew));
    assertEquals(Optional.of(readNew), pick(OLD, readNew));
    EffectEntry readOld = entry(Evidence.How.READ, List.of(OLD));
    assertEquals(Optional.of(readOld), pick(new KernelVersion(6, 18), readNew, readOld));
    assertEquals(Optional.of(readNew), pick(new KernelVersion(7, 9), readOld, readNew));
    assertEquals(Optional.of(readOld), pick(new KernelVersion(6, 1), readNew, readOld));
    assertEquals(Optional.empty(), pick(NEW));
  }

  private static EffectEntry entry(Evidence.How how, List<KernelVersion> kernels) {
    return EffectEntry.of("f").how(how).kernels(kernels).build();
  }

  private static Optional<EffectEntry> pick(KernelVersion version, EffectEntry... entries) {
    DocPromises promises = DocPromises.read("p.json", "[]").value();
    return new Knowledge(
            Map.of(),
            Map.of("f", List.of(entries)),
            Map.of(),
            References.NONE,
            Map.of(),
            promises,
            new MessageTable(java.util.Set.of(), java.util.Set.of()),
            List.of())
        .effect("f", version);
  }

  @Test
  void versionsAreRead() {
    assertEquals(Optional.of(OLD), KernelVersion.of("6.12"));
    assertEquals(Optional.of(NEW), KernelVersion.of("7.3.0-rc2"));
    assertEquals(Optional.empty(), KernelVersion.of("seven"));
    assertEquals(Optional.empty(), KernelVersion.of("7."));
  }
}
