// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import klint.base.Span;
import org.junit.jupiter.api.Test;

/// Marks, and what they mean for the comparison of names.
final class HygieneTest {
  private static final Span DEFINITION = new Span(0, 10, 20, 0);

  private final Expansions table = new Expansions();

  private int call(Span at, int crate) {
    return table.open(
        new Expansion("m", Expansion.Kind.BANG, at, DEFINITION, crate),
        1 + table.depth(at.ctx()),
        table.spent(at.ctx()),
        false);
  }

  @Test
  void twoCallsOfOneMacroHaveTwoLocals() {
    int a = table.mark(0, call(new Span(0, 50, 60, 0), 0), Transparency.MIXED);
    int b = table.mark(0, call(new Span(0, 70, 80, 0), 0), Transparency.MIXED);
    assertNotEquals(table.locals(a), table.locals(b));
    assertEquals(table.items(a), table.items(b));
    assertEquals(0, table.items(a));
  }

  @Test
  void aTransparentMarkIsNoneForLocals() {
    int a = table.mark(0, call(new Span(0, 50, 60, 0), 0), Transparency.TRANSPARENT);
    assertEquals(0, table.locals(a));
    int inner = table.mark(a, call(new Span(0, 50, 60, 0), 0), Transparency.MIXED);
    assertNotEquals(0, table.locals(inner));
    assertEquals(0, table.parent(table.locals(inner)));
  }

  @Test
  void anOpaqueMarkCountsForItems() {
    int a = table.mark(0, call(new Span(0, 50, 60, 0), 0), Transparency.OPAQUE);
    assertEquals(a, table.items(a));
    assertEquals(a, table.locals(a));
  }

  @Test
  void theSameMarkIsTheSameContext() {
    int call = call(new Span(0, 50, 60, 0), 0);
    assertEquals(table.mark(0, call, Transparency.MIXED), table.mark(0, call, Transparency.MIXED));
  }

  @Test
  void withoutItsMarkANameIsTheDefinitions() {
    int outer = table.mark(0, call(new Span(0, 50, 60, 0), 0), Transparency.MIXED);
    int inner = table.mark(outer, call(new Span(0, 30, 40, outer), 0), Transparency.MIXED);
    assertEquals(outer, table.parent(inner));
  }

  @Test
  void dollarCrateIsThatOfTheTextItStandsIn() {
    // Crate 7 writes a macro that holds `$crate`; crate 8 calls both.
    int outer = table.mark(0, call(new Span(0, 50, 60, 0), 7), Transparency.MIXED);
    int inner = table.mark(outer, call(new Span(0, 70, 80, 0), 8), Transparency.MIXED);
    assertEquals(7, table.crateOf(inner));
    assertEquals(7, table.crateOf(outer));
  }

  @Test
  void dollarCrateOfAnOpaqueMacroCalledInAMacro() {
    int outer = table.mark(0, call(new Span(0, 50, 60, 0), 8), Transparency.MIXED);
    int call = call(new Span(0, 70, 80, outer), 7);
    int inner = table.apply(0, outer, call, Transparency.OPAQUE);
    assertEquals(outer, table.parent(inner));
    assertEquals(7, table.crateOf(inner));
  }

  @Test
  void theUsersPlaceIsTheOutermostCall() {
    Span user = new Span(0, 50, 60, 0);
    int outer = table.mark(0, call(user, 0), Transparency.MIXED);
    Span nested = new Span(0, 12, 18, outer);
    int inner = table.mark(0, call(nested, 0), Transparency.MIXED);
    Span written = new Span(0, 13, 14, inner);
    assertEquals(user, table.userPlace(written));
    assertEquals(2, table.chain(written).size());
    assertEquals(nested, table.chain(written).get(0).callSite());
    assertEquals(2, table.depth(inner));
  }
}
