// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A map by arrays does what a map does, and its meet is one.
class FactsTest {
  private final Random random = new Random(7);

  private PlaceKey key() {
    PlaceKey k = PlaceKey.local(random.nextInt(3));
    for (int i = random.nextInt(3); i > 0; i--) {
      k = k.then(random.nextInt(4) - 2);
    }
    return k;
  }

  private Fact fact() {
    return switch (random.nextInt(3)) {
      case 0 -> new Fact.Variant(random.nextInt(2));
      case 1 -> new Fact.Value(BigInteger.valueOf(random.nextInt(2)));
      default -> new Fact.Same(PlaceKey.local(random.nextInt(3)));
    };
  }

  private Facts<Fact> facts() {
    Facts<Fact> f = Facts.empty();
    for (int i = random.nextInt(8); i > 0; i--) {
      f = f.with(key(), fact());
    }
    return f;
  }

  @Test
  void behavesAsAMap() {
    for (int round = 0; round < 300; round++) {
      Facts<Fact> f = Facts.empty();
      Map<PlaceKey, Fact> model = new HashMap<>();
      for (int i = 0; i < 30; i++) {
        PlaceKey k = key();
        if (random.nextInt(4) == 0) {
          f = f.without(k);
          model.keySet().removeIf(x -> x.startsWith(k));
        } else {
          Fact v = fact();
          f = f.with(k, v);
          model.put(k, v);
        }
        assertEquals(model, f.asMap());
        assertEquals(model.get(k), f.get(k));
        assertEquals(model.keySet().stream().anyMatch(x -> x.startsWith(k)), f.hasUnder(k));
      }
      assertEquals(Facts.of(model), f);
      assertEquals(Facts.of(model).hashCode(), f.hashCode());
    }
  }

  @Test
  void copiesWhatIsInAPlace() {
    PlaceKey from = PlaceKey.local(1).then(0);
    PlaceKey to = PlaceKey.local(5);
    for (int round = 0; round < 200; round++) {
      Facts<Fact> f = facts();
      Facts<Fact> g = f.adding(f, from, to);
      f.under(from).forEach((k, v) -> assertEquals(v, g.get(k.rebase(from, to))));
      assertEquals(f, g.without(to));
    }
  }

  @Test
  void meetIsTheMeetOfALattice() {
    for (int round = 0; round < 500; round++) {
      Facts<Fact> a = facts();
      Facts<Fact> b = facts();
      Facts<Fact> c = facts();
      assertEquals(a, a.meet(a));
      assertEquals(Facts.empty(), a.meet(Facts.empty()));
      assertEquals(a.meet(b), b.meet(a));
      assertEquals(a.meet(b).meet(c), a.meet(b.meet(c)));
      assertTrue(a.meet(b).size() <= a.size(), "knows no more than either");
    }
  }

  @Test
  void tooDeepPlacesHaveNoFacts() {
    PlaceKey deep = PlaceKey.local(1);
    for (int i = 0; i < 40; i++) {
      deep = deep.then(PlaceKey.DEREF);
    }
    assertFalse(Facts.<Fact>empty().with(deep, new Fact.Variant(0)).has(deep));
  }
}
