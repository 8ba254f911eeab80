// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether an expression of allocation flags allows blocking.
///
/// Source: `include/linux/gfp_types.h`: `__GFP_DIRECT_RECLAIM` decides.
sealed interface GfpFlags {
  /// It allows blocking, or nobody knows.
  record Blocks() implements GfpFlags {}

  /// It does not.
  record Never() implements GfpFlags {}

  /// As the function's own parameter does.
  record AsParam(int index) implements GfpFlags {}

  Set<String> BLOCKING =
      Set.of(
          "GFP_KERNEL",
          "GFP_KERNEL_ACCOUNT",
          "GFP_NOIO",
          "GFP_NOFS",
          "GFP_USER",
          "GFP_HIGHUSER",
          "GFP_HIGHUSER_MOVABLE",
          "GFP_TRANSHUGE",
          "__GFP_RECLAIM",
          "__GFP_DIRECT_RECLAIM");

  Set<String> ATOMIC = Set.of("GFP_ATOMIC", "GFP_NOWAIT", "GFP_TRANSHUGE_LIGHT", "0");

  int MAX_DEPTH = 6;

  /// What `nodes` allow. A parameter that is masked with a complement of the deciding bit does not.
  static GfpFlags of(List<CNode> nodes, FunctionWalker in) {
    return of(nodes, in, 0);
  }

  private static GfpFlags of(List<CNode> nodes, FunctionWalker in, int depth) {
    if (depth > MAX_DEPTH || masksBlocking(nodes)) {
      return depth > MAX_DEPTH ? new Blocks() : new Never();
    }
    boolean known = true;
    boolean blocks = false;
    Optional<GfpFlags> param = Optional.empty();
    boolean complement = false;
    for (CNode n : CNode.strip(nodes)) {
      switch (n) {
        case CNode.Leaf(String text, _) -> {
          if (text.equals("~")) {
            complement = true;
            continue;
          }
          if (complement) {
            complement = false;
            continue;
          }
          int p = in.function().param(text);
          if (BLOCKING.contains(text)) {
            blocks = true;
          } else if (p >= 0) {
            param = Optional.of(new AsParam(p));
          } else if (in.local(text).isPresent()) {
            for (List<CNode> value : in.local(text).get()) {
              switch (of(value, in, depth + 1)) {
                case Blocks _ -> blocks = true;
                case Never _ -> {}
                case AsParam a -> param = Optional.of(a);
              }
            }
          } else if (!isPlain(text)) {
            known = false;
          }
        }
        case CNode.Group(_, List<CNode> inside, _) -> {
          if (complement) {
            complement = false;
            continue;
          }
          switch (of(inside, in, depth + 1)) {
            case Blocks _ -> blocks |= !isType(inside);
            case Never _ -> {}
            case AsParam a -> param = Optional.of(a);
          }
        }
        case CNode.Call c when c.name().equals("default_gfp") -> {
          boolean given = !c.args().isEmpty() && !c.args().getFirst().isEmpty();
          if (!given) {
            blocks = true;
          } else if (CNode.single(c.args().getFirst()).filter("__VA_ARGS__"::equals).isPresent()) {
            param = Optional.of(new AsParam(in.function().param("__VA_ARGS__")));
          } else {
            switch (of(c.args().getFirst(), in, depth + 1)) {
              case Blocks _ -> blocks = true;
              case Never _ -> {}
              case AsParam a -> param = Optional.of(a);
            }
          }
        }
        case CNode.Call c -> {
          for (List<CNode> arg : c.args()) {
            if (of(arg, in, depth + 1) instanceof AsParam a) {
              param = Optional.of(a);
            }
          }
          known &= param.isPresent();
        }
        case CNode.Statements _ -> known = false;
      }
    }
    if (blocks) {
      return new Blocks();
    }
    if (param.isPresent()) {
      return param.get();
    }
    return known ? new Never() : new Blocks();
  }

  private static boolean isType(List<CNode> inside) {
    return inside.stream()
        .allMatch(
            n -> n instanceof CNode.Leaf(String t, _) && (t.endsWith("_t") || t.equals("__force")));
  }

  private static boolean isPlain(String text) {
    return ATOMIC.contains(text)
        || text.startsWith("__GFP_")
        || text.startsWith("___GFP_")
        || !CLexer.isIdentStart(text.charAt(0));
  }

  /// Whether the flags are cut with `& ~__GFP_DIRECT_RECLAIM` or the like.
  private static boolean masksBlocking(List<CNode> nodes) {
    for (int i = 0; i + 1 < nodes.size(); i++) {
      if (nodes.get(i) instanceof CNode.Leaf(String t, _)
          && t.equals("~")
          && names(nodes.get(i + 1)).stream()
              .anyMatch(n -> n.equals("__GFP_DIRECT_RECLAIM") || n.equals("__GFP_RECLAIM"))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(CNode node) {
    return switch (node) {
      case CNode.Leaf(String text, _) -> List.of(text);
      case CNode.Group(_, List<CNode> inside, _) ->
          inside.stream().flatMap(n -> names(n).stream()).toList();
      case CNode.Call _, CNode.Statements _ -> List.of();
    };
  }
}
