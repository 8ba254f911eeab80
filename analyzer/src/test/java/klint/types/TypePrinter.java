// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.syntax.Attr;
import klint.syntax.GenericParam;
import klint.syntax.Mutability;

/// Types as Rust that any crate could write, with one lifetime for all that were erased.
final class TypePrinter {
  /// Something has no path that another crate could write.
  static final class Unnameable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unnameable(String what) {
      super(what);
    }
  }

  private final World world;
  private final Map<DefId, String> names;

  /// Gives a lifetime for each that was erased.
  private final Supplier<String> lives;

  TypePrinter(World world, Map<DefId, String> names) {
    this(world, names, () -> "'static");
  }

  private TypePrinter(World world, Map<DefId, String> names, Supplier<String> lives) {
    this.world = world;
    this.names = names;
    this.lives = lives;
  }

  private TypePrinter with(Supplier<String> other) {
    return new TypePrinter(world, names, other);
  }

  /// Lifetimes that a `for<..>` binds.
  private static final class Binder {
    private final String name;
    private final List<String> bound = new ArrayList<>();

    Binder(String name) {
      this.name = name;
    }

    String fresh() {
      bound.add("'" + name + bound.size());
      return bound.getLast();
    }

    /// For a result: what the first argument has.
    String first() {
      return bound.isEmpty() ? "'static" : bound.getFirst();
    }

    String text() {
      return bound.isEmpty() ? "" : "for" + angle(bound) + " ";
    }
  }

  String path(DefId def) {
    String path = names.get(def);
    if (path == null) {
      throw new Unnameable(world.defs().path(def));
    }
    return "::" + path;
  }

  String of(Ty type) {
    return switch (type) {
      case Ty.Prim t -> t.prim().text();
      case Ty.Never _ -> "!";
      case Ty.Adt t -> path(t.def()) + args(t.def(), t.args());
      case Ty.Foreign t -> path(t.def());
      case Ty.Ref t -> "&" + lives.get() + " " + word(t.mutability()) + of(t.pointee());
      case Ty.Ptr t -> (t.mutability() == Mutability.MUT ? "*mut " : "*const ") + of(t.pointee());
      case Ty.Slice t -> "[" + of(t.elem()) + "]";
      case Ty.Array t -> "[" + of(t.elem()) + "; " + of(t.len()) + "]";
      case Ty.Tuple t ->
          "(" + t.elems().stream().map(e -> of(e) + ",").collect(Collectors.joining()) + ")";
      case Ty.FnPtr t -> fnPtr(t);
      case Ty.Dyn t -> "(" + dyn(t) + ")";
      case Ty.Param t -> param(t);
      case Ty.Projection t -> projection(t);
      case Ty.Const t ->
          switch (t.value()) {
            case Ty.ConstVal.Int i -> i.value().toString();
            case Ty.ConstVal.Opaque o -> "{ " + o.text() + " }";
          };
      case Ty.Opaque t -> throw new Unnameable("impl Trait of " + world.defs().path(t.owner()));
      case Ty.FnDef _, Ty.Closure _, Ty.Coroutine _, Ty.Infer _, Ty.Unknown _ ->
          throw new Unnameable(world.text(type));
    };
  }

  private static String param(Ty.Param p) {
    if (p.name().equals("Self")) {
      return "This";
    }
    return p.name().startsWith("impl ") ? "Impl" + p.index() : p.name();
  }

  private static String word(Mutability m) {
    return m == Mutability.MUT ? "mut " : "";
  }

  private String fnPtr(Ty.FnPtr t) {
    Binder binder = new Binder("f");
    String params =
        t.params().stream().map(with(binder::fresh)::of).collect(Collectors.joining(", "));
    return binder.text() + "fn(" + params + ") -> " + with(binder::first).of(t.ret());
  }

  private String dyn(Ty.Dyn t) {
    List<String> parts = new ArrayList<>();
    t.principal()
        .ifPresent(
            p -> {
              Binder binder = new Binder("d");
              boolean callable = isCallable(p.trait());
              TypePrinter in = callable ? with(binder::fresh) : this;
              TypePrinter out = callable ? with(binder::first) : this;
              List<String> inner = new ArrayList<>(lifetimes(p.trait()));
              p.args().forEach(a -> inner.add(in.of(a)));
              p.bindings()
                  .forEach(
                      b ->
                          inner.add(world.defs().def(b.assoc()).name() + " = " + out.of(b.type())));
              parts.add(binder.text() + path(p.trait()) + angle(inner));
            });
    t.autoTraits().forEach(a -> parts.add(path(a)));
    return "dyn " + String.join(" + ", parts) + " + 'static";
  }

  private String projection(Ty.Projection t) {
    DefId trait = world.defs().def(t.assoc()).parent().orElseThrow();
    int n = world.items().generics(trait).count();
    return "<"
        + of(t.args().getFirst())
        + " as "
        + traitPath(trait, t.args().subList(0, n))
        + ">::"
        + world.defs().def(t.assoc()).name()
        + angle(own(t.assoc(), t.args().subList(n, t.args().size())));
  }

  private List<String> own(DefId def, List<Ty> args) {
    List<String> all = new ArrayList<>(lifetimes(def));
    args.forEach(a -> all.add(of(a)));
    return all;
  }

  /// `Trait<args[1..]>`.
  String traitPath(DefId trait, List<Ty> args) {
    return path(trait) + args(trait, args.subList(1, args.size()));
  }

  String args(DefId def, List<Ty> args) {
    return angle(own(def, args));
  }

  static String angle(List<String> args) {
    return args.isEmpty() ? "" : "<" + String.join(", ", args) + ">";
  }

  /// One for each lifetime parameter.
  List<String> lifetimes(DefId def) {
    long n =
        world.items().syntaxGenerics(def).params().stream()
            .filter(p -> p instanceof GenericParam.OfLifetime)
            .count();
    return IntStream.range(0, (int) n).mapToObj(_ -> lives.get()).toList();
  }

  private boolean isCallable(DefId trait) {
    return world.defs().def(trait) instanceof Def.Trait t
        && !Attr.named(t.item().attrs(), "rustc_paren_sugar").isEmpty();
  }

  /// A where-clause. Bound where they stand are the lifetimes of callable traits' argument types,
  /// and those of a generic associated type that the clause is about.
  String clause(Clause clause) {
    DefId trait =
        switch (clause) {
          case Clause.Holds h -> h.trait();
          case Clause.Equals e -> world.defs().def(e.assoc()).parent().orElseThrow();
        };
    List<Ty> args =
        switch (clause) {
          case Clause.Holds h -> h.args();
          case Clause.Equals e -> e.args();
        };
    int n = world.items().generics(trait).count();
    Binder binder = new Binder("h");
    boolean family = args.getFirst() instanceof Ty.Projection p && !lifetimes(p.assoc()).isEmpty();
    if (family) {
      binder.fresh();
    }
    TypePrinter in = family ? with(binder::first) : isCallable(trait) ? with(binder::fresh) : this;
    String self = (family ? in : this).of(args.getFirst());
    List<String> inner = new ArrayList<>(in.lifetimes(trait));
    for (Ty a : args.subList(1, n)) {
      inner.add(in.of(a));
    }
    if (clause instanceof Clause.Equals e) {
      inner.add(
          world.defs().def(e.assoc()).name()
              + angle(own(e.assoc(), args.subList(n, args.size())))
              + " = "
              + with(binder::first).of(e.value()));
    }
    return binder.text() + self + ": " + path(trait) + angle(inner);
  }
}
