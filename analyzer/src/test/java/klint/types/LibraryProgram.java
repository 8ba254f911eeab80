// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.LibraryNames;
import klint.resolve.ResolvedCrates;
import klint.syntax.Attr;
import klint.syntax.Item;
import klint.syntax.Vis;
import klint.types.Instances.Signature;

/// A program that mentions every item of our library with its type.
///
/// Each function stands for one item: it takes what the item takes and gives what it gives, under
/// the item's where-clauses. Lifetimes are erased in our types, so all of them are `'static`: a
/// signature that holds for every lifetime holds for that one.
final class LibraryProgram {
  /// A line of the program and the item it is about; `what` also names what could not be written.
  record Mention(String what, String text) {}

  /// What only our library has (its README says why), and what the compiler judges at each use.
  private static final Set<String> OWN = Set.of("opaque", "followed", "more", "fewer");

  private static final Set<String> JUDGED_AT_USE = Set.of("transmute", "drop");

  /// Intrinsics whose real bounds are traits that no one else can name.
  private static final Set<String> BOUNDED_IN_PRIVATE =
      Set.of("core::intrinsics::offset", "core::intrinsics::aggregate_raw_ptr");

  private final World world;
  private final LibraryNames paths;
  private final TypePrinter types;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Integer> skipped = new LinkedHashMap<>();
  private int number;

  private LibraryProgram(ResolvedCrates defs, List<String> crates) {
    this.world = new World(defs);
    this.paths = new LibraryNames(defs, crates);
    this.types = new TypePrinter(world, paths.shortest());
  }

  static LibraryProgram of(ResolvedCrates defs, List<String> crates) {
    LibraryProgram program = new LibraryProgram(defs, crates);
    for (String path : program.paths.all()) {
      int last = path.lastIndexOf("::") + 2;
      if (!OWN.contains(path.substring(last))) {
        String raw = path.substring(0, last) + "r#" + path.substring(last);
        program.add("name " + path, "use ::" + raw + " as _u%d;");
      }
    }
    for (int i = 0; i < defs.size(); i++) {
      DefId id = new DefId(i);
      if (crates.contains(defs.crate(defs.def(id).crate()).name())) {
        program.item(id);
      }
    }
    return program;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /// What has no type that another crate could write, by reason.
  Map<String, Integer> skipped() {
    return skipped;
  }

  private void add(String what, String text) {
    mentions.add(new Mention(what, text.replace("%d", Integer.toString(number++))));
  }

  private void item(DefId id) {
    Def def = world.defs().def(id);
    String what = world.defs().path(id);
    try {
      switch (def) {
        case Def.Fn f -> function(what, f);
        case Def.Struct s -> adt(what, s.id(), s.item().data());
        case Def.Union u -> adt(what, u.id(), u.item().data());
        case Def.Enum e -> {
          if (paths.shortest().containsKey(id)) {
            wellFormed(what, id);
          }
        }
        case Def.Variant v -> variant(what, v);
        case Def.Trait t -> trait(what, t);
        case Def.Impl i -> impl(what, i);
        case Def.Const c -> constant(what, c);
        case Def.TypeAlias a -> alias(what, a);
        case Def.Mod _, Def.TraitAlias _, Def.Static _, Def.ExternBlock _, Def.Macro _ -> {}
      }
    } catch (TypePrinter.Unnameable e) {
      skipped.merge(e.getMessage(), 1, Integer::sum);
    }
  }

  // ---- heads

  /// `fn fN<..>(params) -> result where .. { body }`, generic as `owner` is.
  private void function(String what, DefId owner, List<String> params, String result, String body) {
    function(what, owner, List.of(), params, result, body);
  }

  /// `sized`: types that are passed by value, which a trait need not say.
  private void function(
      String what, DefId owner, List<Ty> sized, List<String> params, String result, String body) {
    List<Clause> clauses = new ArrayList<>(world.items().clauses(owner));
    for (Ty t : sized) {
      Clause holds = new Clause.Holds(world.lang().get("sized").orElseThrow(), List.of(t));
      if (t instanceof Ty.Param && !clauses.contains(holds)) {
        clauses.add(holds);
      }
    }
    List<String> generics = new ArrayList<>();
    for (GenericsOf.Param p : world.items().generics(owner).params()) {
      String name = name(p);
      generics.add(
          p.kind() == GenericsOf.Kind.CONST
              ? "const " + name + ": " + types.of(constType(p))
              : name + ": ?Sized + 'static");
    }
    add(
        what,
        "fn f%d<"
            + String.join(", ", generics)
            + ">("
            + String.join(", ", params)
            + ") -> "
            + result
            + where(clauses)
            + " { "
            + body
            + " }");
  }

  private Ty constType(GenericsOf.Param p) {
    return world.items().syntaxGenerics(p.owner()).params().stream()
        .filter(
            g ->
                g instanceof klint.syntax.GenericParam.OfConst c
                    && c.name().text().equals(p.name()))
        .map(g -> ((klint.syntax.GenericParam.OfConst) g).type())
        .map(t -> world.items().lowering().type(world.items().scope(p.owner()), t))
        .findFirst()
        .orElse(Ty.USIZE);
  }

  private static String name(GenericsOf.Param p) {
    return switch (p.kind()) {
      case SELF -> "This";
      case TYPE, CONST -> p.name();
      case IMPL_TRAIT -> implName(p.type());
    };
  }

  private static String implName(Ty.Param p) {
    return "Impl" + p.index();
  }

  private String where(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return "";
    }
    List<String> all = new ArrayList<>();
    for (Clause c : clauses) {
      all.add(types.clause(c));
    }
    return " where " + String.join(", ", all);
  }

