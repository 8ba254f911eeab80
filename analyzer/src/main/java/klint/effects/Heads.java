// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import klint.base.Span;
import klint.resolve.Def;
import klint.syntax.Ident;

/// What a finding about an item as a whole points at: the item without its body.
final class Heads {
  private Heads() {}

  static Span of(Def def) {
    Span whole = def.span();
    return switch (def) {
      case Def.Fn f -> f.item().body().map(b -> until(whole, b.span().lo() - 1)).orElse(whole);
      case Def.Struct s -> upTo(whole, s.item().name());
      case Def.Union u -> upTo(whole, u.item().name());
      case Def.Enum e -> upTo(whole, e.item().name());
      case Def.Trait t -> upTo(whole, t.item().name());
      default -> whole;
    };
  }

  private static Span upTo(Span whole, Ident name) {
    return name.span().ctx() == whole.ctx() ? until(whole, name.span().hi()) : whole;
  }

  private static Span until(Span whole, int end) {
    return end > whole.lo() && end <= whole.hi()
        ? new Span(whole.file(), whole.lo(), end, whole.ctx())
        : whole;
  }
}
