// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import klint.base.Span;
import klint.rules.ExpectRange;
import klint.syntax.Mutability;
import org.junit.jupiter.api.Test;

/// The laws that fixpoints over cases, writes and dependences rest on: joins are joins, steps are
/// monotone, chains end. Generated values, a fixed seed.
class LatticesTest {
  private final Random random = new Random(7);

  private PlaceKey place() {
    PlaceKey key = PlaceKey.local(1 + random.nextInt(4));
    for (int n = random.nextInt(3); n > 0; n--) {
      key = key.then(random.nextInt(4) == 0 ? PlaceKey.DEREF : random.nextInt(2));
    }
    return key;
  }

  private Fact fact() {
    return switch (random.nextInt(6)) {
      case 0 -> new Fact.Variant(random.nextInt(2));
      case 1 -> new Fact.NotVariants(Set.of(random.nextInt(3)));
      case 2 -> new Fact.Value(BigInteger.valueOf(random.nextInt(2)));
      case 3 -> new Fact.NotValues(Set.of(BigInteger.valueOf(random.nextInt(3))));
      case 4 -> new Fact.Sign(random.nextBoolean() ? 1 : -1);
      default -> new Fact.PointsTo(PlaceKey.local(7), Mutability.MUT);
    };
  }

  private Case someCase() {
    Case c = Case.start(Context.ENTRY, 2);
    for (int n = random.nextInt(5); n > 0; n--) {
      c = c.with(c.facts().with(place(), fact()));
    }
    for (int n = random.nextInt(3); n > 0; n--) {
      c = c.write(place());
    }
    return random.nextInt(8) == 0 ? c.in(c.context(), true) : c;
  }

  private Writes writes() {
    Set<PlaceKey> places = new TreeSet<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      places.add(place());
    }
    return new Writes(random.nextInt(5) == 0, places);
  }

  @Test
  void casesMeetAsInALattice() {
    for (int i = 0; i < 2000; i++) {
      Case a = someCase();
      Case b = someCase();
      Case c = someCase();
      assertEquals(a, a.meet(a));
      assertEquals(a.meet(b), b.meet(a));
      assertEquals(a.meet(b).meet(c), a.meet(b.meet(c)));
      assertTrue(a.meet(b).facts().size() <= a.facts().size(), "fewer facts, so chains end");
    }
  }

  /// A step over a merged case says no more than the merge of what the step says of each.
  @Test
  void stepsAreMonotone() {
    for (int i = 0; i < 2000; i++) {
      Case a = someCase();
      Case b = someCase();
      PlaceKey at = place();
      Case both = a.meet(b);
      assertEquals(a.write(at).meet(b.write(at)), both.write(at));
      Case plain = both.forget(PlaceKey.local(at.local()));
      Case each = a.forget(PlaceKey.local(at.local())).meet(b.forget(PlaceKey.local(at.local())));
      assertEquals(each, plain.meet(each), "forgetting");
      assertTrue(
          both.isWritten(at) || !(a.isWritten(at) || b.isWritten(at)),
          "what either wrote is written");
    }
  }

  @Test
  void writesJoinAsInALattice() {
    for (int i = 0; i < 2000; i++) {
      Writes a = writes();
      Writes b = writes();
      Writes c = writes();
      assertEquals(a, a.and(a));
      assertEquals(a.and(b), b.and(a));
      assertEquals(a.and(b).and(c), a.and(b.and(c)));
      assertEquals(a, a.and(Writes.NOTHING), "the bottom");
      assertEquals(Writes.ANYTHING, a.and(Writes.ANYTHING), "the top");
    }
  }

  /// Recursion writes ever deeper places; they are cut, so there are finitely many.
  @Test
  void deeperWritesEnd() {
    PlaceKey key = PlaceKey.local(1);
    Writes all = Writes.NOTHING;
    Set<Writes> seen =
        new TreeSet<>((x, y) -> Integer.compare(x.places().size(), y.places().size()));
    for (int i = 0; i < 200; i++) {
      key = i % 2 == 0 ? key.then(PlaceKey.DEREF) : key.then(0);
      all = all.and(new Writes(false, Set.of(key)));
      seen.add(all);
    }
    assertTrue(seen.size() <= 8, "a chain of " + seen.size());
  }

  @Test
  void dependencesOnlyGrow() {
    for (int i = 0; i < 500; i++) {
      Summary.Dependence a = dependence();
      PlaceKey p = place();
      long bit = Summary.Dependence.bit(random.nextInt(80));
      assertEquals(a.on(p), a.on(p).on(p));
      assertEquals(a.on(bit), a.on(bit).on(bit));
      assertEquals(a.on(p).on(bit), a.on(bit).on(p));
      PlaceKey q = place();
      assertEquals(a.on(p).on(q), a.on(q).on(p), "whatever comes first");
      assertTrue(a.on(bit).on(p).pointers().containsAll(a.pointers()));
    }
  }

  private Summary.Dependence dependence() {
    Summary.Dependence d = Summary.Dependence.NONE;
    for (int n = random.nextInt(4); n > 0; n--) {
      d = random.nextBoolean() ? d.on(place()) : d.on(Summary.Dependence.bit(random.nextInt(70)));
    }
    return d;
  }

  @Test
  void excludedVariantsUnite() {
    for (int i = 0; i < 500; i++) {
      Set<Integer> a = numbers();
      Set<Integer> b = numbers();
      Set<Integer> all = new TreeSet<>(a);
      all.addAll(b);
      assertEquals(Indexes.of(all), Indexes.union(Indexes.of(a), b));
      assertEquals(Indexes.union(Indexes.of(a), b), Indexes.union(Indexes.of(b), a));
      assertEquals(Indexes.of(a), Indexes.union(Indexes.of(a), a));
    }
  }

  private Set<Integer> numbers() {
    Set<Integer> out = new TreeSet<>();
    for (int n = random.nextInt(5); n > 0; n--) {
      out.add(random.nextInt(100));
    }
    return out;
  }

  /// Contradiction does not depend on the order in which two facts are learnt.
  @Test
  void contradictionIsSymmetric() {
    for (int i = 0; i < 2000; i++) {
      Fact a = fact();
      Fact b = fact();
      assertEquals(Fact.contradicts(a, b), Fact.contradicts(b, a), a + " and " + b);
      assertTrue(!Fact.contradicts(a, a), "no fact contradicts itself: " + a);
    }
  }

  /// Acquisitions and releases of one kind only count; what was acquired last is released first.
  @Test
  void contextsCount() {
    for (int i = 0; i < 500; i++) {
      Context c = Context.ENTRY;
      int depth = 0;
      List<String> steps = new ArrayList<>();
      for (int n = random.nextInt(8); n > 0; n--) {
        boolean up = random.nextBoolean();
        depth += up ? 1 : -1;
        steps.add(up ? "+" : "-");
        c = up ? c.acquire(new Held("spinlock", Span.NONE, "lock")) : c.release("spinlock");
      }
      assertEquals(depth, c.depth(), String.join("", steps));
      assertTrue(c.live().isEmpty() || c.released().size() <= steps.size());
      ExpectRange before = ExpectRange.PROCESS.shift(c.depth());
      assertEquals(depth > 0, before.isEmpty(), "who acquired may not sleep");
    }
  }
}
