// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.Namespace;
import klint.resolve.PathRes;
import klint.resolve.Res;
import klint.syntax.Bound;
import klint.syntax.GenericArgs;
import klint.syntax.GenericParam;
import klint.syntax.Generics;
import klint.syntax.Ident;
import klint.syntax.Path;
import klint.syntax.Type;

/// Types as written to types as meant: names resolved, aliases replaced, arguments filled in.
///
/// Associated types become [Ty.Projection]s; in bodies the scope's holes settle them as they are
/// met.
final class TypeLowering {
  private final ItemTypes items;
  private final ConstEval consts;

  TypeLowering(ItemTypes items) {
    this.items = items;
    this.consts = new ConstEval(items, this);
  }

  ConstEval consts() {
    return consts;
  }

  private CrateDefs defs() {
    return items.defs();
  }

  /// What an `impl Trait` that is met becomes.
  enum Position {
    /// A parameter of the function.
    PARAM,
    /// An opaque type of the function or alias.
    RESULT,
    /// Nothing sensible.
    NONE
  }

  /// Numbers the `impl Trait`s of one signature in source order.
  static final class Counter {
    private final DefId owner;
    private final Position position;
    private int next;

    Counter(DefId owner, Position position) {
      this(owner, position, 0);
    }

    Counter(DefId owner, Position position, int next) {
      this.owner = owner;
      this.position = position;
      this.next = next;
    }
  }

  private static Counter none(TypeScope scope) {
    return new Counter(scope.owner(), Position.NONE);
  }

  Ty type(TypeScope scope, Type type) {
    return type(scope, type, none(scope));
  }

  Ty type(TypeScope scope, Type type, Counter impls) {
    return switch (type) {
      case Type.Never _ -> Ty.NEVER;
      case Type.Infer _ -> hole(scope, Ty.VarKind.GENERAL);
      case Type.Paren t -> type(scope, t.inner(), impls);
      case Type.Tuple t ->
          new Ty.Tuple(t.elems().stream().map(e -> type(scope, e, impls)).toList());
      case Type.Slice t -> new Ty.Slice(type(scope, t.elem(), impls));
      case Type.Array t ->
          new Ty.Array(type(scope, t.elem(), impls), consts.arrayLength(scope, t.len()));
      case Type.Ptr t -> new Ty.Ptr(t.mutability(), type(scope, t.pointee(), impls));
      case Type.Ref t -> new Ty.Ref(t.mutability(), type(scope, t.pointee(), impls));
      case Type.BareFn t ->
          new Ty.FnPtr(
              t.params().stream().map(p -> type(scope, p.type(), impls)).toList(),
              t.ret().map(r -> type(scope, r, impls)).orElse(Ty.UNIT),
              t.variadic());
      case Type.OfPath t -> path(scope, t.path(), impls, Missing.DEFAULT);
      case Type.ImplTrait t -> implTrait(scope, t, impls);
      case Type.DynTrait t -> dyn(scope, t.bounds(), impls);
      case Type.Macro _ -> unknown(Cause.MACRO);
      case Type.Broken _ -> unknown(Cause.SYNTAX);
    };
  }

  private Ty implTrait(TypeScope scope, Type.ImplTrait written, Counter impls) {
    int index = impls.next;
    // Those inside its bounds are numbered too; they are met when the bounds are.
    List<Type.ImplTrait> inside = new ArrayList<>();
    SyntaxWalk.implTraits(written, inside);
    impls.next += inside.size();
    return switch (impls.position) {
      case PARAM -> items.implTraitParam(impls.owner, index);
      case RESULT -> new Ty.Opaque(impls.owner, index, items.generics(impls.owner).identity());
      case NONE -> hole(scope, Ty.VarKind.GENERAL);
    };
  }

  static Ty unknown(Cause cause) {
    return new Ty.Unknown(cause);
  }

  private static Ty hole(TypeScope scope, Ty.VarKind kind) {
    return scope.holes().map(h -> (Ty) h.hole(kind)).orElse(new Ty.Unknown(Cause.UNSUPPORTED));
  }

