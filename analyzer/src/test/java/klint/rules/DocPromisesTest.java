// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import klint.base.Outcome;
import klint.diag.Problem;
import klint.rules.DocPromises.Promise;
import org.junit.jupiter.api.Test;

class DocPromisesTest {
  private static final DocPromises PROMISES = KnowledgeLoader.load().value().promises();

  private static List<ExpectRange> ranges(String text) {
    return PROMISES.find(text).stream().map(Promise::expect).toList();
  }

  @Test
  void phrasesOfTheTrees() {
    assertEquals(
        List.of(ExpectRange.PROCESS), ranges("Must not be called from an atomic context."));
    assertEquals(List.of(ExpectRange.ANY), ranges("May be called from an atomic context."));
    assertEquals(
        List.of(ExpectRange.PROCESS),
        ranges("This function can only be used in a nonatomic context."));
    assertEquals(List.of(), ranges("Users can not tell. Putting a thread to sleep takes time."));
  }

  @Test
  void acrossLinesAndMarkers() {
    String text = "/// It may be called from any\n    /// context, really.";
    Promise promise = PROMISES.find(text).getFirst();
    assertEquals(ExpectRange.ANY, promise.expect());
    assertEquals(
        "may be called from any\n    /// context",
        text.substring(promise.offset(), promise.offset() + promise.length()));
  }

  @Test
  void dropsAreAboutDrops() {
    Promise promise = PROMISES.find("Its destructor may sleep.").getFirst();
    assertEquals(Annotation.Subject.DROP, promise.subject());
    assertEquals(1, PROMISES.find("Its destructor may sleep.").size());
  }

  @Test
  void theTableIsSorted() {
    List<String> lines = RuleFiles.read("promises.json").orElseThrow().lines().toList();
    assertEquals(
        lines.stream()
            .filter(l -> l.startsWith("{"))
            .sorted()
            .map(l -> l.replaceAll(",$", ""))
            .toList(),
        lines.stream().filter(l -> l.startsWith("{")).map(l -> l.replaceAll(",$", "")).toList());
  }

  @Test
  void badPhrases() {
    Outcome<DocPromises, Problem> read =
        DocPromises.read("p.json", "[{\"phrase\": \"a\", \"expect\": \"x\", \"about\": \"y\"}]");
    List<String> messages = read.problems().stream().map(Problem::message).toList();
    assertEquals(
        List.of(
            "the phrase has no words",
            "`about` can only be `drop`",
            "this is not a range of counts"),
        messages);
    assertTrue(read.value().find("a").isEmpty());
  }
}
