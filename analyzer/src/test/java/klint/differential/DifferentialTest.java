// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The analyzer against running code.
///
/// `-Dklint.differential.programs=N`, `-Dklint.differential.seed=N` for more of them, and
/// `-Dklint.differential.reproducers=FOLDER` to have every disagreement made small and written
/// there. `-Dklint.differential.reach=WIDE` for programs that also keep guards in cells, vectors
/// and raw memory: of those more than [#ALARMS] have false alarms, so that the test fails there.
final class DifferentialTest {
  private static final int PROGRAMS = Integer.getInteger("klint.differential.programs", 300);
  private static final long SEED = Long.getLong("klint.differential.seed", 1_000_000);

  private static final Generator.Reach REACH =
      Generator.Reach.valueOf(System.getProperty("klint.differential.reach", "PLAIN"));

  /// No violation of a program may be missed, nor be told of by a note only.
  private static final int MISSED = 0;

  private static final int NOTED = 0;

  /// Units: percent of clean programs that may have an error all the same.
  ///
  /// What remains of them: a loop that takes the elements of an array one at a time, whose number
  /// of rounds is not followed (1000064), and results told apart by more than a summary keeps.
  private static final int ALARMS = 2;

  @Test
  void runningCodeAgrees(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Compiled.isPossible(), "no rustc here: generated programs are not run");
    Campaign.Totals totals = Campaign.run(REACH, SEED, PROGRAMS, folder, Campaign.reproducers());
    assertTrue(totals.refused() * 5 <= PROGRAMS, "too many programs are no valid Rust: " + totals);
    assertTrue(
        totals.violating() * 5 >= PROGRAMS && totals.clean() * 5 >= PROGRAMS,
        "too few programs of either kind: " + totals);
    assertTrue(totals.missed() <= MISSED, () -> "violations missed: " + totals);
    assertTrue(totals.noted() <= NOTED, () -> "violations only noted: " + totals);
    assertTrue(
        (totals.alarms() + totals.others()) * 100 <= totals.clean() * ALARMS,
        () -> "false alarms: " + totals);
  }
}
