// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import klint.base.KlintBug;
import klint.base.Span;

/// All expansions of a run and the hygiene contexts they made; a span's `ctx` is an index into it.
///
/// A context is a list of marks, each one an expansion whose macro *wrote* the token; the last mark
/// is that of the latest expansion. Context 0 is text that no macro wrote. A token that a macro
/// only passes on keeps the context it had.
///
/// How names are compared. Two local names (or labels) are the same if text and [#locals] are
/// equal. A search for a local goes outward from the use; where it passes the definition of the
/// macro that made the last mark (`macro_rules!` statement whose item has the span
/// [Expansion#definition]), the mark goes: the search continues with [#parent]. Items, fields and
/// methods are compared with [#items], which is 0 but for `macro` items.
///
/// Thread-safe. The numbers are unique, but their order depends on which body is expanded first:
/// compare them for equality only, never print or sort by them.
///
/// Source: the scheme is that of "Hygienic macros as sets of scopes"' predecessors, renaming by
/// marks, as rustc does it (rustc-dev-guide, "Macro expansion: hygiene").
public final class Expansions {
  private static final int CHUNK_BITS = 12;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private final Table<Call> calls = new Table<>();
  private final Table<Context> contexts = new Table<>();
  private final ConcurrentHashMap<Mark, Integer> interned = new ConcurrentHashMap<>();

  /// `locals` and `items` are the context without the marks that do not count for these names;
  /// `crate` is that of the macro in whose text a token of this context was written first.
  private record Context(
      int parent, int expansion, Transparency transparency, int locals, int items, int crate) {}

  /// A call with what expansion itself wants to know of it. `localInner`: macros that it names
  /// alone are those of its own crate.
  private record Call(Expansion expansion, int depth, Spent spent, boolean localInner) {}

  private record Mark(int parent, int expansion, Transparency transparency) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Mark that
          && parent == that.parent
          && expansion == that.expansion
          && transparency == that.transparency;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * parent + expansion) + transparency.name().hashCode();
    }
  }

  /// Notes a call; the result is for [#mark].
  int open(Expansion expansion, int depth, Spent spent, boolean localInner) {
    return calls.add(new Call(expansion, depth, spent, localInner));
  }

  /// How many calls are around text with this context.
  int depth(int ctx) {
    return ctx == 0 ? 0 : lastCall(ctx).depth();
  }

  /// What the outermost call around text with this context has used up; fresh for text that no
  /// macro wrote.
  Spent spent(int ctx) {
    return ctx == 0 ? new Spent() : lastCall(ctx).spent();
  }

  boolean isLocalInner(int ctx) {
    return ctx != 0 && lastCall(ctx).localInner();
  }

  /// The context of a token in the output of `expansion` that was called in text with the context
  /// `call`. The same as [#mark], but in the body of a `macro` item, where the output of other
  /// macros stays hygienic.
  int apply(int ctx, int call, int expansion, Transparency transparency) {
    int base = transparency == Transparency.MIXED ? items(call) : locals(call);
    if (base == 0) {
      return mark(ctx, expansion, transparency);
    }
    int crate = ctx == 0 ? calls.get(expansion).expansion().crate() : context(ctx).crate();
    return mark(replay(base, ctx), expansion, transparency, crate);
  }

  /// `base` with the marks of `ctx` put on it.
  private int replay(int base, int ctx) {
    if (ctx == 0) {
      return base;
    }
    Context c = context(ctx);
    return mark(replay(base, c.parent()), c.expansion(), c.transparency());
  }

  /// The context of a token that `expansion` wrote and that had context `ctx` in the definition.
  public int mark(int ctx, int expansion, Transparency transparency) {
    int crate = ctx == 0 ? calls.get(expansion).expansion().crate() : context(ctx).crate();
    return mark(ctx, expansion, transparency, crate);
  }

  private int mark(int ctx, int expansion, Transparency transparency, int crate) {
    Mark mark = new Mark(ctx, expansion, transparency);
    Integer known = interned.get(mark);
    if (known != null) {
      return known;
    }
    int locals =
        switch (transparency) {
          case TRANSPARENT -> locals(ctx);
          case MIXED, OPAQUE ->
              locals(ctx) == ctx ? -1 : mark(locals(ctx), expansion, transparency);
        };
    int items =
        switch (transparency) {
          case TRANSPARENT, MIXED -> items(ctx);
          case OPAQUE -> items(ctx) == ctx ? -1 : mark(items(ctx), expansion, transparency);
        };
    return interned.computeIfAbsent(
        mark,
        _ -> contexts.add(new Context(ctx, expansion, transparency, locals, items, crate)) + 1);
  }

  /// The context for comparing locals and labels.
  public int locals(int ctx) {
    if (ctx == 0) {
      return 0;
    }
    int locals = context(ctx).locals();
    return locals < 0 ? ctx : locals;
  }

  /// The context for comparing all other names; where it is not 0, they are looked up where the
  /// macro was defined.
  public int items(int ctx) {
    if (ctx == 0) {
      return 0;
    }
    int items = context(ctx).items();
    return items < 0 ? ctx : items;
  }

  /// `ctx` without its last mark.
  public int parent(int ctx) {
    return context(ctx).parent();
  }

  /// The expansion that made the last mark of `ctx`, which is not 0.
  public Expansion last(int ctx) {
    return lastCall(ctx).expansion();
  }

  /// The crate that `$crate` with this context means: that of the macro in whose text it stands.
  public int crateOf(int ctx) {
    if (ctx == 0) {
      throw new KlintBug("$crate outside of a macro");
    }
    return context(ctx).crate();
  }

  /// The place in text that a person wrote outside of any macro definition: where the outermost
  /// call is that led to `span`.
  public Span userPlace(Span span) {
    Span at = span;
    while (at.ctx() != 0) {
      at = last(at.ctx()).callSite();
    }
    return at;
  }

  /// The calls that led to `span`, innermost first; the last one's call site is [#userPlace].
  public List<Expansion> chain(Span span) {
    List<Expansion> calls = new ArrayList<>();
    Span at = span;
    while (at.ctx() != 0) {
      Expansion call = last(at.ctx());
      calls.add(call);
      at = call.callSite();
    }
    return calls;
  }

  /// The calls that were expanded so far, in no order that means anything.
  public List<Expansion> all() {
    List<Expansion> out = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      out.add(calls.get(i).expansion());
    }
    return out;
  }

  /// How many calls were expanded so far.
  public int size() {
    return calls.size();
  }

  private Call lastCall(int ctx) {
    return calls.get(context(ctx).expansion());
  }

  private Context context(int ctx) {
    return contexts.get(ctx - 1);
  }

  /// A list that only grows and is read without a lock.
  private static final class Table<T> {
    private final AtomicReferenceArray<AtomicReferenceArray<T>> chunks =
        new AtomicReferenceArray<>(1 << 15);
    private int size;

    synchronized int add(T value) {
      int index = size++;
      AtomicReferenceArray<T> chunk = chunks.get(index >> CHUNK_BITS);
      if (chunk == null) {
        chunk = new AtomicReferenceArray<>(CHUNK);
        chunks.set(index >> CHUNK_BITS, chunk);
      }
      chunk.set(index & (CHUNK - 1), value);
      return index;
    }

    T get(int index) {
      return chunks.get(index >> CHUNK_BITS).get(index & (CHUNK - 1));
    }

    synchronized int size() {
      return size;
    }
  }
}
