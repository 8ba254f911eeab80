// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.syntax.Attr;
import klint.syntax.Bound;
import klint.syntax.FnDecl;
import klint.syntax.GenericParam;
import klint.syntax.Generics;
import klint.syntax.Item;
import klint.syntax.Path;
import klint.syntax.RustPrinter;
import klint.syntax.TokenTree;
import klint.syntax.Type;
import klint.types.Instances.Signature;

/// What items say of their types: parameters, where-clauses, signatures, fields, impl headers.
/// Lazy, cached, thread-safe.
final class ItemTypes {
  private final CrateDefs defs;
  private final LangItems lang;
  private final TypeLowering lowering;
  private final DefMemo<GenericsOf> generics;
  private final DefMemo<List<Clause>> clauses;
  private final DefMemo<Signature> signatures;
  private final DefMemo<Ty> types;
  private final DefMemo<Optional<ImplHeader>> headers;
  private final DefMemo<Ty> implSelves;
  private final DefMemo<List<List<Ty>>> fields;
  private final DefMemo<List<DefId>> supers;
  private final DefMemo<List<Clause.Holds>> superRefs;
  private final DefMemo<List<Clause>> assocBounds;
  private final Map<OpaqueKey, List<Clause>> opaqueBounds = new ConcurrentHashMap<>();

  /// `impl<..> trait for self`; `trait` is the reference with `Self` first, absent for inherent
  /// impls.
  record ImplHeader(Optional<Clause.Holds> trait, Ty self, boolean negative) {}

  private record OpaqueKey(DefId owner, int index) {}

  ItemTypes(CrateDefs defs) {
    this.defs = defs;
    this.generics = new DefMemo<>(defs);
    this.clauses = new DefMemo<>(defs);
    this.signatures = new DefMemo<>(defs);
    this.types = new DefMemo<>(defs);
    this.headers = new DefMemo<>(defs);
    this.implSelves = new DefMemo<>(defs);
    this.fields = new DefMemo<>(defs);
    this.supers = new DefMemo<>(defs);
    this.superRefs = new DefMemo<>(defs);
    this.assocBounds = new DefMemo<>(defs);
    this.superClauses = new DefMemo<>(defs);
    this.lang = new LangItems(defs);
    this.lowering = new TypeLowering(this);
  }

  CrateDefs defs() {
    return defs;
  }

  LangItems lang() {
    return lang;
  }

  TypeLowering lowering() {
    return lowering;
  }

  // ---- parameters

  GenericsOf generics(DefId id) {
    GenericsOf known = generics.get(id);
    if (known == null) {
      known = computeGenerics(id);
      generics.put(id, known);
    }
    return known;
  }

  /// The definition whose parameters `id` inherits: the impl or trait of an associated item, the
  /// enum of a variant.
  Optional<DefId> genericParent(DefId id) {
    return defs.def(id)
        .parent()
        .filter(
            p ->
                switch (defs.def(p)) {
                  case Def.Impl _, Def.Trait _ -> true;
                  case Def.Enum _ -> defs.def(id) instanceof Def.Variant;
                  case Def.Mod _,
                      Def.Fn _,
                      Def.Struct _,
                      Def.Union _,
                      Def.Variant _,
                      Def.TraitAlias _,
                      Def.Const _,
                      Def.Static _,
                      Def.TypeAlias _,
                      Def.ExternBlock _,
                      Def.Macro _ ->
                      false;
                });
  }

  /// The parameter list as written, empty for what has none.
  Generics syntaxGenerics(DefId id) {
    return switch (defs.def(id)) {
      case Def.Fn d -> d.item().generics();
      case Def.Struct d -> d.item().generics();
      case Def.Union d -> d.item().generics();
      case Def.Enum d -> d.item().generics();
      case Def.Trait d -> d.item().generics();
      case Def.TraitAlias d -> d.item().generics();
      case Def.Impl d -> d.item().generics();
      case Def.TypeAlias d -> d.item().generics();
      case Def.Const d -> d.item().generics();
      case Def.Mod _, Def.Variant _, Def.Static _, Def.ExternBlock _, Def.Macro _ -> Generics.NONE;
    };
  }