  // ---- items

  private static boolean isPublic(Vis vis) {
    return vis instanceof Vis.Public;
  }

  private void function(String what, Def.Fn f) {
    DefId id = f.id();
    Optional<DefId> parent = world.items().genericParent(id);
    boolean ofTrait = parent.filter(p -> world.defs().def(p) instanceof Def.Trait).isPresent();
    boolean ofInherent =
        parent
            .filter(p -> world.defs().def(p) instanceof Def.Impl i && i.item().trait().isEmpty())
            .isPresent();
    String path;
    int parents = world.items().generics(id).parentCount();
    if (ofTrait) {
      if (!paths.shortest().containsKey(parent.get())) {
        return;
      }
      List<Ty> args = world.items().generics(parent.get()).identity();
      path = "<This as " + types.traitPath(parent.get(), args) + ">::" + f.name();
    } else if (ofInherent) {
      if (!isPublic(f.item().vis())) {
        return;
      }
      path = "<" + types.of(world.items().implSelf(parent.get())) + ">::" + f.name();
    } else if (parent.isEmpty() && paths.shortest().containsKey(id)) {
      path = types.path(id);
    } else {
      return;
    }
    List<String> own = new ArrayList<>();
    for (GenericsOf.Param p : world.items().generics(id).params()) {
      if (p.index() >= parents && p.kind() != GenericsOf.Kind.IMPL_TRAIT) {
        own.add(p.name());
      }
    }
    if (OWN.contains(f.name())
        || JUDGED_AT_USE.contains(f.name())
        || BOUNDED_IN_PRIVATE.contains(world.defs().path(id))) {
      return;
    }
    Signature sig = world.items().signature(id);
    List<Ty> sized = new ArrayList<>(sig.params());
    sized.add(sig.result());
    List<String> params = new ArrayList<>();
    List<String> args = new ArrayList<>();
    for (Ty t : sig.params()) {
      args.add("a" + args.size());
      params.add(args.getLast() + ": " + types.of(t));
    }
    String call =
        path
            + (own.isEmpty() ? "" : "::" + TypePrinter.angle(own))
            + "("
            + String.join(", ", args)
            + ")";
    boolean opaque = sig.result() instanceof Ty.Opaque;
    String result = opaque ? "impl Sized" : types.of(sig.result());
    boolean unsafe = f.item().qualifiers().safety() == Item.Safety.UNSAFE;
    function(what, id, sized, params, result, unsafe ? "unsafe { " + call + " }" : call);
  }

  private void wellFormed(String what, DefId id) {
    function(what, id, List.of("x: *const " + types.of(world.items().adtType(id))), "()", "");
  }

  private void adt(String what, DefId id, Item.VariantData data) {
    if (!paths.shortest().containsKey(id)) {
      return;
    }
    wellFormed(what, id);
    List<Item.Field> fields = ItemTypes.fieldsOf(data);
    for (int i = 0; i < fields.size(); i++) {
      Item.Field field = fields.get(i);
      if (isPublic(field.vis())) {
        String name =
            data instanceof Item.VariantData.Named ? field.name().text() : Integer.toString(i);
        String type = types.of(world.items().fieldTypes(id).getFirst().get(i));
        function(
            what + "." + name,
            id,
            List.of("x: *const " + types.of(world.items().adtType(id))),
            "*const " + type,
            "unsafe { &raw const (*x)." + name + " }");
      }
    }
  }

