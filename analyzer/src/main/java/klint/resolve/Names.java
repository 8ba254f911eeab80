// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import klint.syntax.Edition;
import klint.syntax.Ident;
import klint.syntax.Path;

/// Looks names up while some of them may not be there yet.
///
/// Source: Reference, "Name resolution" and "Use declarations"; what to do while imports and macros
/// are pending follows the idea of rustc's fixpoint: a pending import of the very name decides,
/// pending globs and macros do not stop a name that an outer scope has.
final class Names {
  /// Units: modules looked into for one name; a bound against glob graphs made to explode.
  private static final int MAX_VISITS = 20_000;

  /// What is known of a name.
  sealed interface Answer {
    record Found(Binding binding) implements Answer {}

    record Ambiguous() implements Answer {}

    /// It may still come; `strong` if an import of that name is pending.
    record Unknown(boolean strong) implements Answer {}

    record Absent() implements Answer {}
  }

  /// How far a path leads.
  sealed interface Way {
    record Done(Binding binding, int consumed) implements Way {}

    record Unknown() implements Way {}

    record Failed(Res.Cause cause, String why) implements Way {}
  }

  /// From where a path is looked up. `asking` is the import it belongs to, `text` the textual scope
  /// of macros.
  record Place(
      ModuleScope module, CrateState crate, Optional<Import> asking, Optional<TextScope> text) {}

  private static final Answer ABSENT = new Answer.Absent();
  private static final Answer WEAK = new Answer.Unknown(false);
  private static final Answer STRONG = new Answer.Unknown(true);

  private final Program program;
  private final boolean relaxed;

  /// With `relaxed`, what is pending is taken for absent.
  Names(Program program, boolean relaxed) {
    this.program = program;
    this.relaxed = relaxed;
  }

  boolean relaxed() {
    return relaxed;
  }

  /// A name of one module, as `from` may use it; if nothing else is there, also one that it may
  /// not.
  Answer inModule(
      ModuleScope module, String name, Namespace ns, ModuleScope from, Optional<Import> asking) {
    Answer answer = visible(module, name, ns, from, asking);
    if (answer instanceof Answer.Absent) {
      Optional<Binding> hidden = module.own(name, ns);
      if (hidden.isPresent()) {
        return new Answer.Found(hidden.get());
      }
    }
    return answer;
  }

  private Answer visible(
      ModuleScope module, String name, Namespace ns, ModuleScope from, Optional<Import> asking) {
    return new Search(name, ns, asking).in(module, from);
  }

  /// One name searched through modules and their globs.
  private final class Search {
    private final String name;
    private final Namespace ns;
    private final Optional<Import> asking;
    private final Deque<ModuleScope> path = new ArrayDeque<>();
    private int visits;

    Search(String name, Namespace ns, Optional<Import> asking) {
      this.name = name;
      this.ns = ns;
      this.asking = asking;
    }

    Answer in(ModuleScope module, ModuleScope from) {
      Optional<Binding> own = module.own(name, ns);
      if (own.isPresent()) {
        // What is private hides what globs bring all the same.
        return program.visible(own.get().vis(), from) ? new Answer.Found(own.get()) : ABSENT;
      }
      if (!relaxed && importPending(module)) {
        return STRONG;
      }
      boolean weak = module.pendingMacros > 0 || module.pendingGlobs > 0;
      if (module.globs.isEmpty()) {
        return weak && !relaxed ? WEAK : ABSENT;
      }
      return inGlobs(module, from, weak);
    }

    private Answer inGlobs(ModuleScope module, ModuleScope from, boolean pending) {
      boolean weak = pending;
      boolean ambiguous = false;
      Optional<Binding> found = Optional.empty();
      path.push(module);
      for (ModuleScope.Glob glob : module.globs) {
        if (path.contains(glob.source())
            || !program.visible(glob.vis(), from)
            || ++visits > MAX_VISITS) {
          continue;
        }
        switch (in(glob.source(), module)) {
          case Answer.Found(Binding binding) -> {
            int vis = program.narrower(glob.vis(), binding.vis());
            if (found.isEmpty()) {
              found = Optional.of(new Binding(binding.res(), vis));
            } else if (!found.get().res().equals(binding.res())) {
              ambiguous = true;
            } else if (vis == Binding.PUBLIC) {
              found = Optional.of(new Binding(binding.res(), vis));
            }
          }
          case Answer.Ambiguous() -> ambiguous = true;
          case Answer.Unknown _ -> weak = true;
          case Answer.Absent() -> {}
        }
      }
      path.pop();
      if (ambiguous) {
        return new Answer.Ambiguous();
      }
      return found.isPresent() ? new Answer.Found(found.get()) : weak && !relaxed ? WEAK : ABSENT;
    }

