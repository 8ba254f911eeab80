// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import klint.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The HTML report in a real browser.
final class HtmlTest {
  private static final Path PLAYWRIGHT =
      Checkout.top().resolve("target/npm/node_modules/playwright-core");

  @TempDir Path folder = Path.of("");

  private Kernel kernel;

  @BeforeEach
  void create() throws IOException {
    kernel = Kernel.in(folder);
    kernel.write(
        "a.rs",
        """
        use kernel::prelude::*;

        fn inner(x: &str) {
            let _ = x;
            might_sleep();
        }

        pub fn caller(q: &SpinLock<u32>) {
            outer(q)
        }

        pub fn outer(q: &SpinLock<u32>) {
            let g = q.lock();
            inner("</script><b>ä</b>");
            drop(g);
        }

        pub fn silenced(q: &SpinLock<u32>) {
            let _g = q.lock();
            might_sleep(); // klint: allow(sleep-in-atomic) because of a test
        }

        // klint: allow(unknown-effect) because nothing
        pub fn unused() {}
        """);
  }

  @Test
  void theFileNeedsNothingElse() {
    String page = kernel.run("check", "a.rs", "--format", "html").out();
    assertTrue(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"), page);
    String outside = page.replaceAll("http://www\\.w3\\.org/2000/svg", "");
    for (String needs : List.of("http:", "https:", "src=", "@import", "url(http", "<link")) {
      assertFalse(outside.contains(needs), needs);
    }
    assertFalse(page.contains("</script><b>"), "a text of the source ends no element");
    assertTrue(page.contains("<noscript>\n<ul>\n<li>a.rs:14: error[sleep-in-atomic]"), page);
  }

  private JsonObject browse(Path report) throws IOException, InterruptedException {
    Path chromium = Path.of("/usr/bin/chromium");
    assumeTrue(
        Files.isExecutable(chromium) && Files.exists(PLAYWRIGHT),
        "SKIPPED: no chromium or no playwright-core; .ci/run installs both");
    Path script = folder.resolve("browse.cjs");
    try (InputStream in = HtmlTest.class.getResourceAsStream("/klint/report/browse.cjs")) {
      Files.write(script, in.readAllBytes());
    }
    Process process =
        new ProcessBuilder(
                "node",
                script.toString(),
                PLAYWRIGHT.toString(),
                chromium.toString(),
                report.toString(),
                folder.toString())
            .redirectError(folder.resolve("browse.err").toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), Files.readString(folder.resolve("browse.err")));
    Path kept = Checkout.top().resolve("target/html-report");
    Files.createDirectories(kept);
    for (String picture : List.of("light.png", "dark.png", "phone.png", "paper.pdf")) {
      Files.copy(
          folder.resolve(picture),
          kept.resolve(picture),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return JsonParser.parseString(out).getAsJsonObject();
  }

  private static List<String> texts(JsonObject seen, String name) {
    return seen.getAsJsonArray(name).asList().stream().map(e -> e.getAsString()).toList();
  }

  @Test
  void aReaderOpensFiltersAndWalks() throws IOException, InterruptedException {
    Path report = folder.resolve("o.html");
    kernel.run("check", "a.rs", "--report", "html=o.html");
    JsonObject seen = browse(report);
    assertEquals(List.of(), texts(seen, "errors"));
    assertEquals(List.of(), texts(seen, "requests"), "offline");
    assertEquals("2 of 3 findings", seen.get("tally").getAsString());
    assertTrue(seen.get("firstRow").getAsString().startsWith("error "), "errors first");
    assertTrue(seen.get("second").getAsString().contains("unused-suppression"));
    assertTrue(seen.get("title").getAsString().startsWith("error[sleep-in-atomic]"));
    List<String> steps = texts(seen, "steps");
    assertTrue(steps.getFirst().contains("spinlock"), steps.toString());
    assertTrue(steps.getLast().contains("might_sleep"), steps.toString());
    List<String> section = texts(seen, "section");
    assertEquals("13", section.getFirst().strip(), "from the acquisition");
    assertTrue(section.contains("14") && Integer.parseInt(section.getLast()) >= 14);
    assertTrue(texts(seen, "hit").getFirst().contains("</script><b>ä</b>"));
    assertTrue(seen.get("before").getAsString().startsWith("Step 1 of "));
    String last = "Step " + steps.size() + " of " + steps.size();
    assertTrue(seen.get("last").getAsString().startsWith(last), seen.get("last").getAsString());
    assertTrue(seen.get("focused").getAsBoolean(), "the focus goes along");
    String graph = seen.get("graph").getAsString();
    assertTrue(graph.startsWith("a::caller calls a::outer calls "), graph);
    assertTrue(graph.endsWith(", holding spinlock"), graph);
    assertTrue(seen.get("nothing").getAsBoolean());
    assertEquals("1 of 3 findings", seen.get("filtered").getAsString());
    assertEquals("3 findings", seen.get("silenced").getAsString());
    assertEquals(List.of(), texts(seen, "unnamed"));
    assertEquals("rgb(20, 23, 28)", seen.get("ground").getAsString());
    assertTrue(seen.get("wide").getAsInt() <= 390, "no sideways scrolling on a phone");
    assertTrue(seen.get("phoneDetail").getAsBoolean() && seen.get("phoneList").getAsBoolean());
    assertEquals(2, seen.get("printed").getAsInt());
  }

  @Test
  void thousandsOfFindingsStayQuick() throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder("use kernel::prelude::*;\n");
    for (int i = 0; i < 40; i++) {
      text.append("pub fn f").append(i).append("(q: &SpinLock<u32>) {\n    let _g = q.lock();\n");
      text.append("    might_sleep();\n}\n");
    }
    kernel.write("a.rs", text.toString());
    String page = kernel.run("check", "a.rs", "--format", "html").out();
    // The same findings many times over.
    int from = page.indexOf("\"findings\":[") + "\"findings\":[".length();
    int to = page.indexOf("],\"problems\":");
    String findings = page.substring(from, to);
    String many = (findings + ",").repeat(150);
    Path report = folder.resolve("many.html");
    Files.writeString(
        report,
        page.substring(0, from) + many.substring(0, many.length() - 1) + page.substring(to));
    JsonObject seen = browse(report);
    assertEquals("6000 findings", seen.get("tally").getAsString());
    assertTrue(seen.get("rowsDrawn").getAsInt() < 60, "only what is seen is drawn");
    assertEquals("6000", seen.get("end").getAsString());
    assertTrue(seen.get("openMs").getAsInt() < 10_000, seen.get("openMs") + " ms to open");
    assertTrue(seen.get("endMs").getAsInt() < 3_000, seen.get("endMs") + " ms to the end");
  }
}
