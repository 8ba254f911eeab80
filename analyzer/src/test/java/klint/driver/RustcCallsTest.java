// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import klint.Checkout;
import klint.diag.Place;
import klint.report.CallSite;
import klint.source.SourceRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The programs of test-crates/calls: every call resolves to what rustc resolved it to, and there
/// is no call that rustc does not have.
///
/// rustc's answers are read from its MIR. Without rustc only what is unresolved is looked at.
final class RustcCallsTest {

  private static List<Path> programs() throws IOException {
    String only = System.getProperty("program", "");
    Path folder = Path.of(System.getProperty("programs", ""));
    if (folder.toString().isEmpty()) {
      folder = Checkout.top().resolve("test-crates/calls");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".rs") && f.toString().contains(only))
          .sorted()
          .toList();
    }
  }

  private static int edition(Path file) throws IOException {
    String directive = "//@ edition: ";
    String first = Files.readString(file).lines().findFirst().orElse("");
    return first.startsWith(directive)
        ? Integer.parseInt(first.substring(directive.length()))
        : 2021;
  }

  @Test
  void thereAreEnough() throws IOException {
    assertTrue(!System.getProperty("program", "").isEmpty() || programs().size() >= 72);
  }

  @TestFactory
  List<DynamicTest> programsResolveAsRustcDoes() throws IOException {
    Map<Integer, List<Path>> byEdition = new TreeMap<>();
    for (Path file : programs()) {
      byEdition.computeIfAbsent(edition(file), _ -> new ArrayList<>()).add(file);
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<Integer, List<Path>> e : byEdition.entrySet()) {
      Analysis analysis = analyze(e.getValue(), e.getKey());
      Map<String, List<CallSite>> calls = new TreeMap<>();
      for (CallSite c : analysis.calls()) {
        calls.computeIfAbsent(name(c.place().file()), _ -> new ArrayList<>()).add(c);
      }
      for (Path file : e.getValue()) {
        String name = name(file.toString());
        List<CallSite> ours = calls.getOrDefault(name, List.of());
        tests.add(DynamicTest.dynamicTest(name, file.toUri(), () -> judge(file, e.getKey(), ours)));
      }
    }
    return tests;
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static Analysis analyze(List<Path> files, int edition) {
    SourceRequest request =
        new SourceRequest(
            files,
            files.getFirst().toAbsolutePath().resolveSibling(".").normalize(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(edition),
            List.of(),
            List.of(),
            false);
    return switch (Analyzer.analyze(
        request, new Options(1, Options.Depth.CALLS), Progress.SILENT)) {
      case Analyzer.Result.Refused(String message) -> throw new AssertionError(message);
      case Analyzer.Result.Stopped(String stage) -> throw new AssertionError(stage);
      case Analyzer.Result.Ready(Analysis analysis) -> analysis;
    };
  }

  private static Optional<String> mir(Path file, int edition) throws IOException {
    List<String> command =
        List.of(
            "rustc",
            "+nightly",
            "--edition=" + edition,
            "--crate-type=lib",
            "-Awarnings",
            "-Cpanic=abort",
            "-Zmir-opt-level=0",
            "-Zmir-include-spans=on",
            "-Zunpretty=mir",
            file.toString());
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return out.isBlank() ? Optional.empty() : Optional.of(out);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static void judge(Path file, int edition, List<CallSite> ours) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (CallSite c : ours) {
      if (!c.isResolved() && c.dispatch() != CallSite.Dispatch.POINTER) {
        wrong.add("unresolved " + text(c) + " " + c.cause().orElse(""));
      }
    }
    Optional<String> mir = mir(file, edition);
    if (mir.isPresent()) {
      new Comparison(ours, macroLines(Files.readString(file)))
          .run(MirCalls.of(mir.get(), name(file.toString())), wrong);
    }
    assertEquals("", String.join("\n", wrong));
    assumeTrue(mir.isPresent(), "no nightly rustc on this machine");
  }

  /// The lines inside definitions of macros and the arguments of those that define some.
  private static BitSet macroLines(String text) {
    BitSet out = new BitSet();
    int depth = 0;
    int number = 0;
    boolean inside = false;
    for (String line : text.lines().toList()) {
      number++;
      boolean starts = line.strip().startsWith("macro_rules!");
      if (starts && !inside) {
        inside = true;
        depth = 0;
      }
      if (inside) {
        out.set(number);
        depth += (int) line.chars().filter(c -> c == '{').count();
        depth -= (int) line.chars().filter(c -> c == '}').count();
        inside = depth > 0;
      } else if (line.strip().startsWith("with_macro!")) {
        out.set(number);
      }
    }
    return out;
  }

  private static String text(CallSite c) {
    return c.place().line()
        + ":"
        + c.place().column()
        + " "
        + c.owner().map(o -> o + "::").orElse("")
        + c.calleeName().orElse("?")
        + " "
        + c.kind().label();
  }

  /// Pairs the calls of both by place, then by line.
  private static final class Comparison {
    private final List<CallSite> open;
    private final BitSet macroLines;

    Comparison(List<CallSite> ours, BitSet macroLines) {
      this.open = new ArrayList<>(ours);
      this.macroLines = macroLines;
    }

    void run(List<MirCalls.Call> judge, List<String> wrong) {
      List<MirCalls.Call> left = new ArrayList<>();
      for (MirCalls.Call call : judge) {
        if (!take(call, Where.EXACTLY)) {
          left.add(call);
        }
      }
      for (MirCalls.Call call : left) {
        if (!take(call, Where.LINE)
            && !take(call, Where.MACRO)
            && !(macroLines.get(call.line()) && take(call, Where.ANYWHERE))) {
          List<String> here =
              open.stream()
                  .filter(c -> c.place().line() == call.line())
                  .map(RustcCallsTest::text)
                  .toList();
          wrong.add("rustc has " + call.text() + ", here " + here);
        }
      }
      for (CallSite c : open) {
        if (c.isResolved()
            && c.callee().isPresent()
            && c.use().isEmpty()
            && c.kind() != CallSite.Kind.DROP
            // The compiler has instructions for them.
            && c.owner().filter("intrinsics"::equals).isEmpty()) {
          wrong.add("rustc has not " + text(c));
        }
      }
    }

    /// `MACRO`: written by a macro, wherever; places there differ. `ANYWHERE`: rustc says the
    /// macro's line, and we may say the one that uses it.
    private enum Where {
      EXACTLY,
      LINE,
      MACRO,
      ANYWHERE
    }

    private boolean take(MirCalls.Call call, Where where) {
      for (CallSite c : open) {
        Place p = c.place();
        boolean there =
            switch (where) {
              case EXACTLY -> p.line() == call.line() && p.column() == call.column();
              case LINE ->
                  p.line() == call.line()
                      || c.use().filter(u -> u.line() == call.line()).isPresent();
              case MACRO -> c.use().isPresent();
              case ANYWHERE -> true;
            };
        boolean same =
            c.calleeName().filter(call.name()::equals).isPresent()
                && (call.owner().isEmpty()
                    || c.owner().isEmpty()
                    || c.owner().equals(call.owner()));
        if (there && same) {
          open.remove(c);
          return true;
        }
      }
      return false;
    }
  }
}