  /// What a left-out argument becomes.
  enum Missing {
    /// Its default, as in a type.
    DEFAULT,
    /// A variable, as in an expression's path.
    INFER
  }

  // ---- paths

  Ty path(TypeScope scope, Path path, Counter impls, Missing missing) {
    if (path.qself().isPresent()) {
      return qualified(scope, path, impls);
    }
    Optional<Ty> special = local(scope, path);
    if (special.isPresent()) {
      return assocs(scope, special.get(), path, 1, impls);
    }
    PathRes res = defs().resolve(scope.module(), path, Namespace.TYPE);
    return of(scope, path, res, impls, missing);
  }

  /// `Self` or a parameter, if that is what the path's first segment names.
  Optional<Ty> local(TypeScope scope, Path path) {
    if (path.global() || path.qself().isPresent() || path.segments().isEmpty()) {
      return Optional.empty();
    }
    Ident first = path.segments().get(0).name();
    if (first.text().equals("Self") && !first.raw()) {
      return selfType(scope);
    }
    return items.generics(scope.owner()).named(first.text()).map(p -> (Ty) p.type());
  }

  /// What `Self` means in an item.
  Optional<Ty> selfType(TypeScope scope) {
    DefId at = scope.owner();
    while (true) {
      Def def = defs().def(at);
      switch (def) {
        case Def.Impl _ -> {
          return Optional.of(items.implSelf(at));
        }
        case Def.Trait _, Def.TraitAlias _ -> {
          return Optional.of(items.generics(at).params().get(0).type());
        }
        case Def.Struct _, Def.Union _, Def.Enum _ -> {
          return Optional.of(items.adtType(at));
        }
        case Def.Mod _, Def.ExternBlock _, Def.Macro _ -> {
          return Optional.empty();
        }
        case Def.Fn _, Def.Variant _, Def.Const _, Def.Static _, Def.TypeAlias _ -> {
          if (def.parent().isEmpty()) {
            return Optional.empty();
          }
          at = def.parent().get();
        }
      }
    }
  }

  private Ty qualified(TypeScope scope, Path path, Counter impls) {
    Path.QSelf q = path.qself().orElseThrow();
    Ty self = type(scope, q.self(), impls);
    if (q.trait().isEmpty()) {
      return assocs(scope, self, path, 0, impls);
    }
    Optional<Clause.Holds> trait = traitRef(scope, self, q.trait().get(), impls);
    if (trait.isEmpty() || path.segments().isEmpty()) {
      return unknown(Cause.UNRESOLVED_NAME);
    }
    Ty first = member(scope, trait.get(), path.segments().get(0), impls);
    return assocs(scope, first, path, 1, impls);
  }

  /// `<trait>::segment`, an associated type of a trait reference or of one of its supertraits.
  private Ty member(TypeScope scope, Clause.Holds trait, Path.Segment segment, Counter impls) {
    return find(trait, segment.name().text(), 0)
        .map(m -> projection(scope, m, segment, impls))
        .orElse(unknown(Cause.UNRESOLVED_NAME));
  }

  private record Member(DefId assoc, Clause.Holds trait) {}

  private Ty projection(TypeScope scope, Member m, Path.Segment segment, Counter impls) {
    List<Ty> args =
        args(
            scope,
            items.generics(m.assoc()),
            m.trait().args(),
            segment.args(),
            impls,
            Missing.DEFAULT);
    return settle(scope, new Ty.Projection(m.assoc(), args));
  }

  private static Ty settle(TypeScope scope, Ty type) {
    return scope.holes().map(h -> h.settle(type)).orElse(type);
  }

