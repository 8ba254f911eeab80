// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.syntax.Expr;
import klint.types.BodyTypes;
import klint.types.Callee;
import klint.types.Hir.Node;
import klint.types.Instances;
import klint.types.Ty;

/// The calls that the compiler makes of `format_args!`: one that wraps each argument as each of its
/// places shows it, and one that puts all together.
///
/// Literals go into the text, and what a plain `{}` shows of an inner `format_args!` becomes part
/// of the outer one.
public final class FormatCalls {
  private final CrateDefs defs;
  private final Instances instances;
  private final Map<String, Optional<DefId>> known = new ConcurrentHashMap<>();

  public FormatCalls(CrateDefs defs, Instances instances) {
    this.defs = defs;
    this.instances = instances;
  }

  /// The operands of `outer` that are inner `format_args!` and become part of it.
  public List<Node> inner(Node.Builtin outer) {
    return places(outer.text()).stream()
        .filter(p -> p.how().equals("new_display") && isInner(outer, p))
        .map(p -> outer.operands().get(p.argument()))
        .toList();
  }

  private static boolean isInner(Node.Builtin outer, Place place) {
    return place.plain()
        && place.argument() < outer.operands().size()
        && outer.operands().get(place.argument()) instanceof Node.Builtin b
        && b.kind() == Expr.BuiltinKind.FORMAT_ARGS;
  }

  /// A call and the operand it wraps; none for the call that puts all together.
  public record Made(Callee callee, Optional<Node> operand) {}

  /// In order. `part` says that `n` becomes part of another.
  public List<Made> of(BodyTypes body, Node.Builtin n, boolean part) {
    List<Made> out = new ArrayList<>();
    boolean any = false;
    for (Place p : places(n.text())) {
      if (p.argument() >= n.operands().size() || isInner(n, p)) {
        any |= isInner(n, p);
        continue;
      }
      Node operand = n.operands().get(p.argument());
      if (p.plain() && operand instanceof Node.Lit) {
        continue;
      }
      any = true;
      Ty type = body.exprs().get(operand.id());
      Optional<DefId> wrap = member("format_argument", p.how());
      if (type != null && wrap.isPresent()) {
        List<Ty> args = p.how().equals("from_usize") ? List.of() : List.of(type);
        out.add(new Made(new Callee(wrap.get(), args), Optional.of(operand)));
      }
    }
    if (!part) {
      member("format_arguments", any ? "new" : "from_str")
          .ifPresent(
              m -> out.add(new Made(new Callee(m, instances.identity(m)), Optional.empty())));
    }
    return out;
  }

  /// The inherent function `name` of a type that is a lang item.
  private Optional<DefId> member(String lang, String name) {
    return known.computeIfAbsent(lang + " " + name, _ -> find(lang, name));
  }

  private Optional<DefId> find(String lang, String name) {
    Optional<DefId> type = defs.lang(lang);
    for (DefId id : defs.impls()) {
      if (defs.def(id) instanceof Def.Impl impl
          && impl.item().trait().isEmpty()
          && instances.implementor(id).orElse(Ty.UNIT) instanceof Ty.Adt adt
          && type.filter(adt.def()::equals).isPresent()) {
        for (DefId item : impl.items()) {
          if (defs.def(item).name().equals(name)) {
            return Optional.of(item);
          }
        }
      }
    }
    return Optional.empty();
  }

  // ---- the template

  /// An argument and the function that wraps it; `plain` is `{}`.
  private record Place(int argument, String how, boolean plain) {}

  private static List<Place> places(String template) {
    Set<Place> out = new LinkedHashSet<>();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if ((c == '{' || c == '}') && i + 1 < template.length() && template.charAt(i + 1) == c) {
        i++;
      } else if (c == '{') {
        int close = template.indexOf('}', i);
        if (close < 0) {
          break;
        }
        place(template.substring(i + 1, close), out);
        i = close;
      }
    }
    return List.copyOf(out);
  }

  private static void place(String inside, Set<Place> out) {
    int colon = inside.indexOf(':');
    String spec = colon < 0 ? "" : inside.substring(colon + 1);
    out.add(
        new Place(
            number(colon < 0 ? inside : inside.substring(0, colon)), how(spec), spec.isEmpty()));
    for (int i = spec.indexOf('$'); i >= 0; i = spec.indexOf('$', i + 1)) {
      int from = i;
      while (from > 0 && Character.isDigit(spec.charAt(from - 1))) {
        from--;
      }
      if (from < i) {
        out.add(new Place(number(spec.substring(from, i)), "from_usize", false));
      }
    }
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException _) {
      return Integer.MAX_VALUE;
    }
  }

  private static String how(String spec) {
    if (spec.isEmpty()) {
      return "new_display";
    }
    return switch (spec.charAt(spec.length() - 1)) {
      case '?' -> "new_debug";
      case 'x' -> "new_lower_hex";
      case 'X' -> "new_upper_hex";
      case 'o' -> "new_octal";
      case 'b' -> "new_binary";
      case 'p' -> "new_pointer";
      case 'e' -> "new_lower_exp";
      case 'E' -> "new_upper_exp";
      default -> "new_display";
    };
  }
}
