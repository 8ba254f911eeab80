// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

/// An immutable set of small numbers, in order: one bit each, since a `match` over an enum of
/// thousands of variants makes a set for every arm.
final class Indexes extends AbstractSet<Integer> {
  private final BitSet bits;
  private final int size;

  private Indexes(BitSet bits) {
    this.bits = bits;
    this.size = bits.cardinality();
  }

  static Indexes of(Set<Integer> numbers) {
    return numbers instanceof Indexes already ? already : new Indexes(bits(numbers));
  }

  static Indexes union(Set<Integer> a, Set<Integer> b) {
    BitSet all = bits(a);
    all.or(b instanceof Indexes i ? i.bits : bits(b));
    return new Indexes(all);
  }

  /// The smallest number that is not in the set.
  int firstMissing() {
    return bits.nextClearBit(0);
  }

  private static BitSet bits(Set<Integer> numbers) {
    if (numbers instanceof Indexes i) {
      return (BitSet) i.bits.clone();
    }
    BitSet bits = new BitSet();
    numbers.forEach(bits::set);
    return bits;
  }

  @Override
  public boolean contains(Object o) {
    return o instanceof Integer i && i >= 0 && bits.get(i);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<Integer> iterator() {
    IntStream numbers = bits.stream();
    return numbers.iterator();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Indexes that ? bits.equals(that.bits) : super.equals(o);
  }

  /// As the contract of sets has it: the sum of the numbers.
  @Override
  public int hashCode() {
    int sum = 0;
    for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
      sum += i;
    }
    return sum;
  }
}
