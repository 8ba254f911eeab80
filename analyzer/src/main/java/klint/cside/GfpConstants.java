// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which names of allocation flags let an allocation block: what the tree's headers define them as.
///
/// Source: `include/linux/gfp_types.h`: `GFP_KERNEL` and the like are sums of bits, of which one
/// decides.
final class GfpConstants {
  /// The bit itself: direct reclaim sleeps, nothing else does.
  private static final String DECIDES = "___GFP_DIRECT_RECLAIM";

  private static final int MAX_DEPTH = 8;

  /// What a name is known to be.
  enum Reclaim {
    DIRECT,
    NONE,
    /// No constant, or one made of what is none.
    UNKNOWN
  }

  private final CSources sources;
  private final Map<String, Reclaim> known = new HashMap<>();

  GfpConstants(CSources sources) {
    this.sources = sources;
  }

  Reclaim of(String name, CFile in) {
    String key = in.named(name).isEmpty() ? name : in.path() + ' ' + name;
    Reclaim found = known.get(key);
    if (found == null) {
      found = define(name, in, 0);
      known.put(key, found);
    }
    return found;
  }

  private Reclaim define(String name, CFile in, int depth) {
    if (name.equals(DECIDES)) {
      return Reclaim.DIRECT;
    }
    if (depth > MAX_DEPTH) {
      return Reclaim.UNKNOWN;
    }
    Reclaim all = Reclaim.UNKNOWN;
    for (CFunction f : sources.definitions(name, Optional.of(in))) {
      Reclaim one = value(f, depth);
      if (one != Reclaim.NONE) {
        return one;
      }
      all = one;
    }
    return all;
  }

  private Reclaim value(CFunction f, int depth) {
    return f.isMacro()
            && f.params().isEmpty()
            && f.body() instanceof CStmt.Block(List<CStmt> list)
            && list.size() == 1
            && list.getFirst() instanceof CStmt.Eval(List<CNode> nodes, _)
        ? value(nodes, f.file(), depth)
        : Reclaim.UNKNOWN;
  }

  /// The sum of the names that stand in an expression. A complement of the bit takes it away.
  private Reclaim value(List<CNode> nodes, CFile in, int depth) {
    boolean direct = false;
    boolean unknown = false;
    boolean complement = false;
    for (CNode n : nodes) {
      Reclaim one =
          switch (n) {
            case CNode.Leaf(String text, _) ->
                isName(text) ? define(text, in, depth + 1) : Reclaim.NONE;
            case CNode.Group(_, List<CNode> inside, _) -> value(inside, in, depth);
            // The number of a bit is no flag.
            case CNode.Call _ -> Reclaim.NONE;
            case CNode.Statements _ -> Reclaim.UNKNOWN;
          };
      if (complement && one == Reclaim.DIRECT) {
        return Reclaim.NONE;
      }
      direct |= !complement && one == Reclaim.DIRECT;
      unknown |= one == Reclaim.UNKNOWN;
      complement = n instanceof CNode.Leaf(String text, _) && text.equals("~");
    }
    return direct ? Reclaim.DIRECT : unknown ? Reclaim.UNKNOWN : Reclaim.NONE;
  }

  private static boolean isName(String text) {
    return CLexer.isIdentStart(text.charAt(0)) && !text.equals("__force") && !text.endsWith("_t");
  }
}
