// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One case of a point: a context and the facts that go with it. Immutable.
///
/// `entry` is what branches told of parameters as they came in (`params` of them). `written` are
/// places in or behind parameters that do not hold any more what they held at entry. `widened` if
/// cases were merged that differ: then findings of it are notes.
///
/// Two cases are equal if they differ only in where things were acquired.
///
/// Source: property simulation (Das, Lerner, Seigle, "ESP", 2002).
record Case(
    Context context,
    Facts<Fact> facts,
    Facts<Fact> entry,
    Set<PlaceKey> written,
    int params,
    boolean widened) {
  /// A place is remembered not to be any of so many values at most: a `match` with thousands of
  /// arms makes a set for each.
  private static final int MAX_EXCLUDED = 256;

  /// So many places are known something of at most: each block of a body keeps its own.
  private static final int MAX_FACTS = 2048;

  static Case start(Context context, int params) {
    return new Case(context, Facts.empty(), Facts.empty(), Set.of(), params, false);
  }

  // The same facts are the same object: nothing is copied where nothing changed.
  @SuppressWarnings("ReferenceEquality")
  Case with(Facts<Fact> other) {
    return other == facts ? this : new Case(context, other, entry, written, params, widened);
  }

  Optional<Fact> fact(PlaceKey key) {
    return Optional.ofNullable(facts.get(resolve(key)));
  }

  /// The integer or boolean that a place holds, if that is known, or follows from what it was
  /// copied from or tests.
  Optional<BigInteger> value(PlaceKey key) {
    PlaceKey at = key;
    for (int guard = 0; guard < 8; guard++) {
      switch (facts.get(resolve(at))) {
        case Fact.Value v -> {
          return Optional.of(v.value());
        }
        case Fact.Same s -> at = s.place();
        case Fact.Tests t -> {
          return holds(t).map(b -> b ? BigInteger.ONE : BigInteger.ZERO);
        }
        case null, default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Boolean> holds(Fact.Tests t) {
    return switch (facts.get(resolve(t.place()))) {
      case Fact.Value v -> Optional.of(v.value().equals(t.value()) == t.holds());
      case Fact.NotValues n when n.values().contains(t.value()) -> Optional.of(!t.holds());
      case null, default -> Optional.empty();
    };
  }

  /// Follows references whose target is known.
  PlaceKey resolve(PlaceKey key) {
    PlaceKey at = key;
    for (int guard = 0; guard < 16; guard++) {
      int deref = at.firstDeref(0);
      PlaceKey next = null;
      while (deref >= 0) {
        Fact pointer = facts.get(at.prefix(deref));
        if (pointer instanceof Fact.PointsTo p) {
          next = p.place().then(at, deref + 1);
          break;
        }
        deref = at.firstDeref(deref + 1);
      }
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  Case set(PlaceKey key, Fact fact) {
    PlaceKey at = resolve(key);
    if (facts.size() >= MAX_FACTS && facts.get(at) == null) {
      Limits.reached(Limit.FACTS);
      return this;
    }
    return with(facts.with(at, fact));
  }

  /// Forgets a place, all in it, and what other facts say of it.
  Case forget(PlaceKey raw) {
    PlaceKey key = resolve(raw).whole();
    return with(
        facts
            .without(key)
            .keeping(
                (k, f) -> !refersTo(f, key) && !leadsThrough(f, key) && !tellsOfWhole(k, f, key)));
  }

  /// Forgets a local whose storage begins or ends: what it pointed to is still there.
  Case without(int local) {
    PlaceKey key = PlaceKey.local(local);
    return with(facts.without(key).keeping((_, f) -> !refersTo(f, key)));
  }

  /// Whether a pointer's target is told by way of another pointer, which is in `key`.
  private static boolean leadsThrough(Fact f, PlaceKey key) {
    return f instanceof Fact.PointsTo p
        && p.place().startsWith(key)
        && p.place().firstDeref(key.size()) >= 0;
  }

  private static boolean refersTo(Fact f, PlaceKey key) {
    return (f instanceof Fact.Tests t && t.place().startsWith(key))
        || (f instanceof Fact.Same s && (s.place().startsWith(key) || isPart(key, s.place())))
        || (f instanceof Fact.Alike a && (a.left().startsWith(key) || a.right().startsWith(key)));
  }

  /// Whether a place is in another one, and not only behind a pointer in it.
  private static boolean isPart(PlaceKey key, PlaceKey whole) {
    return key.startsWith(whole) && key.firstLeaving(whole.size()) < 0;
  }

  /// Whether a fact says of a value as a whole where it came from, of which `part` is a part.
  private static boolean tellsOfWhole(PlaceKey k, Fact f, PlaceKey part) {
    if (!(f instanceof Fact.AtEntry || f instanceof Fact.Same) || k.local() != part.local()) {
      return false;
    }
    PlaceKey whole = k.endsInTag() ? k.prefix(k.size() - 1) : k;
    return part.size() > whole.size()
        && part.startsWith(whole)
        && part.firstLeaving(whole.size()) < 0;
  }

  /// What is known of a place; or where it came from, if that is known of what it is in.
  @Nullable Fact known(PlaceKey key) {
    Fact own = facts.get(key);
    for (int n = key.size() - 1; own == null && n >= 0 && !leaves(key.step(n)); n--) {
      PlaceKey whole = key.prefix(n);
      Fact told = facts.get(whole);
      Fact from =
          told instanceof Fact.AtEntry || told instanceof Fact.Same
              ? told
              : facts.get(whole.then(Owners.TAG));
      if (from instanceof Fact.AtEntry e) {
        own = new Fact.AtEntry(e.place().then(key, n));
      } else if (from instanceof Fact.Same s) {
        own = new Fact.Same(s.place().then(key, n));
      }
    }
    return own;
  }

  private static boolean leaves(int step) {
    return step == PlaceKey.DEREF || step == PlaceKey.OUT;
  }

  /// Gives `to` what is known of `from`.
  Case copy(PlaceKey rawFrom, PlaceKey rawTo) {
    PlaceKey from = resolve(rawFrom);
    PlaceKey to = resolve(rawTo);
    if (from.equals(to)) {
      return this;
    }
    Case out = forget(to).adding(facts.keeping((_, f) -> !leadsThrough(f, to)), from, to);
    return Owners.inherited(facts, from, out, to);
  }

  /// Adds what `other` knows of `from`, as known of `to`, of which nothing is known.
  Case adding(Facts<Fact> other, PlaceKey from, PlaceKey to) {
    return with(facts.adding(other, from, to));
  }

  /// Notes a write to a place: it holds no more what it held at entry.
  Case write(PlaceKey raw) {
    PlaceKey key = raw.whole();
    if (written.contains(key)) {
      return this;
    }
    Set<PlaceKey> all = new TreeSet<>(written);
    all.add(key);
    return new Case(context, facts, entry, all, params, widened);
  }

  boolean isWritten(PlaceKey key) {
    for (PlaceKey w : written) {
      if (key.isOf(w) || w.isOf(key)) {
        return true;
      }
    }
    return false;
  }

  /// The same for the value of the place itself, whatever is written behind pointers in it.
  boolean isOverwritten(PlaceKey key) {
    for (PlaceKey w : written) {
      if (key.isOf(w) || (w.startsWith(key) && w.firstLeaving(key.size()) < 0)) {
        return true;
      }
    }
    return false;
  }

  /// Without facts of locals that do not matter any more.
  Case keeping(BitSet live) {
    return with(facts.keeping((k, f) -> isLive(k, live) && (refers(f) < 0 || live.get(refers(f)))));
  }

  private static boolean isLive(PlaceKey k, BitSet live) {
    return k.local() < 0 || live.get(k.local());
  }

  /// The local that a fact hangs on, or -1.
  private static int refers(Fact f) {
    return switch (f) {
      case Fact.Alike a -> a.left().local();
      case Fact.Tests t -> t.place().local();
      case Fact.Same s -> s.place().local();
      case Fact.PointsTo _,
          Fact.AtEntry _,
          Fact.OutOf _,
          Fact.Variant _,
          Fact.NotVariants _,
          Fact.Value _,
          Fact.NotValues _,
          Fact.Concrete _,
          Fact.Owner _,
          Fact.Sign _,
          Fact.Functions _,
          Fact.Function _ ->
          -1;
    };
  }

  // ---- branches

  /// The case with a fact that a branch establishes of a place of which `known` was known. Where
  /// the value was copied from, or came in with a parameter, it holds there too.
  private Optional<Case> learn(PlaceKey key, Fact fact, @Nullable Fact known) {
    Case so = set(key, fact);
    if (known instanceof Fact.AtEntry e) {
      // What the value is takes the place of where it came from, which owners in it still need.
      so = so.facts.has(key.then(Owners.TAG)) ? so : so.set(key.then(Owners.TAG), e);
      Fact before = entry.get(e.place());
      if (before != null && Fact.contradicts(before, fact)) {
        return Optional.empty();
      }
      Facts<Fact> all = isWritten(e.place()) ? so.facts : so.facts.with(e.place(), fact);
      return Optional.of(
          new Case(context, all, entry.with(e.place(), fact), written, params, widened));
    }
    if (key.local() < 1 || key.local() > params || isWritten(key)) {
      return Optional.of(so);
    }
    return Optional.of(
        new Case(context, so.facts, entry.with(key, fact), written, params, widened));
  }

  private static Optional<PlaceKey> source(@Nullable Fact known) {
    return known instanceof Fact.Same s ? Optional.of(s.place()) : Optional.empty();
  }

  /// The same context and facts, with another context or certainty.
  Case in(Context other, boolean alsoWidened) {
    return new Case(other, facts, entry, written, params, widened || alsoWidened);
  }

  /// Forgets what is known of memory that others may write while this function waits or holds no
  /// lock.
  Case shared(Predicate<PlaceKey> theirs) {
    return with(
        facts.keeping((k, f) -> !k.derefs() || f instanceof Fact.Concrete || !theirs.test(k)));
  }

  Case certain(boolean asWidened) {
    return widened == asWidened
        ? this
        : new Case(context, facts, entry, written, params, asWidened);
  }

  /// The case where an enum place is a variant; empty if that contradicts what is known.
  Optional<Case> isVariant(PlaceKey raw, int index) {
    PlaceKey key = resolve(raw);
    Fact known = known(key);
    Fact told = new Fact.Variant(index);
    if (known instanceof Fact.Variant v) {
      return v.index() == index ? Optional.of(this) : Optional.empty();
    }
    if (known != null && Fact.contradicts(known, told)) {
      return Optional.empty();
    }
    Optional<Case> so = learn(key, told, known);
    return source(known).isPresent()
        ? so.flatMap(c -> c.isVariant(source(known).get(), index))
        : so;
  }

  /// The case where an enum place is none of some variants; `count` is the number of variants, 0 if
  /// that is not known.
  Optional<Case> isOther(PlaceKey raw, Set<Integer> not, int count) {
    PlaceKey key = resolve(raw);
    Fact known = known(key);
    if (known instanceof Fact.Variant v) {
      return not.contains(v.index()) ? Optional.empty() : Optional.of(this);
    }
    Indexes all =
        known instanceof Fact.NotVariants n ? Indexes.union(n.indexes(), not) : Indexes.of(not);
    if (count > 0 && all.size() >= count) {
      return Optional.empty();
    }
    if (count > 0 && all.size() == count - 1) {
      return isVariant(key, all.firstMissing());
    }
    Optional<Case> so = learn(key, new Fact.NotVariants(all), known);
    return source(known).isPresent()
        ? so.flatMap(c -> c.isOther(source(known).get(), not, count))
        : so;
  }

  Optional<Case> isValue(PlaceKey raw, BigInteger value, boolean bool) {
    PlaceKey key = resolve(raw);
    Fact known = known(key);
    if (known instanceof Fact.Value v) {
      return v.value().equals(value) ? Optional.of(this) : Optional.empty();
    }
    if (known instanceof Fact.NotValues n && n.values().contains(value)) {
      return Optional.empty();
    }
    if (known instanceof Fact.Sign && Fact.contradicts(known, new Fact.Value(value))) {
      return Optional.empty();
    }
    if (known instanceof Fact.PointsTo && value.signum() == 0) {
      return Optional.empty();
    }
    if (known instanceof Fact.PointsTo) {
      return Optional.of(this);
    }
    Optional<Case> so = learn(key, new Fact.Value(value), known);
    if (known instanceof Fact.Alike a && bool) {
      return (value.signum() != 0) == a.equal() ? so.map(c -> Clones.alike(c, a)) : so;
    }
    if (known instanceof Fact.Tests t && bool) {
      boolean yes = (value.signum() != 0) == t.holds();
      return so.flatMap(
          c ->
              yes
                  ? c.isValue(t.place(), t.value(), false)
                  : c.isNot(t.place(), Set.of(t.value()), false));
    }
    return source(known).isPresent()
        ? so.flatMap(c -> c.isValue(source(known).get(), value, bool))
        : so;
  }

  Optional<Case> isNot(PlaceKey raw, Set<BigInteger> values, boolean bool) {
    PlaceKey key = resolve(raw);
    Fact known = known(key);
    if (known instanceof Fact.Value v) {
      return values.contains(v.value()) ? Optional.empty() : Optional.of(this);
    }
    if (known instanceof Fact.PointsTo || known instanceof Fact.Sign) {
      return Optional.of(this);
    }
    Set<BigInteger> all = new TreeSet<>(values);
    if (known instanceof Fact.NotValues n) {
      all.addAll(n.values());
    }
    if (bool) {
      if (all.contains(BigInteger.ZERO) && all.contains(BigInteger.ONE)) {
        return Optional.empty();
      }
      return isValue(key, all.contains(BigInteger.ZERO) ? BigInteger.ONE : BigInteger.ZERO, true);
    }
    if (all.size() > MAX_EXCLUDED) {
      Limits.reached(Limit.EXCLUDED);
      return Optional.of(this);
    }
    Optional<Case> so = learn(key, new Fact.NotValues(all), known);
    return source(known).isPresent()
        ? so.flatMap(c -> c.isNot(source(known).get(), values, false))
        : so;
  }

  /// The case with what another one was told of parameters as they came in.
  Case told(Case other) {
    return entry.equals(other.entry)
        ? this
        : new Case(context, facts, other.entry, written, params, widened);
  }

  // ---- joins

  /// One case for two of the same context: the facts they share.
  Case meet(Case other) {
    Set<PlaceKey> both = written;
    if (!written.containsAll(other.written)) {
      both = new TreeSet<>(written);
      both.addAll(other.written);
    }
    return new Case(
        context,
        facts.meet(other.facts),
        entry.meet(other.entry),
        both,
        params,
        widened || other.widened);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o == this
        || (o instanceof Case c
            && c.widened == widened
            && c.facts.equals(facts)
            && c.entry.equals(entry)
            && c.context.sameShape(context)
            && c.written.equals(written));
  }

  @Override
  public int hashCode() {
    return Objects.hash(context.shapeHash(), facts, entry, written, widened);
  }
}
