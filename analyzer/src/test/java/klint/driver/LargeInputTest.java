// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import klint.source.SourceRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Large functions, tables, matches and expansions take time in proportion to their size.
///
/// Measured is processor time of all threads, of a program and of one four times as large, after
/// one run that warms up. What grows with the square would take sixteen times as long.
final class LargeInputTest {
  @TempDir Path folder = Path.of("");

  /// A program of a size, and its whole-run bound in seconds of processor time.
  private record Input(String name, int size, IntFunction<String> program) {}

  private static final List<Input> INPUTS =
      List.of(
          new Input("a function of 10,000 lines", 10_000, LargeInputTest::longFunction),
          new Input("a match with 5,000 arms", 5_000, LargeInputTest::match),
          new Input("an enum of 5,000 variants", 5_000, LargeInputTest::variants),
          new Input("a table of 10,000 constants", 10_000, LargeInputTest::table),
          new Input("blocks nested 1,000 deep", 1_000, LargeInputTest::nested),
          new Input("5,000 functions from one macro call", 5_000, LargeInputTest::expansion));

  /// What the library costs in every run, once warm.
  private double empty;

  @TestFactory
  Stream<DynamicTest> timeGrowsWithSize() {
    return INPUTS.stream().map(i -> DynamicTest.dynamicTest(i.name(), () -> grows(i)));
  }

  private void grows(Input input) throws IOException {
    if (empty == 0) {
      seconds("fn f() {}");
      empty = seconds("fn f() {}");
    }
    double small = Math.max(0.5, seconds(input.program().apply(input.size() / 4)) - empty);
    double large = seconds(input.program().apply(input.size())) - empty;
    assertTrue(large < 10 * small, input.name() + ": " + small + " s, four times that: " + large);
    assertTrue(large < 60, input.name() + ": " + large + " s");
  }

  private double seconds(String program) throws IOException {
    Path file = folder.resolve("large.rs");
    Files.writeString(file, program);
    long start = processorTime();
    Analyzer.Result result =
        Analyzer.analyze(
            SourceRequest.of(file), new Options(2, Options.Depth.EFFECTS), Progress.SILENT);
    double took = (processorTime() - start) / 1e9;
    Analysis analysis =
        switch (result) {
          case Analyzer.Result.Ready(Analysis ready) -> ready;
          case Analyzer.Result.Refused(String message) -> throw new AssertionError(message);
          case Analyzer.Result.Stopped(String stage) -> throw new AssertionError(stage);
        };
    assertEquals(List.of(), analysis.problems());
    assertEquals(List.of(), analysis.defects());
    return took;
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static String lines(int n, IntFunction<String> line) {
    return IntStream.range(0, n).mapToObj(line).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String longFunction(int n) {
    return "pub struct Acc { a: u32 }\n"
        + "impl Acc { fn add(&mut self, x: u32) -> u32 { self.a = self.a.wrapping_add(x);"
        + " self.a } }\n"
        + "pub fn long(acc: &mut Acc) -> u32 {\n"
        + "    let mut s = 0u32;"
        + lines(
            n / 2,
            i ->
                "    let x%1$d = acc.add(%1$d);\n    if s > %1$d { s = s.wrapping_add(x%1$d); }"
                    .formatted(i))
        + "    s\n}\n";
  }

  private static String match(int n) {
    return "pub fn arms(x: u32) -> Option<u32> {\n    match x {"
        + lines(n, i -> "        %d => Some(%d),".formatted(i, (i * 7) % n))
        + "        _ => None,\n    }\n}\n";
  }

  private static String variants(int n) {
    return "pub enum Big {"
        + lines(n, i -> "    V" + i + ",")
        + "}\npub fn number(b: &Big) -> u32 {\n    match b {"
        + lines(n, i -> "        Big::V%1$d => %1$d,".formatted(i))
        + "    }\n}\n";
  }

  private static String table(int n) {
    return "pub static TABLE: [(u32, u64); "
        + n
        + "] = ["
        + lines(n, i -> "    (%1$d, 0x%1$x),".formatted(i))
        + "];\n"
        + lines(n, i -> "pub const C%1$d: u32 = %1$d;".formatted(i));
  }

  private static String nested(int n) {
    return "pub fn deep(x: u32) -> u32 {\n"
        + lines(n, i -> "if x > " + i + " {")
        + "x"
        + lines(n, i -> "} else { " + i + " }")
        + "}\n";
  }

  private static String expansion(int n) {
    return "macro_rules! all {\n"
        + "    ($($n:ident = $v:expr;)*) => { $(pub fn $n() -> u32 { let x = $v; x + 1 })* }\n}\n"
        + "all! {"
        + lines(n, i -> "    f%1$d = %1$d;".formatted(i))
        + "}\n";
  }
}
