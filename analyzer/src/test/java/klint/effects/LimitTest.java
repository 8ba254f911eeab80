// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import klint.Checkout;
import org.junit.jupiter.api.Test;

/// What the tool says of its own limits.
class LimitTest {
  @Test
  void eachHasALineInThePageOfLimits() throws IOException {
    String page = Files.readString(Checkout.top().resolve("docs/limits.md"));
    for (Limit l : Limit.values()) {
      assertTrue(page.contains(l.label()), l.label() + " is not in docs/limits.md");
    }
  }
}
