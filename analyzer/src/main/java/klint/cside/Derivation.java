// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.rules.ContextChange;
import klint.rules.EffectEntry;
import klint.rules.Requirement;
import klint.rules.ResultShape;

/// Effects of C functions, each computed from those of what it calls.
final class Derivation {
  private static final int MAX_DEPTH = 3_000;
  private static final int MAX_WRAPPERS = 6;
  private static final int MAX_COMPUTED = 600_000;
  private static final List<String> GUARD_MAKERS =
      List.of("DEFINE_GUARD", "DEFINE_LOCK_GUARD_0", "DEFINE_LOCK_GUARD_1", "DEFINE_CLASS");

  private final CSources sources;
  private final CConfig config;
  private final Primitives primitives;
  private final GfpConstants flags;
  private final Components components = new Components(this::compute);
  private final Map<String, String> guards = new HashMap<>();
  private final Map<String, String> cleanups = new HashMap<>();
  private boolean generatorsRead;

  Derivation(CSources sources, CConfig config, Primitives primitives) {
    this.sources = sources;
    this.flags = new GfpConstants(sources);
    this.config = config;
    this.primitives = primitives;
  }

  CConfig config() {
    return config;
  }

  int computed() {
    return components.computed();
  }

  /// Whether neither the tables nor the tree define `name` as seen from `from`.
  boolean isUndefined(String name, CFunction from) {
    return primitives.exact(name).isEmpty()
        && primitives.undefined(name).isEmpty()
        && sources.definitions(name, Optional.of(from.file())).isEmpty();
  }

  /// What the tables say of `name`, if they do.
  Optional<CEffect> primitive(String name) {
    return primitives.exact(name).map(Derivation::ofEntry);
  }

  CEffect effect(String name, CFunction from) {
    Optional<EffectEntry> primitive = primitives.exact(name);
    if (primitive.isPresent()) {
      return ofEntry(primitive.get());
    }
    List<CFunction> definitions = sources.definitions(name, Optional.of(from.file()));
    definitions = definitions.stream().filter(d -> !d.equals(from) || !d.isMacro()).toList();
    if (definitions.isEmpty()) {
      Optional<EffectEntry> generated = primitives.undefined(name);
      if (generated.isPresent()) {
        return ofEntry(generated.get());
      }
      boolean absent = primitives.isBuiltin(name) || from.file().tests().contains(name);
      return absent ? CEffect.NONE : undefined(name);
    }
    return join(definitions);
  }

  /// The shape of a result that says that a count of references reached zero: as the tables say, or
  /// that of the only call whose result a wrapper returns.
  Optional<ResultShape> lastReference(String name, CFunction from, int depth) {
    Optional<EffectEntry> primitive = primitives.exact(name);
    if (primitive.isPresent() || depth > MAX_WRAPPERS) {
      return primitive.flatMap(EffectEntry::lastReference);
    }
    List<CFunction> definitions = sources.definitions(name, Optional.of(from.file()));
    Optional<ResultShape> found = Optional.empty();
    for (CFunction d : definitions) {
      Optional<ResultShape> one = returned(d).flatMap(call -> lastReference(call, d, depth + 1));
      if (one.isEmpty()) {
        return one;
      }
      found = one;
    }
    return found;
  }

  Optional<ResultShape> lastReference(CFunction f) {
    return returned(f).flatMap(call -> lastReference(call, f, 0));
  }

  /// The name of the function whose result a function returns as it is, if it does nothing else.
  private static Optional<String> returned(CFunction f) {
    if (!(f.body() instanceof CStmt.Block(List<CStmt> list)) || list.isEmpty()) {
      return Optional.empty();
    }
    List<CNode> value =
        switch (list.getLast()) {
          case CStmt.Return(List<CNode> v) -> v;
          case CStmt.Eval(List<CNode> v, Optional<CStmt> governed)
              when f.isMacro() && list.size() == 1 && governed.isEmpty() ->
              v;
          default -> List.of();
        };
    boolean plain = list.stream().limit(list.size() - 1L).allMatch(s -> s instanceof CStmt.Eval);
    List<CNode> v = CNode.strip(value);
    return plain
            && v.size() == 1
            && v.getFirst() instanceof CNode.Call(var callee, _, var how, _)
            && how == CNode.Access.NAME
        ? Optional.of(callee)
        : Optional.empty();
  }

  CEffect join(List<CFunction> definitions) {
    List<CEffect> all = new ArrayList<>();
    for (CFunction f : definitions) {
      all.add(of(f));
    }
    return LockOutcome.join(all);
  }

  static CEffect undefined(String name) {
    return new CEffect(
        List.of(),
        ContextChange.NONE,
        Map.of(),
        List.of(),
        List.of("calls `" + name + "`, which is not defined in the C that was read"),
        CEffect.Ending.RETURNS,
        CEffect.Balance.KNOWN);
  }

