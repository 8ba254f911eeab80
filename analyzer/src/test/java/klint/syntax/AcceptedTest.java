// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The corners of the language, unstable ones too, are accepted, and every character is in the
/// tree.
class AcceptedTest {
  private static List<Sample> samples() throws IOException {
    return Sample.read("accepted.txt").stream()
        .map(s -> s.edition() == Edition.E2021 ? s.withEdition(Edition.E2024) : s)
        .toList();
  }

  @Test
  void everyTextIsAccepted() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Sample sample : samples()) {
      for (SyntaxError error : Parser.parse(0, sample.text(), sample.edition()).problems()) {
        wrong.add(sample + ": " + error);
      }
      Accounts.of(sample.text(), sample.edition()).ifPresent(w -> wrong.add(sample + ": " + w));
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void theCompilerAcceptsThemToo() throws IOException, InterruptedException {
    assumeTrue(Rustc.isPresent(), "no rustc: the table is not compared with it");
    List<String> rejected = new ArrayList<>();
    for (Sample sample : samples()) {
      if (!Rustc.parses(sample.text(), sample.edition())) {
        rejected.add(sample.toString());
      }
    }
    assertEquals("", String.join("\n", rejected), "rustc rejects these");
  }
}
