// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;

/// The needs of a function while it is analyzed: few for each demand, with the shortest way down to
/// a leaf, so that a summary stays small however many leaves are below it.
///
/// Needs that ask the same are told apart only by what branches told of parameters; a wider one
/// takes the place of a narrower one, and too many become one, given what all of them share.
final class Needs {
  private static final int MAX_ALIKE = 4;

  private final List<Need> all = new ArrayList<>();

  void add(Need n) {
    int alike = 0;
    for (int i = 0; i < all.size(); i++) {
      Need known = all.get(i);
      if (!known.sameDemand(n)) {
        continue;
      }
      alike++;
      if (known.given().equals(n.given())) {
        all.set(i, shorter(known, n));
        return;
      }
      if (known.isWider(n)) {
        return;
      }
    }
    boolean replaced = all.removeIf(x -> x.sameDemand(n) && n.isWider(x));
    if (alike < MAX_ALIKE || replaced) {
      all.add(n);
      return;
    }
    Need one = n;
    for (Need x : all) {
      if (x.sameDemand(n)) {
        one = shorter(x, one).given(x.given().meet(one.given()));
      }
    }
    all.removeIf(x -> x.sameDemand(n));
    all.add(one);
  }

  private static Need shorter(Need a, Need b) {
    return b.chain().size() < a.chain().size() ? b : a;
  }

  List<Need> list() {
    return List.copyOf(all);
  }
}
