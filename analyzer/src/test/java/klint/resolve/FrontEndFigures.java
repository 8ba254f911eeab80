// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import klint.base.Outcome;
import klint.diag.Problem;
import klint.expand.Limits;
import klint.rules.KnowledgeLoader;
import klint.source.LibrarySources;
import klint.source.SourceReader;
import klint.source.SourceRequest;

/// Prints what the front end knows of a path, for people: `kj java klint.resolve.FrontEndFigures
/// PATH [CONFIG]`.
final class FrontEndFigures {
  private FrontEndFigures() {}

  static LibrarySources library() {
    return OwnLibrary.of(KnowledgeLoader.load().value().library());
  }

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
      run(args);
    }
  }

  private static void run(String[] args) {
    long start = System.nanoTime();
    SourceRequest plain = SourceRequest.of(Path.of(args[0]));
    SourceRequest request =
        new SourceRequest(
            plain.paths(),
            plain.workingFolder(),
            plain.kernel(),
            args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty(),
            plain.edition(),
            plain.externs(),
            plain.cfg(),
            plain.rt());
    switch (SourceReader.read(request, library(), new DeclaredModules())) {
      case SourceReader.Result.Refused(String message) -> System.out.println(message);
      case SourceReader.Result.Ready ready -> {
        long read = System.nanoTime();
        Outcome<ResolvedCrates, Problem> outcome =
            Resolver.resolve(ready.sources(), new Resolver.Options(2, Limits.DEFAULT));
        long end = System.nanoTime();
        print(outcome);
        System.out.printf(
            "crates found in %d ms, resolved in %d ms%n",
            (read - start) / 1_000_000, (end - read) / 1_000_000);
        if (System.getProperty("defs") != null) {
          System.out.println(DefsPrinter.print(outcome.value(), Crate::report));
        }
      }
    }
  }

  private static void print(Outcome<ResolvedCrates, Problem> outcome) {
    ResolvedCrates defs = outcome.value();
    TreeMap<String, Integer> losses = new TreeMap<>();
    for (CrateDefs.Loss loss : defs.losses()) {
      losses.merge(
          defs.crate(loss.crate()).name() + " | " + loss.cause() + " | " + loss.what(),
          1,
          Integer::sum);
    }
    losses.forEach((what, count) -> System.out.println(count + " " + what));
    TreeMap<String, Integer> problems = new TreeMap<>();
    for (Problem problem : outcome.problems()) {
      problems.merge(problem.level() + " " + problem.message(), 1, Integer::sum);
    }
    TreeMap<String, String> first = new TreeMap<>();
    for (Problem problem : outcome.problems()) {
      first.putIfAbsent(
          problem.level() + " " + problem.message(),
          problem.place().file() + ":" + problem.place().line());
    }
    problems.forEach(
        (what, count) -> System.out.println(count + "x " + first.get(what) + " " + what));
    System.out.println("unsupported macros: " + defs.unsupportedMacros());
    System.out.println("macro calls: " + defs.macroCalls());
    System.out.println(
        "definitions "
            + defs.size()
            + ", impls "
            + defs.impls().size()
            + ", bodies "
            + defs.bodies().size()
            + ", losses "
            + defs.losses().size()
            + ", problems "
            + outcome.problems().size());
  }
}
