// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TextReportTest {
  @Test
  void aFindingShowsWhatWhereWhyAndWhatToDo() {
    assertEquals(
        """
        error[sleep-in-atomic]: `Queue::flush` may sleep, but a spinlock is held
          --> drivers/block/demo.rs:41:5
           |
        38 |     let g = self.inner.lock();
           |             ----------------- spinlock taken here (preemption count becomes 1)
        41 |     self.queue.flush();
           |     ^^^^^^^^^^^^^^^^^^ may sleep
        44 | }
           | - guard `g` released here
           = sleeps: Queue::flush (drivers/block/queue.rs:17) -> Mutex::lock (rust/kernel/sync/lock.rs:152) -> mutex_lock (C, kernel/locking/mutex.c:285: might_sleep())
           = note: the lock is `Dev::inner`
           = also: line 42
           = help: drop `g` before the call, or move the call out of the section

        1 error
        """,
        TextReport.print(Samples.report(Samples.sleep()), Samples.EXCERPTS, Palette.PLAIN));
  }

  @Test
  void marksStandBelowTextAfterTabs() {
    assertEquals(
        """
        note[unknown-effect]: 100% unknown [brackets] <tags>
          --> drivers/a b,c.rs:39:6
           |
        39 |     let mut n = 0; // tab: \u00e9
           |         ^^^

        1 note
        """,
        TextReport.print(Samples.report(Samples.note()), Samples.EXCERPTS, Palette.PLAIN));
  }

  @Test
  void withoutSourceThePlaceIsEnough() {
    assertEquals(
        """
        note[unknown-effect]: 100% unknown [brackets] <tags>
          --> drivers/a b,c.rs:39:6

        1 note
        """,
        TextReport.print(Samples.report(Samples.note()), Excerpts.NONE, Palette.PLAIN));
  }

  @Test
  void nothingFoundIsNothingPrinted() {
    assertEquals("", TextReport.print(Samples.report(), Samples.EXCERPTS, Palette.ANSI));
    assertEquals(
        "", TextReport.print(Samples.report(Samples.silenced()), Samples.EXCERPTS, Palette.PLAIN));
  }

  @Test
  void aPlaceIsALinkWhereItCanBeFollowed() {
    Report report = Samples.report(Samples.sleep());
    Excerpts here =
        new Excerpts() {
          @Override
          public java.util.Optional<String> line(String file, int line) {
            return Samples.EXCERPTS.line(file, line);
          }

          @Override
          public java.util.Optional<String> uri(String file) {
            return java.util.Optional.of("file:///tree/" + file);
          }
        };
    String linked = TextReport.print(report, here, Palette.LINKED);
    assertTrue(linked.contains("\u001b]8;;file:///tree/"), linked);
    assertEquals(
        TextReport.print(report, here, Palette.ANSI),
        linked.replaceAll("\u001b]8;;[^\u001b]*\u001b\\\\", ""));
  }

  @Test
  void coloursChangeNothingButColours() {
    Report report = Samples.report(Samples.sleep(), Samples.note());
    String coloured = TextReport.print(report, Samples.EXCERPTS, Palette.ANSI);
    assertTrue(coloured.contains("\u001b[1;31merror[sleep-in-atomic]\u001b[0m"));
    assertEquals(
        TextReport.print(report, Samples.EXCERPTS, Palette.PLAIN),
        coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }
}
