// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.syntax.Attr;
import klint.syntax.Expr;
import klint.syntax.TokenTree;
import klint.types.BodyTypes;
import klint.types.Hir.Node;
import klint.types.HirNodes;

/// Which functions are always inlined, and which run only while the kernel is compiled.
final class Inlining {
  private final Code code;
  private final Set<DefId> atRunTime = new HashSet<>();

  /// `const` functions that code calls which runs: not those that only constants are made with.
  Inlining(Code code) {
    this.code = code;
    Deque<DefId> open = new ArrayDeque<>();
    for (BodyTypes body : code.bodies()) {
      if (code.defs().def(body.hir().owner()) instanceof Def.Fn fn && !isConst(fn)) {
        open.addAll(called(body));
      }
    }
    while (!open.isEmpty()) {
      DefId next = open.remove();
      if (code.defs().def(next) instanceof Def.Fn fn && isConst(fn) && atRunTime.add(next)) {
        code.types().body(next).ifPresent(b -> open.addAll(called(b)));
      }
    }
  }

  static boolean isAlways(Def.Fn fn) {
    for (Attr.Meta meta : Attr.named(fn.attrs(), "inline")) {
      if (meta.args() instanceof Attr.Args.Delimited(TokenTree.Group group)
          && group.trees().stream()
              .anyMatch(t -> t instanceof TokenTree.Token token && token.isWord("always"))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a function is for constants only, as far as is seen.
  boolean isForConstants(Def.Fn fn) {
    return isConst(fn) && !atRunTime.contains(fn.id());
  }

  private static boolean isConst(Def.Fn fn) {
    return fn.item().qualifiers().constness();
  }

  /// What a body calls when it runs.
  private List<DefId> called(BodyTypes body) {
    List<DefId> out = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(body.hir().value()));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Node.Block b && b.kind() == Expr.BlockKind.CONST) {
        continue;
      }
      Optional<DefId> callee = code.callee(body, node);
      callee.ifPresent(out::add);
      HirNodes.parts(node).forEach(open::push);
    }
    return out;
  }
}
