// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every `bindings::` and `uapi::` name that a kernel tree's Rust mentions is made from its C
/// headers.
@Tag("corpus")
final class BindingsCorpusTest {
  private static final Pattern USE = Pattern.compile("\\b(bindings|uapi)::([A-Za-z_]\\w*)");

  /// Mentioned in code that a line's comment does not show to be one, and of no header: a macro's
  /// pattern variable in `uapi::argument_type`.
  private static final Set<String> NOT_C = Set.of("argument_type");

  @Test
  void everyNameOfLinux612() throws IOException {
    check("linux-6.12");
  }

  @Test
  void everyNameOfLinux73() throws IOException {
    check("linux-7.3");
  }

  private static void check(String version) throws IOException {
    String corpus = System.getProperty("klint.corpus");
    assumeTrue(corpus != null, "needs kernel trees: set -Dklint.corpus");
    Path tree = Path.of(corpus).resolve(version);
    assumeTrue(Files.isDirectory(tree), "no tree " + version + " in the corpus");
    Set<String> kernel = new TreeSet<>();
    Set<String> user = new TreeSet<>();
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path p : files.filter(BindingsCorpusTest::isUser).toList()) {
        for (String line : Files.readString(p, StandardCharsets.UTF_8).lines().toList()) {
          String code = line.contains("//") ? line.substring(0, line.indexOf("//")) : line;
          Matcher m = USE.matcher(code);
          while (m.find()) {
            (m.group(1).equals("uapi") ? user : kernel).add(m.group(2));
          }
        }
      }
    }
    user.removeAll(NOT_C);
    assertTrue(kernel.size() > 100, "too few names: " + kernel.size());
    long start = System.nanoTime();
    var made =
        BindingsSynthesizer.bindings(
            tree,
            CConfig.allOn(CConfig.Preemption.NOT_RT),
            new BindingsSynthesizer.Wanted(kernel, Set.of()),
            new BindingsSynthesizer.Wanted(user, Set.of()));
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertEquals(List.of(), made.value().bindings().missing());
    assertEquals(List.of(), made.value().uapi().missing());
    assertTrue(
        !made.value().bindings().text().contains("= __klint_unknown_constant()"),
        "a constant without value");
    assertTrue(millis < 20_000, "took " + millis + " ms");
  }

  /// Rust that uses the bindings crate: not its definition, and not a driver's own `bindings`
  /// module.
  private static boolean isUser(Path p) {
    String s = p.toString();
    return s.endsWith(".rs")
        && !s.contains("/rust/bindings/")
        && !s.contains("/rust/pin-init/")
        && !s.contains("/rust/macros/")
        && !s.contains("/nova-core/gsp/");
  }
}
