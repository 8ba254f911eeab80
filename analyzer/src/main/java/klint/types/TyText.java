// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.syntax.Mutability;

/// Types as text, with full paths or with names alone.
final class TyText {
  private enum Paths {
    FULL,
    NAMES
  }

  private final CrateDefs defs;
  private final Paths paths;

  TyText(CrateDefs defs) {
    this(defs, Paths.FULL);
  }

  private TyText(CrateDefs defs, Paths paths) {
    this.defs = defs;
    this.paths = paths;
  }

  String shortOf(Ty type) {
    return new TyText(defs, Paths.NAMES).of(type);
  }

  private String path(DefId def) {
    return switch (paths) {
      case FULL -> defs.path(def);
      case NAMES -> defs.def(def).name();
    };
  }

  String of(Ty type) {
    return switch (type) {
      case Ty.Prim t -> t.prim().text();
      case Ty.Never _ -> "!";
      case Ty.Adt t -> path(t.def()) + args(t.args());
      case Ty.Foreign t -> path(t.def());
      case Ty.Ref t -> (t.mutability() == Mutability.MUT ? "&mut " : "&") + of(t.pointee());
      case Ty.Ptr t -> (t.mutability() == Mutability.MUT ? "*mut " : "*const ") + of(t.pointee());
      case Ty.Slice t -> "[" + of(t.elem()) + "]";
      case Ty.Array t -> "[" + of(t.elem()) + "; " + of(t.len()) + "]";
      case Ty.Tuple t ->
          t.elems().size() == 1 ? "(" + of(t.elems().get(0)) + ",)" : "(" + list(t.elems()) + ")";
      case Ty.FnDef t -> "fn item {" + path(t.def()) + args(t.args()) + "}";
      case Ty.FnPtr t ->
          "fn("
              + list(t.params())
              + (t.variadic() ? ", ..." : "")
              + ")"
              + (t.ret().equals(Ty.UNIT) ? "" : " -> " + of(t.ret()));
      case Ty.Closure t -> "{closure in " + path(t.id().owner()) + "}";
      case Ty.Coroutine t -> "{async in " + path(t.id().owner()) + "}";
      case Ty.Dyn t -> dyn(t);
      case Ty.Opaque t -> "impl#" + t.index() + " of " + path(t.owner()) + args(t.args());
      case Ty.Param t -> t.name();
      case Ty.Projection t -> projection(t);
      case Ty.Const t ->
          switch (t.value()) {
            case Ty.ConstVal.Int i -> i.value().toString();
            case Ty.ConstVal.Opaque o -> o.text();
          };
      case Ty.Infer t ->
          switch (t.kind()) {
            case GENERAL, CONST -> "_";
            case INT -> "{integer}";
            case FLOAT -> "{float}";
          };
      case Ty.Unknown _ -> "?";
    };
  }

  private String projection(Ty.Projection t) {
    DefId trait = defs.def(t.assoc()).parent().orElse(t.assoc());
    int n = defs.def(trait) instanceof Def.Trait d ? traitArgs(d) : 1;
    return "<"
        + of(t.args().get(0))
        + " as "
        + path(trait)
        + args(t.args().subList(1, Math.min(n, t.args().size())))
        + ">::"
        + defs.def(t.assoc()).name();
  }

  private static int traitArgs(Def.Trait t) {
    int n = 1;
    for (klint.syntax.GenericParam p : t.item().generics().params()) {
      n += p instanceof klint.syntax.GenericParam.OfLifetime ? 0 : 1;
    }
    return n;
  }

  private String dyn(Ty.Dyn t) {
    List<String> parts = new ArrayList<>();
    t.principal()
        .ifPresent(
            p -> {
              List<String> inner = new ArrayList<>();
              p.args().forEach(a -> inner.add(of(a)));
              p.bindings()
                  .forEach(b -> inner.add(defs.def(b.assoc()).name() + " = " + of(b.type())));
              parts.add(
                  path(p.trait()) + (inner.isEmpty() ? "" : "<" + String.join(", ", inner) + ">"));
            });
    t.autoTraits().forEach(a -> parts.add(path(a)));
    return "dyn " + String.join(" + ", parts);
  }

  String args(List<Ty> args) {
    return args.isEmpty() ? "" : "<" + list(args) + ">";
  }

  private String list(List<Ty> types) {
    return types.stream().map(this::of).collect(Collectors.joining(", "));
  }
}
