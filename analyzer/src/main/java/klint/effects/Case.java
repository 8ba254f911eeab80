// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One case of a point: a context and the facts that go with it. Immutable.
///
/// `entry` is what branches told of parameters as they came in (`params` of them). `written` are
/// places in or behind parameters that do not hold any more what they held at entry. `widened` if
/// cases were merged that differ: then findings of it are notes.
///
/// Source: property simulation (Das, Lerner, Seigle, "ESP", 2002).
record Case(
    Context context,
    Map<PlaceKey, Fact> facts,
    Map<PlaceKey, Fact> entry,
    Set<PlaceKey> written,
    int params,
    boolean widened) {
  Case {
    facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    entry = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entry));
    written = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(written));
  }

  Case with(Context other) {
    return new Case(other, facts, entry, written, params, widened);
  }

  Optional<Fact> fact(PlaceKey key) {
    return Optional.ofNullable(facts.get(resolve(key)));
  }

  /// Follows references whose target is known.
  PlaceKey resolve(PlaceKey key) {
    PlaceKey at = key;
    for (int guard = 0; guard < 16; guard++) {
      int deref = at.steps().indexOf(PlaceKey.DEREF);
      if (deref < 0) {
        return at;
      }
      Optional<PlaceKey> next = Optional.empty();
      for (int i = 0; i < at.steps().size(); i++) {
        if (at.steps().get(i) == PlaceKey.DEREF) {
          PlaceKey base = new PlaceKey(at.local(), at.steps().subList(0, i));
          if (facts.get(base) instanceof Fact.PointsTo p) {
            next = Optional.of(p.place().then(at.steps().subList(i + 1, at.steps().size())));
            break;
          }
        }
      }
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return at;
  }

  Case set(PlaceKey key, Fact fact) {
    Map<PlaceKey, Fact> all = new LinkedHashMap<>(facts);
    all.put(resolve(key), fact);
    return new Case(context, all, entry, written, params, widened);
  }

  /// Forgets a place, all in it, and what other facts say of it.
  Case forget(PlaceKey raw) {
    PlaceKey key = resolve(raw);
    boolean any = false;
    for (Map.Entry<PlaceKey, Fact> e : facts.entrySet()) {
      any |= touches(e, key);
    }
    if (!any) {
      return this;
    }
    Map<PlaceKey, Fact> all = new LinkedHashMap<>();
    facts.forEach(
        (k, f) -> {
          if (!touches(Map.entry(k, f), key)) {
            all.put(k, f);
          }
        });
    return new Case(context, all, entry, written, params, widened);
  }

  private static boolean touches(Map.Entry<PlaceKey, Fact> e, PlaceKey key) {
    return e.getKey().startsWith(key)
        || (e.getValue() instanceof Fact.Tests t && t.place().startsWith(key))
        || (e.getValue() instanceof Fact.Same s && s.place().startsWith(key));
  }

  /// Gives `to` what is known of `from`.
  Case copy(PlaceKey rawFrom, PlaceKey rawTo) {
    PlaceKey from = resolve(rawFrom);
    PlaceKey to = resolve(rawTo);
    Case cleared = forget(to);
    Map<PlaceKey, Fact> all = new LinkedHashMap<>(cleared.facts);
    facts.forEach(
        (k, f) -> {
          if (k.startsWith(from)) {
            all.put(k.rebase(from, to), f);
          }
        });
    return new Case(context, all, entry, written, params, widened);
  }

  /// Notes a write to a place: it holds no more what it held at entry.
  Case write(PlaceKey key) {
    if (written.contains(key)) {
      return this;
    }
    Set<PlaceKey> all = new LinkedHashSet<>(written);
    all.add(key);
    return new Case(context, facts, entry, all, params, widened);
  }

  boolean isWritten(PlaceKey key) {
    return written.stream().anyMatch(w -> key.startsWith(w) || w.startsWith(key));
  }

  // ---- branches

  /// A fact that a branch establishes; of a parameter that was not written it also held at entry.
  private Case learn(PlaceKey key, Fact fact) {
    Case so = set(key, fact);
    if (key.local() < 1 || key.local() > params || isWritten(key)) {
      return so;
    }
    Map<PlaceKey, Fact> all = new LinkedHashMap<>(entry);
    all.put(key, fact);
    return new Case(context, so.facts, all, written, params, widened);
  }

  /// The same context and facts, with another context or certainty.
  Case in(Context other, boolean alsoWidened) {
    return new Case(other, facts, entry, written, params, widened || alsoWidened);
  }

  /// The case where an enum place is a variant; empty if that contradicts what is known. `count` is
  /// the number of variants.
  Optional<Case> isVariant(PlaceKey raw, int index) {
    PlaceKey key = resolve(raw);
    return switch (facts.get(key)) {
      case Fact.Variant v -> v.index() == index ? Optional.of(this) : Optional.empty();
      case Fact.NotVariants n when n.indexes().contains(index) -> Optional.empty();
      case null, default -> {
        Case so = learn(key, new Fact.Variant(index));
        Optional<PlaceKey> origin = origin(facts.get(key));
        yield origin.isPresent() ? so.isVariant(origin.get(), index) : Optional.of(so);
      }
    };
  }

  /// The case where an enum place is none of some variants.
  Optional<Case> isOther(PlaceKey raw, Set<Integer> not, int count) {
    PlaceKey key = resolve(raw);
    Set<Integer> all = new TreeSet<>(not);
    Fact known = facts.get(key);
    if (known instanceof Fact.Variant v) {
      return not.contains(v.index()) ? Optional.empty() : Optional.of(this);
    }
    if (known instanceof Fact.NotVariants n) {
      all.addAll(n.indexes());
    }
    if (count > 0 && all.size() >= count) {
      return Optional.empty();
    }
    if (count > 0 && all.size() == count - 1) {
      for (int i = 0; i < count; i++) {
        if (!all.contains(i)) {
          return Optional.of(learn(key, new Fact.Variant(i)));
        }
      }
    }
    return Optional.of(learn(key, new Fact.NotVariants(all)));
  }

  Optional<Case> isValue(PlaceKey raw, BigInteger value, boolean bool) {
    PlaceKey key = resolve(raw);
    Fact known = facts.get(key);
    if (known instanceof Fact.Value v) {
      return v.value().equals(value) ? Optional.of(this) : Optional.empty();
    }
    if (known instanceof Fact.NotValues n && n.values().contains(value)) {
      return Optional.empty();
    }
    Case so = learn(key, new Fact.Value(value));
    Optional<PlaceKey> origin = origin(known);
    if (origin.isPresent()) {
      return so.isValue(origin.get(), value, bool);
    }
    if (known instanceof Fact.Tests t && bool) {
      boolean yes = (value.signum() != 0) == t.holds();
      return yes
          ? so.isValue(t.place(), t.value(), false)
          : so.isNot(t.place(), Set.of(t.value()), false);
    }
    return Optional.of(so);
  }

  Optional<Case> isNot(PlaceKey raw, Set<BigInteger> values, boolean bool) {
    PlaceKey key = resolve(raw);
    Fact known = facts.get(key);
    if (known instanceof Fact.Value v) {
      return values.contains(v.value()) ? Optional.empty() : Optional.of(this);
    }
    Set<BigInteger> all = new LinkedHashSet<>(values);
    if (known instanceof Fact.NotValues n) {
      all.addAll(n.values());
    }
    if (bool) {
      if (all.contains(BigInteger.ZERO) && all.contains(BigInteger.ONE)) {
        return Optional.empty();
      }
      return isValue(key, all.contains(BigInteger.ZERO) ? BigInteger.ONE : BigInteger.ZERO, true);
    }
    Case so = learn(key, new Fact.NotValues(all));
    Optional<PlaceKey> origin = origin(known);
    return origin.isPresent() ? so.isNot(origin.get(), values, false) : Optional.of(so);
  }

  /// Where a value was copied from, if that place still holds it.
  private Optional<PlaceKey> origin(@Nullable Fact fact) {
    return switch (fact) {
      case Fact.Same s -> Optional.of(s.place());
      case Fact.AtEntry e when !isWritten(e.place()) -> Optional.of(e.place());
      case null, default -> Optional.empty();
    };
  }

  // ---- joins

  /// One case for two of the same context: the facts they share.
  Case meet(Case other) {
    Map<PlaceKey, Fact> shared = new LinkedHashMap<>();
    facts.forEach(
        (k, f) -> {
          if (f.equals(other.facts.get(k))) {
            shared.put(k, f);
          }
        });
    Set<PlaceKey> both = new LinkedHashSet<>(written);
    both.addAll(other.written);
    Map<PlaceKey, Fact> known = new LinkedHashMap<>();
    entry.forEach(
        (k, f) -> {
          if (f.equals(other.entry.get(k))) {
            known.put(k, f);
          }
        });
    return new Case(context, shared, known, both, params, widened || other.widened);
  }
}
