// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import klint.base.KlintBug;
import org.junit.jupiter.api.Test;

class ExpectRangeTest {

  /// Every range with bounds up to 4, the unbounded ones included.
  private static List<ExpectRange> ranges() {
    List<ExpectRange> out = new ArrayList<>();
    out.add(ExpectRange.EMPTY);
    for (int lo = 0; lo < 4; lo++) {
      for (int hi = lo + 1; hi <= 4; hi++) {
        out.add(ExpectRange.of(lo, hi));
      }
      out.add(ExpectRange.atLeast(lo));
    }
    return out;
  }

  @Test
  void meetIsTheMeetOfALattice() {
    for (ExpectRange a : ranges()) {
      assertEquals(a, a.meet(a));
      assertEquals(a, a.meet(ExpectRange.ANY));
      assertEquals(ExpectRange.EMPTY, a.meet(ExpectRange.EMPTY));
      for (ExpectRange b : ranges()) {
        assertEquals(a.meet(b), b.meet(a));
        assertEquals(b.includes(a), a.meet(b).equals(a), a + " and " + b);
        for (ExpectRange c : ranges()) {
          assertEquals(a.meet(b).meet(c), a.meet(b.meet(c)));
        }
      }
    }
  }

  @Test
  void meetIsIntersection() {
    for (ExpectRange a : ranges()) {
      for (ExpectRange b : ranges()) {
        for (int n = 0; n < 8; n++) {
          assertEquals(a.contains(n) && b.contains(n), a.meet(b).contains(n));
        }
      }
    }
  }

  @Test
  void shiftIsThePreimageOfAnAdjustment() {
    for (ExpectRange range : ranges()) {
      for (int adjust = -3; adjust <= 3; adjust++) {
        for (int n = 0; n < 10; n++) {
          boolean after = n + adjust >= 0 && range.contains(n + adjust);
          assertEquals(after, range.shift(adjust).contains(n), range + " shifted by " + adjust);
        }
      }
    }
  }

  @Test
  void shiftDistributesOverMeet() {
    for (ExpectRange a : ranges()) {
      for (ExpectRange b : ranges()) {
        for (int adjust = -3; adjust <= 3; adjust++) {
          assertEquals(a.meet(b).shift(adjust), a.shift(adjust).meet(b.shift(adjust)));
        }
      }
    }
  }

  @Test
  void aSleepAfterAnAcquisitionIsNeverAllowed() {
    assertTrue(ExpectRange.PROCESS.shift(1).isEmpty());
    assertEquals(ExpectRange.exactly(1), ExpectRange.PROCESS.shift(-1));
    assertEquals(ExpectRange.ANY, ExpectRange.ANY.shift(5));
    assertEquals(ExpectRange.ATOMIC_ONLY, ExpectRange.ANY.shift(-1));
  }

  @Test
  void extremeBoundsDoNotOverflow() {
    assertTrue(ExpectRange.ANY.shift(-Integer.MAX_VALUE).lo() > 1_000_000);
    assertTrue(ExpectRange.PROCESS.shift(Integer.MAX_VALUE).isEmpty());
    assertEquals(ExpectRange.ANY, ExpectRange.ANY.shift(Integer.MAX_VALUE));
  }

  @Test
  void thereIsOneEmptyRange() {
    assertEquals(ExpectRange.EMPTY, ExpectRange.of(3, 3));
    assertEquals(ExpectRange.EMPTY, ExpectRange.of(5, 2));
    assertThrows(KlintBug.class, () -> new ExpectRange(3, 3));
    assertFalse(ExpectRange.EMPTY.contains(0));
  }

  @Test
  void printsAsItIsWritten() {
    assertEquals("0", ExpectRange.PROCESS.toString());
    assertEquals("0..", ExpectRange.ANY.toString());
    assertEquals("1..3", ExpectRange.of(1, 3).toString());
    assertEquals("never", ExpectRange.EMPTY.toString());
    for (ExpectRange range : ranges()) {
      if (!range.isEmpty()) {
        assertEquals(range, AnnotationParser.range(range.toString()).orElseThrow());
      }
    }
  }
}
