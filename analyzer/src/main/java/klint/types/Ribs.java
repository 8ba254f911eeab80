// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.Optional;
import klint.base.Span;
import klint.expand.Expansions;
import klint.resolve.DefId;
import klint.syntax.Ident;

/// The scopes around a point of a body, innermost first: a linked list that grows inwards and is
/// never changed.
///
/// Source: the Reference, "Scopes" and "Macros by example: hygiene".
sealed interface Ribs {
  /// The body's outermost scope.
  record Top() implements Ribs {}

  /// A variable.
  record Local(String name, int ctx, int local, Ribs outer) implements Ribs {}

  /// A label; `target` is the id of the loop or block.
  record Label(String name, int ctx, int target, Ribs outer) implements Ribs {}

  /// A block with items or imports of its own.
  record Block(DefId module, Ribs outer) implements Ribs {}

  /// A `macro_rules!` item: names that its text mentions are looked up from here outwards.
  record MacroItem(Span definition, Ribs outer) implements Ribs {}

  /// What a name of one word means here: a variable, or the innermost block module to be asked
  /// about it.
  sealed interface Meaning {
    record Variable(int local) implements Meaning {}

    record InBlock(klint.resolve.Res res) implements Meaning {}

    record Outside() implements Meaning {}
  }

  /// Asks the module of a block for a name.
  interface BlockNames {
    Optional<klint.resolve.Res> lookup(DefId module, String name);
  }

  default Meaning find(Ident ident, Expansions marks, BlockNames blocks) {
    int ctx = ident.span().ctx();
    Ribs at = this;
    while (true) {
      switch (at) {
        case Top _ -> {
          return new Meaning.Outside();
        }
        case Local l -> {
          if (l.name().equals(ident.text()) && marks.locals(l.ctx()) == marks.locals(ctx)) {
            return new Meaning.Variable(l.local());
          }
          at = l.outer();
        }
        case Label l -> at = l.outer();
        case Block b -> {
          Optional<klint.resolve.Res> res = blocks.lookup(b.module(), ident.text());
          if (res.isPresent()) {
            return new Meaning.InBlock(res.get());
          }
          at = b.outer();
        }
        case MacroItem m -> {
          ctx = leave(ctx, m, marks);
          at = m.outer();
        }
      }
    }
  }

  /// The loop or block a label names; -1 if none.
  default int label(String name, Span span, Expansions marks) {
    int ctx = span.ctx();
    Ribs at = this;
    while (true) {
      switch (at) {
        case Top _ -> {
          return -1;
        }
        case Local l -> at = l.outer();
        case Label l -> {
          if (l.name().equals(name) && marks.locals(l.ctx()) == marks.locals(ctx)) {
            return l.target();
          }
          at = l.outer();
        }
        case Block b -> at = b.outer();
        case MacroItem m -> {
          ctx = leave(ctx, m, marks);
          at = m.outer();
        }
      }
    }
  }

  private static int leave(int ctx, MacroItem m, Expansions marks) {
    return ctx != 0 && marks.last(ctx).definition().equals(m.definition())
        ? marks.parent(ctx)
        : ctx;
  }
}
