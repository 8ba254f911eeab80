// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import klint.base.Outcome;
import klint.base.Workers;
import klint.diag.Problem;
import klint.expand.MacroLookup;
import klint.expand.Step;
import klint.source.ModuleBase;
import klint.source.SourceSet;
import klint.source.SourceText;
import klint.syntax.Attr;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.Item;
import klint.syntax.Parser;
import klint.syntax.Path;
import klint.syntax.SourceFile;

/// The parsed files of a run; each is parsed once.
///
/// Files that plain `mod x;` items name are parsed ahead, in parallel, one generation of modules
/// after the other, so that the numbers of files do not depend on threads.
final class ParsedFiles {
  private final SourceSet sources;
  private final Workers workers;
  private final Map<Integer, SourceFile> files = new TreeMap<>();
  private final Map<Integer, List<Problem>> problems = new TreeMap<>();

  ParsedFiles(SourceSet sources, Workers workers) {
    this.sources = sources;
    this.workers = workers;
  }

  /// By number of file.
  Map<Integer, SourceFile> files() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  List<Problem> problems() {
    List<Problem> out = new ArrayList<>();
    problems.values().forEach(out::addAll);
    return out;
  }

  SourceFile parse(SourceText text, Edition edition) {
    SourceFile known = files.get(text.id());
    if (known != null) {
      return known;
    }
    Outcome<SourceFile, Problem> outcome = Parser.parse(text, edition);
    files.put(text.id(), outcome.value());
    problems.put(text.id(), outcome.problems());
    return outcome.value();
  }

  /// What a place in a crate's files is parsed for.
  private record Wanted(CrateState crate, SourceText text, ModuleBase base) {}

  /// Parses the roots of crates and all files that they name; the files of each crate.
  Map<CrateState, List<SourceFile>> ahead(List<CrateState> crates) {
    Map<CrateState, List<SourceFile>> parsed = new LinkedHashMap<>();
    crates.forEach(crate -> parsed.put(crate, new ArrayList<>()));
    List<Wanted> generation = new ArrayList<>();
    for (CrateState crate : crates) {
      generation.add(new Wanted(crate, crate.source.root(), crate.source.base()));
    }
    while (!generation.isEmpty()) {
      Map<Integer, Wanted> fresh = new LinkedHashMap<>();
      for (Wanted wanted : generation) {
        if (!files.containsKey(wanted.text().id())) {
          fresh.putIfAbsent(wanted.text().id(), wanted);
        }
      }
      parseAll(List.copyOf(fresh.values()));
      List<Wanted> next = new ArrayList<>();
      for (Wanted wanted : generation) {
        SourceFile file = files.get(wanted.text().id());
        if (file != null) {
          parsed.getOrDefault(wanted.crate(), new ArrayList<>()).add(file);
          children(wanted.crate(), wanted.base(), file.items(), next);
        }
      }
      generation = next;
    }
    return parsed;
  }

  /// Those of the texts that were not parsed before, parsed.
  List<SourceFile> others(List<SourceText> texts) {
    List<SourceText> fresh = texts.stream().filter(t -> !files.containsKey(t.id())).toList();
    parseAll(fresh, _ -> Edition.E2021);
    return fresh.stream().map(t -> files.get(t.id())).toList();
  }

  private void parseAll(List<Wanted> wanted) {
    parseAll(wanted.stream().map(Wanted::text).toList(), i -> wanted.get(i).crate().edition);
  }

  private void parseAll(List<SourceText> texts, IntFunction<Edition> editions) {
    List<Optional<Outcome<SourceFile, Problem>>> results =
        new ArrayList<>(Collections.nCopies(texts.size(), Optional.empty()));
    workers.each(
        texts.size(),
        i -> results.set(i, Optional.of(Parser.parse(texts.get(i), editions.apply(i)))));
    for (int i = 0; i < texts.size(); i++) {
      int id = texts.get(i).id();
      results
          .get(i)
          .ifPresent(
              outcome -> {
                files.put(id, outcome.value());
                problems.put(id, outcome.problems());
              });
    }
  }

  private void children(CrateState crate, ModuleBase base, List<Item> items, List<Wanted> out) {
    if (crate.source.role() == klint.source.CrateSource.Role.PROC_MACRO) {
      return;
    }
    for (Item item : items) {
      if (!(item instanceof Item.Mod raw)) {
        continue;
      }
      Optional<Item.Mod> configured = configured(crate, raw);
      if (configured.isEmpty()) {
        continue;
      }
      Item.Mod module = configured.get();
      Optional<String> path = pathAttribute(module.attrs());
      ModuleBase.Lookup lookup =
          module.content().isPresent()
              ? base.inline(module.name().text(), path)
              : base.file(module.name().text(), path);
      if (!(lookup instanceof ModuleBase.Lookup.Found(String file, ModuleBase inner, _))) {
        continue;
      }
      if (module.content().isPresent()) {
        children(crate, inner, module.content().get().items(), out);
      } else {
        sources.load(inner.tree(), file).ifPresent(t -> out.add(new Wanted(crate, t, inner)));
      }
    }
  }

  /// A module item that surely stays, with its attributes configured.
  private static Optional<Item.Mod> configured(CrateState crate, Item.Mod module) {
    if (module.attrs().isEmpty()) {
      return Optional.of(module);
    }
    return crate.expander.step(module, NOTHING).value() instanceof Step.Ready(Item item)
            && item instanceof Item.Mod ready
        ? Optional.of(ready)
        : Optional.empty();
  }

  /// The value of `#[path = ".."]`.
  static Optional<String> pathAttribute(List<Attr> attrs) {
    for (Attr.Meta meta : Attr.named(attrs, "path")) {
      if (meta.args() instanceof Attr.Args.Eq(Expr value) && value instanceof Expr.Lit(var token)) {
        return Optional.of(Literals.text(token));
      }
    }
    return Optional.empty();
  }

  /// Knows no macro yet.
  private static final MacroLookup NOTHING =
      new MacroLookup() {
        @Override
        public Answer bang(Path path) {
          return new Answer.Undetermined();
        }

        @Override
        public Answer attribute(Path path) {
          return new Answer.Undetermined();
        }

        @Override
        public Answer derive(Path path) {
          return new Answer.Undetermined();
        }

        @Override
        public MacroLookup inBlock(List<Item> items) {
          return this;
        }

        @Override
        public MacroLookup inModule(Item.Mod module) {
          return this;
        }
      };
}
