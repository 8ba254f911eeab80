// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.PrimTy;

/// Answers about finished types: which function runs, what a drop does, what a type looks like
/// under arguments.
final class TypeQueries implements Instances {
  private static final int MAX_REVEAL = 16;

  private final World world;
  private final BodyCx.Finished bodies;
  private final TyText text;
  private final Map<Question, Target> targets = new ConcurrentHashMap<>();
  private final Map<TypeQuestion, DropGlue> glue = new ConcurrentHashMap<>();
  private final Map<TypeQuestion, Boolean> copies = new ConcurrentHashMap<>();
  private final Map<TypeQuestion, Boolean> drops = new ConcurrentHashMap<>();
  private final Map<TypeQuestion, Ty> normal = new ConcurrentHashMap<>();
  private final Map<DefId, String> paths = new ConcurrentHashMap<>();
  private final Map<Question, Signature> signatures = new ConcurrentHashMap<>();

  /// `env` is told by identity.
  private record Question(Callee callee, ParamEnv env) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Question that && env == that.env && callee.equals(that.callee);
    }

    @Override
    public int hashCode() {
      return 31 * callee.hashCode() + System.identityHashCode(env);
    }
  }

  private record TypeQuestion(Ty type, ParamEnv env) {
    @Override
    public boolean equals(Object other) {
      return other instanceof TypeQuestion that && env == that.env && type.equals(that.type);
    }

    @Override
    public int hashCode() {
      return 31 * type.hashCode() + System.identityHashCode(env);
    }
  }

  /// What may be assumed where a question about types is asked. What has no parameters has the same
  /// answer everywhere, and is asked once.
  private ParamEnv assumed(List<Ty> types, Optional<DefId> at) {
    ParamEnv env = at.map(world::env).orElse(world.nothing());
    return env.isNeutral() && Tys.isGround(types) ? world.nothing() : env;
  }

  private ParamEnv assumed(Ty type, Optional<DefId> at) {
    ParamEnv env = at.map(world::env).orElse(world.nothing());
    return env.isNeutral() && Tys.isGround(type) ? world.nothing() : env;
  }

  TypeQueries(World world, BodyCx.Finished bodies) {
    this.world = world;
    this.bodies = bodies;
    this.text = new TyText(world.defs());
  }

  private <T> T ask(ParamEnv env, Function<Solver, T> question) {
    return question.apply(
        new Solver(world, new InferenceTable(), env, new FinishedClosures(bodies)));
  }

  // ---- calls

  @Override
  public Target target(Callee callee, Optional<DefId> env) {
    Question q = new Question(callee, assumed(callee.args(), env));
    Target known = targets.get(q);
    if (known == null) {
      known = ask(q.env(), s -> find(s, callee));
      targets.put(q, known);
    }
    return known;
  }

  private Target find(Solver solver, Callee callee) {
    Def def = world.defs().def(callee.def());
    if (def instanceof Def.Struct || def instanceof Def.Variant) {
      return new Target.Ctor();
    }
    Optional<DefId> trait = world.items().traitOfItem(callee.def());
    if (trait.isEmpty()) {
      return new Target.Fn(callee);
    }
    int n = world.items().generics(trait.get()).count();
    if (callee.args().size() < n) {
      return new Target.Unknown(Cause.DERIVED);
    }
    List<Ty> args = Tys.mapAll(callee.args(), solver::normalizeRigid);
    Ty self = reveal(args.get(0));
    args = Tys.append(self, args.subList(1, args.size()));
    if (self instanceof Ty.Unknown u) {
      return new Target.Unknown(u.cause());
    }
    if (world.lang().fnKind(trait.get()).isPresent()) {
      Optional<Target> t = callable(self);
      if (t.isPresent()) {
        return t.get();
      }
    }
    Clause.Holds goal = new Clause.Holds(trait.get(), args.subList(0, n));
    return switch (solver.select(goal)) {
      case Solver.Selection.Chosen c ->
          chosen(solver, goal, c.candidate(), new Callee(callee.def(), args), self, n);
      case Solver.Selection.Open _, Solver.Selection.None _ ->
          Tys.any(self, t -> t instanceof Ty.Param || t instanceof Ty.Projection)
              ? new Target.OnParam(callee.def(), args)
              : new Target.Unknown(Tys.hasUnknown(self) ? Cause.DERIVED : Cause.NO_IMPL);
    };
  }

  private static Optional<Target> callable(Ty self) {
    return switch (self) {
      case Ty.Closure c -> Optional.of(new Target.Closure(c));
      case Ty.FnDef f -> Optional.of(new Target.FnItem(new Callee(f.def(), f.args())));
      case Ty.FnPtr _ -> Optional.of(new Target.FnPointer());
      default -> Optional.empty();
    };
  }

  private Target chosen(
      Solver solver, Clause.Holds goal, Solver.Candidate candidate, Callee callee, Ty self, int n) {
    return switch (candidate) {
      case Solver.Candidate.FromEnv _ -> new Target.OnParam(callee.def(), callee.args());
      case Solver.Candidate.FromBound _ ->
          self instanceof Ty.Dyn d
              ? new Target.Virtual(callee.def(), d)
              : new Target.OnParam(callee.def(), callee.args());
      case Solver.Candidate.Builtin _ -> builtin(callee, self);
      case Solver.Candidate.FromImpl i -> inImpl(solver, goal, i.impl(), callee, n);
    };
  }

  private Target builtin(Callee callee, Ty self) {
    String name = world.defs().def(callee.def()).name();
    if (self instanceof Ty.Coroutine c && name.equals("poll")) {
      return new Target.Resume(c);
    }
    if (!name.equals("clone")) {
      return new Target.Harmless(name);
    }
    List<Ty> parts =
        switch (self) {
          case Ty.Tuple t -> t.elems();
          case Ty.Array a -> List.of(a.elem());
          case Ty.Closure c -> new FinishedClosures(bodies).captures(c).orElse(List.of());
          default -> List.of();
        };
    return new Target.CloneShim(
        parts.stream().map(t -> new Callee(callee.def(), List.of(t))).toList());
  }

  private Target inImpl(Solver solver, Clause.Holds goal, DefId impl, Callee callee, int n) {
    String name = world.defs().def(callee.def()).name();
    for (DefId item : world.named(impl, name)) {
      Optional<Solver.Confirmed> c = solver.confirmImpl(goal, impl);
      if (c.isEmpty()) {
        return new Target.Unknown(Cause.NO_IMPL);
      }
      solver.require(c.get().nested());
      solver.selectPending();
      List<Ty> args = solver.table().resolve(c.get().args());
      List<Ty> closed = Tys.mapAll(args, TypeQueries::close);
      return new Target.Fn(
          new Callee(item, Tys.append(closed, callee.args().subList(n, callee.args().size()))));
    }
    return new Target.Fn(callee);
  }

  /// No variable leaves the stage.
  private static Ty close(Ty type) {
    if (type instanceof Ty.Infer) {
      return new Ty.Unknown(Cause.AMBIGUOUS_IMPL);
    }
    return Tys.hasInfer(type) ? Tys.map(type, TypeQueries::close) : type;
  }

  /// The type behind an opaque one, as far as it is known.
  private Ty reveal(Ty type) {
    Ty t = type;
    for (int i = 0; i < MAX_REVEAL && t instanceof Ty.Opaque o; i++) {
      Optional<Ty> h = hidden(o);
      if (h.isEmpty()) {
        return t;
      }
      t = h.get();
    }
    return t;
  }

  @Override
  public Optional<Ty> hidden(Ty.Opaque opaque) {
    DefId owner = opaque.owner();
    if (world.items().traitOfItem(owner).isPresent()) {
      Ty ours = normalize(opaque, Optional.empty());
      if (!ours.equals(opaque)) {
        return Optional.of(ours);
      }
    }
    if (world.items().isAsync(owner) && opaque.index() == world.items().opaques(owner).size()) {
      return bodies
          .body(owner)
          .map(b -> new Ty.Coroutine(new Ty.ClosureId(owner, b.hir().value().id()), opaque.args()));
    }
    return bodies
        .body(owner)
        .filter(b -> opaque.index() < b.opaques().size())
        .map(b -> Tys.subst(b.opaques().get(opaque.index()), opaque.args()))
        .filter(t -> !(t instanceof Ty.Unknown));
  }

  // ---- types under arguments

  @Override
  public Ty substitute(Ty type, DefId owner, List<Ty> args, Optional<DefId> env) {
    Ty t = Tys.subst(type, args);
    return Tys.hasProjection(t) ? normalize(t, env) : t;
  }

  @Override
  public Ty normalize(Ty type, Optional<DefId> env) {
    if (!Tys.hasProjection(type)) {
      return type;
    }
    TypeQuestion q = new TypeQuestion(type, assumed(type, env));
    Ty known = normal.get(q);
    if (known == null) {
      known = ask(q.env(), s -> close(s.normalizeRigid(type)));
      normal.put(q, known);
    }
    return known;
  }

  @Override
  public Signature signature(Callee callee, Optional<DefId> env) {
    Question q = new Question(callee, assumed(callee.args(), env));
    Signature known = signatures.get(q);
    if (known == null) {
      known = findSignature(callee, q.env());
      signatures.put(q, known);
    }
    return known;
  }

  private Signature findSignature(Callee callee, ParamEnv env) {
    Signature s = world.items().signature(callee.def());
    return ask(
        env,
        solver -> {
          List<Ty> params = new ArrayList<>();
          for (Ty p : s.params()) {
            params.add(close(solver.normalizeRigid(Tys.subst(p, callee.args()))));
          }
          return new Signature(
              params,
              close(solver.normalizeRigid(Tys.subst(s.result(), callee.args()))),
              s.variadic());
        });
  }

  @Override
  public List<Ty> fieldTypes(Ty adt, int variant, Optional<DefId> env) {
    if (!(adt instanceof Ty.Adt a)) {
      return adt instanceof Ty.Tuple t ? t.elems() : List.of();
    }
    List<List<Ty>> all = world.items().fieldTypes(a.def());
    if (variant >= all.size()) {
      return List.of();
    }
    return all.get(variant).stream().map(t -> substitute(t, a.def(), a.args(), env)).toList();
  }

  @Override
  public Answer holds(DefId trait, List<Ty> args, Optional<DefId> env) {
    return ask(assumed(args, env), s -> s.evaluate(new Clause.Holds(trait, args)));
  }

  @Override
  public boolean isCopy(Ty type, Optional<DefId> env) {
    TypeQuestion q = new TypeQuestion(type, assumed(type, env));
    Boolean known = copies.get(q);
    if (known == null) {
      Optional<DefId> copy = world.lang().get("copy");
      known = copy.isPresent() && holds(copy.get(), List.of(type), env) == Answer.YES;
      copies.put(q, known);
    }
    return known;
  }

  // ---- drops

  @Override
  public DropGlue dropGlue(Ty type, Optional<DefId> env) {
    TypeQuestion q = new TypeQuestion(type, assumed(type, env));
    DropGlue known = glue.get(q);
    if (known == null) {
      known = ask(q.env(), s -> glue(s, type, env));
      glue.put(q, known);
    }
    return known;
  }

  private DropGlue glue(Solver solver, Ty raw, Optional<DefId> env) {
    Ty type = reveal(solver.normalizeRigid(raw));
    return switch (type) {
      case Ty.Prim _,
          Ty.Never _,
          Ty.Foreign _,
          Ty.Ref _,
          Ty.Ptr _,
          Ty.FnDef _,
          Ty.FnPtr _,
          Ty.Const _ ->
          new DropGlue.Nothing();
      case Ty.Slice s -> new DropGlue.Slice(s.elem());
      case Ty.Array a -> new DropGlue.Array(a.elem(), a.len());
      case Ty.Tuple t -> new DropGlue.Fields(t.elems());
      case Ty.Closure _, Ty.Coroutine _ ->
          new FinishedClosures(bodies)
              .captures(type)
              .<DropGlue>map(DropGlue.Fields::new)
              .orElse(new DropGlue.Unknown(Cause.DERIVED));
      case Ty.Dyn d -> new DropGlue.Dynamic(d);
      case Ty.Param _, Ty.Projection _, Ty.Opaque _ -> new DropGlue.OnParam(type);
      case Ty.Infer _ -> new DropGlue.Unknown(Cause.AMBIGUOUS_TYPE);
      case Ty.Unknown u -> new DropGlue.Unknown(u.cause());
      case Ty.Adt a -> adt(solver, a, env);
    };
  }

  private DropGlue adt(Solver solver, Ty.Adt adt, Optional<DefId> env) {
    if (world.lang().is(adt.def(), "manually_drop") || world.lang().is(adt.def(), "phantom_data")) {
      return new DropGlue.Nothing();
    }
    Optional<Callee> drop = dropImpl(solver, adt);
    if (world.lang().is(adt.def(), "owned_box") && !adt.args().isEmpty()) {
      return new DropGlue.Boxed(adt.args().get(0), drop);
    }
    return switch (world.defs().def(adt.def())) {
      case Def.Union _ -> new DropGlue.Struct(drop, List.of());
      case Def.Enum e -> {
        List<List<Ty>> variants = new ArrayList<>();
        for (int i = 0; i < e.variants().size(); i++) {
          variants.add(fieldTypes(adt, i, env));
        }
        yield new DropGlue.Enum(drop, variants);
      }
      default -> new DropGlue.Struct(drop, fieldTypes(adt, 0, env));
    };
  }

  private Optional<Callee> dropImpl(Solver solver, Ty.Adt adt) {
    Optional<DefId> drop = world.lang().get("drop");
    if (drop.isEmpty()) {
      return Optional.empty();
    }
    for (DefId impl : world.index().impls(drop.get(), adt)) {
      Optional<Solver.Confirmed> c =
          solver.confirmImpl(new Clause.Holds(drop.get(), List.of(adt)), impl);
      List<DefId> items = world.named(impl, "drop");
      if (c.isPresent() && !items.isEmpty()) {
        solver.selectPending();
        return Optional.of(
            new Callee(
                items.get(0),
                Tys.mapAll(solver.table().resolve(c.get().args()), TypeQueries::close)));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean needsDrop(Ty type, Optional<DefId> env) {
    TypeQuestion q = new TypeQuestion(type, assumed(type, env));
    Boolean known = drops.get(q);
    if (known == null) {
      known = needsDrop(type, env, 0);
      drops.put(q, known);
    }
    return known;
  }

  private boolean needsDrop(Ty type, Optional<DefId> env, int depth) {
    if (depth > 24) {
      return true;
    }
    return switch (dropGlue(type, env)) {
      case DropGlue.Nothing _ -> false;
      case DropGlue.Struct s -> s.drop().isPresent() || any(s.fields(), env, depth);
      case DropGlue.Enum e ->
          e.drop().isPresent() || e.variants().stream().anyMatch(v -> any(v, env, depth));
      case DropGlue.Fields f -> any(f.fields(), env, depth);
      case DropGlue.Array a ->
          !a.len().equals(Ty.constant(0)) && needsDrop(a.elem(), env, depth + 1);
      case DropGlue.Slice s -> needsDrop(s.elem(), env, depth + 1);
      case DropGlue.OnParam p -> !isCopy(p.type(), env);
      case DropGlue.Boxed _, DropGlue.Dynamic _ -> true;
      case DropGlue.Unknown _ -> false;
    };
  }

  private boolean any(List<Ty> types, Optional<DefId> env, int depth) {
    for (Ty t : types) {
      if (needsDrop(t, env, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Ty> identity(DefId def) {
    return world.items().generics(def).identity();
  }

  @Override
  public boolean mentionsParameters(List<Ty> types) {
    return types.stream().anyMatch(Tys::hasParam);
  }

  @Override
  public List<Callee> tableMethods(DefId trait, List<Ty> args) {
    List<Callee> out = new ArrayList<>();
    for (Clause c : world.items().elaborate(List.of(new Clause.Holds(trait, args)))) {
      if (c instanceof Clause.Holds h && world.defs().def(h.trait()) instanceof Def.Trait t) {
        for (DefId item : t.items()) {
          if (world.defs().def(item) instanceof Def.Fn
              && identity(item).size() == h.args().size()
              && !asksForSized(item)) {
            out.add(new Callee(item, h.args()));
          }
        }
      }
    }
    return List.copyOf(out);
  }

  private boolean asksForSized(DefId method) {
    Ty self = identity(method).getFirst();
    return world.items().clauses(method).stream()
        .anyMatch(
            c ->
                c instanceof Clause.Holds h
                    && world.lang().is(h.trait(), "sized")
                    && h.args().getFirst().equals(self));
  }

  @Override
  public Optional<DefId> implemented(DefId method) {
    Optional<DefId> impl =
        world.defs().def(method).parent().filter(p -> world.defs().def(p) instanceof Def.Impl);
    return impl.flatMap(world.items()::traitOf)
        .flatMap(t -> world.lang().memberOf(t, world.defs().def(method).name()));
  }

  @Override
  public boolean isStatic(DefId def) {
    return world.defs().def(def) instanceof Def.Static;
  }

  @Override
  public boolean isConstant(DefId def) {
    Def d = world.defs().def(def);
    return d instanceof Def.Const || d instanceof Def.Static;
  }

  @Override
  public boolean isUnion(DefId adt) {
    return world.defs().def(adt) instanceof Def.Union;
  }

  @Override
  public List<String> fieldNames(BodyTypes.VariantRef variant) {
    return ItemTypes.fieldsOf(world.items().variants(variant.adt()).get(variant.index())).stream()
        .map(f -> f.name().text())
        .toList();
  }

  @Override
  public Optional<Integer> variantCount(DefId adt) {
    return world.defs().def(adt) instanceof Def.Enum e
        ? Optional.of(e.variants().size())
        : Optional.empty();
  }

  @Override
  public Optional<Integer> variantIndex(DefId adt, String name) {
    if (world.defs().def(adt) instanceof Def.Enum e) {
      for (int i = 0; i < e.variants().size(); i++) {
        if (world.defs().def(e.variants().get(i)).name().equals(name)) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> variantName(DefId adt, int index) {
    return world.defs().def(adt) instanceof Def.Enum e && index >= 0 && index < e.variants().size()
        ? Optional.of(world.defs().def(e.variants().get(index)).name())
        : Optional.empty();
  }

  // ---- names

  @Override
  public Optional<Boolean> said(DefId trait, Ty type) {
    for (DefId impl : world.index().impls(trait, type)) {
      Optional<ItemTypes.ImplHeader> h = world.items().header(impl);
      if (h.isPresent()
          && !(h.get().self() instanceof Ty.Param)
          && TraitIndex.key(h.get().self()).equals(TraitIndex.key(type))) {
        return Optional.of(!h.get().negative());
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Ty> implementor(DefId impl) {
    return world.items().header(impl).map(ItemTypes.ImplHeader::self);
  }

  @Override
  public String text(Ty type) {
    return text.of(type);
  }

  @Override
  public String shortText(Ty type) {
    return text.shortOf(type);
  }

  @Override
  public String path(DefId def) {
    String known = paths.get(def);
    if (known == null) {
      known = named(def);
      paths.put(def, known);
    }
    return known;
  }

  private String named(DefId def) {
    Optional<DefId> parent = world.defs().def(def).parent();
    if (parent.isEmpty()) {
      return world.defs().path(def);
    }
    return switch (world.defs().def(parent.get())) {
      case Def.Impl _ -> {
        Optional<ItemTypes.ImplHeader> h = world.items().header(parent.get());
        String name = world.defs().def(def).name();
        String self = h.map(x -> head(x.self())).orElse("?");
        yield h.flatMap(ItemTypes.ImplHeader::trait)
            .map(t -> "<" + self + " as " + world.defs().path(t.trait()) + ">::" + name)
            .orElse(self + "::" + name);
      }
      case Def.Trait _ -> world.defs().path(def);
      default -> world.defs().visiblePath(def);
    };
  }

  /// A type without generic arguments, as callees are named by.
  private String head(Ty type) {
    return switch (type) {
      case Ty.Adt a -> world.defs().path(a.def());
      case Ty.Prim p -> p.prim() == PrimTy.STR ? "str" : p.prim().text();
      case Ty.Ref r ->
          (r.mutability() == klint.syntax.Mutability.MUT ? "&mut " : "&") + head(r.pointee());
      case Ty.Dyn d -> "dyn " + d.principal().map(p -> world.defs().path(p.trait())).orElse("");
      default -> text.of(type);
    };
  }

  /// Closures of finished bodies.
  static final class FinishedClosures implements Solver.ClosureFacts {
    private final BodyCx.Finished bodies;

    FinishedClosures(BodyCx.Finished bodies) {
      this.bodies = bodies;
    }

    private Optional<BodyTypes.ClosureTypes> of(Ty.ClosureId id) {
      return bodies.body(id.owner()).map(b -> b.closures().get(id.node()));
    }

    @Override
    public Optional<Signature> signature(Ty.Closure closure) {
      return of(closure.id())
          .map(
              c ->
                  new Signature(
                      Tys.subst(c.params(), closure.args()),
                      Tys.subst(c.result(), closure.args()),
                      false));
    }

    @Override
    public Optional<Ty> output(Ty.Coroutine coroutine) {
      return of(coroutine.id()).map(c -> Tys.subst(c.result(), coroutine.args()));
    }

    @Override
    public Optional<List<Ty>> captures(Ty closure) {
      Ty.ClosureId id =
          switch (closure) {
            case Ty.Closure c -> c.id();
            case Ty.Coroutine c -> c.id();
            default -> new Ty.ClosureId(new DefId(-1), -1);
          };
      if (id.node() < 0) {
        return Optional.empty();
      }
      List<Ty> args = closure instanceof Ty.Closure c ? c.args() : ((Ty.Coroutine) closure).args();
      return of(id)
          .map(
              t ->
                  t.captures().stream()
                      .map(x -> Tys.subst(CaptureAnalysis.heldType(x), args))
                      .toList());
    }
  }
}
