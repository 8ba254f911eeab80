// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.Requirement;
import org.junit.jupiter.api.Test;

/// What runs of a recursive function ask for, one after the other, ends.
class NeedsTest {
  private static final PlaceKey FIRST = PlaceKey.local(1);

  private static Need need(Requirement.Strength strength) {
    return new Need(Expect.PROCESS, strength, Condition.ALWAYS, Need.NOWHERE, List.of());
  }

  private static Need given(int variant) {
    return need(Requirement.Strength.BLOCKS).given(Facts.of(FIRST, new Fact.Variant(variant)));
  }

  private static Summary asking(Need... needs) {
    return new Summary(
        List.of(Summary.NOTHING), List.of(needs), Summary.Dependence.NONE, false, Writes.NOTHING);
  }

  @Test
  void theOrderOfNeedsSaysNothing() {
    Need a = need(Requirement.Strength.BLOCKS);
    Need b = need(Requirement.Strength.RT_LOCK);
    assertTrue(asking(a, b).sameAs(asking(b, a)));
    assertFalse(asking(a, b).sameAs(asking(a)));
    assertFalse(asking(a).sameAs(asking(b)));
  }

  @Test
  void whatARunFoundIsKept() {
    Need all = need(Requirement.Strength.BLOCKS);
    Summary apart = asking(given(0), given(1));
    Summary wide = apart.asking(List.of(all), Needs.Apart.BY_BRANCHES);
    assertEquals(List.of(all), wide.needs());
    assertTrue(apart.asking(wide.needs(), Needs.Apart.BY_BRANCHES).sameAs(wide));
    assertTrue(apart.asking(List.of(given(0)), Needs.Apart.BY_BRANCHES).sameAs(apart));
  }
}
