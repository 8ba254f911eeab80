// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import klint.base.KlintBug;

/// The preemption counts at entry for which nothing is violated: `lo` is in, `hi` is not.
///
/// A lattice under [#meet]: [#ANY] is the top, [#EMPTY] the one bottom; both bounds only move
/// inwards, and chains are finite because `lo` and a finite `hi` are bounded by the constants that
/// tables and annotations write.
///
/// Units: live acquisitions; 0 means "may sleep". [#UNBOUNDED] as `hi` stands for no upper bound.
///
/// Source: the range idea is klint's (`doc/atomic_context.md`).
public record ExpectRange(int lo, int hi) {

  /// The `hi` of a range without an upper bound.
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  /// Every context will do: `0..`.
  public static final ExpectRange ANY = new ExpectRange(0, UNBOUNDED);

  /// No context will do. The only range with `lo == hi`.
  public static final ExpectRange EMPTY = new ExpectRange(0, 0);

  /// May sleep: the count must be 0.
  public static final ExpectRange PROCESS = new ExpectRange(0, 1);

  /// Needs at least one live acquisition: `1..`.
  public static final ExpectRange ATOMIC_ONLY = new ExpectRange(1, UNBOUNDED);

  public ExpectRange {
    if (lo < 0 || hi < lo || (lo == hi && lo != 0)) {
      throw new KlintBug("not a range of counts: " + lo + ".." + hi);
    }
  }

  /// The range of `lo` up to but not including `hi`; [#EMPTY] if nothing lies between.
  public static ExpectRange of(int lo, int hi) {
    int from = Math.max(lo, 0);
    return from >= hi ? EMPTY : new ExpectRange(from, hi);
  }

  /// `n..`: at least `n`.
  public static ExpectRange atLeast(int n) {
    return of(n, UNBOUNDED);
  }

  /// Exactly `n`.
  public static ExpectRange exactly(int n) {
    return of(n, n + 1);
  }

  public boolean isEmpty() {
    return lo == hi;
  }

  public boolean isAny() {
    return equals(ANY);
  }

  public boolean contains(int count) {
    return lo <= count && (count < hi || hi == UNBOUNDED);
  }

  /// Whether every count of `other` is in this range too.
  public boolean includes(ExpectRange other) {
    return other.isEmpty() || (lo <= other.lo && other.hi <= hi);
  }

  /// The counts that are in both.
  public ExpectRange meet(ExpectRange other) {
    return of(Math.max(lo, other.lo), Math.min(hi, other.hi));
  }

  /// The counts before an adjustment that are in this range after it.
  ///
  /// Counts below 0 do not exist: the bounds saturate there, so `PROCESS` after an acquisition is
  /// [#EMPTY], and [#ANY] after a release is `1..`.
  public ExpectRange shift(int adjust) {
    if (isEmpty()) {
      return EMPTY;
    }
    int newLo = saturate((long) lo - adjust);
    int newHi = hi == UNBOUNDED ? UNBOUNDED : saturate((long) hi - adjust);
    return of(newLo, newHi);
  }

  private static int saturate(long bound) {
    return (int) Math.clamp(bound, 0L, UNBOUNDED - 1L);
  }

  /// As tables and annotations write it: `0`, `1..`, `0..2`; `never` for [#EMPTY].
  @Override
  public String toString() {
    if (isEmpty()) {
      return "never";
    }
    if (hi == UNBOUNDED) {
      return lo + "..";
    }
    return hi == lo + 1 ? Integer.toString(lo) : lo + ".." + hi;
  }
}