    private boolean importPending(ModuleScope module) {
      List<Import> pending = module.pendingSingles.get(name);
      if (pending == null) {
        return false;
      }
      for (Import one : pending) {
        if (one.state(ns) == Import.State.PENDING && !(asking.isPresent() && asking.get() == one)) {
          return true;
        }
      }
      return false;
    }
  }

  /// A name without a path: blocks, the module, the preludes, the primitive types.
  Answer lexical(Place place, String name, Namespace ns) {
    boolean weak = false;
    if (ns == Namespace.MACRO && place.text().isPresent()) {
      Optional<Integer> def = place.text().get().find(name);
      if (def.isPresent()) {
        return new Answer.Found(Binding.of(def.get(), Binding.PUBLIC));
      }
    }
    for (Optional<ModuleScope> at = Optional.of(place.module());
        at.isPresent();
        at = at.get().parent) {
      ModuleScope module = at.get();
      if (module.kind == ModuleScope.Kind.ENUM || module.kind == ModuleScope.Kind.TRAIT) {
        continue;
      }
      Answer answer = visible(module, name, ns, place.module(), place.asking());
      switch (answer) {
        case Answer.Found _, Answer.Ambiguous() -> {
          return answer;
        }
        case Answer.Unknown(boolean strong) -> {
          if (strong) {
            return answer;
          }
          weak = true;
        }
        case Answer.Absent() -> {}
      }
      if (module.kind != ModuleScope.Kind.BLOCK) {
        break;
      }
    }
    Answer outer = preludes(place, name, ns);
    return outer instanceof Answer.Absent && weak ? WEAK : outer;
  }

  private Answer preludes(Place place, String name, Namespace ns) {
    CrateState crate = place.crate();
    if (ns == Namespace.TYPE) {
      Integer root = crate.externs.get(name);
      if (root != null) {
        return new Answer.Found(Binding.of(root, Binding.PUBLIC));
      }
    }
    if (ns == Namespace.MACRO) {
      Integer one = crate.macroUse.get(name);
      if (one != null) {
        return new Answer.Found(Binding.of(one, Binding.PUBLIC));
      }
      for (ModuleScope root : crate.macroCrates) {
        Answer answer = visible(root, name, ns, place.module(), Optional.empty());
        if (answer instanceof Answer.Found) {
          return answer;
        }
      }
    }
    if (crate.prelude.isPresent()) {
      Answer answer = visible(crate.prelude.get(), name, ns, place.module(), Optional.empty());
      if (!(answer instanceof Answer.Absent)) {
        return answer;
      }
    }
    if (ns == Namespace.TYPE) {
      Optional<PrimTy> primitive = PrimTy.named(name);
      if (primitive.isPresent()) {
        return new Answer.Found(new Binding(new Res.OfPrim(primitive.get()), Binding.PUBLIC));
      }
    }
    return ABSENT;
  }

  /// Follows a path. In a `use` of edition 2015, paths begin at the crate's root.
  Way follow(Place place, Path path, Namespace ns) {
    List<Path.Segment> segments = path.segments();
    int count = segments.size();
    if (count == 0) {
      ModuleScope base =
          path.global() || place.crate().edition == Edition.E2015
              ? place.crate().root
              : place.module().named();
      return new Way.Done(Binding.of(base.def, Binding.PUBLIC), 0);
    }
    Optional<Binding> base = Optional.empty();
    int at = 0;
    Ident first = segments.get(0).name();
    Place start = place;
    if (path.global()) {
      Integer root = place.crate().externs.get(first.text());
      boolean fromRoot = place.crate().edition == Edition.E2015;
      if (fromRoot
          && (root == null
              || inModule(
                      place.crate().root,
                      first.text(),
                      Namespace.TYPE,
                      place.module(),
                      place.asking())
                  instanceof Answer.Found)) {
        base = Optional.of(Binding.of(place.crate().root.def, Binding.PUBLIC));
      } else if (root != null) {
        base = Optional.of(Binding.of(root, Binding.PUBLIC));
        at = 1;
      } else {
        return new Way.Failed(Res.Cause.NO_SUCH_CRATE, "no crate `" + first.text() + "`");
      }
    } else if (!first.raw()) {
      Start keyword = keyword(place, segments);
      base = keyword.base();
      at = keyword.consumed();
      if (base.isEmpty() && at > 0) {
        return new Way.Failed(Res.Cause.NO_SUCH_NAME, "too many `super`");
      }
    }
    if (base.isEmpty()) {
      start = definitionSite(place, first);
      boolean import2015 =
          place.asking().isPresent()
              && place.crate().edition == Edition.E2015
              && program.expansions.items(first.span().ctx()) == 0;
      Namespace here = count == 1 ? ns : Namespace.TYPE;
      Answer answer =
          import2015 ? fromRoot(place, first.text(), here) : lexical(start, first.text(), here);
      switch (answer) {
        case Answer.Found(Binding binding) -> base = Optional.of(binding);
        case Answer.Ambiguous() -> {
          return new Way.Failed(Res.Cause.AMBIGUOUS, "`" + first.text() + "` is ambiguous");
        }
        case Answer.Unknown _ -> {
          return new Way.Unknown();
        }
        case Answer.Absent() -> {
          return new Way.Failed(missing(start.module()), "no `" + first.text() + "` in scope");
        }
      }
      at = 1;
    }
    return walk(start, path, ns, base.get(), at);
  }

