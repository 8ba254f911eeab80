// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.diag.Level;
import org.junit.jupiter.api.Test;

/// A rule is one name, one page, and the page says what the code says.
class RulePagesTest {
  private static final List<String> SECTIONS =
      List.of(
          "What it finds",
          "Why it matters",
          "Example",
          "How to fix it",
          "Limits",
          "How to suppress it");

  @Test
  void everyRuleHasAPageAndEveryPageARule() {
    Set<String> pages = new TreeSet<>(RuleFiles.list("pages"));
    Set<String> expected = new TreeSet<>();
    for (RuleInfo rule : RuleInfo.values()) {
      expected.add("pages/" + rule.ruleName() + ".md");
    }
    assertEquals(expected, pages);
  }

  @Test
  void pagesHaveTheirNameLevelAndSections() {
    Knowledge knowledge = KnowledgeLoader.load().value();
    for (RuleInfo rule : RuleInfo.values()) {
      List<String> lines = knowledge.page(rule).orElseThrow().lines().toList();
      assertEquals("# " + rule.ruleName(), lines.getFirst());
      assertTrue(lines.contains(levels(rule)), rule.ruleName() + " should say: " + levels(rule));
      List<String> sections =
          lines.stream().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)).toList();
      assertEquals(SECTIONS, sections, rule.ruleName());
      long fences = lines.stream().filter(l -> l.startsWith("```")).count();
      assertTrue(
          fences >= 4 && fences % 2 == 0, rule.ruleName() + " needs a bad and a good example");
    }
  }

  private static String levels(RuleInfo rule) {
    String text = "Default level: " + rule.defaultLevel().label();
    if (rule.levelUnderRt() != rule.defaultLevel()) {
      text += "; " + rule.levelUnderRt().label() + " under `--rt`";
    }
    if (rule.levelUnderStrict() != rule.defaultLevel()) {
      text += "; " + rule.levelUnderStrict().label() + " under `--strict`";
    }
    return text + ".";
  }

  /// One sentence a line: no line of prose goes on after a full stop.
  @Test
  void proseHasOneSentenceALine() {
    for (RuleInfo rule : RuleInfo.values()) {
      boolean code = false;
      for (String line :
          RuleFiles.read("pages/" + rule.ruleName() + ".md").orElseThrow().lines().toList()) {
        code ^= line.startsWith("```");
        assertTrue(code || !line.matches(".*[a-z)`]\\. [A-Z].*"), rule.ruleName() + ": " + line);
      }
    }
  }

  @Test
  void namesAreUniqueAndFound() {
    assertEquals(
        RuleInfo.values().length,
        Arrays.stream(RuleInfo.values()).map(RuleInfo::ruleName).distinct().count());
    assertEquals(Optional.of(RuleInfo.SLEEP_IN_ATOMIC), RuleInfo.of("sleep-in-atomic"));
    assertEquals("klint::sleep_in_atomic", RuleInfo.SLEEP_IN_ATOMIC.lintName());
    assertEquals(Optional.empty(), RuleInfo.of("sleep"));
    assertEquals(Level.ERROR, RuleInfo.SLEEPING_LOCK_IN_RAW_CONTEXT.levelUnderRt());
  }
}
