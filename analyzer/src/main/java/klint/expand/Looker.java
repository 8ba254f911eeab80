// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import klint.syntax.Attr;
import klint.syntax.Expr;
import klint.syntax.MacroCall;
import klint.syntax.Type;

/// A rewriter of types that changes nothing unless told to.
abstract class Looker extends TypeRewriter {
  @Override
  Optional<List<Attr>> attrs(List<Attr> attrs) {
    return Optional.of(attrs);
  }

  @Override
  Expr expr(Expr expr) {
    return expr;
  }

  @Override
  Type macroType(MacroCall call) {
    return new Type.Macro(call);
  }
}
