// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Choices that a seed decides.
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  int below(int n) {
    return random.nextInt(n);
  }

  /// Units: `percent` of 100.
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /// Ways to go on, each with its weight.
  final class Ways<T> {
    private final List<Supplier<T>> ways = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private int total;

    Ways<T> add(int weight, Supplier<T> way) {
      if (weight > 0) {
        ways.add(way);
        weights.add(weight);
        total += weight;
      }
      return this;
    }

    Ways<T> when(boolean possible, int weight, Supplier<T> way) {
      return possible ? add(weight, way) : this;
    }

    T take() {
      int at = random.nextInt(total);
      int i = 0;
      while (at >= weights.get(i)) {
        at -= weights.get(i);
        i++;
      }
      return ways.get(i).get();
    }
  }

  <T> Ways<T> ways() {
    return new Ways<>();
  }
}
