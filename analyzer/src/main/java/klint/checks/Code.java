// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import klint.base.Outcome;
import klint.base.Span;
import klint.expand.Expansion;
import klint.expand.Expansions;
import klint.resolve.DefId;
import klint.resolve.ResolvedCrates;
import klint.rules.Knowledge;
import klint.source.SourceTable;
import klint.source.SourceText;
import klint.syntax.Edition;
import klint.syntax.Parser;
import klint.syntax.SyntaxError;
import klint.syntax.TokenTree;
import klint.types.BodyTypes;
import klint.types.Callee;
import klint.types.Hir.Node;
import klint.types.Inference;
import klint.types.Instances;

/// What rules of style look at: names, macro calls and the bodies of the crates asked about.
public record Code(
    ResolvedCrates defs,
    Inference types,
    List<BodyTypes> bodies,
    Knowledge knowledge,
    SourceTable table) {
  public Code {
    bodies = List.copyOf(bodies);
  }

  /// The crate whose macros and modules the rules of style know.
  static final String KERNEL = "kernel";

  Expansions expansions() {
    return defs.expansions();
  }

  /// The text at a place that a person wrote.
  String text(Span span) {
    return table.text(span.file()).text().substring(span.lo(), span.hi());
  }

  /// The tokens of a macro call between its brackets; empty if it is none. Their spans are those of
  /// the source.
  Optional<TokenTree.Group> arguments(Expansion call) {
    Span at = call.callSite();
    SourceText text = table.text(at.file());
    // Blanks before keep the offsets.
    Outcome<List<TokenTree>, SyntaxError> trees =
        Parser.lex(
            at.file(),
            " ".repeat(at.lo()) + text.text().substring(at.lo(), at.hi()),
            Edition.E2024);
    return trees.value().stream()
        .filter(TokenTree.Group.class::isInstance)
        .map(TokenTree.Group.class::cast)
        .findFirst();
  }

  /// The function that runs at a call of a body, where that is one and known.
  Optional<DefId> callee(BodyTypes body, Node node) {
    int at = node instanceof Node.Call c ? c.callee().id() : node.id();
    boolean calls = node instanceof Node.Call || node instanceof Node.MethodCall;
    return calls
            && body.resolutions().get(at) instanceof BodyTypes.Resolution.Fn(Callee callee)
            && types.instances().target(callee, Optional.of(body.hir().owner()))
                instanceof Instances.Target.Fn(Callee runs)
        ? Optional.of(runs.def())
        : Optional.empty();
  }

  /// The arguments of a call, a method's receiver first.
  static List<Node> arguments(Node call) {
    return switch (call) {
      case Node.Call c -> c.args();
      case Node.MethodCall m -> {
        Deque<Node> all = new ArrayDeque<>(m.args());
        all.addFirst(m.receiver());
        yield List.copyOf(all);
      }
      case Node _ -> List.of();
    };
  }
}