  private GenericsOf computeGenerics(DefId id) {
    List<GenericsOf.Param> params = new ArrayList<>();
    genericParent(id).ifPresent(p -> params.addAll(generics(p).params()));
    int parents = params.size();
    Def def = defs.def(id);
    if (def instanceof Def.Trait || def instanceof Def.TraitAlias) {
      params.add(
          new GenericsOf.Param(
              id, params.size(), "Self", GenericsOf.Kind.SELF, Optional.empty(), Optional.empty()));
    }
    for (GenericParam g : syntaxGenerics(id).params()) {
      switch (g) {
        case GenericParam.OfLifetime _ -> {}
        case GenericParam.OfType t ->
            params.add(
                new GenericsOf.Param(
                    id,
                    params.size(),
                    t.name().text(),
                    GenericsOf.Kind.TYPE,
                    t.defaultType(),
                    Optional.empty()));
        case GenericParam.OfConst c ->
            params.add(
                new GenericsOf.Param(
                    id,
                    params.size(),
                    c.name().text(),
                    GenericsOf.Kind.CONST,
                    Optional.empty(),
                    c.defaultValue()));
      }
    }
    if (def instanceof Def.Fn fn) {
      for (Type.ImplTrait t : implTraits(fn.item())) {
        params.add(
            new GenericsOf.Param(
                id,
                params.size(),
                RustPrinter.print(t),
                GenericsOf.Kind.IMPL_TRAIT,
                Optional.empty(),
                Optional.empty()));
      }
    }
    return new GenericsOf(id, parents, params);
  }

  /// The `impl Trait`s among a function's parameter types, in source order.
  static List<Type.ImplTrait> implTraits(Item.Fn fn) {
    List<Type.ImplTrait> found = new ArrayList<>();
    fn.decl()
        .self()
        .ifPresent(
            s -> {
              if (s.kind() instanceof FnDecl.SelfKind.Typed t) {
                SyntaxWalk.implTraits(t.type(), found);
              }
            });
    for (FnDecl.Param p : fn.decl().params()) {
      SyntaxWalk.implTraits(p.type(), found);
    }
    return found;
  }

  /// The parameter that stands for the `index`th `impl Trait` of `fn`.
  Ty.Param implTraitParam(DefId fn, int index) {
    GenericsOf g = generics(fn);
    int seen = 0;
    for (GenericsOf.Param p : g.params()) {
      if (p.kind() == GenericsOf.Kind.IMPL_TRAIT && p.owner().equals(fn) && seen++ == index) {
        return p.type();
      }
    }
    throw new klint.base.KlintBug("no such impl Trait parameter");
  }

  // ---- where-clauses

  /// What holds inside `id`: its own and its parents' bounds; in a trait also `Self: Trait`. Not
  /// elaborated.
  List<Clause> clauses(DefId id) {
    List<Clause> known = clauses.get(id);
    if (known == null) {
      known = List.copyOf(computeClauses(id));
      clauses.put(id, known);
    }
    return known;
  }

  private List<Clause> computeClauses(DefId id) {
    List<Clause> out = new ArrayList<>();
    genericParent(id).ifPresent(p -> out.addAll(clauses(p)));
    TypeScope scope = scope(id);
    Def def = defs.def(id);
    if (def instanceof Def.Trait || def instanceof Def.TraitAlias) {
      out.add(new Clause.Holds(id, generics(id).identity()));
    }
    Generics g = syntaxGenerics(id);
    int index = def instanceof Def.Trait || def instanceof Def.TraitAlias ? 1 : 0;
    index += generics(id).parentCount();
    for (GenericParam p : g.params()) {
      switch (p) {
        case GenericParam.OfLifetime _ -> {}
        case GenericParam.OfType t -> {
          Ty self = generics(id).params().get(index++).type();
          lowering.bounds(scope, self, t.bounds(), out);
          if (!relaxesSized(id, t.name().text(), t.bounds())) {
            sized(self, out);
          }
        }
        case GenericParam.OfConst _ -> index++;
      }
    }
    for (Generics.WherePredicate w : g.where()) {
      if (w instanceof Generics.WherePredicate.OfType t) {
        lowering.bounds(scope, lowering.type(scope, t.type()), t.bounds(), out);
      }
    }
    if (def instanceof Def.Fn fn) {
      List<Type.ImplTrait> impls = implTraits(fn.item());
      for (int i = 0; i < impls.size(); i++) {
        Ty self = implTraitParam(id, i);
        lowering.bounds(
            scope,
            self,
            impls.get(i).bounds(),
            out,
            new TypeLowering.Counter(id, TypeLowering.Position.PARAM, i + 1));
        if (impls.get(i).bounds().stream().noneMatch(ItemTypes::isMaybe)) {
          sized(self, out);
        }
      }
    }
    return out;
  }