  private void variant(String what, Def.Variant v) {
    DefId owner = v.parent().orElseThrow();
    if (!paths.shortest().containsKey(owner)) {
      return;
    }
    List<Item.Field> fields = ItemTypes.fieldsOf(v.item().data());
    List<Ty> tys = world.items().fieldTypes(owner).get(v.index());
    List<String> params = new ArrayList<>();
    List<String> inits = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String name =
          v.item().data() instanceof Item.VariantData.Named
              ? fields.get(i).name().text()
              : Integer.toString(i);
      params.add("a" + i + ": " + types.of(tys.get(i)));
      inits.add(name + ": a" + i);
    }
    String body = types.path(owner) + "::" + v.name() + " { " + String.join(", ", inits) + " }";
    function(what, owner, params, types.of(world.items().adtType(owner)), body);
  }

  private void trait(String what, Def.Trait t) {
    if (!paths.shortest().containsKey(t.id())) {
      return;
    }
    for (Clause.Holds s : world.items().superRefs(t.id())) {
      holds(what + ": supertrait", t.id(), s);
    }
    for (DefId item : world.items().items(t.id())) {
      if (world.defs().def(item) instanceof Def.TypeAlias) {
        for (Clause c : world.items().assocBounds(item)) {
          if (c instanceof Clause.Holds h) {
            holds(world.defs().path(item) + ": bound", item, h);
          }
        }
      }
    }
  }

  /// Under the clauses of `owner`, `goal` holds.
  private void holds(String what, DefId owner, Clause.Holds goal) {
    String clause = types.clause(goal);
    int at = number;
    List<String> params = new ArrayList<>();
    List<String> args = new ArrayList<>();
    GenericsOf of = world.items().generics(goal.trait());
    List<String> own = new ArrayList<>(types.lifetimes(goal.trait()));
    for (GenericsOf.Param p : of.params()) {
      String name = name(p);
      params.add(
          p.kind() == GenericsOf.Kind.CONST
              ? "const " + name + ": " + types.of(constType(p))
              : name + ": ?Sized + 'static");
      args.add(types.of(goal.args().get(p.index())));
      if (p.index() > 0) {
        own.add(name);
      }
    }
    String helper =
        " fn h"
            + at
            + "<"
            + String.join(", ", params)
            + ">() where This: "
            + types.path(goal.trait())
            + TypePrinter.angle(own)
            + where(
                    world.items().clauses(goal.trait()).stream()
                        .filter(
                            c -> !(c instanceof Clause.Holds h && h.trait().equals(goal.trait())))
                        .toList())
                .replace(" where ", ", ")
            + " {}";
    String body = "h" + at + "::" + TypePrinter.angle(args) + "()";
    if (clause.startsWith("for<")) {
      return;
    }
    function(what, owner, List.of(), "()", body);
    Mention mention = mentions.removeLast();
    mentions.add(new Mention(mention.what(), mention.text() + helper));
  }

  private void impl(String what, Def.Impl i) {
    Optional<ItemTypes.ImplHeader> header = world.items().header(i.id());
    if (header.isEmpty() || header.get().trait().isEmpty() || header.get().negative()) {
      return;
    }
    if (!Attr.named(i.attrs(), "rustc_reservation_impl").isEmpty()) {
      return;
    }
    Clause.Holds trait = header.get().trait().get();
    if (!paths.shortest().containsKey(trait.trait())) {
      return;
    }
    String name =
        what
            + " impl "
            + types.traitPath(trait.trait(), trait.args())
            + " for "
            + types.of(trait.self());
    holds(name, i.id(), trait);
    for (DefId item : i.items()) {
      if (world.defs().def(item) instanceof Def.TypeAlias a
          && a.item().generics().params().isEmpty()) {
        function(
            name + " type " + a.name(),
            i.id(),
            List.of(
                "x: *const <"
                    + types.of(trait.self())
                    + " as "
                    + types.traitPath(trait.trait(), trait.args())
                    + ">::"
                    + a.name()),
            "*const " + types.of(world.items().typeOf(item)),
            "x");
      }
    }
  }

  private void constant(String what, Def.Const c) {
    Optional<DefId> parent = world.items().genericParent(c.id());
    String path;
    if (parent.isEmpty()) {
      if (!paths.shortest().containsKey(c.id())) {
        return;
      }
      path = types.path(c.id());
    } else if (world.defs().def(parent.get()) instanceof Def.Trait) {
      if (!paths.shortest().containsKey(parent.get())) {
        return;
      }
      List<Ty> args = world.items().generics(parent.get()).identity();
      path = "<This as " + types.traitPath(parent.get(), args) + ">::" + c.name();
    } else if (isPublic(c.item().vis())) {
      path = "<" + types.of(world.items().implSelf(parent.get())) + ">::" + c.name();
    } else {
      return;
    }
    function(what, c.id(), List.of(), types.of(world.items().typeOf(c.id())), path);
  }

  private void alias(String what, Def.TypeAlias a) {
    if (a.parent().filter(p -> world.defs().def(p) instanceof Def.Mod).isEmpty()
        || !paths.shortest().containsKey(a.id())
        || a.item().type().isEmpty()) {
      return;
    }
    String args = types.args(a.id(), world.items().generics(a.id()).identity());
    function(
        what,
        a.id(),
        List.of("x: *const " + types.path(a.id()) + args),
        "*const " + types.of(world.items().typeOf(a.id())),
        "x");
  }
}