  static CEffect ofEntry(EffectEntry e) {
    List<CEffect.Need> needs = new ArrayList<>();
    for (Requirement r : e.requirements()) {
      needs.add(new CEffect.Need(r, List.of(), e.evidence().line()));
    }
    return new CEffect(
        needs,
        e.change(),
        e.outcomes(),
        List.of(),
        e.unknown().map(List::of).orElse(List.of()),
        e.returns() == EffectEntry.Return.NEVER ? CEffect.Ending.DIVERGES : CEffect.Ending.RETURNS,
        CEffect.Balance.KNOWN);
  }

  CEffect of(CFunction f) {
    if (components.depth() > MAX_DEPTH || components.computed() > MAX_COMPUTED) {
      return components
          .done(f)
          .orElseGet(
              () ->
                  new CEffect(
                      List.of(),
                      ContextChange.NONE,
                      Map.of(),
                      List.of(),
                      List.of("the calls below `" + f.name() + "` are too many"),
                      CEffect.Ending.RETURNS,
                      CEffect.Balance.KNOWN));
    }
    return components.of(f);
  }

  private CEffect compute(CFunction f) {
    Optional<String> alias = alias(f);
    CEffect effect = alias.isPresent() ? effect(alias.get(), f) : FunctionWalker.walk(f, this);
    boolean implausible =
        effect.change().acquires().size() > 2 || effect.change().releases().size() > 1;
    return (effect.sleepsAlways() || implausible) && !effect.change().isNone()
        ? effect.unbalanced()
        : effect;
  }

  /// The name that an object-like macro stands for.
  private static Optional<String> alias(CFunction f) {
    return f.isMacro()
            && f.params().isEmpty()
            && f.body() instanceof CStmt.Block(List<CStmt> list)
            && list.size() == 1
            && list.getFirst() instanceof CStmt.Eval(List<CNode> e, _)
        ? CNode.single(e).filter(n -> CLexer.isIdentStart(n.charAt(0)) && !CWords.isConstant(n))
        : Optional.empty();
  }

  /// What a call through a field does, where the tables or the caller's own file say.
  Optional<CEffect> slot(String field, CFunction from) {
    Optional<EffectEntry> known =
        primitives.exact(from.name() + "->" + field).or(() -> primitives.exact("->" + field));
    if (known.isPresent()) {
      return Optional.of(ofEntry(known.get()));
    }
    List<String> names = from.file().slots().getOrDefault(field, List.of());
    if (names.isEmpty() || names.size() > 6) {
      return Optional.empty();
    }
    List<CEffect> all = new ArrayList<>();
    for (String n : names.stream().distinct().toList()) {
      all.add(effect(n, from));
    }
    return Optional.of(LockOutcome.join(all));
  }

  /// What the tables say of a macro that calls through the field that an argument names.
  Optional<CEffect> chosen(CNode.Call call) {
    return primitives.hasFields(call.name())
        ? call.args().stream()
            .flatMap(a -> CNode.single(a).flatMap(f -> primitive(call.name() + "->" + f)).stream())
            .findFirst()
        : Optional.empty();
  }

  /// What a name among allocation flags is, as `from` sees it.
  GfpConstants.Reclaim reclaim(String name, CFunction from) {
    return flags.of(name, from.file());
  }

  /// The code that takes what `guard(name)` guards.
  Optional<String> guard(String name) {
    readGenerators();
    if (name.endsWith("_try")) {
      return Optional.empty();
    }
    String code = guards.get(name);
    if (code != null) {
      return Optional.of(code);
    }
    for (String suffix : List.of("_intr", "_kill", "_init")) {
      if (name.endsWith(suffix)) {
        return guard(name.substring(0, name.length() - suffix.length()));
      }
    }
    return Optional.empty();
  }

  /// The code that `__free(name)` runs at the end of the scope.
  Optional<String> cleanup(String name) {
    readGenerators();
    return Optional.ofNullable(cleanups.get(name));
  }

  private void readGenerators() {
    if (generatorsRead) {
      return;
    }
    generatorsRead = true;
    for (String maker : GUARD_MAKERS) {
      for (CFile.Generator g : sources.generators(maker)) {
        int lock = maker.equals("DEFINE_LOCK_GUARD_0") ? 1 : maker.equals("DEFINE_CLASS") ? 3 : 2;
        if (g.args().size() > lock) {
          guards.putIfAbsent(g.args().getFirst(), g.args().get(lock));
        }
      }
    }
    for (CFile.Generator g : sources.generators("DEFINE_FREE")) {
      if (g.args().size() > 2) {
        cleanups.putIfAbsent(g.args().getFirst(), g.args().get(2));
      }
    }
  }
}
