// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  int MAX_DEPTH = 6;

  /// What `nodes` allow. A parameter that is masked with a complement of the deciding bit does not.
  static GfpFlags of(List<CNode> nodes, FunctionWalker in) {
    return of(nodes, in, List.of());
  }

  /// `open` are the locals whose values are being looked at: one that is given its own value adds
  /// nothing.
  private static GfpFlags of(List<CNode> nodes, FunctionWalker in, List<String> open) {
    if (open.size() > MAX_DEPTH || masksBlocking(nodes, in)) {
      return open.size() > MAX_DEPTH ? new Blocks() : new Never();
    }
    List<List<CNode>> factors = factors(CNode.strip(nodes));
    if (factors.size() > 1) {
      return masked(factors, in, open);
    }
    boolean known = true;
    boolean blocks = false;
    Optional<GfpFlags> param = Optional.empty();
    boolean complement = false;
    List<CNode> stripped = CNode.strip(nodes);
    for (int at = 0; at < stripped.size(); at++) {
      CNode n = stripped.get(at);
      Optional<String> field = field(stripped, at);
      if (field.isPresent() && !complement) {
        at += 2;
        if (in.local(field.get()).isEmpty()) {
          // What a struct holds that came from elsewhere may be any flags.
          known = false;
          continue;
        }
        n = new CNode.Leaf(field.get(), n.at());
      }
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
          if (p >= 0) {
            param = Optional.of(new AsParam(p));
          } else if (open.contains(text)) {
            continue;
          } else if (in.local(text).isPresent()) {
            List<String> inner = new ArrayList<>(open);
            inner.add(text);
            for (List<CNode> value : in.local(text).get()) {
              switch (of(value, in, inner)) {
                case Blocks _ -> blocks = true;
                case Never _ -> {}
                case AsParam a -> param = Optional.of(a);
              }
            }
          } else if (CLexer.isIdentStart(text.charAt(0))) {
            switch (in.reclaim(text)) {
              case DIRECT -> blocks = true;
              case NONE -> {}
              case UNKNOWN -> known = false;
            }
          }
        }
        case CNode.Group(_, List<CNode> inside, _) -> {
          if (complement) {
            complement = false;
            continue;
          }
          switch (of(inside, in, open)) {
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
            switch (of(c.args().getFirst(), in, open)) {
              case Blocks _ -> blocks = true;
              case Never _ -> {}
              case AsParam a -> param = Optional.of(a);
            }
          }
        }
        case CNode.Call c -> {
          for (List<CNode> arg : c.args()) {
            if (of(arg, in, open) instanceof AsParam a) {
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

  /// The operands of `&`; one if there is none.
  private static List<List<CNode>> factors(List<CNode> nodes) {
    List<List<CNode>> out = new ArrayList<>();
    List<CNode> current = new ArrayList<>();
    for (CNode n : nodes) {
      if (n instanceof CNode.Leaf(String op, _)) {
        if (op.equals("&") && !current.isEmpty()) {
          out.add(current);
          current = new ArrayList<>();
          continue;
        }
        if (op.equals("|") || op.equals("?") || op.equals("==")) {
          return List.of(nodes);
        }
      }
      current.add(n);
    }
    out.add(current);
    return out;
  }

  /// What all operands of `&` allow together; a mask that is not known may let everything through.
  private static GfpFlags masked(List<List<CNode>> factors, FunctionWalker in, List<String> open) {
    GfpFlags all = new Blocks();
    for (List<CNode> factor : factors) {
      boolean complement = factor.getFirst() instanceof CNode.Leaf(String op, _) && op.equals("~");
      GfpFlags one = complement ? new Blocks() : of(factor, in, open);
      if (one instanceof Never) {
        return one;
      }
      all = all instanceof Blocks ? one : all;
    }
    return all;
  }

  /// `owner.field`, if that stands at `at`.
  private static Optional<String> field(List<CNode> nodes, int at) {
    return at + 2 < nodes.size()
            && nodes.get(at) instanceof CNode.Leaf(String owner, _)
            && nodes.get(at + 1) instanceof CNode.Leaf(String dot, _)
            && (dot.equals(".") || dot.equals("->"))
            && nodes.get(at + 2) instanceof CNode.Leaf(String name, _)
        ? Optional.of(owner + "." + name)
        : Optional.empty();
  }

  private static boolean isType(List<CNode> inside) {
    return inside.stream()
        .allMatch(
            n -> n instanceof CNode.Leaf(String t, _) && (t.endsWith("_t") || t.equals("__force")));
  }

  /// Whether the flags are cut with `& ~__GFP_DIRECT_RECLAIM` or the like.
  private static boolean masksBlocking(List<CNode> nodes, FunctionWalker in) {
    for (int i = 0; i + 1 < nodes.size(); i++) {
      if (nodes.get(i) instanceof CNode.Leaf(String t, _)
          && t.equals("~")
          && names(nodes.get(i + 1)).stream()
              .anyMatch(n -> in.reclaim(n) == GfpConstants.Reclaim.DIRECT)) {
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
