// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.base;

/// When work is to end with what it has.
///
/// Units: `nanos` as [System#nanoTime] counts; [Long#MAX_VALUE] is never.
public record Deadline(long nanos) {
  public static final Deadline NEVER = new Deadline(Long.MAX_VALUE);

  public static Deadline inSeconds(double seconds) {
    return new Deadline(System.nanoTime() + (long) (seconds * 1e9));
  }

  public boolean hasPassed() {
    return nanos != Long.MAX_VALUE && System.nanoTime() - nanos >= 0;
  }

  /// Units: milliseconds; at least 0.
  public long millisLeft() {
    return nanos == Long.MAX_VALUE
        ? Long.MAX_VALUE
        : Math.max(0, (nanos - System.nanoTime()) / 1_000_000);
  }
}
