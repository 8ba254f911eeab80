// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.types.Hir;
import klint.types.Hir.Node;
import klint.types.Hir.Pattern;
import klint.types.HirNodes;

/// Which of a function's parameters the value of an expression depends on; order does not matter,
/// so all that a variable was ever given counts.
final class Parameters {
  private final Bindings bindings;
  private final Map<Integer, Integer> byLocal = new HashMap<>();

  Parameters(Hir hir) {
    this.bindings = Bindings.of(hir);
    for (int i = 0; i < hir.params().size(); i++) {
      for (int local : locals(hir.params().get(i).pat())) {
        byLocal.put(local, i);
      }
    }
  }

  /// What a parameter is called, if it is one name.
  static Optional<String> name(Hir hir, int parameter) {
    return hir.params().get(parameter).pat() instanceof Pattern.Binding b
        ? Optional.of(hir.locals().get(b.local()).name())
        : Optional.empty();
  }

  /// Units: indexes of the function's parameters.
  Set<Integer> of(Node value) {
    Set<Integer> out = new TreeSet<>();
    collect(value, out, new HashSet<>());
    return out;
  }

  /// The parameters that are handed on as they are, or changed by operators and casts only.
  Set<Integer> handedOn(Node value) {
    Set<Integer> out = new TreeSet<>();
    return isPlain(value, new HashSet<>()) ? of(value) : out;
  }

  private boolean isPlain(Node value, Set<Integer> seen) {
    return switch (value) {
      case Node.Var v ->
          byLocal.containsKey(v.local())
              || !seen.add(v.local())
              || bindings.all(v.local()).stream().allMatch(n -> isPlain(n, seen));
      case Node.Lit _, Node.Item _ -> true;
      case Node.Unary _,
          Node.Binary _,
          Node.Cast _,
          Node.Borrow _,
          Node.Tuple _,
          Node.Field _,
          Node.Struct _,
          Node.Array _ ->
          HirNodes.parts(value).stream().allMatch(n -> isPlain(n, seen));
      case Node _ -> false;
    };
  }

  private void collect(Node value, Set<Integer> out, Set<Integer> seen) {
    if (value instanceof Node.Var v) {
      Integer parameter = byLocal.get(v.local());
      if (parameter != null) {
        out.add(parameter);
      }
      if (seen.add(v.local())) {
        bindings.all(v.local()).forEach(n -> collect(n, out, seen));
      }
      return;
    }
    HirNodes.parts(value).forEach(n -> collect(n, out, seen));
  }

  private static List<Integer> locals(Pattern pattern) {
    List<Integer> out = new ArrayList<>();
    switch (pattern) {
      case Pattern.Binding b -> {
        out.add(b.local());
        b.sub().ifPresent(s -> out.addAll(locals(s)));
      }
      case Pattern.Ref p -> out.addAll(locals(p.inner()));
      case Pattern.Tuple p -> p.elems().forEach(e -> out.addAll(locals(e)));
      case Pattern.Slice p -> p.elems().forEach(e -> out.addAll(locals(e)));
      case Pattern.TupleStruct p -> p.elems().forEach(e -> out.addAll(locals(e)));
      case Pattern.Struct p -> p.fields().forEach(f -> out.addAll(locals(f.pat())));
      case Pattern.Or p -> p.alternatives().forEach(a -> out.addAll(locals(a)));
      case Pattern.Deref p -> out.addAll(locals(p.inner()));
      case Pattern.Wild _,
          Pattern.Rest _,
          Pattern.Never _,
          Pattern.Lit _,
          Pattern.Range _,
          Pattern.Item _,
          Pattern.Unknown _ -> {}
    }
    return out;
  }
}
