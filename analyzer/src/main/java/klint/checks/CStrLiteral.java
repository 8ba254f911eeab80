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
import klint.resolve.Crate;
import klint.resolve.DefId;
import klint.resolve.Namespace;
import klint.resolve.Res;
import klint.rules.RuleInfo;
import klint.syntax.Edition;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;

/// `c_str!("..")` where a C string literal would do.
final class CStrLiteral implements StyleRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.C_STR_LITERAL;
  }

  @Override
  public List<Site> sites(Code code) {
    Set<Span> macros = new HashSet<>();
    for (Crate crate : code.defs().crates()) {
      if (code.defs().resolve(crate.root(), List.of("c_str"), Namespace.MACRO).res()
              instanceof Res.OfDef(DefId id)
          && crate.name().equals(Code.KERNEL)) {
        macros.add(code.defs().def(id).span());
      }
    }
    Enclosing enclosing = new Enclosing(code.defs());
    List<Site> out = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (Expansion call : code.expansions().all()) {
      Span at = call.callSite();
      if (at.ctx() != 0 || !macros.contains(call.definition()) || !seen.add(at)) {
        continue;
      }
      Optional<DefId> in = enclosing.of(at);
      if (in.isPresent() && edition(code, in.get()).atLeast(Edition.E2021)) {
        String function = code.defs().path(in.get());
        literal(code, call).ifPresent(l -> out.add(site(code, at, l, function)));
      }
    }
    return out;
  }

  private static Edition edition(Code code, DefId def) {
    return code.defs().crate(code.defs().def(def).crate()).edition();
  }

  /// The only argument, if it is a string literal.
  private static Optional<TokenTree.Token> literal(Code code, Expansion call) {
    List<TokenTree> trees = code.arguments(call).map(TokenTree.Group::trees).orElse(List.of());
    return trees.size() == 1
            && trees.getFirst() instanceof TokenTree.Token t
            && (t.kind() == TokenKind.STR || t.kind() == TokenKind.RAW_STR)
        ? Optional.of(t)
        : Optional.empty();
  }

  private static Site site(Code code, Span at, TokenTree.Token literal, String function) {
    String better = "c" + code.text(literal.span());
    return new Site(
        at,
        function,
        "`c_str!` of a literal",
        "write `" + better + "`",
        List.of(
            new Finding.Fix(
                "Write a C string literal",
                List.of(new Finding.Edit(code.table().place(at), better)))));
  }
}
