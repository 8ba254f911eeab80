// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import klint.Checkout;
import org.junit.jupiter.api.Test;

/// The version that the tool prints is the one it is built as.
final class VersionTest {
  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    String pom = Files.readString(Checkout.top().resolve("pom.xml"));
    String head = pom.substring(0, pom.indexOf("<modules>"));
    assertTrue(head.contains("<version>" + Main.VERSION + "</version>"), head);
  }
}
