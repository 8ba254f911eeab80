// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import klint.base.Span;
import klint.expand.Expansions;
import klint.syntax.Attr;
import klint.syntax.Block;
import klint.syntax.Expr;
import klint.syntax.Ident;
import klint.syntax.Path;
import klint.syntax.SourceFile;
import klint.syntax.Vis;

/// The answers of this stage, once all is known. Immutable but for a memory of answers;
/// thread-safe.
public final class ResolvedCrates implements CrateDefs {
  private final Program program;
  private final List<Crate> crates;
  private final List<Def> defs;
  private final List<DefId> impls = new ArrayList<>();
  private final List<DefId> bodies = new ArrayList<>();
  private final Map<String, DefId> langs = new HashMap<>();
  private final IdentityHashMap<Block, DefId> blocks;
  private final Map<Integer, SourceFile> files;
  private final Map<String, Integer> macroCalls;
  private final Names names;
  private final Map<Key, PathRes> known = new ConcurrentHashMap<>();
  private final Map<Integer, List<DefId>> traits = new ConcurrentHashMap<>();

  private Optional<VisiblePaths> visible = Optional.empty();

  private record Key(int module, String name, Namespace ns) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && module == that.module
          && ns == that.ns
          && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * module + ns.name().hashCode()) + name.hashCode();
    }
  }

  ResolvedCrates(
      Program program, IdentityHashMap<Block, DefId> blocks, Map<Integer, SourceFile> files) {
    this.program = program;
    this.blocks = blocks;
    this.files = files;
    this.names = new Names(program, true);
    this.defs = List.copyOf(DefBuilder.all(program));
    this.macroCalls = new LinkedHashMap<>();
    List<Crate> all = new ArrayList<>();
    for (CrateState state : program.crates) {
      all.add(
          new Crate(
              state.source.id(),
              state.source.name(),
              state.edition,
              new DefId(state.root.def),
              state.source.dependencies().stream().map(d -> d.crate()).toList(),
              state.source.report()));
      macroCalls.merge(state.source.name(), state.expander.calls(), Integer::sum);
    }
    this.crates = List.copyOf(all);
    for (Def def : defs) {
      index(def);
    }
  }

  private void index(Def def) {
    switch (def) {
      case Def.Impl impl -> impls.add(impl.id());
      case Def.Fn fn when fn.item().body().isPresent() -> bodies.add(fn.id());
      case Def.Const it when it.item().value().isPresent() -> bodies.add(it.id());
      case Def.Static it when it.item().value().isPresent() -> bodies.add(it.id());
      case Def.Variant it when it.item().discriminant().isPresent() -> bodies.add(it.id());
      case Def.Mod _,
          Def.Fn _,
          Def.Struct _,
          Def.Union _,
          Def.Enum _,
          Def.Variant _,
          Def.Trait _,
          Def.TraitAlias _,
          Def.Const _,
          Def.Static _,
          Def.TypeAlias _,
          Def.ExternBlock _,
          Def.Macro _ -> {}
    }
    if (program.crate(def.crate()).source.role() == klint.source.CrateSource.Role.LIBRARY) {
      for (Attr.Meta meta : Attr.named(def.attrs(), "lang")) {
        if (meta.args() instanceof Attr.Args.Eq(Expr value)
            && value instanceof Expr.Lit(var token)) {
          langs.putIfAbsent(Literals.text(token), def.id());
        }
      }
    }
  }

  /// Hygiene contexts, and where macros were called.
  public Expansions expansions() {
    return program.expansions;
  }

  @Override
  public Map<Integer, SourceFile> files() {
    return files;
  }

  /// A file's own attributes and items after expansion; absent for a file of no crate.
  public Optional<SourceFile> expanded(int file) {
    return Optional.ofNullable(program.outlines.get(file))
        .map(
            f ->
                new SourceFile(
                    file,
                    f.attrs(),
                    f.outline().items(program),
                    List.of(),
                    Optional.ofNullable(files.get(file)).map(SourceFile::span).orElse(Span.NONE)));
  }

  /// The leaves of the `use` declarations of the crates asked about.
  public List<Imported> imports() {
    List<Imported> out = new ArrayList<>();
    for (CrateState state : program.crates) {
      for (Import i : state.written) {
        out.add(
            new Imported(
                state.source.id(),
                new DefId(i.module.def),
                i.path,
                i.name,
                i.vis == i.module.named().def ? Imported.Reach.HERE : Imported.Reach.ELSEWHERE,
                i.span));
      }
    }
    return out;
  }

  /// The numbers of the files of a crate's modules.
  public Set<Integer> filesOf(int crate) {
    return Collections.unmodifiableSet(program.crates.get(crate).files);
  }

  /// How many macro calls were expanded, by crate.
  public Map<String, Integer> macroCalls() {
    return macroCalls;
  }

  /// How often each macro without a model was called, by name.
  public Map<String, Integer> unsupportedMacros() {
    Map<String, Integer> out = new java.util.TreeMap<>();
    for (CrateState state : program.crates) {
      state.expander.unsupported().forEach((name, count) -> out.merge(name, count, Integer::sum));
    }
    return out;
  }

  @Override
  public List<Crate> crates() {
    return crates;
  }

  @Override
  public int size() {
    return defs.size();
  }

  @Override
  public Def def(DefId id) {
    return defs.get(id.index());
  }

  @Override
  public List<DefId> impls() {
    return java.util.Collections.unmodifiableList(impls);
  }

  @Override
  public List<DefId> bodies() {
    return java.util.Collections.unmodifiableList(bodies);
  }

  @Override
  public List<AnonymousConst> anonymousConsts(int crate) {
    return program.slots.stream()
        .filter(slot -> slot.crate == crate)
        .flatMap(slot -> AnonymousConst.of(slot, this).stream())
        .toList();
  }

  @Override
  public Optional<DefId> lang(String name) {
    return Optional.ofNullable(langs.get(name));
  }

  @Override
  public Map<String, DefId> langs() {
    return Collections.unmodifiableMap(langs);
  }

  @Override
  public DefId moduleOf(DefId id) {
    Slot slot = program.slot(id.index());
    if (slot.what instanceof Slot.What.OfModule) {
      return id;
    }
    ModuleScope at = slot.home;
    while ((at.kind == ModuleScope.Kind.ENUM || at.kind == ModuleScope.Kind.TRAIT)
        && at.parent.isPresent()) {
      at = at.parent.get();
    }
    return new DefId(at.def);
  }

  @Override
  public Optional<DefId> blockModule(Block block) {
    return Optional.ofNullable(blocks.get(block));
  }

  private ModuleScope scope(DefId module) {
    Slot slot = program.slot(module.index());
    return slot.scope.orElse(slot.home);
  }

  private Names.Place place(DefId module) {
    ModuleScope scope = scope(module);
    return new Names.Place(scope, program.crate(scope.crate), Optional.empty(), Optional.empty());
  }

  @Override
  public PathRes resolve(DefId module, Path path, Namespace ns) {
    Optional<Ident> single = path.asIdent();
    if (single.isPresent()
        && program.expansions.items(single.get().span().ctx()) == 0
        && !single.get().text().startsWith("$")) {
      Key key = new Key(module.index(), single.get().text(), ns);
      PathRes old = known.get(key);
      if (old == null) {
        old = answer(path, ns, names.follow(place(module), path, ns));
        known.put(key, old);
      }
      return old;
    }
    return answer(path, ns, names.follow(place(module), path, ns));
  }

  private PathRes answer(Path path, Namespace ns, Names.Way way) {
    return switch (way) {
      case Names.Way.Done(Binding binding, int consumed) ->
          unshadowed(path, ns, binding.res())
              .map(p -> new PathRes(new Res.OfPrim(p), 1))
              .orElseGet(() -> new PathRes(binding.res(), consumed));
      case Names.Way.Failed(Res.Cause cause, String why) ->
          new PathRes(new Res.Unresolved(cause, why), 0);
      case Names.Way.Unknown() ->
          new PathRes(new Res.Unresolved(Res.Cause.NO_SUCH_NAME, "pending"), 0);
    };
  }

  /// Where a type or a value is meant, a module does not hide the primitive type of its name.
  private Optional<PrimTy> unshadowed(Path path, Namespace ns, Res res) {
    List<Path.Segment> segments = path.segments();
    boolean asked = ns == Namespace.TYPE || (ns == Namespace.VALUE && segments.size() > 1);
    return asked
            && !path.global()
            && !segments.isEmpty()
            && res instanceof Res.OfDef(DefId id)
            && def(id) instanceof Def.Mod
        ? PrimTy.named(segments.get(0).name().text())
        : Optional.empty();
  }

  @Override
  public PathRes resolve(DefId module, List<String> path, Namespace ns) {
    List<Path.Segment> segments =
        path.stream().map(n -> new Path.Segment(Ident.of(n, Span.NONE), Optional.empty())).toList();
    return resolve(module, new Path(Span.NONE, Optional.empty(), false, segments), ns);
  }

  @Override
  public Optional<Res> lookupIn(DefId module, String name, Namespace ns) {
    ModuleScope scope = scope(module);
    return names.inModule(scope, name, ns, scope, Optional.empty())
            instanceof Names.Answer.Found(Binding binding)
        ? Optional.of(binding.res())
        : Optional.empty();
  }

  @Override
  public List<DefId> traitsInScope(DefId module) {
    List<DefId> old = traits.get(module.index());
    if (old == null) {
      old = new TraitScope(program).in(place(module));
      traits.put(module.index(), old);
    }
    return old;
  }

  @Override
  public boolean accessible(DefId item, DefId module) {
    return program.visible(program.slot(item.index()).vis, scope(module));
  }

  @Override
  public boolean accessible(Vis vis, DefId owner, DefId module) {
    Slot slot = program.slot(owner.index());
    CrateState crate = program.crate(slot.crate);
    int limit = new Definer(program, crate, new ImportSolver(program)).vis(vis, slot.home);
    return program.visible(limit, scope(module));
  }

  @Override
  public String path(DefId id) {
    List<String> parts = new ArrayList<>();
    for (int at = id.index(); at >= 0; at = program.slot(at).parent) {
      String name = program.slot(at).name;
      if (!name.isEmpty()) {
        parts.add(name);
      }
    }
    return String.join("::", parts.reversed());
  }

  @Override
  public String visiblePath(DefId id) {
    return visible().of(id.index()).orElseGet(() -> path(id));
  }

  private synchronized VisiblePaths visible() {
    if (visible.isEmpty()) {
      visible = Optional.of(new VisiblePaths(program));
    }
    return visible.get();
  }

  @Override
  public List<Loss> losses() {
    Set<Loss> out = new LinkedHashSet<>(program.losses);
    return List.copyOf(out);
  }

  /// The names of one module, sorted, with what they mean: for prints and tests.
  Map<String, Binding> names(DefId module, Namespace ns) {
    return new java.util.TreeMap<>(scope(module).own(ns));
  }

  /// The modules whose names a module takes in by globs.
  List<DefId> globs(DefId module) {
    return scope(module).globs.stream().map(g -> new DefId(g.source().def)).toList();
  }

  /// Those that hand their names on to everyone.
  List<DefId> publicGlobs(DefId module) {
    return scope(module).globs.stream()
        .filter(g -> g.vis() == Binding.PUBLIC)
        .map(g -> new DefId(g.source().def))
        .toList();
  }

  /// What a name of a module means and who may use it, for prints.
  String describe(Res res) {
    return switch (res) {
      case Res.OfDef(DefId id) -> path(id);
      case Res.OfPrim(PrimTy type) -> type.text();
      case Res.Unresolved(Res.Cause cause, String why) -> "? " + cause + ": " + why;
    };
  }

  /// Whether a definition is what `what` says, for prints: `fn`, `struct`, ...
  static String kind(Def def) {
    return switch (def) {
      case Def.Mod m ->
          switch (m.kind()) {
            case ROOT -> "crate";
            case NAMED -> "mod";
            case BLOCK -> "block";
          };
      case Def.Fn _ -> "fn";
      case Def.Struct _ -> "struct";
      case Def.Union _ -> "union";
      case Def.Enum _ -> "enum";
      case Def.Variant _ -> "variant";
      case Def.Trait _ -> "trait";
      case Def.TraitAlias _ -> "trait alias";
      case Def.Impl _ -> "impl";
      case Def.Const _ -> "const";
      case Def.Static _ -> "static";
      case Def.TypeAlias _ -> "type";
      case Def.ExternBlock _ -> "extern";
      case Def.Macro _ -> "macro";
    };
  }
}