  /// The associated type `name` of a trait reference or, failing that, of its supertraits.
  private Optional<Member> find(Clause.Holds trait, String name, int depth) {
    Optional<DefId> own = assocType(trait.trait(), name);
    if (own.isPresent()) {
      return Optional.of(new Member(own.get(), trait));
    }
    if (depth > 32) {
      return Optional.empty();
    }
    // Names first: the arguments of a supertrait may themselves mention associated types.
    boolean above = false;
    for (DefId s : items.supertraits(trait.trait())) {
      above |= assocType(s, name).isPresent();
    }
    if (!above) {
      return Optional.empty();
    }
    for (Bound b : items.superBounds(trait.trait())) {
      if (b instanceof Bound.OfTrait t && t.modifier() != Bound.Modifier.MAYBE) {
        Optional<DefId> s = traitOf(items.scope(trait.trait()), t.path());
        if (s.isPresent() && hasAssoc(s.get(), name)) {
          Optional<Clause.Holds> ref =
              traitRef(
                      items.scope(trait.trait()),
                      items.generics(trait.trait()).params().get(0).type(),
                      t.path())
                  .map(r -> new Clause.Holds(r.trait(), Tys.subst(r.args(), trait.args())));
          Optional<Member> m = ref.flatMap(r -> find(r, name, depth + 1));
          if (m.isPresent()) {
            return m;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasAssoc(DefId trait, String name) {
    return assocType(trait, name).isPresent()
        || items.supertraits(trait).stream().anyMatch(s -> assocType(s, name).isPresent());
  }

  private Optional<DefId> assocType(DefId trait, String name) {
    for (DefId item : items.items(trait)) {
      if (defs().def(item) instanceof Def.TypeAlias a && a.name().equals(name)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /// Follows the segments from `from` on as associated types of `base`.
  private Ty assocs(TypeScope scope, Ty base, Path path, int from, Counter impls) {
    Ty t = base;
    for (int i = from; i < path.segments().size(); i++) {
      t = assoc(scope, t, path.segments().get(i), impls);
    }
    return t;
  }

  /// `base::segment` where `base` is a type.
  private Ty assoc(TypeScope scope, Ty base, Path.Segment segment, Counter impls) {
    String name = segment.name().text();
    Optional<Member> m =
        switch (base) {
          case Ty.Param p -> ofParam(scope, p, name);
          case Ty.Projection p -> ofProjection(scope, p, name);
          case Ty.Unknown _ -> Optional.empty();
          case Ty.Prim _,
              Ty.Never _,
              Ty.Adt _,
              Ty.Foreign _,
              Ty.Ref _,
              Ty.Ptr _,
              Ty.Slice _,
              Ty.Array _,
              Ty.Tuple _,
              Ty.FnDef _,
              Ty.FnPtr _,
              Ty.Closure _,
              Ty.Coroutine _,
              Ty.Dyn _,
              Ty.Opaque _,
              Ty.Const _,
              Ty.Infer _ ->
              Optional.empty();
        };
    if (m.isEmpty() && !(base instanceof Ty.Unknown)) {
      m = ofImpl(scope, base, name);
    }
    return m.map(x -> projection(scope, x, segment, impls))
        .orElse(unknown(base instanceof Ty.Unknown ? Cause.DERIVED : Cause.UNRESOLVED_NAME));
  }

  /// `Self::Name` inside an impl of a trait that has it.
  private Optional<Member> ofImpl(TypeScope scope, Ty base, String name) {
    DefId at = scope.owner();
    while (!(defs().def(at) instanceof Def.Impl)) {
      Optional<DefId> up = items.genericParent(at);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      at = up.get();
    }
    Optional<ItemTypes.ImplHeader> h = items.header(at);
    if (h.isPresent() && h.get().trait().isPresent() && h.get().self().equals(base)) {
      return find(h.get().trait().get(), name, 0);
    }
    return Optional.empty();
  }

  /// `T::Name`: through the bounds on `T` that are written on the item or its parents.
  private Optional<Member> ofParam(TypeScope scope, Ty.Param param, String name) {
    Optional<DefId> at = Optional.of(scope.owner());
    while (at.isPresent()) {
      DefId owner = at.get();
      Optional<Member> m = inBounds(owner, param, name);
      if (m.isPresent()) {
        return m;
      }
      at = items.genericParent(owner);
    }
    return Optional.empty();
  }

  private Optional<Member> inBounds(DefId owner, Ty.Param param, String name) {
    TypeScope scope = items.scope(owner);
    if (param.index() == 0 && param.owner().equals(owner) && isTrait(owner)) {
      return find(new Clause.Holds(owner, items.generics(owner).identity()), name, 0);
    }
    List<Bound> bounds = new ArrayList<>();
    Generics g = items.syntaxGenerics(owner);
    for (GenericParam p : g.params()) {
      if (p instanceof GenericParam.OfType t
          && param.owner().equals(owner)
          && t.name().text().equals(param.name())) {
        bounds.addAll(t.bounds());
      }
    }
    for (Generics.WherePredicate w : g.where()) {
      if (w instanceof Generics.WherePredicate.OfType t
          && t.type() instanceof Type.OfPath p
          && p.path().asIdent().filter(i -> i.text().equals(param.name())).isPresent()) {
        bounds.addAll(t.bounds());
      }
    }
    for (Bound b : bounds) {
      Optional<Member> m = inBound(scope, param, b, name);
      if (m.isPresent()) {
        return m;
      }
    }
    return Optional.empty();
  }

  private boolean isTrait(DefId id) {
    return switch (defs().def(id)) {
      case Def.Trait _, Def.TraitAlias _ -> true;
      case Def.Mod _,
          Def.Fn _,
          Def.Struct _,
          Def.Union _,
          Def.Enum _,
          Def.Variant _,
          Def.Impl _,
          Def.Const _,
          Def.Static _,
          Def.TypeAlias _,
          Def.ExternBlock _,
          Def.Macro _ ->
          false;
    };
  }

  private Optional<Member> inBound(TypeScope scope, Ty self, Bound bound, String name) {
    if (!(bound instanceof Bound.OfTrait t)
        || t.modifier() == Bound.Modifier.MAYBE
        || t.modifier() == Bound.Modifier.NEGATIVE) {
      return Optional.empty();
    }
    return traitOf(scope, t.path())
        .filter(trait -> hasAssoc(trait, name))
        .flatMap(_ -> traitRef(scope, self, t.path()))
        .flatMap(ref -> find(ref, name, 0));
  }

  /// `<..>::A::Name`: through the bounds of the associated type `A`, or where-clauses on it.
  private Optional<Member> ofProjection(TypeScope scope, Ty.Projection base, String name) {
    if (defs().def(base.assoc()) instanceof Def.TypeAlias a) {
      for (Bound b : a.item().bounds()) {
        Optional<Member> m = inBound(items.scope(base.assoc()), base, b, name);
        if (m.isPresent()) {
          return Optional.of(
              new Member(
                  m.get().assoc(),
                  new Clause.Holds(
                      m.get().trait().trait(), replaceSelf(m.get().trait().args(), base))));
        }
      }
    }
    Optional<DefId> at = Optional.of(scope.owner());
    while (at.isPresent()) {
      DefId owner = at.get();
      for (Generics.WherePredicate w : items.syntaxGenerics(owner).where()) {
        if (w instanceof Generics.WherePredicate.OfType t
            && t.type() instanceof Type.OfPath p
            && (p.path().segments().size() > 1 || p.path().qself().isPresent())
            && type(items.scope(owner), t.type()).equals(base)) {
          for (Bound b : t.bounds()) {
            Optional<Member> m = inBound(items.scope(owner), base, b, name);
            if (m.isPresent()) {
              return m;
            }
          }
        }
      }
      at = items.genericParent(owner);
    }
    return Optional.empty();
  }

  private static List<Ty> replaceSelf(List<Ty> args, Ty.Projection base) {
    List<Ty> out = new ArrayList<>(Tys.subst(args.subList(1, args.size()), base.args()));
    out.add(0, base);
    return out;
  }

  /// The type a path resolved to, its arguments applied, and the segments after it.
  private Ty of(TypeScope scope, Path path, PathRes res, Counter impls, Missing missing) {
    int n = res.consumed();
    Ty base =
        switch (res.res()) {
          case Res.OfPrim p -> new Ty.Prim(p.type());
          case Res.Unresolved u ->
              unknown(
                  u.cause() == Res.Cause.MISSING_EXPANSION ? Cause.MACRO : Cause.UNRESOLVED_NAME);
          case Res.OfDef d -> ofDef(scope, path, n, d.id(), impls, missing);
        };
    return assocs(scope, base, path, n, impls);
  }

  /// A definition as a type; `n` segments of the path lead to it.
  Ty ofDef(TypeScope scope, Path path, int n, DefId id, Counter impls, Missing missing) {
    Optional<GenericArgs> written =
        n >= 1 && n <= path.segments().size()
            ? path.segments().get(n - 1).args()
            : Optional.empty();
    return switch (defs().def(id)) {
      case Def.Struct _, Def.Union _, Def.Enum _ ->
          new Ty.Adt(id, args(scope, items.generics(id), List.of(), written, impls, missing));
      case Def.Variant v -> {
        DefId e = v.parent().orElseThrow();
        Optional<GenericArgs> onEnum =
            written.isEmpty() && n >= 2 ? path.segments().get(n - 2).args() : written;
        yield new Ty.Adt(e, args(scope, items.generics(e), List.of(), onEnum, impls, missing));
      }
      case Def.TypeAlias a -> alias(scope, path, n, a, written, impls, missing);
      case Def.Trait _, Def.TraitAlias _ ->
          dyn(
              scope,
              List.of(
                  new Bound.OfTrait(
                      List.of(),
                      Bound.Modifier.NONE,
                      new Path(
                          path.span(), path.qself(), path.global(), path.segments().subList(0, n)),
                      path.span())),
              impls);
      case Def.Mod _,
          Def.Fn _,
          Def.Impl _,
          Def.Const _,
          Def.Static _,
          Def.ExternBlock _,
          Def.Macro _ ->
          unknown(Cause.UNRESOLVED_NAME);
    };
  }

  private Ty alias(
      TypeScope scope,
      Path path,
      int n,
      Def.TypeAlias alias,
      Optional<GenericArgs> written,
      Counter impls,
      Missing missing) {
    Optional<DefId> parent = alias.parent();
    if (parent.isPresent() && defs().def(parent.get()) instanceof Def.ExternBlock) {
      return new Ty.Foreign(alias.id());
    }
    if (parent.isPresent() && defs().def(parent.get()) instanceof Def.Trait) {
      // `Trait::Assoc` without a self type: only where `Self` is meant.
      Ty self = selfType(scope).orElse(unknown(Cause.UNRESOLVED_NAME));
      Optional<GenericArgs> onTrait = n >= 2 ? path.segments().get(n - 2).args() : Optional.empty();
      List<Ty> trait =
          args(scope, items.generics(parent.get()), List.of(self), onTrait, impls, missing);
      return settle(
          scope,
          new Ty.Projection(
              alias.id(), args(scope, items.generics(alias.id()), trait, written, impls, missing)));
    }
    List<Ty> args = args(scope, items.generics(alias.id()), List.of(), written, impls, missing);
    Ty t = Tys.subst(items.typeOf(alias.id()), args);
    return scope.holes().isPresent() ? settleAll(scope, t) : t;
  }

  /// Settles every projection in a type that comes out of a signature.
  Ty settleAll(TypeScope scope, Ty type) {
    Ty inner = Tys.map(type, t -> settleAll(scope, t));
    return inner instanceof Ty.Projection ? settle(scope, inner) : inner;
  }

  // ---- arguments

  /// The whole argument list of a definition: `parent` first (of its parents, or a trait's self),
  /// then what is written, then what is left out.
  List<Ty> args(
      TypeScope scope,
      GenericsOf generics,
      List<Ty> parent,
      Optional<GenericArgs> written,
      Counter impls,
      Missing missing) {
    List<Ty> out = new ArrayList<>(parent);
    List<GenericArgs.Arg> given = new ArrayList<>();
    if (written.isPresent()) {
      switch (written.get()) {
        case GenericArgs.Angle a -> {
          for (GenericArgs.Arg x : a.args()) {
            if (x instanceof GenericArgs.Arg.OfType || x instanceof GenericArgs.Arg.OfConst) {
              given.add(x);
            }
          }
        }
        case GenericArgs.Paren p -> {
          if (out.size() < generics.count()) {
            out.add(new Ty.Tuple(p.inputs().stream().map(t -> type(scope, t, impls)).toList()));
          }
        }
        case GenericArgs.ReturnNotation _ -> {}
      }
    }
    int next = 0;
    for (int i = out.size(); i < generics.count(); i++) {
      GenericsOf.Param p = generics.params().get(i);
      if (p.kind() != GenericsOf.Kind.IMPL_TRAIT && next < given.size()) {
        out.add(arg(scope, p, given.get(next++), impls));
      } else {
        out.add(missing(scope, generics, p, out, missing, given.isEmpty()));
      }
    }
    return out;
  }

  private Ty missing(
      TypeScope scope,
      GenericsOf generics,
      GenericsOf.Param p,
      List<Ty> before,
      Missing missing,
      boolean nothingGiven) {
    boolean infer = missing == Missing.INFER && scope.holes().isPresent() && nothingGiven;
    if (!infer && p.defaultType().isPresent()) {
      return settleAll(
          scope, Tys.subst(type(items.scope(generics.owner()), p.defaultType().get()), before));
    }
    if (!infer && p.defaultValue().isPresent()) {
      return Tys.subst(consts.value(items.scope(generics.owner()), p.defaultValue().get()), before);
    }
    return hole(scope, p.kind() == GenericsOf.Kind.CONST ? Ty.VarKind.CONST : Ty.VarKind.GENERAL);
  }

  private Ty arg(TypeScope scope, GenericsOf.Param p, GenericArgs.Arg arg, Counter impls) {
    return switch (arg) {
      case GenericArgs.Arg.OfType t ->
          p.kind() == GenericsOf.Kind.CONST
              ? consts.ofTypeArg(scope, t.type())
              : type(scope, t.type(), impls);
      case GenericArgs.Arg.OfConst c -> consts.value(scope, c.value());
      case GenericArgs.Arg.OfLifetime _, GenericArgs.Arg.Equals _, GenericArgs.Arg.Bounded _ ->
          unknown(Cause.SYNTAX);
    };
  }

  // ---- traits and bounds

  Optional<DefId> traitOf(TypeScope scope, Path path) {
    if (path.qself().isPresent()) {
      return Optional.empty();
    }
    PathRes res = defs().resolve(scope.module(), path, Namespace.TYPE);
    return res.res() instanceof Res.OfDef d
            && res.consumed() == path.segments().size()
            && isTrait(d.id())
        ? Optional.of(d.id())
        : Optional.empty();
  }

  Optional<Clause.Holds> traitRef(TypeScope scope, Ty self, Path path) {
    return traitRef(scope, self, path, none(scope));
  }

  private Optional<Clause.Holds> traitRef(TypeScope scope, Ty self, Path path, Counter impls) {
    return traitOf(scope, path)
        .map(
            t ->
                new Clause.Holds(
                    t,
                    args(
                        scope,
                        items.generics(t),
                        List.of(self),
                        path.last().args(),
                        impls,
                        Missing.DEFAULT)));
  }

  void bounds(TypeScope scope, Ty self, List<Bound> bounds, List<Clause> out) {
    bounds(scope, self, bounds, out, none(scope));
  }

  void bounds(TypeScope scope, Ty self, List<Bound> bounds, List<Clause> out, Counter impls) {
    for (Bound b : bounds) {
      if (b instanceof Bound.OfTrait t
          && t.modifier() != Bound.Modifier.MAYBE
          && t.modifier() != Bound.Modifier.NEGATIVE) {
        bound(scope, self, t.path(), out, impls);
      }
    }
  }

  /// One bound: the trait, and the values it gives to associated types.
  private void bound(TypeScope scope, Ty self, Path path, List<Clause> out, Counter impls) {
    Optional<Clause.Holds> ref = traitRef(scope, self, path, impls);
    if (ref.isEmpty()) {
      return;
    }
    out.add(ref.get());
    switch (path.last().args().orElse(new GenericArgs.Angle(List.of(), path.span()))) {
      case GenericArgs.Paren p ->
          find(ref.get(), "Output", 0)
              .ifPresent(
                  m ->
                      out.add(
                          new Clause.Equals(
                              m.assoc(),
                              m.trait().args(),
                              p.output().map(t -> type(scope, t, impls)).orElse(Ty.UNIT))));
      case GenericArgs.Angle a -> {
        for (GenericArgs.Arg arg : a.args()) {
          binding(scope, ref.get(), arg, out, impls);
        }
      }
      case GenericArgs.ReturnNotation _ -> {}
    }
  }

  private void binding(
      TypeScope scope, Clause.Holds ref, GenericArgs.Arg arg, List<Clause> out, Counter impls) {
    switch (arg) {
      case GenericArgs.Arg.Equals e -> {
        Optional<Member> m = find(ref, e.name().text(), 0);
        if (m.isPresent()) {
          List<Ty> args =
              args(
                  scope,
                  items.generics(m.get().assoc()),
                  m.get().trait().args(),
                  e.args(),
                  impls,
                  Missing.DEFAULT);
          Ty value =
              switch (e.value()) {
                case GenericArgs.Arg.OfType t -> type(scope, t.type(), impls);
                case GenericArgs.Arg.OfConst c -> consts.value(scope, c.value());
                case GenericArgs.Arg.OfLifetime _,
                    GenericArgs.Arg.Equals _,
                    GenericArgs.Arg.Bounded _ ->
                    unknown(Cause.SYNTAX);
              };
          out.add(new Clause.Equals(m.get().assoc(), args, value));
        }
      }
      case GenericArgs.Arg.Bounded b -> {
        Optional<Member> m = find(ref, b.name().text(), 0);
        if (m.isPresent()) {
          List<Ty> args =
              args(
                  scope,
                  items.generics(m.get().assoc()),
                  m.get().trait().args(),
                  b.args(),
                  impls,
                  Missing.DEFAULT);
          bounds(scope, new Ty.Projection(m.get().assoc(), args), b.bounds(), out, impls);
        }
      }
      case GenericArgs.Arg.OfLifetime _, GenericArgs.Arg.OfType _, GenericArgs.Arg.OfConst _ -> {}
    }
  }

  /// `dyn A<..> + B`.
  Ty dyn(TypeScope scope, List<Bound> bounds, Counter impls) {
    List<DefId> autos = new ArrayList<>();
    Optional<Ty.Dyn.Principal> principal = Optional.empty();
    // The self type of the bounds is the object itself, which is not there yet; it occurs in no
    // argument.
    Ty self = new Ty.Unknown(Cause.DERIVED);
    for (Bound b : bounds) {
      if (!(b instanceof Bound.OfTrait t) || t.modifier() == Bound.Modifier.MAYBE) {
        continue;
      }
      List<Clause> clauses = new ArrayList<>();
      bound(scope, self, t.path(), clauses, impls);
      if (clauses.isEmpty() || !(clauses.get(0) instanceof Clause.Holds ref)) {
        return unknown(Cause.UNRESOLVED_NAME);
      }
      if (defs().def(ref.trait()) instanceof Def.Trait d && d.item().auto()) {
        autos.add(ref.trait());
        continue;
      }
      List<Ty.Dyn.Binding> bindings = new ArrayList<>();
      for (Clause c : clauses) {
        if (c instanceof Clause.Equals e) {
          bindings.add(new Ty.Dyn.Binding(e.assoc(), e.value()));
        }
      }
      principal =
          Optional.of(
              new Ty.Dyn.Principal(
                  ref.trait(), ref.args().subList(1, ref.args().size()), bindings));
    }
    return new Ty.Dyn(principal, autos.stream().sorted().toList());
  }
}
