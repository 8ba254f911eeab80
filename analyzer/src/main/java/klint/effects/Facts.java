// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is known of places: an immutable map in the order of places, made for small changes.
///
/// All that is known of a place and of what is in it lies together, so that forgetting and copying
/// a place move one range of two arrays.
public final class Facts<V> {
  private static final Facts<?> EMPTY = new Facts<>(new PlaceKey[0], new Object[0]);

  private final PlaceKey[] keys;
  private final Object[] values;
  private final int hash;

  private Facts(PlaceKey[] keys, Object[] values) {
    this.keys = keys;
    this.values = values;
    int h = 0;
    for (int i = 0; i < keys.length; i++) {
      h += keys[i].hashCode() * 31 ^ values[i].hashCode();
    }
    this.hash = h;
  }

  @SuppressWarnings("unchecked")
  static <V> Facts<V> empty() {
    return (Facts<V>) EMPTY;
  }

  static <V> Facts<V> of(PlaceKey key, V value) {
    return new Facts<>(new PlaceKey[] {key}, new Object[] {value});
  }

  static <V> Facts<V> of(Map<PlaceKey, V> all) {
    Facts<V> out = empty();
    for (Map.Entry<PlaceKey, V> e : all.entrySet()) {
      out = out.with(e.getKey(), e.getValue());
    }
    return out;
  }

  public int size() {
    return keys.length;
  }

  public boolean isEmpty() {
    return keys.length == 0;
  }

  PlaceKey key(int index) {
    return keys[index];
  }

  @SuppressWarnings("unchecked")
  V value(int index) {
    return (V) values[index];
  }

  private int find(PlaceKey key) {
    return Arrays.binarySearch(keys, key);
  }

  @SuppressWarnings("unchecked")
  @Nullable V get(PlaceKey key) {
    int at = find(key);
    return at < 0 ? null : (V) values[at];
  }

  Optional<V> find(Predicate<PlaceKey> wanted) {
    for (int i = 0; i < keys.length; i++) {
      if (wanted.test(keys[i])) {
        return Optional.of(value(i));
      }
    }
    return Optional.empty();
  }

  boolean has(PlaceKey key) {
    return find(key) >= 0;
  }

  void forEach(BiConsumer<PlaceKey, V> action) {
    for (int i = 0; i < keys.length; i++) {
      action.accept(keys[i], value(i));
    }
  }

  Facts<V> with(PlaceKey key, V value) {
    if (key.equals(PlaceKey.TOO_DEEP)) {
      return this;
    }
    int at = find(key);
    if (at >= 0) {
      if (values[at].equals(value)) {
        return this;
      }
      Object[] v = values.clone();
      v[at] = value;
      return new Facts<>(keys, v);
    }
    int to = -at - 1;
    PlaceKey[] k = new PlaceKey[keys.length + 1];
    Object[] v = new Object[keys.length + 1];
    System.arraycopy(keys, 0, k, 0, to);
    System.arraycopy(values, 0, v, 0, to);
    k[to] = key;
    v[to] = value;
    System.arraycopy(keys, to, k, to + 1, keys.length - to);
    System.arraycopy(values, to, v, to + 1, keys.length - to);
    return new Facts<>(k, v);
  }

  /// The first index of a place that is `key` or comes after it.
  private int from(PlaceKey key) {
    int at = find(key);
    return at >= 0 ? at : -at - 1;
  }

  private int end(PlaceKey prefix, int from) {
    int i = from;
    while (i < keys.length && keys[i].startsWith(prefix)) {
      i++;
    }
    return i;
  }

  /// Whether something is known of the place or of what is in it.
  boolean hasUnder(PlaceKey prefix) {
    int i = from(prefix);
    return i < keys.length && keys[i].startsWith(prefix);
  }

  /// What is known of the place and of what is in it.
  Facts<V> under(PlaceKey prefix) {
    int lo = from(prefix);
    int hi = end(prefix, lo);
    return lo == hi
        ? empty()
        : new Facts<>(Arrays.copyOfRange(keys, lo, hi), Arrays.copyOfRange(values, lo, hi));
  }

  Facts<V> without(PlaceKey prefix) {
    int lo = from(prefix);
    int hi = end(prefix, lo);
    return lo == hi ? this : splice(lo, hi, new PlaceKey[0], new Object[0]);
  }

  private Facts<V> splice(int lo, int hi, PlaceKey[] k, Object[] v) {
    int n = keys.length - (hi - lo) + k.length;
    PlaceKey[] nk = new PlaceKey[n];
    Object[] nv = new Object[n];
    System.arraycopy(keys, 0, nk, 0, lo);
    System.arraycopy(values, 0, nv, 0, lo);
    System.arraycopy(k, 0, nk, lo, k.length);
    System.arraycopy(v, 0, nv, lo, v.length);
    System.arraycopy(keys, hi, nk, lo + k.length, keys.length - hi);
    System.arraycopy(values, hi, nv, lo + v.length, values.length - hi);
    return new Facts<>(nk, nv);
  }

  /// Adds all that `other` knows under `from`, as known under `to`. Nothing may be known there.
  Facts<V> adding(Facts<V> other, PlaceKey from, PlaceKey to) {
    int lo = other.from(from);
    int hi = other.end(from, lo);
    if (lo == hi) {
      return this;
    }
    List<PlaceKey> k = new ArrayList<>(hi - lo);
    List<Object> v = new ArrayList<>(hi - lo);
    for (int i = lo; i < hi; i++) {
      PlaceKey moved = other.keys[i].rebase(from, to);
      if (!moved.equals(PlaceKey.TOO_DEEP)) {
        k.add(moved);
        v.add(other.values[i]);
      }
    }
    int at = from(to);
    return splice(at, at, k.toArray(new PlaceKey[0]), v.toArray());
  }

  Facts<V> keeping(BiPredicate<PlaceKey, V> keep) {
    int n = 0;
    while (n < keys.length && keep.test(keys[n], value(n))) {
      n++;
    }
    if (n == keys.length) {
      return this;
    }
    List<PlaceKey> k = new ArrayList<>(Arrays.asList(keys).subList(0, n));
    List<Object> v = new ArrayList<>(Arrays.asList(values).subList(0, n));
    for (int i = n + 1; i < keys.length; i++) {
      if (keep.test(keys[i], value(i))) {
        k.add(keys[i]);
        v.add(values[i]);
      }
    }
    return k.isEmpty() ? empty() : new Facts<>(k.toArray(new PlaceKey[0]), v.toArray());
  }

  /// What both know.
  Facts<V> meet(Facts<V> other) {
    return equals(other) ? this : keeping((k, v) -> v.equals(other.get(k)));
  }

  public Map<PlaceKey, V> asMap() {
    Map<PlaceKey, V> out = new java.util.LinkedHashMap<>();
    forEach(out::put);
    return Collections.unmodifiableMap(out);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o == this
        || (o instanceof Facts<?> f
            && f.hash == hash
            && Arrays.equals(f.keys, keys)
            && Arrays.equals(f.values, values));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return asMap().toString();
  }
}
