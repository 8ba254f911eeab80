// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.base.Span;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.LinkNames;
import klint.syntax.Expr.BinOp;
import klint.types.BodyTypes;
import klint.types.Hir;
import klint.types.Hir.Node;
import klint.types.HirNodes;

/// Where a function, or one that it hands its parameters to, asserts something of its parameters
/// that must be known when the kernel is built.
///
/// Such an assertion is a call of the function that no kernel defines ([#SYMBOL]), behind a
/// condition that the optimizer has to find false. The innermost condition around the call counts.
/// A caller has to know what an `#[inline(always)]` function that it calls asserts of a parameter
/// that it hands on: as it is, or by operators. What a call gave may be bounded by then.
final class BuildConditions {
  /// Source: rust/build_error.rs of the kernel.
  private static final String SYMBOL = "rust_build_error";

  private final Code code;
  private final Map<DefId, List<Demand>> known = new HashMap<>();

  BuildConditions(Code code) {
    this.code = code;
  }

  /// At `span` the value of `parameters` must be known; `through` is the function called there that
  /// asserts it, absent for an assertion of the function's own.
  ///
  /// Units: parameters by index.
  record Demand(Span span, Optional<DefId> through, Set<Integer> parameters) {}

  /// One for each place.
  List<Demand> of(DefId function) {
    List<Demand> old = known.get(function);
    if (old != null) {
      return old;
    }
    // A function that calls itself demands nothing by that alone.
    known.put(function, List.of());
    List<Demand> made =
        code.types().body(function).map(b -> new Walk(b).demands()).orElse(List.of());
    known.put(function, made);
    return made;
  }

  private boolean isBuildError(DefId callee) {
    return code.defs().def(callee) instanceof Def.Fn fn && LinkNames.exported(fn).equals(SYMBOL);
  }

  /// One body.
  private final class Walk {
    private final BodyTypes body;
    private final Parameters parameters;
    private final Map<Span, Demand> found = new LinkedHashMap<>();

    Walk(BodyTypes body) {
      this.body = body;
      this.parameters = new Parameters(body.hir());
    }

    List<Demand> demands() {
      if (body.hir().params().isEmpty()) {
        return List.of();
      }
      visit(body.hir().value(), Set.of());
      return List.copyOf(found.values());
    }

    /// `condition` has the parameters that the innermost condition around `node` depends on.
    private void visit(Node node, Set<Integer> condition) {
      switch (node) {
        case Node.If n -> {
          visit(n.condition(), condition);
          Set<Integer> inner = parameters.of(n.condition());
          visit(n.then(), inner);
          n.orElse().ifPresent(e -> visit(e, inner));
        }
        case Node.Binary n when n.op() == BinOp.AND || n.op() == BinOp.OR -> {
          visit(n.left(), condition);
          visit(n.right(), parameters.of(n.left()));
        }
        case Node.Match n when n.arms().size() > 1 -> match(n, condition);
        case Node.While n -> {
          visit(n.condition(), condition);
          visit(n.body(), parameters.of(n.condition()));
        }
        case Node n -> {
          call(n, condition);
          HirNodes.parts(n).forEach(p -> visit(p, condition));
        }
      }
    }

    private void match(Node.Match n, Set<Integer> condition) {
      visit(n.scrutinee(), condition);
      Set<Integer> inner = new TreeSet<>(parameters.of(n.scrutinee()));
      for (Hir.Arm arm : n.arms()) {
        arm.guard().ifPresent(g -> inner.addAll(parameters.of(g)));
      }
      for (Hir.Arm arm : n.arms()) {
        arm.guard().ifPresent(g -> visit(g, inner));
        visit(arm.body(), inner);
      }
    }

    private void call(Node node, Set<Integer> condition) {
      Optional<DefId> callee = code.callee(body, node);
      if (callee.isEmpty()) {
        return;
      }
      if (isBuildError(callee.get())) {
        demand(node.span(), Optional.empty(), condition);
        return;
      }
      if (!(code.defs().def(callee.get()) instanceof Def.Fn fn) || !Inlining.isAlways(fn)) {
        return;
      }
      List<Node> arguments = Code.arguments(node);
      Set<Integer> all = new TreeSet<>();
      for (Demand inner : of(callee.get())) {
        for (int p : inner.parameters()) {
          if (p < arguments.size()) {
            all.addAll(parameters.handedOn(arguments.get(p)));
          }
        }
      }
      demand(node.span(), callee, all);
    }

    private void demand(Span at, Optional<DefId> through, Set<Integer> of) {
      if (!of.isEmpty()) {
        found.putIfAbsent(at, new Demand(at, through, of));
      }
    }
  }
}
