// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import klint.review.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is new in a change, as a reviewer sees it.
final class ChangeReviewTest {
  @TempDir Path temp = Path.of("");

  /// An old defect in `old`, and `outer`, which holds a lock over a call of `helper::work`.
  private static final String LIB =
      """
      use kernel::prelude::*;
      mod helper;

      pub fn old(q: &SpinLock<u32>) {
          let _g = q.lock();
          might_sleep();
      }

      pub fn outer(q: &SpinLock<u32>) {
          let _g = q.lock();
          helper::work();
      }
      """;

  private static final String HELPER =
      """
      use kernel::prelude::*;

      pub fn work() {
          inner();
      }

      fn inner() {}
      """;

  private Repository repository = Repository.at(Path.of(""));
  private Kernel kernel;

  @BeforeEach
  void create() throws IOException {
    repository = Repository.create(temp.resolve("r"));
    kernel = Kernel.in(repository.folder());
    repository.write("lib.rs", LIB).write("helper.rs", HELPER).commit("first");
  }

  private static final String SLEEPS =
      HELPER.replace("fn inner() {}", "fn inner() {\n    might_sleep();\n}");

  @Test
  void aPatchIsBlamedForWhatItDoesToUnchangedCallers() throws IOException {
    repository.git("checkout", "-q", "-b", "topic");
    // The old defect moves, and its neighbour is renamed: it is still the old one.
    repository
        .write("lib.rs", "// A comment.\n\n" + LIB)
        .write("helper.rs", SLEEPS)
        .commit("Sleep");
    String mail = repository.git("format-patch", "-1", "--stdout");
    Kernel.Ran ran = kernel.run("check", "--diff", "main..topic", "--format", "json");
    assertEquals(1, ran.code(), ran.err());
    assertEquals("", ran.err());
    var all = JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonArray("findings");
    assertEquals(1, all.size(), "only what is new");
    JsonObject f = all.get(0).getAsJsonObject();
    assertEquals("helper.rs", f.get("file").getAsString());
    assertEquals(8, f.get("line").getAsInt(), "the line that was added");
    assertEquals("r::outer", f.get("function").getAsString());
    assertEquals("new", f.get("standing").getAsString());
    assertTrue(f.get("notes").toString().contains("lib.rs:13"), f.get("notes").toString());
    // The same as a mail, on the branch that lacks it, whatever the work tree holds.
    repository.git("checkout", "-q", "main");
    repository.write("lib.rs", "not even Rust {{{");
    Kernel.Ran mailed =
        Kernel.runIn(
            repository.folder(),
            mail,
            "check",
            "--patch",
            "-",
            "--format",
            "checkpatch",
            "--quiet");
    assertEquals(1, mailed.code(), mailed.err());
    assertEquals("", mailed.err());
    assertTrue(mailed.out().startsWith("helper.rs:8: ERROR:SLEEP_IN_ATOMIC: "), mailed.out());
    assertEquals(1, mailed.out().lines().count());
    // With what was there before.
    Kernel.Ran both =
        Kernel.runIn(
            repository.folder(),
            mail,
            "check",
            "--patch",
            "-",
            "--all-findings",
            "--format",
            "short");
    assertEquals(2, both.out().lines().count(), both.out());
    assertEquals("not even Rust {{{", kernel.read("lib.rs"));
  }

  @Test
  void theIndexDecidesAndSilenceIsGolden() throws IOException {
    repository.write("helper.rs", SLEEPS);
    assertEquals(
        new Kernel.Ran(0, "", ""), kernel.run("check", "--staged", "--quiet"), "nothing is staged");
    repository.git("add", "helper.rs");
    repository.write("helper.rs", HELPER);
    Kernel.Ran ran = kernel.run("check", "--staged", "--quiet");
    assertEquals(1, ran.code());
    assertTrue(ran.out().contains("--> helper.rs:8:"), ran.out());
    // A good change beside an old defect says nothing.
    repository.write(
        "lib.rs", LIB.replace("_g = q.lock();\n    might", "_guard = q.lock();\n    might"));
    repository.git("add", "-A");
    assertEquals(new Kernel.Ran(0, "", ""), kernel.run("check", "--staged", "--quiet"));
  }

  @Test
  void renamesAndRemovedLines() throws IOException {
    // A file is renamed with its module; in another, the line that ended a section is removed.
    String ended =
        """
        use kernel::prelude::*;

        pub fn ended(q: &SpinLock<u32>) {
            let g = q.lock();
            drop(g);
            might_sleep();
        }
        """;
    repository
        .write("lib.rs", LIB + "mod ended;\nmod was;\n")
        .write("ended.rs", ended)
        .write("was.rs", Kernel.BAD)
        .commit("base");
    repository.git("mv", "was.rs", "is.rs");
    repository
        .write("lib.rs", LIB + "mod ended;\nmod is;\n")
        .write("ended.rs", ended.replace("    drop(g);\n", ""));
    repository.git("add", "-A");
    Kernel.Ran ran = kernel.run("check", "--staged", "--format", "json");
    var all = JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonArray("findings");
    assertEquals(1, all.size(), ran.out());
    JsonObject f = all.get(0).getAsJsonObject();
    assertEquals("ended.rs", f.get("file").getAsString());
    assertTrue(f.get("labels").toString().contains("were removed"), f.get("labels").toString());
    // A suppression that goes brings its finding back.
    String silenced =
        Kernel.BAD.replace("ep();", "ep(); // klint: allow(sleep-in-atomic) because x");
    repository.write("is.rs", silenced).write("ended.rs", ended).commit("silenced");
    repository.write("is.rs", Kernel.BAD);
    assertTrue(
        kernel.run("check", "--diff", "HEAD", "--format", "short").out().startsWith("is.rs:5:5"));
  }

  @Test
  void bareRepositoriesAndBadCommands() throws IOException {
    repository.write("helper.rs", SLEEPS).commit("Sleep");
    repository.git("clone", "-q", "--bare", ".", temp.resolve("bare.git").toString());
    Kernel.Ran ran =
        Kernel.runIn(
            temp.resolve("bare.git"),
            "",
            "check",
            "--diff",
            "HEAD~1..HEAD",
            "--format",
            "short",
            "--extern",
            "kernel=" + klint.Checkout.top().resolve("test-crates/mini"));
    assertTrue(
        ran.out().startsWith("helper.rs:8:5: error: [sleep-in-atomic]"), ran.out() + ran.err());
    for (List<String> bad :
        List.of(
            List.of("--staged", "--diff", "HEAD", "exclude one another"),
            List.of("--all-findings", "goes with --staged"),
            List.of("--diff", "nowhere", "there is no revision `nowhere`"),
            List.of("--patch", "no.patch", "no such file"),
            List.of("--staged", "missing", "before the change or after it"))) {
      String[] args = new String[bad.size()];
      args[0] = "check";
      for (int i = 1; i < bad.size(); i++) {
        args[i] = bad.get(i - 1);
      }
      Kernel.Ran refused = kernel.run(args);
      assertEquals(2, refused.code(), bad.toString());
      assertTrue(refused.err().contains(bad.getLast()), refused.err());
    }
    Kernel.Ran none = Kernel.runIn(temp, "", "check", "--staged");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("not a git repository"), none.err());
  }
}
