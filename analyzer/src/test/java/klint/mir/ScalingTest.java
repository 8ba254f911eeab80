// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import klint.base.DeepStack;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.driver.Progress;
import klint.source.SourceRequest;
import klint.syntax.Edition;
import klint.types.BodyTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Large bodies: what is made of them grows as they do.
///
/// Blocks are counted rather than seconds, so that a busy machine fails nothing; the one bound in
/// seconds is far off.
final class ScalingTest {
  private static final String HEAD =
      """
      pub struct Noisy(pub u32);
      impl Drop for Noisy { fn drop(&mut self) {} }
      fn make(n: u32) -> Noisy { Noisy(n) }
      fn mark(_: u32) {}
      fn test(n: u32) -> bool { n > 1 }
      """;
  private static final long MAX_SECONDS = 60;

  /// That the function `large`, which has four times the source of `small`, has about four times
  /// its blocks.
  private static void isLinear(Path folder, String source) throws IOException {
    Path file = folder.resolve("lib.rs");
    Files.writeString(file, HEAD + source);
    var request =
        new SourceRequest(
            List.of(file),
            folder,
            Optional.empty(),
            Optional.empty(),
            Optional.of(2021),
            List.of(),
            List.of(),
            false);
    var result = Analyzer.analyze(request, new Options(1, Options.Depth.TYPES), Progress.SILENT);
    if (!(result instanceof Analyzer.Result.Ready(Analysis analysis))) {
      throw new AssertionError(result);
    }
    assertEquals(List.of(), analysis.problems());
    assertEquals(List.of(), analysis.defects());
    int small = blocks(analysis, "small");
    int large = blocks(analysis, "large");
    assertTrue(small > 100, "only " + small + " blocks");
    assertTrue(large <= 5 * small, "four times the source: " + small + " blocks, then " + large);
  }

  private static int blocks(Analysis analysis, String function) {
    var instances = analysis.types().orElseThrow().instances();
    BodyTypes f =
        analysis.bodies().stream()
            .filter(b -> instances.path(b.hir().owner()).endsWith("::" + function))
            .findFirst()
            .orElseThrow();
    var context =
        new Lowering.Context(instances, new FormatCalls(analysis.defs(), instances), Edition.E2021);
    long start = System.nanoTime();
    int blocks = DeepStack.call(() -> Lowering.item(f, context).blocks().size());
    assertTrue((System.nanoTime() - start) / 1_000_000_000L < MAX_SECONDS, function);
    return blocks;
  }

  private static String lines(String name, int n) {
    StringBuilder out = new StringBuilder("pub fn " + name + "(c: bool) -> u32 {\n");
    for (int i = 0; i < n / 5; i++) {
      out.append("  let x").append(i).append(" = make(").append(i).append(");\n");
      out.append("  if c && test(x").append(i).append(".0) {\n    mark(1);\n");
      out.append(i % 100 == 0 ? "    return 1;\n" : "    mark(2);\n").append("  }\n");
    }
    return out.append("  0\n}\n").toString();
  }

  @Test
  void aFunctionOfTenThousandLines(@TempDir Path folder) throws IOException {
    isLinear(folder, lines("small", 2_500) + lines("large", 10_000));
  }

  private static String arms(String name, int n) {
    StringBuilder out = new StringBuilder("pub mod m" + n + " {\nuse super::*;\npub enum E {\n");
    for (int i = 0; i < n; i++) {
      out.append("  V").append(i).append("(Noisy),\n");
    }
    out.append("}\npub fn ").append(name).append("(e: E) {\n  match e {\n");
    for (int i = 0; i < n; i++) {
      out.append("    E::V").append(i).append("(n) => mark(n.0 + ").append(i).append("),\n");
    }
    return out.append("  }\n}\n}\n").toString();
  }

  @Test
  void aMatchWithFiveThousandArms(@TempDir Path folder) throws IOException {
    isLinear(folder, arms("small", 1_250) + arms("large", 5_000));
  }

  private static String deep(String name, int n) {
    StringBuilder out = new StringBuilder("pub fn " + name + "() -> u32 {\n");
    for (int i = 0; i < n; i++) {
      out.append("let x").append(i).append(" = make(").append(i).append(");\n");
      out.append("if test(").append(i).append(") { return x").append(i).append(".0; }\n");
      out.append("if test(x").append(i).append(".0) {\n");
    }
    return out.append("mark(0);\n").append("}".repeat(n)).append("\n0\n}\n").toString();
  }

  @Test
  void aThousandDeep(@TempDir Path folder) throws IOException {
    isLinear(folder, deep("small", 250) + deep("large", 1_000));
  }
}
