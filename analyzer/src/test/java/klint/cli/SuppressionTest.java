// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Suppressions and baselines, as a user writes them.
final class SuppressionTest {
  @TempDir Path folder = Path.of("");

  private Kernel kernel;

  @BeforeEach
  void create() throws IOException {
    kernel = Kernel.in(folder);
  }

  private static List<JsonObject> findings(Kernel.Ran ran) {
    JsonArray all = JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonArray("findings");
    List<JsonObject> out = new ArrayList<>();
    all.forEach(f -> out.add(f.getAsJsonObject()));
    return out;
  }

  /// `line: rule` of what is open, and `line: (rule) reason` of what is silenced.
  private List<String> told(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "a.rs", "--format", "json"));
    args.addAll(List.of(more));
    List<String> out = new ArrayList<>();
    for (JsonObject f : findings(kernel.run(args.toArray(String[]::new)))) {
      String rule = f.get("rule").getAsString();
      out.add(
          f.get("line").getAsInt()
              + ": "
              + (f.get("suppressed").isJsonNull()
                  ? rule
                  : "("
                      + rule
                      + ") "
                      + f.getAsJsonObject("suppressed").get("reason").getAsString()));
    }
    return out;
  }

  @Test
  void commentsReachTheirLineOrTheNextStatementOrItem() throws IOException {
    kernel.write(
        "a.rs",
        """
        use kernel::prelude::*;

        pub fn trailing(q: &SpinLock<u32>) {
            let _g = q.lock();
            might_sleep(); // klint: allow(sleep-in-atomic) because trailing
            might_sleep();
        }

        pub fn statement(q: &SpinLock<u32>) {
            let _g = q.lock();
            // klint: allow(sleep-in-atomic) because of a reason
            // that is longer than a line
            let _x = (
                1,
                might_sleep(),
            );
            might_sleep();
        }

        /// Documented.
        // klint: allow(sleep_in_atomic, unknown-effect) because the whole item
        #[inline]
        pub fn item(q: &SpinLock<u32>) {
            let _g = q.lock();
            might_sleep();
        }

        pub fn text(q: &SpinLock<u32>) {
            let _g = q.lock();
            let _s = "// klint: allow(sleep-in-atomic) because a string is no comment";
            might_sleep();
        }
        """);
    assertEquals(
        List.of(
            "5: (sleep-in-atomic) trailing",
            "6: sleep-in-atomic",
            "15: (sleep-in-atomic) of a reason that is longer than a line",
            "17: sleep-in-atomic",
            "21: unused-suppression",
            "25: (sleep-in-atomic) the whole item",
            "31: sleep-in-atomic"),
        told());
  }

  @Test
  void lintAttributesReachWhatTheyAreOn() throws IOException {
    kernel.write(
        "a.rs",
        """
        #![feature(register_tool)]
        use kernel::prelude::*;

        #[expect(klint::sleep_in_atomic, reason = "a function")]
        pub fn function(q: &SpinLock<u32>) {
            let _g = q.lock();
            might_sleep();
        }

        mod inner {
            #![allow(dead_code, klint::sleep_in_atomic, reason = "a module")]
            use kernel::prelude::*;
            pub fn f(q: &SpinLock<u32>) {
                let _g = q.lock();
                might_sleep();
            }
        }

        pub fn statement(q: &SpinLock<u32>) {
            let _g = q.lock();
            #[allow(klint::sleep_in_atomic)]
            let _x = might_sleep();
            might_sleep();
        }

        #[allow(klint::sleep_in_atomic, reason = "nothing here")]
        pub fn clean() {}
        """);
    assertEquals(
        List.of(
            "7: (sleep-in-atomic) a function",
            "15: (sleep-in-atomic) a module",
            "21: suppression-without-reason",
            "22: (sleep-in-atomic) ",
            "23: sleep-in-atomic",
            "26: unused-suppression"),
        told());
  }

  @Test
  void settingsSuppressByFunctionAndPath() throws IOException {
    kernel.write("a.rs", Kernel.BAD);
    String settings = kernel.read("klint.toml");
    kernel.write(
        "klint.toml",
        settings
            + """

            [[allow]]
            rule = "sleep-in-atomic"
            function = "a::f"
            reason = "known to upstream"

            [[allow]]
            rule = "sleep-in-atomic"
            path = "b.rs"
            """);
    assertEquals(
        List.of(
            "5: (sleep-in-atomic) known to upstream",
            "10: suppression-without-reason",
            "10: unused-suppression"),
        told());
    kernel.write("klint.toml", settings + "\n[[allow]]\nrule = \"sleep-in-atomic\"\n");
    Kernel.Ran ran = kernel.run("check", "a.rs");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("klint.toml:5:"), ran.err());
    assertTrue(ran.err().contains("needs a `path` or a `function`"), ran.err());
    kernel.write(
        "klint.toml", settings + "\n[[allow]]\nrule = \"sleep-in-atomic\"\nfunctoin = \"x\"\n");
    assertTrue(
        kernel.run("check", "a.rs").err().contains("did you mean `function`?"), "a suggestion");
  }

  @Test
  void aSilencedFindingIsNoneForTheExitCodeButStaysInSarif() throws IOException {
    kernel.write(
        "a.rs",
        Kernel.BAD.replace(
            "might_sleep();", "might_sleep(); // klint: allow(sleep-in-atomic) because of [me]"));
    assertEquals(new Kernel.Ran(0, "", ""), kernel.run("check", "a.rs", "--quiet"));
    JsonObject result =
        JsonParser.parseString(kernel.run("check", "a.rs", "--format", "sarif").out())
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("results")
            .get(0)
            .getAsJsonObject();
    JsonObject by = result.getAsJsonArray("suppressions").get(0).getAsJsonObject();
    assertEquals("inSource", by.get("kind").getAsString());
    assertEquals("of [me]", by.get("justification").getAsString());
  }

  @Test
  void anUnusedSuppressionIsAWarningThatCanBeDenied() throws IOException {
    kernel.write("a.rs", "// klint: allow(sleep-in-atomc) because of a slip\nfn f() {}\n");
    Kernel.Ran ran = kernel.run("check", "a.rs", "--format", "short");
    assertEquals(0, ran.code());
    assertEquals(
        "a.rs:1:1: warning: [unused-suppression] there is no rule `sleep-in-atomc`, did you mean"
            + " `sleep-in-atomic`?\n",
        ran.out());
    assertEquals(1, kernel.run("check", "a.rs", "--deny", "warnings").code());
    assertEquals(0, kernel.run("check", "a.rs", "--only", "sleep-in-atomic").code());
  }

  @Test
  void aBaselineKnowsWhatWasThere() throws IOException {
    kernel.write("a.rs", Kernel.BAD);
    assertEquals(1, kernel.run("check", "a.rs").code());
    assertEquals(0, kernel.run("check", "a.rs", "--write-baseline", "known.txt").code());
    String known = kernel.read("known.txt");
    assertEquals(2, known.lines().count(), known);
    assertTrue(known.contains(" sleep-in-atomic a.rs a::f\n"), known);
    // Moved and with another defect beside it: one is known, one new.
    kernel.write("a.rs", "\n\n" + Kernel.BAD + Kernel.BAD.substring(24).replace(" f(", " g("));
    Kernel.Ran ran = kernel.run("check", "a.rs", "--baseline", "known.txt", "--format", "json");
    assertEquals(1, ran.code());
    List<JsonObject> all = findings(ran);
    assertEquals(2, all.size());
    assertEquals("known", all.get(0).get("standing").getAsString());
    assertFalse(all.get(0).get("suppressed").isJsonNull());
    assertEquals("new", all.get(1).get("standing").getAsString());
    assertTrue(all.get(1).get("suppressed").isJsonNull());
    // Both written: the same bytes whatever is known already.
    kernel.run("check", "a.rs", "--write-baseline", "one.txt");
    kernel.run("check", "a.rs", "--baseline", "known.txt", "--write-baseline", "two.txt");
    assertEquals(kernel.read("one.txt"), kernel.read("two.txt"));
    assertEquals(0, kernel.run("check", "a.rs", "--baseline", "one.txt").code());
  }

  @Test
  void aBrokenBaselineIsAUsageErrorWithItsPlace() throws IOException {
    kernel.write("a.rs", Kernel.GOOD);
    kernel.write("known.txt", "# fine\n\nnot a fingerprint\n");
    Kernel.Ran ran = kernel.run("check", "a.rs", "--baseline", "known.txt");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("known.txt:3: error:"), ran.err());
    assertTrue(kernel.run("check", "a.rs", "--baseline", "no.txt").err().contains("no such file"));
  }

  @Test
  void severalReportsComeFromOneRun() throws IOException {
    kernel.write("a.rs", Kernel.BAD);
    Kernel.Ran ran =
        kernel.run(
            "check",
            "a.rs",
            "--format",
            "short",
            "--report",
            "json=o.json",
            "--report",
            "sarif=nowhere/o.sarif",
            "--report",
            "checkpatch=o.txt");
    assertEquals(2, ran.code(), "one could not be written");
    assertTrue(ran.err().contains("nowhere/o.sarif: no such file"), ran.err());
    assertTrue(ran.out().startsWith("a.rs:5:5: error: [sleep-in-atomic]"), ran.out());
    assertTrue(kernel.read("o.json").contains("klint-findings/1"));
    assertTrue(kernel.read("o.txt").startsWith("a.rs:5: ERROR:SLEEP_IN_ATOMIC:"));
  }

  @Test
  void aMissingPathHidesNothingOfTheRest() throws IOException {
    kernel.write("a.rs", Kernel.BAD);
    Files.createDirectory(folder.resolve("empty"));
    Kernel.Ran ran = kernel.run("check", "a.rs", "missing.rs", "empty", "--format", "short");
    assertEquals(2, ran.code());
    assertTrue(ran.out().startsWith("a.rs:5:5: error:"), ran.out());
    assertEquals(
        "missing.rs: error: no such file or folder\nempty: error: no Rust here\n", ran.err());
  }

  @Test
  void theTimeIsUp() throws IOException {
    kernel.write("a.rs", Kernel.BAD);
    Kernel.Ran ran = kernel.run("check", "a.rs", "--timeout", "0.000001", "--format", "json");
    assertEquals(0, ran.code());
    assertTrue(ran.err().contains("warning: the time was up"), ran.err());
    assertTrue(ran.out().contains("the time was up"), ran.out());
    assertEquals(List.of("5: sleep-in-atomic"), told("--timeout", "600"));
    assertEquals(2, kernel.run("check", "a.rs", "--timeout", "0").code());
  }
}
