// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.PrintStream;
import java.util.Locale;
import klint.driver.Progress;

/// How far a long run is: one line on standard error that is written over, and gone at the end.
///
/// Nothing is shown of a run that is over soon, or where nobody reads along.
final class Bar implements Progress, AutoCloseable {
  /// Units: nanoseconds before the first line, and between lines.
  private static final long PATIENCE = 1_500_000_000L;

  private static final long PAUSE = 100_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long last = start;
  private boolean dirty;

  private Bar(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  static Bar of(Session session, ReportOptions.Noise noise) {
    boolean shown =
        noise == ReportOptions.Noise.ALL
            && session.isTerminal(Session.Stream.ERROR)
            && !session.environment().getOrDefault("TERM", "").equals("dumb");
    return new Bar(session.err(), shown);
  }

  @Override
  public void at(String stage, int done, int total) {
    if (!shown || System.nanoTime() - start < PATIENCE) {
      return;
    }
    line(stage, done, total);
  }

  private synchronized void line(String stage, int done, int total) {
    long now = System.nanoTime();
    if (now - last < PAUSE) {
      return;
    }
    last = now;
    dirty = true;
    String far =
        total > 0
            ? String.format(Locale.ROOT, " %d of %d (%d%%)", done, total, 100L * done / total)
            : "";
    err.print(CLEAR + "klint-java: " + stage + far);
    err.flush();
  }

  @Override
  public synchronized void close() {
    if (dirty) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
