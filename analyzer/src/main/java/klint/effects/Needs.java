// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;

/// The needs of a function while it is analyzed: one for each demand, with the shortest way down to
/// a leaf, so that a summary stays small however many leaves are below it.
final class Needs {
  private final List<Need> all = new ArrayList<>();

  void add(Need n) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).sameDemand(n)) {
        if (better(n, all.get(i))) {
          all.set(i, n);
        }
        return;
      }
    }
    all.add(n);
  }

  private static boolean better(Need a, Need b) {
    if (a.chain().size() != b.chain().size()) {
      return a.chain().size() < b.chain().size();
    }
    return false;
  }

  List<Need> list() {
    return List.copyOf(all);
  }
}
