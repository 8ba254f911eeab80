// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Outcome;
import klint.base.Workers;
import klint.diag.Level;
import klint.diag.Problem;
import klint.expand.CrateContext;
import klint.expand.Expander;
import klint.expand.Expansions;
import klint.expand.Limits;
import klint.expand.ParserSyntax;
import klint.expand.Syntax;
import klint.source.CrateSource;
import klint.source.SourceRequest;
import klint.source.SourceSet;
import klint.syntax.Attr;
import klint.syntax.Edition;
import klint.syntax.SourceFile;

/// The door of this stage: sources in, every name's meaning out.
///
/// Crates are collected in the order of their dependencies, on one thread; files are parsed, and
/// bodies expanded, on all. Numbers of definitions do not depend on threads.
public final class Resolver {
  /// Crates below `rust/` that come before the bindings and do not need them.
  private static final Set<String> NEVER_INCLUDES =
      Set.of("compiler_builtins", "build_error", "pin_init", "ffi", "zerocopy");

  private final SourceSet sources;
  private final Workers workers;
  private final ParsedFiles files;
  private final Program program = new Program(new Expansions());
  private final Syntax syntax = new ParserSyntax();
  private final Limits limits;

  private Resolver(SourceSet sources, Options options) {
    this.sources = sources;
    this.limits = options.limits();
    this.workers = new Workers(options.jobs());
    this.files = new ParsedFiles(sources, workers);
  }

  /// Units: `jobs` is a number of threads.
  public record Options(int jobs, Limits limits) {}

  public static Outcome<ResolvedCrates, Problem> resolve(SourceSet sources, Options options) {
    Resolver resolver = new Resolver(sources, options);
    List<Outcome<ResolvedCrates, Problem>> result = new ArrayList<>();
    resolver.workers.run(() -> result.add(resolver.run()));
    return result.getFirst();
  }

  /// A crate's files, modules before what is in them.
  public record ParsedCrate(CrateSource source, List<SourceFile> files) {
    public ParsedCrate {
      files = List.copyOf(files);
    }
  }

  /// All that was parsed: by crate, and files that are in none.
  public record ParsedSources(List<ParsedCrate> crates, List<SourceFile> others) {
    public ParsedSources {
      crates = List.copyOf(crates);
      others = List.copyOf(others);
    }
  }

  /// Parses the files that the modules of the crates asked about name, and the Rust files of the
  /// kernel tree below the folders of the request, and stops: nothing is expanded.
  public static Outcome<ParsedSources, Problem> parse(
      SourceSet sources, SourceRequest request, Options options) {
    Resolver resolver = new Resolver(sources, options);
    List<ParsedCrate> crates = new ArrayList<>();
    List<SourceFile> others = new ArrayList<>();
    resolver.workers.run(
        () -> {
          crates.addAll(resolver.parsed());
          others.addAll(resolver.files.others(sources.below(request)));
        });
    List<Problem> problems = new ArrayList<>(sources.problems());
    problems.addAll(resolver.files.problems());
    return new Outcome<>(new ParsedSources(crates, others), problems);
  }

  private List<ParsedCrate> parsed() {
    List<CrateState> asked = new ArrayList<>();
    for (CrateSource source : sources.crates()) {
      CrateState state = state(source);
      program.crates.add(state);
      if (source.report()) {
        asked.add(state);
      }
    }
    List<ParsedCrate> crates = new ArrayList<>();
    files.ahead(asked).forEach((crate, of) -> crates.add(new ParsedCrate(crate.source, of)));
    return crates;
  }

  private Outcome<ResolvedCrates, Problem> run() {
    for (CrateSource source : sources.crates()) {
      program.crates.add(state(source));
    }
    files.ahead(program.crates);
    BindingsText bindings = BindingsText.begin(sources, workers);
    boolean waited = false;
    for (CrateState crate : program.crates) {
      if (crate.source.role() == CrateSource.Role.PARSED) {
        continue;
      }
      if (!waited && includesGenerated(crate)) {
        program.problems.addAll(bindings.await());
        waited = true;
      }
      new Collector(program, sources, files, crate).run();
    }
    if (!waited) {
      program.problems.addAll(bindings.await());
    }
    Bodies bodies = new Bodies(program, workers);
    bodies.run();
    List<Problem> problems = new ArrayList<>(sources.problems());
    problems.addAll(files.problems());
    problems.addAll(program.problems);
    for (CrateDefs.Loss loss : program.losses) {
      problems.add(
          new Problem(
              Level.NOTE, sources.table().place(loss.span()), loss.cause() + ": " + loss.what()));
    }
    return new Outcome<>(new ResolvedCrates(program, bodies.blocks(), files.files()), problems);
  }

  /// Whether a crate may include what the build generates: the first ones do not.
  private static boolean includesGenerated(CrateState crate) {
    return switch (crate.source.role()) {
      case LIBRARY, PROC_MACRO, PARSED -> false;
      case ANALYZED -> !NEVER_INCLUDES.contains(crate.source.name());
    };
  }

  private CrateState state(CrateSource source) {
    Edition edition = edition(source.edition());
    Slot root =
        program.add(
            source.id(),
            -1,
            source.name(),
            Binding.PUBLIC,
            placeholder(),
            new Slot.What.OfModule(Def.ModKind.ROOT, List.<Attr>of(), klint.base.Span.NONE));
    ModuleScope scope =
        new ModuleScope(root.id, source.id(), ModuleScope.Kind.ROOT, Optional.empty());
    root.scope = Optional.of(scope);
    Expander expander =
        new Expander(
            new CrateContext(source.id(), source.name(), edition, source.cfg()),
            program.expansions,
            syntax,
            new SourceHost(sources, source),
            limits);
    return new CrateState(source, edition, expander, scope);
  }

  private static ModuleScope placeholder() {
    return new ModuleScope(-1, -1, ModuleScope.Kind.ROOT, Optional.empty());
  }

  static Edition edition(int year) {
    for (Edition edition : Edition.values()) {
      if (edition.year().equals(String.valueOf(year))) {
        return edition;
      }
    }
    return Edition.E2021;
  }

  /// The parsed file of a number, for tests.
  Optional<SourceFile> file(int id) {
    return Optional.ofNullable(files.files().get(id));
  }
}
