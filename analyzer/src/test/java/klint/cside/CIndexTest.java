// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import klint.rules.EffectEntry;
import klint.rules.Evidence;
import klint.rules.KernelVersion;
import klint.rules.Knowledge;
import klint.rules.KnowledgeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables and a tree's own C, and which of them is believed.
final class CIndexTest {
  private static final Knowledge KNOWLEDGE = KnowledgeLoader.load().value();

  private final Path tree;

  CIndexTest(@TempDir Path tree) {
    this.tree = tree;
  }

  private void write(String name, String text) throws IOException {
    Path file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CIndex index() {
    return CIndex.of(KNOWLEDGE, tree, CConfig.allOn(CConfig.Preemption.NOT_RT), List.of());
  }

  private void version(String major, String minor) throws IOException {
    write("Makefile", "VERSION = " + major + "\nPATCHLEVEL = " + minor + "\nSUBLEVEL = 0\n");
  }

  @Test
  void theVersionIsTheMakefiles() throws IOException {
    version("6", "12");
    assertEquals(new KernelVersion(6, 12), index().version());
  }

  @Test
  void withoutAMakefileItIsTheNewest() {
    assertEquals(KernelVersion.NEWEST, index().version());
  }

  @Test
  void whatNoTableHasIsDerived() throws IOException {
    version("7", "3");
    write("kernel/own.c", "void own_thing(void)\n{\n\tmight_sleep();\n}\n");
    EffectEntry e = index().effect("own_thing").orElseThrow();
    assertEquals(Evidence.How.DERIVED, e.evidence().how());
    assertTrue(e.maySleep());
    assertEquals(List.of("own_thing", "might_sleep"), e.evidence().chain());
  }

  @Test
  void whatCannotBeDerivedSaysWhy() throws IOException {
    version("7", "3");
    write("kernel/own.c", "void own_thing(struct x *p)\n{\n\tp->ops->go(p);\n}\n");
    EffectEntry e = index().effect("own_thing").orElseThrow();
    assertEquals(Optional.of("calls through the field `go` in own_thing"), e.unknown());
  }

  @Test
  void aReadEntryHoldsAsLongAsItsLineIsThere() throws IOException {
    version("7", "3");
    EffectEntry read = KNOWLEDGE.effect("kfree", new KernelVersion(7, 3)).orElseThrow();
    write(
        read.evidence().source(),
        "void kfree(const void *p)\n{\n\tmight_sleep();\n" + read.evidence().line() + "\n}\n");
    CIndex quoted = index();
    assertEquals(Optional.of(read), quoted.effect("kfree"));
    assertEquals(List.of(), quoted.problems());
  }

  @Test
  void aReadEntryWhoseLineIsGoneIsComparedWithTheTree() throws IOException {
    version("7", "3");
    EffectEntry read = KNOWLEDGE.effect("kfree", new KernelVersion(7, 3)).orElseThrow();
    write(read.evidence().source(), "void kfree(const void *p)\n{\n\tmight_sleep();\n}\n");
    CIndex changed = index();
    assertEquals(Optional.of(read), changed.effect("kfree"));
    assertEquals(1, changed.problems().size());
    assertTrue(
        changed.problems().getFirst().message().contains("kfree -> might_sleep"),
        changed.problems().getFirst().message());
  }

  @Test
  void withoutATreeOnlyTablesSpeak() {
    CIndex tables = CIndex.ofTables(KNOWLEDGE);
    assertTrue(tables.effect("mutex_lock").orElseThrow().maySleep());
    assertEquals(Optional.empty(), tables.effect("no_such_function"));
  }
}