  private void sized(Ty self, List<Clause> out) {
    lang.get("sized").ifPresent(s -> out.add(new Clause.Holds(s, List.of(self))));
  }

  private boolean relaxesSized(DefId id, String param, List<Bound> bounds) {
    if (bounds.stream().anyMatch(ItemTypes::isMaybe)) {
      return true;
    }
    for (Generics.WherePredicate w : syntaxGenerics(id).where()) {
      if (w instanceof Generics.WherePredicate.OfType t
          && t.type() instanceof Type.OfPath p
          && p.path().asIdent().filter(i -> i.text().equals(param)).isPresent()
          && t.bounds().stream().anyMatch(ItemTypes::isMaybe)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMaybe(Bound b) {
    return b instanceof Bound.OfTrait t && t.modifier() == Bound.Modifier.MAYBE;
  }

  /// The traits above a trait, nearest first, without the trait itself.
  List<DefId> supertraits(DefId trait) {
    List<DefId> known = supers.get(trait);
    if (known == null) {
      Map<DefId, Boolean> seen = new LinkedHashMap<>();
      collectSupers(trait, seen, 0);
      seen.remove(trait);
      known = List.copyOf(seen.keySet());
      supers.put(trait, known);
    }
    return known;
  }

  private void collectSupers(DefId trait, Map<DefId, Boolean> seen, int depth) {
    if (depth > 64 || seen.putIfAbsent(trait, true) != null) {
      return;
    }
    for (Bound b : superBounds(trait)) {
      if (b instanceof Bound.OfTrait t && t.modifier() != Bound.Modifier.MAYBE) {
        lowering.traitOf(scope(trait), t.path()).ifPresent(s -> collectSupers(s, seen, depth + 1));
      }
    }
  }

  /// `trait A: B + C where Self: D`: the bounds on `Self`.
  List<Bound> superBounds(DefId trait) {
    List<Bound> all = new ArrayList<>();
    switch (defs.def(trait)) {
      case Def.Trait t -> all.addAll(t.item().supertraits());
      case Def.TraitAlias t -> all.addAll(t.item().bounds());
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
          Def.Macro _ -> {}
    }
    for (Generics.WherePredicate w : syntaxGenerics(trait).where()) {
      if (w instanceof Generics.WherePredicate.OfType t
          && t.type() instanceof Type.OfPath p
          && p.path().asIdent().filter(i -> i.text().equals("Self")).isPresent()) {
        all.addAll(t.bounds());
      }
    }
    return all;
  }

  /// The direct supertraits of a trait, over its own parameters.
  List<Clause.Holds> superRefs(DefId trait) {
    List<Clause.Holds> known = superRefs.get(trait);
    if (known == null) {
      List<Clause.Holds> refs = new ArrayList<>();
      for (Clause c : superClauses(trait)) {
        if (c instanceof Clause.Holds h) {
          refs.add(h);
        }
      }
      known = List.copyOf(refs);
      superRefs.put(trait, known);
    }
    return known;
  }

  /// The bounds on a trait's `Self`, also on associated types of supertraits (`trait A: B<Item =
  /// u8>`).
  List<Clause> superClauses(DefId trait) {
    List<Clause> out = new ArrayList<>();
    Ty self = generics(trait).params().get(0).type();
    lowering.bounds(scope(trait), self, superBounds(trait), out);
    return out;
  }

  /// Whether a method call finds the trait's methods not by value for a kind of type, before the
  /// edition that made such calls mean more.
  boolean skipsInDispatch(DefId trait, String kind) {
    return Attr.named(defs.def(trait).attrs(), "rustc_skip_during_method_dispatch").stream()
        .anyMatch(
            skip ->
                skip.args() instanceof Attr.Args.Delimited(TokenTree.Group g)
                    && g.trees().stream()
                        .anyMatch(t -> t instanceof TokenTree.Token word && word.is(kind)));
  }

  /// The type of an enum's discriminants: what `repr` says.
  Ty discriminantType(DefId adt) {
    for (Attr.Meta repr : Attr.named(defs.def(adt).attrs(), "repr")) {
      if (repr.args() instanceof Attr.Args.Delimited(TokenTree.Group g)) {
        Optional<Ty> integer = integer(g.trees());
        if (integer.isPresent()) {
          return integer.get();
        }
      }
    }
    return Ty.ISIZE;
  }

  /// The first integer type among the words; a macro may have put it there as a parsed type.
  private static Optional<Ty> integer(List<TokenTree> trees) {
    for (TokenTree t : trees) {
      Optional<Ty> found =
          switch (t) {
            case TokenTree.Token word ->
                klint.resolve.PrimTy.named(word.text())
                    .map(p -> (Ty) new Ty.Prim(p))
                    .filter(InferenceTable::isInteger);
            case TokenTree.Interpolated fragment -> integer(fragment.tokens());
            case TokenTree.Group _ -> Optional.empty();
          };
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// Adds to each clause those of the supertraits it implies; without repetition, in order.
  List<Clause> elaborate(List<Clause> given) {
    Map<Clause, Boolean> all = new LinkedHashMap<>();
    List<Clause> work = new ArrayList<>(given);
    for (int i = 0; i < work.size() && i < 2000; i++) {
      Clause c = work.get(i);
      if (all.putIfAbsent(c, true) == null && c instanceof Clause.Holds h) {
        for (Clause s : superClausesCached(h.trait())) {
          work.add(Tys.subst(s, h.args()));
        }
      }
    }
    return List.copyOf(all.keySet());
  }

  private final DefMemo<List<Clause>> superClauses;

  private List<Clause> superClausesCached(DefId trait) {
    List<Clause> known = superClauses.get(trait);
    if (known == null) {
      known = List.copyOf(superClauses(trait));
      superClauses.put(trait, known);
    }
    return known;
  }

  /// The bounds of an associated type (`type Item: Bound`), over the trait's and its own
  /// parameters; `Self` of the bounds is the projection itself.
  List<Clause> assocBounds(DefId assoc) {
    List<Clause> known = assocBounds.get(assoc);
    if (known == null) {
      List<Clause> out = new ArrayList<>();
      if (defs.def(assoc) instanceof Def.TypeAlias a) {
        Ty self = new Ty.Projection(assoc, generics(assoc).identity());
        lowering.bounds(scope(assoc), self, a.item().bounds(), out);
        if (a.item().bounds().stream().noneMatch(ItemTypes::isMaybe)) {
          sized(self, out);
        }
      }
      known = List.copyOf(out);
      assocBounds.put(assoc, known);
    }
    return known;
  }

  /// The bounds of an `impl Trait` result, over the function's parameters; `Self` of the bounds is
  /// the opaque type.
  List<Clause> opaqueBounds(DefId owner, int index) {
    OpaqueKey key = new OpaqueKey(owner, index);
    List<Clause> known = opaqueBounds.get(key);
    if (known == null) {
      List<Clause> out = new ArrayList<>();
      List<Type.ImplTrait> all = opaques(owner);
      if (index < all.size()) {
        Ty self = new Ty.Opaque(owner, index, generics(owner).identity());
        lowering.bounds(
            scope(owner),
            self,
            all.get(index).bounds(),
            out,
            new TypeLowering.Counter(owner, TypeLowering.Position.RESULT, index + 1));
        sized(self, out);
      } else if (index == all.size() && isAsync(owner)) {
        asyncBounds(owner, out);
      }
      known = List.copyOf(out);
      opaqueBounds.put(key, known);
    }
    return known;
  }

  private void asyncBounds(DefId fn, List<Clause> out) {
    Ty self = new Ty.Opaque(fn, opaques(fn).size(), generics(fn).identity());
    Optional<DefId> future = lang.get("future_trait");
    if (future.isEmpty()) {
      return;
    }
    out.add(new Clause.Holds(future.get(), List.of(self)));
    lang.memberOf(future.get(), "Output")
        .ifPresent(o -> out.add(new Clause.Equals(o, List.of(self), declaredResult(fn))));
    sized(self, out);
  }

  boolean isAsync(DefId fn) {
    return defs.def(fn) instanceof Def.Fn f && f.item().qualifiers().async();
  }

  /// The `impl Trait`s of a function's result type, in source order.
  List<Type.ImplTrait> opaques(DefId owner) {
    List<Type.ImplTrait> found = new ArrayList<>();
    switch (defs.def(owner)) {
      case Def.Fn f -> f.item().decl().ret().ifPresent(t -> SyntaxWalk.implTraits(t, found));
      case Def.TypeAlias a -> a.item().type().ifPresent(t -> SyntaxWalk.implTraits(t, found));
      case Def.Mod _,
          Def.Struct _,
          Def.Union _,
          Def.Enum _,
          Def.Variant _,
          Def.Trait _,
          Def.TraitAlias _,
          Def.Impl _,
          Def.Const _,
          Def.Static _,
          Def.ExternBlock _,
          Def.Macro _ -> {}
    }
    return found;
  }

  // ---- types of items

  TypeScope scope(DefId id) {
    return new TypeScope(id, defs.moduleOf(id), Optional.empty());
  }

  /// What a function takes and gives, over its own parameters; of a constructor too.
  Signature signature(DefId id) {
    Signature known = signatures.get(id);
    if (known == null) {
      known = computeSignature(id);
      signatures.put(id, known);
    }
    return known;
  }

  private Signature computeSignature(DefId id) {
    return switch (defs.def(id)) {
      case Def.Fn fn -> fnSignature(id, fn.item());
      case Def.Struct _, Def.Union _ -> new Signature(fieldTypes(id).get(0), adtType(id), false);
      case Def.Variant v ->
          new Signature(
              fieldTypes(v.parent().orElseThrow()).get(v.index()),
              adtType(v.parent().orElseThrow()),
              false);
      case Def.Mod _,
          Def.Enum _,
          Def.Trait _,
          Def.TraitAlias _,
          Def.Impl _,
          Def.Const _,
          Def.Static _,
          Def.TypeAlias _,
          Def.ExternBlock _,
          Def.Macro _ ->
          new Signature(List.of(), new Ty.Unknown(Cause.UNSUPPORTED), false);
    };
  }

  private Signature fnSignature(DefId id, Item.Fn fn) {
    TypeScope scope = scope(id);
    List<Ty> params = new ArrayList<>();
    TypeLowering.Counter impls = new TypeLowering.Counter(id, TypeLowering.Position.PARAM);
    fn.decl().self().ifPresent(s -> params.add(selfType(scope, s, impls)));
    for (FnDecl.Param p : fn.decl().params()) {
      params.add(lowering.type(scope, p.type(), impls));
    }
    Ty ret =
        isAsync(id)
            ? new Ty.Opaque(id, opaques(id).size(), generics(id).identity())
            : declaredResult(id);
    return new Signature(params, ret, fn.decl().variadic());
  }

  /// The type after `->`, for `async` functions what their future gives.
  Ty declaredResult(DefId fn) {
    if (!(defs.def(fn) instanceof Def.Fn f)) {
      return new Ty.Unknown(Cause.UNSUPPORTED);
    }
    return f.item()
        .decl()
        .ret()
        .map(
            t ->
                lowering.type(
                    scope(fn), t, new TypeLowering.Counter(fn, TypeLowering.Position.RESULT)))
        .orElse(Ty.UNIT);
  }

  private Ty selfType(TypeScope scope, FnDecl.SelfParam self, TypeLowering.Counter impls) {
    Ty me = lowering.selfType(scope).orElse(new Ty.Unknown(Cause.UNRESOLVED_NAME));
    return switch (self.kind()) {
      case FnDecl.SelfKind.Value _ -> me;
      case FnDecl.SelfKind.Ref r -> new Ty.Ref(r.mutability(), me);
      case FnDecl.SelfKind.Typed t -> lowering.type(scope, t.type(), impls);
    };
  }

  /// The type with its own parameters as arguments.
  Ty adtType(DefId adt) {
    return new Ty.Adt(adt, generics(adt).identity());
  }

  /// The types of the fields, per variant (one list for structs and unions), over the type's
  /// parameters.
  List<List<Ty>> fieldTypes(DefId adt) {
    List<List<Ty>> known = fields.get(adt);
    if (known == null) {
      List<List<Ty>> all = new ArrayList<>();
      for (Item.VariantData data : variants(adt)) {
        List<Ty> one = new ArrayList<>();
        for (Item.Field f : fieldsOf(data)) {
          one.add(lowering.type(scope(adt), f.type()));
        }
        all.add(List.copyOf(one));
      }
      known = List.copyOf(all);
      fields.put(adt, known);
    }
    return known;
  }

  /// The fields as written, per variant.
  List<Item.VariantData> variants(DefId adt) {
    return switch (defs.def(adt)) {
      case Def.Struct s -> List.of(s.item().data());
      case Def.Union u -> List.of(u.item().data());
      case Def.Enum e -> e.item().variants().stream().map(Item.Variant::data).toList();
      case Def.Mod _,
          Def.Fn _,
          Def.Variant _,
          Def.Trait _,
          Def.TraitAlias _,
          Def.Impl _,
          Def.Const _,
          Def.Static _,
          Def.TypeAlias _,
          Def.ExternBlock _,
          Def.Macro _ ->
          List.of();
    };
  }

  static List<Item.Field> fieldsOf(Item.VariantData data) {
    return switch (data) {
      case Item.VariantData.Unit _ -> List.of();
      case Item.VariantData.TupleFields t -> t.fields();
      case Item.VariantData.Named n -> n.fields();
    };
  }

  /// The type of a constant, static or type alias, over its parameters.
  Ty typeOf(DefId id) {
    Ty known = types.get(id);
    if (known == null) {
      TypeScope scope = scope(id);
      known =
          switch (defs.def(id)) {
            case Def.Const c -> lowering.type(scope, c.item().type());
            case Def.Static s -> lowering.type(scope, s.item().type());
            case Def.TypeAlias a ->
                a.item()
                    .type()
                    .map(
                        t ->
                            lowering.type(
                                scope,
                                t,
                                new TypeLowering.Counter(id, TypeLowering.Position.RESULT)))
                    .orElse(new Ty.Unknown(Cause.UNSUPPORTED));
            case Def.Struct _, Def.Union _, Def.Enum _ -> adtType(id);
            case Def.Mod _,
                Def.Fn _,
                Def.Variant _,
                Def.Trait _,
                Def.TraitAlias _,
                Def.Impl _,
                Def.ExternBlock _,
                Def.Macro _ ->
                new Ty.Unknown(Cause.UNSUPPORTED);
          };
      types.put(id, known);
    }
    return known;
  }

  Optional<ImplHeader> header(DefId impl) {
    Optional<ImplHeader> known = headers.get(impl);
    if (known == null) {
      if (!headersInWork.get().add(impl)) {
        // The trait's arguments ask for what the trait says: no valid Rust does.
        return Optional.empty();
      }
      known = computeHeader(impl);
      headersInWork.get().remove(impl);
      headers.put(impl, known);
    }
    return known;
  }

  private final ThreadLocal<Set<DefId>> headersInWork = ThreadLocal.withInitial(HashSet::new);

  /// The type an impl is for; known before its trait, whose arguments may mention `Self`.
  Ty implSelf(DefId impl) {
    Ty known = implSelves.get(impl);
    if (known == null) {
      if (!selvesInWork.get().add(impl)) {
        // An impl for `Self`: no valid Rust has one.
        return new Ty.Unknown(Cause.UNRESOLVED_NAME);
      }
      known =
          defs.def(impl) instanceof Def.Impl i
              ? lowering.type(scope(impl), i.item().self())
              : new Ty.Unknown(Cause.UNSUPPORTED);
      selvesInWork.get().remove(impl);
      implSelves.put(impl, known);
    }
    return known;
  }

  private final ThreadLocal<Set<DefId>> selvesInWork = ThreadLocal.withInitial(HashSet::new);

  private Optional<ImplHeader> computeHeader(DefId impl) {
    if (!(defs.def(impl) instanceof Def.Impl i)) {
      return Optional.empty();
    }
    TypeScope scope = scope(impl);
    Ty self = implSelf(impl);
    Optional<Path> path = i.item().trait();
    if (path.isEmpty()) {
      return Optional.of(new ImplHeader(Optional.empty(), self, false));
    }
    return lowering
        .traitRef(scope, self, path.get())
        .map(t -> new ImplHeader(Optional.of(t), self, i.item().negative()));
  }

  /// The trait a path names in an impl header, without lowering the self type: for indexes.
  Optional<DefId> traitOf(DefId impl) {
    return defs.def(impl) instanceof Def.Impl i
        ? i.item().trait().flatMap(p -> lowering.traitOf(scope(impl), p))
        : Optional.empty();
  }

  /// The associated items of an impl or trait.
  List<DefId> items(DefId container) {
    return switch (defs.def(container)) {
      case Def.Trait t -> t.items();
      case Def.Impl i -> i.items();
      case Def.Mod _,
          Def.Fn _,
          Def.Struct _,
          Def.Union _,
          Def.Enum _,
          Def.Variant _,
          Def.TraitAlias _,
          Def.Const _,
          Def.Static _,
          Def.TypeAlias _,
          Def.ExternBlock _,
          Def.Macro _ ->
          List.of();
    };
  }

  /// The trait an associated item is declared in.
  Optional<DefId> traitOfItem(DefId item) {
    return defs.def(item).parent().filter(p -> defs.def(p) instanceof Def.Trait);
  }
}
