// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.Set;
import java.util.TreeSet;
import klint.syntax.Attr;
import klint.syntax.Expr;

/// The symbols by which Rust names functions of other languages.
public final class LinkNames {
  private static final String HELPER = "rust_helper_";

  private LinkNames() {}

  /// The symbol of a function in an `extern` block: `#[link_name]`, else its name; a helper's
  /// without its prefix.
  public static String of(Def.Fn fn) {
    String name = given(fn, "link_name");
    return name.startsWith(HELPER) ? name.substring(HELPER.length()) : name;
  }

  /// The symbol under which C may call a Rust function: `#[export_name]`, else its name.
  public static String exported(Def.Fn fn) {
    return given(fn, "export_name");
  }

  private static String given(Def.Fn fn, String attribute) {
    String name = fn.name();
    for (Attr.Meta m : Attr.named(fn.attrs(), attribute)) {
      if (m.args() instanceof Attr.Args.Eq eq && eq.value() instanceof Expr.Lit l) {
        name = l.token().text().replace("\"", "");
      }
    }
    return name;
  }

  /// The symbols of all functions that stand in `extern` blocks.
  public static Set<String> foreign(CrateDefs defs) {
    Set<String> out = new TreeSet<>();
    for (int i = 0; i < defs.size(); i++) {
      if (defs.def(new DefId(i)) instanceof Def.Fn fn
          && fn.parent().filter(p -> defs.def(p) instanceof Def.ExternBlock).isPresent()) {
        out.add(of(fn));
      }
    }
    return out;
  }
}
