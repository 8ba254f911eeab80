// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is no Rust is rejected, with a place and what was expected there.
class RejectedTest {
  private static final int AT_LEAST = 150;

  @Test
  void everyTextIsRejected() throws IOException {
    List<String> accepted = new ArrayList<>();
    List<Sample> samples = new ArrayList<>(Sample.read("rejected.txt"));
    samples.addAll(Sample.read("rejected-later.txt"));
    for (Sample sample : samples) {
      if (Parser.parse(0, sample.text(), sample.edition()).problems().isEmpty()) {
        accepted.add(sample.toString());
      }
    }
    assertTrue(samples.size() >= AT_LEAST, "a table of " + samples.size());
    assertEquals("", String.join("\n", accepted), "accepted, but no Rust");
  }

  @Test
  void theCompilerRejectsThemToo() throws IOException, InterruptedException {
    assumeTrue(Rustc.isPresent(), "no rustc: the table is not compared with it");
    List<String> accepted = new ArrayList<>();
    for (Sample sample : Sample.read("rejected.txt")) {
      if (Rustc.parses(sample.text(), sample.edition())) {
        accepted.add(sample.toString());
      }
    }
    assertEquals("", String.join("\n", accepted), "rustc parses these");
  }

  @Test
  void everyProblemHasAPlaceInsideOfTheText() throws IOException {
    for (Sample sample : Sample.read("rejected.txt")) {
      for (SyntaxError error : Parser.parse(0, sample.text(), sample.edition()).problems()) {
        assertTrue(error.at().lo() >= 0, sample + ": " + error);
        assertTrue(error.at().hi() <= sample.text().length(), sample + ": " + error);
        assertTrue(!error.message().isEmpty(), sample.toString());
      }
    }
  }
}
