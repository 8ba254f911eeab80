// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.diag.Finding;
import klint.expand.Expansion;
import klint.resolve.DefId;
import klint.rules.RuleInfo;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.types.BodyTypes;
import klint.types.Hir.Node;
import klint.types.HirNodes;

/// A message in the kernel's log that does not end its line, unless the function goes on with it.
final class PrMissingNewline implements StyleRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.PR_MISSING_NEWLINE;
  }

  @Override
  public List<Site> sites(Code code) {
    Messages messages = new Messages(code);
    Calls calls = new Calls(code);
    List<Site> out = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (BodyTypes body : code.bodies()) {
      List<Messages.Message> found = new ArrayList<>();
      for (Node node : HirNodes.of(body.hir())) {
        messages.of(body, node).ifPresent(found::add);
      }
      for (int i = 0; i < found.size(); i++) {
        Messages.Message m = found.get(i);
        boolean goesOn = i + 1 < found.size() && found.get(i + 1).continues();
        if (!m.continues() && m.end() == Messages.End.OPEN && !goesOn) {
          Span text = code.expansions().userPlace(m.template().span());
          Optional<Expansion> call = calls.around(text);
          Span at = call.map(Expansion::callSite).orElse(text);
          if (seen.add(at)) {
            out.add(site(code, body.hir().owner(), at, fix(code, m.template(), call)));
          }
        }
      }
    }
    return out;
  }

  private static Site site(Code code, DefId owner, Span at, List<Finding.Fix> fixes) {
    return new Site(
        at,
        code.defs().path(owner),
        "the message does not end its line",
        "end the format string with `\\n`",
        fixes);
  }

  /// Where the user's call has the format as one plain literal, `\n` goes to its end.
  private static List<Finding.Fix> fix(Code code, Node.Builtin template, Optional<Expansion> call) {
    Optional<TokenTree.Group> arguments = call.flatMap(code::arguments);
    if (arguments.isEmpty()) {
      return List.of();
    }
    List<TokenTree.Token> literals =
        arguments.get().trees().stream()
            .filter(TokenTree.Token.class::isInstance)
            .map(TokenTree.Token.class::cast)
            .filter(t -> t.kind() == TokenKind.STR && isWritten(code.text(t.span()), template))
            .toList();
    if (literals.size() != 1) {
      return List.of();
    }
    Span literal = literals.getFirst().span();
    Span end = new Span(literal.file(), literal.hi() - 1, literal.hi() - 1, 0);
    return List.of(
        new Finding.Fix("End the line", List.of(new Finding.Edit(code.table().place(end), "\\n"))));
  }

  /// Whether a literal is where the template comes from: the same but for what is in braces, which
  /// the template has as numbers.
  private static boolean isWritten(String literal, Node.Builtin template) {
    String inside = literal.substring(1, literal.length() - 1);
    return inside.indexOf('\\') < 0
        && Messages.textOnly(inside).equals(Messages.textOnly(template.text()));
  }
}
