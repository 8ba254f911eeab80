// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

  /// The action slides a window over the characters; both ways must give the same.
  @Test
  void aSlidingWindowGivesTheSame() {
    Random random = new Random(7);
    String letters = "ab \t\n\r\rä€x";
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(400);
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertEquals(new Window().of(text.toString()), LineHashes.of(text.toString()));
    }
  }

  private static final class Window {
    private static final int SIZE = 100;
    private final char[] window = new char[SIZE];
    private final boolean[] begins = new boolean[SIZE];
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> out = new ArrayList<>();
    private long hash;
    private long leaves = 1;
    private int at;
    private boolean lineBegins = true;

    List<String> of(String text) {
      for (int i = 0; i < SIZE; i++) {
        leaves *= 37;
      }
      boolean afterReturn = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean skipped = c == ' ' || c == '\t' || (afterReturn && c == '\n');
        afterReturn = !skipped && c == '\r';
        if (!skipped) {
          take(c == '\r' ? '\n' : c);
        }
      }
      take('\uffff');
      for (int i = 0; i < SIZE; i++) {
        emit();
        slide('\0');
      }
      return out;
    }

    private void take(char c) {
      emit();
      begins[at] = lineBegins;
      lineBegins = c == '\n';
      slide(c);
    }

    private void emit() {
      if (begins[at]) {
        String name = Long.toHexString(hash);
        out.add(name + ":" + seen.merge(name, 1, Integer::sum));
        begins[at] = false;
      }
    }

    private void slide(char c) {
      hash = 37 * hash + c - leaves * window[at];
      window[at] = c;
      at = (at + 1) % SIZE;
    }
  }
}
