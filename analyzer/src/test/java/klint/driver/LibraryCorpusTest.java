// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import klint.report.CallSite;
import klint.resolve.Crate;
import klint.resolve.CrateDefs;
import klint.resolve.Namespace;
import klint.resolve.PathRes;
import klint.resolve.Res;
import klint.resolve.ResolvedCrates;
import klint.source.SourceRequest;
import klint.types.BodyTypes;
import klint.types.Cause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Our library has what kernel trees use of `core`, `alloc` and `std`.
///
/// Two ways: every path written in the text, configured or not, also in host-side tools; and every
/// path and method call that the front end resolves in the tree's crates.
@Tag("corpus")
final class LibraryCorpusTest {
  /// `alloc::` is a module of the kernel crate's own in newer trees; only the front end knows
  /// which.
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w:$])(?:::)?((?:core|std)(?:::[A-Za-z_]\\w*)+)");

  private static final Set<String> LIBRARY = Set.of("core", "alloc", "std");

  /// What code of a kernel tree mentions and our library leaves out, with the reason.
  private static final Map<String, String> LEFT_OUT =
      Map.of("core::arch::x86", "of 32-bit targets; one architecture is assumed");

  @Test
  void linux612() throws IOException {
    check("linux-6.12", 2_000);
  }

  @Test
  void linux73() throws IOException {
    check("linux-7.3", 25_000);
  }

  private static void check(String version, int least) throws IOException {
    String corpus = System.getProperty("klint.corpus");
    assumeTrue(corpus != null, "needs kernel trees: set -Dklint.corpus");
    Path tree = Path.of(corpus).resolve(version);
    assumeTrue(Files.isDirectory(tree), "no tree " + version + " in the corpus");
    Analysis analysis = analyze(tree);
    Set<String> gaps = new TreeSet<>();
    Map<String, String> written = written(tree);
    assertTrue(written.size() > 80, "only " + written.size() + " paths");
    written.forEach(
        (path, file) -> {
          if (!LEFT_OUT.containsKey(path) && !resolves(analysis.defs(), path)) {
            gaps.add("path " + path + " in " + file);
          }
        });
    for (CrateDefs.Loss loss : analysis.defs().losses()) {
      if (LIBRARY.contains(loss.what().replaceFirst("^(use )?(::)?", "").split("::", -1)[0])) {
        gaps.add(loss.cause() + " " + loss.what());
      }
    }
    for (BodyTypes body : analysis.bodies()) {
      for (BodyTypes.Loss loss : body.losses()) {
        if (loss.cause() == Cause.LIBRARY_GAP) {
          gaps.add("in " + analysis.defs().path(body.hir().owner()) + ": " + loss.what());
        }
      }
    }
    int resolved = 0;
    for (CallSite call : analysis.calls()) {
      Optional<String> cause = call.cause();
      if (cause.filter(c -> c.equals(Cause.LIBRARY_GAP.name())).isPresent()) {
        gaps.add("call " + call.place() + " " + call.calleeName().orElse("?"));
      }
      if (call.callee().filter(c -> isOfLibrary(c)).isPresent()) {
        resolved++;
      }
    }
    assertEquals("", gaps.stream().limit(200).collect(Collectors.joining("\n")));
    assertTrue(resolved > least, "only " + resolved + " calls into the library");
  }

  private static boolean isOfLibrary(String callee) {
    return LIBRARY.stream().anyMatch(l -> callee.contains(l + "::"));
  }

  /// The paths as far as they are modules, items or variants; what follows is the front end's.
  private static boolean resolves(ResolvedCrates defs, String path) {
    List<String> parts = Arrays.asList(path.split("::", -1));
    String name = parts.getFirst();
    Crate crate =
        defs.crates().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    parts.set(0, "crate");
    for (Namespace ns : Namespace.values()) {
      PathRes res = defs.resolve(crate.root(), parts, ns);
      if (!(res.res() instanceof Res.Unresolved)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> written(Path tree) throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path p : files.filter(f -> f.toString().endsWith(".rs")).sorted().toList()) {
        for (String line : Files.readString(p, StandardCharsets.UTF_8).lines().toList()) {
          String code = line.contains("//") ? line.substring(0, line.indexOf("//")) : line;
          Matcher m = PATH.matcher(code);
          while (m.find()) {
            out.putIfAbsent(m.group(1), tree.relativize(p).toString());
          }
        }
      }
    }
    return out;
  }

  private static Analysis analyze(Path tree) {
    SourceRequest request =
        new SourceRequest(
            List.of(tree),
            tree,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            false);
    return switch (Analyzer.analyze(
        request, new Options(2, Options.Depth.CALLS), Progress.SILENT)) {
      case Analyzer.Result.Ready(Analysis analysis) -> analysis;
      case Analyzer.Result.Refused(String why) -> throw new AssertionError(why);
      case Analyzer.Result.Stopped(String why) -> throw new AssertionError(why);
    };
  }
}
