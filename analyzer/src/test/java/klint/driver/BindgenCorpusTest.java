// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.resolve.BindingsComparison;
import klint.source.SourceRequest;
import klint.source.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What we make of a tree's C headers without building it is what bindgen makes of them: names,
/// number and types of parameters, fields and their types, constants and their values.
///
/// `-Dklint.bindgen=ROOT` names a root that `.ci/driver-mir` made: Debian's bindgen 0.71 has
/// written the bindings of the tree `ROOT/k` there, in the configuration `ROOT/k/.config`.
@Tag("corpus")
final class BindgenCorpusTest {
  /// Inline functions in this configuration, which a call of Rust reaches in another one.
  private static final Set<String> OF_OTHER_CONFIGURATIONS =
      Set.of("__might_sleep", "div64_s64", "div_s64_rem", "em_dev_unregister_perf_domain");

  /// A constant we could not evaluate says so by this function.
  private static final Set<String> OWN = Set.of("__klint_unknown_constant");

  /// Known to be wrong. `const` is lost by bindgen for some pointers to types that were declared
  /// and not yet defined; an enum declared before it is defined is an `i32`; a character constant
  /// is a `u8`; a named structure inside another has the outer one's name first; an unnamed union
  /// that a macro names; `__int128`.
  private static final Set<String> KNOWN_WRONG =
      Set.of(
          "const DRM_IOCTL_BASE",
          "struct device",
          "struct dma_buf",
          "struct dma_buf_poll_cb_t",
          "struct dma_data_direction",
          "struct drm_mode_config",
          "struct iommu_iotlb_gather__bindgen_ty_1",
          "struct module",
          "struct netns_ipv4",
          "struct task_struct",
          "type drm_gem_object_status",
          "type u128_");

  @Test
  void headersOfAKernelTree() throws IOException {
    String root = System.getProperty("klint.bindgen");
    assumeTrue(root != null, "needs a root of .ci/driver-mir: set -Dklint.bindgen");
    Path tree = Path.of(root).resolve("k");
    String bindgen =
        Files.readString(tree.resolve("rust/bindings/bindings_generated.rs"))
            + Files.readString(tree.resolve("rust/bindings/bindings_helpers_generated.rs"));
    String corpus = System.getProperty("klint.corpus");
    assumeTrue(corpus != null, "needs kernel trees: set -Dklint.corpus");
    BindingsComparison comparison =
        BindingsComparison.of(
            ours(Path.of(corpus).resolve("linux-7.3"), tree.resolve(".config")), bindgen);
    assertTrue(comparison.compared() > 3_000, "only " + comparison.compared());
    Set<String> wrong = new TreeSet<>();
    List<String> text = new ArrayList<>();
    comparison
        .differences()
        .forEach(
            (_, all) -> {
              for (String difference : all) {
                String name = difference.split("[\\n({]", 2)[0].strip();
                String last = name.substring(name.indexOf(' ') + 1);
                if (!OWN.contains(last) && !OF_OTHER_CONFIGURATIONS.contains(last)) {
                  wrong.add(name);
                  text.add(difference);
                }
              }
            });
    assertEquals(new TreeSet<>(KNOWN_WRONG), wrong, () -> String.join("\n", text));
  }

  /// What is made of a tree that was not built.
  private static String ours(Path tree, Path config) {
    SourceRequest request =
        new SourceRequest(
            List.of(tree),
            tree,
            Optional.empty(),
            Optional.of(config),
            Optional.empty(),
            List.of(),
            List.of(),
            false,
            Optional.empty());
    return switch (Analyzer.analyze(
        request, new Options(2, Options.Depth.NAMES), Progress.SILENT)) {
      case Analyzer.Result.Ready(Analysis analysis) ->
          analysis.sources().table().all().stream()
              .filter(t -> t.name().equals("rust/bindings/bindings_generated.rs"))
              .map(SourceText::text)
              .findFirst()
              .orElseThrow();
      case Analyzer.Result.Refused(String why) -> throw new AssertionError(why);
      case Analyzer.Result.Stopped(String why) -> throw new AssertionError(why);
    };
  }
}
