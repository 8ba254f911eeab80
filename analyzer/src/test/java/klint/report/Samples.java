// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.List;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Place;
import klint.diag.Problem;

/// A report with one finding of every kind of trouble for a printer.
final class Samples {
  private Samples() {}

  static final List<String> SOURCE =
      List.of(
          "    let g = self.inner.lock();",
          "\tlet mut n = 0; // tab: \u00e9",
          "",
          "    self.queue.flush();",
          "",
          "",
          "}");

  static Place at(String file, int line, int column, int endColumn) {
    return new Place(file, line, column, line, endColumn);
  }

  static final Place CALL = at("drivers/block/demo.rs", 41, 5, 23);
  static final Place LOCK = at("drivers/block/demo.rs", 38, 13, 30);

  static Finding sleep() {
    return new Finding(
        "sleep-in-atomic",
        Level.ERROR,
        CALL,
        "`Queue::flush` may sleep, but a spinlock is held",
        "demo::Dev::submit",
        "0123456789abcdef",
        List.of(new Finding.Acquisition("spinlock", LOCK)),
        List.of(
            Finding.Step.call(CALL, "Queue::flush"),
            Finding.Step.call(at("drivers/block/queue.rs", 17, 9, 20), "Mutex::lock"),
            Finding.Step.call(at("rust/kernel/sync/lock.rs", 152, 9, 20), "mutex_lock"),
            Finding.Step.reason(
                Place.ofFile("kernel/locking/mutex.c"),
                "C, kernel/locking/mutex.c:285: might_sleep()")),
        List.of(
            new Finding.Label(LOCK, "spinlock taken here (preemption count becomes 1)"),
            new Finding.Label(CALL, "may sleep"),
            new Finding.Label(at("drivers/block/demo.rs", 44, 1, 2), "guard `g` released here")),
        List.of("the lock is `Dev::inner`"),
        "drop `g` before the call, or move the call out of the section",
        List.of(at("drivers/block/demo.rs", 42, 5, 9)),
        Optional.empty());
  }

  static Finding note() {
    return new Finding(
        "unknown-effect",
        Level.NOTE,
        at("drivers/a b,c.rs", 39, 6, 9),
        "100% unknown [brackets] <tags>",
        "demo::f",
        "feed",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        Optional.empty());
  }

  static Finding silenced() {
    return new Finding(
        "sleep-in-atomic",
        Level.ERROR,
        at("drivers/block/demo.rs", 41, 5, 23),
        "silenced",
        "demo::g",
        "beef",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        Optional.of(
            new Finding.Suppression(
                Finding.Suppression.Kind.SOURCE, LOCK, "the count cannot reach zero")));
  }

  static Report report(Finding... findings) {
    return new Report(
        List.of(findings),
        List.of(Problem.warning(Place.ofFile("x.rs"), "a problem")),
        new Statistics.Summary(3, 100, 20, 50, 2, 1, 1.5, 77),
        "none");
  }

  /// Lines 38 to 44 of every file.
  static final Excerpts EXCERPTS =
      (_, line) -> {
        int index = line - 38;
        return index >= 0 && index < SOURCE.size()
            ? Optional.of(SOURCE.get(index))
            : Optional.empty();
      };
}
