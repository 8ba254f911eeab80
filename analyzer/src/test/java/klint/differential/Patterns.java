// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;

/// Patterns, which declare what they bind.
final class Patterns {
  /// How a pattern binds: what it matches, or references into it.
  enum Mode {
    MOVE,
    REF,
    REF_MUT
  }

  /// One way to match. `moves` if a value that is not `Copy` goes into a binding.
  record Pattern(String text, boolean moves) {}

  private final Generator g;

  Patterns(Generator g) {
    this.g = g;
  }

  /// Matches a variant, whatever is in it.
  static String any(Ty.User u, Ty.Variant v) {
    return Ty.path(u, v)
        + (v.fields().isEmpty() && !v.named() ? "" : v.named() ? " { .. }" : "(..)");
  }

  /// A pattern that always matches.
  Pattern irrefutable(Ty ty, Mode mode) {
    return switch (ty) {
      case Ty.Tup t when g.dice.chance(60) -> tuple(t, mode);
      case Ty.Arr a when g.dice.chance(60) -> array(a, mode);
      case Ty.User u when !u.shape().isEnum() && canOpen(u, mode) && g.dice.chance(50) ->
          variant(u, u.shape().variants().get(0), mode);
      default -> binding(ty, mode);
    };
  }

  private static boolean canOpen(Ty.User u, Mode mode) {
    return mode != Mode.MOVE || !u.shape().hasDrop();
  }

  private Pattern tuple(Ty.Tup t, Mode mode) {
    List<String> parts = new ArrayList<>();
    boolean moves = false;
    int n = t.of().size();
    if (n > 1 && g.dice.chance(20)) {
      Pattern first = binding(t.of().get(0), mode);
      return new Pattern("(" + first.text() + ", ..)", first.moves());
    }
    for (Ty of : t.of()) {
      Pattern p = binding(of, mode);
      parts.add(p.text());
      moves |= p.moves();
    }
    return new Pattern("(" + String.join(", ", parts) + (n == 1 ? ",)" : ")"), moves);
  }

  private Pattern array(Ty.Arr a, Mode mode) {
    if (a.length() > 1 && g.dice.chance(40)) {
      Pattern one = binding(a.of(), mode);
      boolean first = g.dice.chance(50);
      return new Pattern(
          first ? "[" + one.text() + ", ..]" : "[.., " + one.text() + "]", one.moves());
    }
    List<String> parts = new ArrayList<>();
    boolean moves = false;
    for (int i = 0; i < a.length(); i++) {
      Pattern p = binding(a.of(), mode);
      parts.add(p.text());
      moves |= p.moves();
    }
    return new Pattern("[" + String.join(", ", parts) + "]", moves);
  }

  private Pattern variant(Ty.User u, Ty.Variant v, Mode mode) {
    if (v.fields().isEmpty() || g.dice.chance(10)) {
      return new Pattern(any(u, v), false);
    }
    List<String> parts = new ArrayList<>();
    boolean moves = false;
    for (Ty of : v.fields()) {
      Pattern p = binding(of, mode);
      parts.add(p.text());
      moves |= p.moves();
    }
    return new Pattern(v.with(Ty.path(u, v), parts), moves);
  }

  /// A name, or `_`.
  private Pattern binding(Ty ty, Mode mode) {
    if (g.dice.chance(20)) {
      return new Pattern("_", false);
    }
    String name = (g.dice.chance(20) ? "_v" : "v") + g.number();
    Ty bound =
        switch (mode) {
          case MOVE -> ty;
          case REF -> new Ty.Ref(ty, false);
          case REF_MUT -> new Ty.Ref(ty, true);
        };
    boolean mutable = mode == Mode.MOVE && g.dice.chance(25);
    g.declare(name, bound, mutable);
    return new Pattern((mutable ? "mut " : "") + name, mode == Mode.MOVE && !ty.isCopy());
  }

  /// One pattern per alternative of a type; together they match everything.
  List<java.util.function.Supplier<Pattern>> alternatives(Ty ty, Mode mode) {
    return switch (ty) {
      case Ty.Opt o ->
          List.of(
              () -> g.dice.chance(12) ? at(o, mode) : wrap("Some", inner(o.of(), mode)),
              () -> new Pattern(g.dice.chance(60) ? "None" : "_", false));
      case Ty.Res r ->
          List.of(() -> wrap("Ok", inner(r.ok(), mode)), () -> wrap("Err", inner(r.err(), mode)));
      case Ty.User u when u.shape().isEnum() && canOpen(u, mode) -> {
        List<java.util.function.Supplier<Pattern>> out = new ArrayList<>();
        for (Ty.Variant v : u.shape().variants()) {
          out.add(() -> variant(u, v, mode));
        }
        yield out;
      }
      default -> List.of(() -> irrefutable(ty, mode));
    };
  }

  /// The whole option, if there is something in it.
  private Pattern at(Ty.Opt o, Mode mode) {
    Pattern p = binding(o, mode);
    return p.text().equals("_")
        ? new Pattern("Some(..)", false)
        : new Pattern(p.text() + " @ Some(_)", p.moves());
  }

  private Pattern inner(Ty ty, Mode mode) {
    return ty instanceof Ty.Opt o && g.dice.chance(15) ? either(o, mode) : plain(ty, mode);
  }

  /// An option in an option, in both its forms at once.
  private Pattern either(Ty.Opt o, Mode mode) {
    Pattern p = binding(o, mode);
    return p.text().equals("_") ? new Pattern("(Some(_) | None)", false) : p;
  }

  private Pattern plain(Ty ty, Mode mode) {
    return g.dice.chance(25) ? irrefutable(ty, mode) : binding(ty, mode);
  }

  private static Pattern wrap(String name, Pattern of) {
    return new Pattern(name + "(" + of.text() + ")", of.moves());
  }
}
