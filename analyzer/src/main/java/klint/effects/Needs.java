// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;

/// The needs of a function while it is analyzed: few for each demand, with the shortest way down to
/// a leaf, so that a summary stays small however many leaves are below it.
///
/// Needs that ask the same are told apart only by what branches told of parameters; a wider one
/// takes the place of a narrower one, and too many become one, given what all of them share. Those
/// of a closure are told apart by its calls too: they are reported there, each of them.
final class Needs {
  private static final int MAX_ALIKE = 4;

  /// Calls of a closure that are told apart; the rest counts as the first.
  private static final int MAX_SITES = 64;

  /// What keeps needs apart that ask the same.
  enum Apart {
    BY_BRANCHES,
    BY_CALLS
  }

  private final Apart apart;
  private final List<Need> all = new ArrayList<>();

  Needs(Apart apart) {
    this.apart = apart;
  }

  private boolean alike(Need a, Need b) {
    return a.sameDemand(b)
        && (apart == Apart.BY_BRANCHES
            || a.chain().isEmpty()
            || b.chain().isEmpty()
            || a.chain().get(0).span().equals(b.chain().get(0).span())
            || all.size() > MAX_SITES);
  }

  void add(Need n) {
    int alike = 0;
    for (int i = 0; i < all.size(); i++) {
      Need known = all.get(i);
      if (!alike(known, n)) {
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
    boolean replaced = all.removeIf(x -> alike(x, n) && n.isWider(x));
    if (alike < MAX_ALIKE || replaced) {
      all.add(n);
      return;
    }
    Limits.reached(Limit.NEEDS);
    Need one = n;
    for (Need x : all) {
      if (alike(x, n)) {
        one = shorter(x, one).given(x.given().meet(one.given()));
      }
    }
    all.removeIf(x -> alike(x, n));
    all.add(one);
  }

  private static Need shorter(Need a, Need b) {
    return b.chain().size() < a.chain().size() ? b : a;
  }

  /// Forgets what is asked of every caller.
  void clearPlain() {
    all.removeIf(Demands::isPlain);
  }

  /// Forgets what is told of here.
  void clear(Demands.Clash told) {
    all.removeIf(told::tells);
  }

  List<Need> list() {
    return List.copyOf(all);
  }
}