  private Answer fromRoot(Place place, String name, Namespace ns) {
    Answer answer = inModule(place.crate().root, name, ns, place.module(), place.asking());
    if (answer instanceof Answer.Absent || answer.equals(WEAK)) {
      Answer outer = preludes(place, name, ns);
      return outer instanceof Answer.Absent ? answer : outer;
    }
    return answer;
  }

  private Way walk(Place place, Path path, Namespace ns, Binding base, int from) {
    List<Path.Segment> segments = path.segments();
    Binding current = base;
    for (int i = from; i < segments.size(); i++) {
      Optional<ModuleScope> scope = program.scopeOf(current.res());
      if (scope.isEmpty()) {
        return new Way.Done(current, i);
      }
      String name = segments.get(i).name().text();
      Namespace here = i == segments.size() - 1 ? ns : Namespace.TYPE;
      switch (inModule(scope.get(), name, here, place.module(), place.asking())) {
        case Answer.Found(Binding binding) -> current = binding;
        case Answer.Ambiguous() -> {
          return new Way.Failed(Res.Cause.AMBIGUOUS, "`" + name + "` is ambiguous");
        }
        case Answer.Unknown _ -> {
          return new Way.Unknown();
        }
        case Answer.Absent() -> {
          if (scope.get().kind == ModuleScope.Kind.ENUM
              || scope.get().kind == ModuleScope.Kind.TRAIT) {
            return new Way.Done(current, i);
          }
          Optional<PrimTy> primitive =
              i == 1 && segments.size() == 2
                  ? PrimTy.named(segments.get(0).name().text())
                  : Optional.empty();
          return primitive.isPresent()
              ? new Way.Done(new Binding(new Res.OfPrim(primitive.get()), Binding.PUBLIC), 1)
              : new Way.Failed(
                  missing(scope.get()), "no `" + name + "` in `" + prefix(segments, i) + "`");
        }
      }
    }
    return new Way.Done(current, segments.size());
  }

  private static String prefix(List<Path.Segment> segments, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : "::").append(segments.get(i).name().text());
    }
    return out.toString();
  }

  private static Res.Cause missing(ModuleScope module) {
    boolean failed = module.failedMacros > 0;
    for (ModuleScope.Glob glob : module.globs) {
      failed |= glob.source().failedMacros > 0;
    }
    return failed ? Res.Cause.MISSING_EXPANSION : Res.Cause.NO_SUCH_NAME;
  }

  /// The module that a path's leading keywords mean, and how many they are; with no module and some
  /// consumed, there is none.
  private record Start(Optional<Binding> base, int consumed) {}

  private Start keyword(Place place, List<Path.Segment> segments) {
    Ident first = segments.get(0).name();
    return switch (first.text()) {
      case "$crate" -> {
        CrateState crate =
            first.span().ctx() == 0
                ? place.crate()
                : program.crate(program.expansions.crateOf(first.span().ctx()));
        yield at(crate.root, 1);
      }
      case "crate" -> at(place.crate().root, 1);
      case "self", "super" -> {
        Optional<ModuleScope> module = Optional.of(place.module().named());
        int i = Objects.equals(first.text(), "self") ? 1 : 0;
        while (i < segments.size() && segments.get(i).name().text().equals("super")) {
          module = module.flatMap(m -> m.parent).map(ModuleScope::named);
          i++;
        }
        yield module.isPresent() ? at(module.get(), i) : new Start(Optional.empty(), i);
      }
      default -> new Start(Optional.empty(), 0);
    };
  }

  private static Start at(ModuleScope module, int consumed) {
    return new Start(Optional.of(Binding.of(module.def, Binding.PUBLIC)), consumed);
  }

  /// Where a name is looked up that a `macro` item wrote: at the item.
  private Place definitionSite(Place place, Ident name) {
    int items = program.expansions.items(name.span().ctx());
    if (items == 0) {
      return place;
    }
    Integer macro = program.macroAt.get(program.expansions.last(items).definition());
    if (macro == null) {
      return place;
    }
    Slot slot = program.slot(macro);
    return new Place(slot.home, program.crate(slot.crate), place.asking(), Optional.empty());
  }
}
