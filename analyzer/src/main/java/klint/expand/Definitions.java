// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import klint.syntax.Attr;
import klint.syntax.Item;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;

/// Makes macros of their definitions.
final class Definitions {
  private Definitions() {}

  static Macro rules(Item.MacroRules item, Work work) {
    String name = item.name().text();
    if (isBuiltin(item.attrs())) {
      return new Macro.Builtin(builtinName(item.attrs(), name), work.crate().number());
    }
    Syntax.Parsed<RuleSet> rules = RuleCompiler.rules(item.body().trees(), work.crate().edition());
    work.errors(rules.errors(), item.span());
    boolean localInner =
        Attr.named(item.attrs(), "macro_export").stream().anyMatch(Definitions::isLocalInner);
    return new Macro.Rules(
        name, item.span(), work.crate().number(), Transparency.MIXED, localInner, rules.value());
  }

  static Macro macro(Item.MacroDef item, Work work) {
    String name = item.name().text();
    if (isBuiltin(item.attrs())) {
      return new Macro.Builtin(builtinName(item.attrs(), name), work.crate().number());
    }
    Syntax.Parsed<RuleSet> rules =
        item.params().isPresent()
            ? RuleCompiler.single(item.params().get(), item.body(), work.crate().edition())
            : RuleCompiler.rules(item.body().trees(), work.crate().edition());
    work.errors(rules.errors(), item.span());
    Transparency transparency =
        Attr.named(item.attrs(), "rustc_macro_transparency").isEmpty()
            ? Transparency.OPAQUE
            : Transparency.MIXED;
    return new Macro.Rules(
        name, item.span(), work.crate().number(), transparency, false, rules.value());
  }

  private static boolean isBuiltin(List<Attr> attrs) {
    return !Attr.named(attrs, "rustc_builtin_macro").isEmpty();
  }

  /// `#[rustc_builtin_macro(name)]` gives another name.
  private static String builtinName(List<Attr> attrs, String name) {
    Attr.Meta meta = Attr.named(attrs, "rustc_builtin_macro").get(0);
    return meta.args() instanceof Attr.Args.Delimited(TokenTree.Group group)
            && !group.trees().isEmpty()
            && group.trees().get(0) instanceof TokenTree.Token token
            && token.kind() == TokenKind.IDENT
        ? token.text()
        : name;
  }

  private static boolean isLocalInner(Attr.Meta meta) {
    return meta.args() instanceof Attr.Args.Delimited(TokenTree.Group group)
        && Tokens.isWord(group.trees(), 0, "local_inner_macros");
  }
}
