// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LineHashesTest {
  /// The expected values are those that the action's own tests have for these texts.
  @Test
  void theyAreGitHubsOwn() {
    assertEquals(List.of("c129715d7a2bc9a3:1"), LineHashes.of(""));
    assertEquals(
        List.of(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"),
        LineHashes.of(" a\nb\n  \t\tc\n d"));
    List<String> greeting =
        List.of(
            "8b7cf3e952e7aeb2:1",
            "b1ae1287ec4718d9:1",
            "bff680108adb0fcc:1",
            "c6805c5e1288b612:1",
            "b86d3392aea1be30:1",
            "e6ceba753e1a442:1");
    for (String end : List.of("\n", "\r\n", "\r")) {
      assertEquals(
          greeting,
          LineHashes.of(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End".replace("\n", end)));
    }
  }

  @Test
  void equalLinesAreNumbered() {
    List<String> all = LineHashes.of("x\n".repeat(200));
    assertEquals("1", all.get(0).split(":", -1)[1]);
    assertEquals(all.get(0).split(":", -1)[0], all.get(1).split(":", -1)[0]);
    assertEquals("2", all.get(1).split(":", -1)[1]);
  }
}
