// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.syntax.Mutability;
import org.junit.jupiter.api.Test;

/// Laws of branches, writes and joins.
class CaseTest {
  private static final PlaceKey A = PlaceKey.local(5);
  private static final PlaceKey B = PlaceKey.local(6);
  private static final PlaceKey PARAM = PlaceKey.local(1);

  private final Case start = Case.start(Context.ENTRY, 1);

  private static Context held(int n) {
    Context c = Context.ENTRY;
    for (int i = 0; i < n; i++) {
      c = c.acquire(new Held("spinlock", Span.NONE, "lock"));
    }
    return c;
  }

  @Test
  void oneBranchOfTwoIsTaken() {
    Case some = start.isVariant(A, 1).orElseThrow();
    assertEquals(Optional.empty(), some.isVariant(A, 0));
    assertEquals(Optional.of(some), some.isVariant(A, 1));
    assertEquals(Optional.empty(), some.isOther(A, Set.of(1), 2));
    assertEquals(start.isVariant(A, 1), start.isOther(A, Set.of(0), 2), "the only one left");
  }

  @Test
  void whatACopyIsTheOriginalIs() {
    Case c = start.set(B, new Fact.Same(A)).isVariant(B, 1).orElseThrow();
    assertEquals(Optional.of(new Fact.Variant(1)), c.fact(A));
    Case n = start.set(B, new Fact.Same(A)).isOther(B, Set.of(2), 3).orElseThrow();
    assertEquals(Optional.of(new Fact.NotVariants(Set.of(2))), n.fact(A));
  }

  @Test
  void aTestTellsOfWhatWasTested() {
    Fact tests = new Fact.Tests(A, BigInteger.TWO, true);
    Case yes = start.set(B, tests).isValue(B, BigInteger.ONE, true).orElseThrow();
    assertEquals(Optional.of(new Fact.Value(BigInteger.TWO)), yes.fact(A));
    Case no = start.set(B, tests).isValue(B, BigInteger.ZERO, true).orElseThrow();
    assertEquals(Optional.empty(), no.isValue(A, BigInteger.TWO, false));
  }

  @Test
  void whatIsWrittenIsForgotten() {
    Case c = start.set(A.then(0), new Fact.Variant(1)).set(B, new Fact.Same(A.then(0)));
    Case w = c.forget(A);
    assertEquals(Optional.empty(), w.fact(A.then(0)));
    assertEquals(Optional.empty(), w.fact(B), "a copy of what is gone");
  }

  @Test
  void pointersAreFollowed() {
    Case c = start.set(B, new Fact.PointsTo(A, Mutability.MUT));
    assertEquals(A.then(3), c.resolve(B.then(PlaceKey.DEREF).then(3)));
    assertEquals(
        Optional.of(new Fact.Variant(1)),
        c.set(B.then(PlaceKey.DEREF), new Fact.Variant(1)).fact(A));
  }

  @Test
  void branchesTellOfParametersAtEntryUntilTheyAreWritten() {
    Case before = start.isVariant(PARAM, 1).orElseThrow();
    assertEquals(new Fact.Variant(1), before.entry().get(PARAM));
    Case after = start.write(PARAM).isVariant(PARAM, 1).orElseThrow();
    assertFalse(after.entry().has(PARAM));
    Case kept = start.set(A, new Fact.AtEntry(PARAM)).write(PARAM).isVariant(A, 1).orElseThrow();
    assertEquals(new Fact.Variant(1), kept.entry().get(PARAM), "A still has the entry's value");
    assertEquals(Optional.empty(), kept.set(B, new Fact.AtEntry(PARAM)).isVariant(B, 0));
  }

  @Test
  void meetKnowsNoMoreThanEither() {
    Case a = start.set(A, new Fact.Variant(1)).set(B, new Fact.Variant(0)).write(PARAM);
    Case b = start.set(A, new Fact.Variant(1)).set(B, new Fact.Variant(1));
    Case m = a.meet(b);
    assertEquals(Optional.of(new Fact.Variant(1)), m.fact(A));
    assertEquals(Optional.empty(), m.fact(B));
    assertTrue(m.isWritten(PARAM));
    assertEquals(m, b.meet(a));
    assertEquals(m, m.meet(a));
  }

  @Test
  void releaseUndoesAcquire() {
    assertEquals(Context.ENTRY, held(1).release("spinlock"));
    Context other = held(1).acquire(new Held("rcu", Span.NONE, "rcu"));
    assertEquals(List.of("rcu"), other.release("spinlock").kinds());
    assertEquals(-1, Context.ENTRY.release("spinlock").depth(), "the caller's");
    assertTrue(held(2).sameShape(held(2)));
    assertFalse(held(2).sameShape(held(1)));
  }

  @Test
  void aBlockRunsFinitelyManyCases() {
    Cases cases = new Cases();
    int runs = 0;
    Set<Limit> reached = Limits.none();
    for (int i = 0; i < 2000; i++) {
      Case c =
          start
              .in(held(i % 3), false)
              .set(A, new Fact.Value(BigInteger.valueOf(i)))
              .set(B, new Fact.Variant(1));
      if (Limits.collect(reached, () -> cases.add(c))) {
        while (cases.next().isPresent()) {
          runs++;
        }
      }
    }
    assertTrue(runs < 40, runs + " runs");
    assertTrue(cases.all().stream().allMatch(c -> c.fact(B).isPresent()), "what all share stays");
    assertEquals(Set.of(), reached, "each context has a case of its own");
  }

  @Test
  void tooManyContextsAreALimit() {
    Cases cases = new Cases();
    Set<Limit> reached = Limits.none();
    for (int i = 0; i < 40; i++) {
      Case c = start.in(held(1 + i % 20), false).set(A, new Fact.Value(BigInteger.valueOf(i)));
      Limits.collect(reached, () -> cases.add(c));
    }
    assertEquals(Set.of(Limit.CASES), reached);
    assertEquals(Cases.MAX_CASES, cases.all().stream().filter(c -> !c.widened()).count());
    assertTrue(cases.all().stream().anyMatch(Case::widened));
  }

  @Test
  void soManyFactsAreKeptAndNoMore() {
    Set<Limit> reached = Limits.none();
    Case full =
        Limits.collect(
            reached,
            () -> {
              Case c = start;
              for (int i = 0; i < 3000; i++) {
                c = c.set(PlaceKey.local(3).then(i), new Fact.Variant(1));
              }
              return c;
            });
    assertEquals(Set.of(Limit.FACTS), reached);
    assertEquals(2048, full.facts().size());
    assertTrue(full.fact(PlaceKey.local(3).then(2999)).isEmpty(), "unknown, not wrong");
    assertEquals(
        Optional.of(new Fact.Variant(2)),
        full.set(PlaceKey.local(3).then(7), new Fact.Variant(2)).fact(PlaceKey.local(3).then(7)),
        "what is known of a place is replaced all the same");
    Case less = full.forget(PlaceKey.local(3).then(8));
    assertTrue(less.set(A, new Fact.Variant(1)).fact(A).isPresent(), "there is room again");
  }

  @Test
  void anEndlessCountIsSeen() {
    Cases cases = new Cases();
    assertFalse(cases.growsWithoutEnd(start.in(held(2), false)));
    assertFalse(cases.growsWithoutEnd(start.in(held(5), false)));
    assertTrue(cases.growsWithoutEnd(start.in(held(9), false)));
  }
}
