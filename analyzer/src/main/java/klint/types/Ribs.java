// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /// Stands for the variables between here and `past`, which follow each other from `outer` on: a
  /// long function is not searched name by name.
  record Index(Map<String, List<Local>> byName, Ribs past, Ribs outer) implements Ribs {}

  /// How many variables in a row get an index.
  int RUN = 64;

  /// The scope after `let name`.
  static Ribs local(String name, int ctx, int local, Ribs outer) {
    Local newest = new Local(name, ctx, local, outer);
    Ribs at = newest;
    int run = 0;
    while (at instanceof Local l && run < RUN) {
      run++;
      at = l.outer();
    }
    if (run < RUN) {
      return newest;
    }
    Map<String, List<Local>> byName = new HashMap<>();
    for (Ribs r = newest; r instanceof Local l && r != at; r = l.outer()) {
      byName.computeIfAbsent(l.name(), _ -> new ArrayList<>(1)).add(l);
    }
    return new Index(byName, at, newest);
  }

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
        case Index i -> {
          for (Local l : i.byName().getOrDefault(ident.text(), List.of())) {
            if (marks.locals(l.ctx()) == marks.locals(ctx)) {
              return new Meaning.Variable(l.local());
            }
          }
          at = i.past();
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
        case Index i -> at = i.past();
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
