// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import klint.Checkout;
import klint.review.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hooks as git, pre-commit and b4 call them, with a bad and a good commit each.
final class HooksTest {
  @TempDir Path temp = Path.of("");

  private Repository repository = Repository.at(Path.of(""));
  private String launcher = "";

  @BeforeEach
  void create() throws IOException {
    repository = Repository.create(temp.resolve("r"));
    Kernel.in(repository.folder());
    repository.write("a.rs", "use kernel::prelude::*;\n").commit("first");
    // This very code as a command, in a folder whose name needs quotes.
    Path folder = Files.createDirectory(temp.resolve("it's here"));
    Path script = folder.resolve("klint-java");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
            + System.getProperty("java.class.path")
            + "' klint.cli.Main \"$@\"\n");
    assertTrue(script.toFile().setExecutable(true));
    launcher = script.toString();
    repository.environment().put("KLINT_LAUNCHER", launcher);
    repository.environment().put("PATH", folder + ":" + System.getenv("PATH"));
  }

  private Repository.Ran klint(String... args) {
    List<String> command = new java.util.ArrayList<>(List.of(launcher));
    command.addAll(List.of(args));
    return repository.run(command, "");
  }

  private Repository.Ran commit(String title) {
    repository.git("add", "-A");
    return repository.run(List.of("git", "commit", "-q", "-m", title), "");
  }

  private void badThenGood() throws IOException {
    repository.write("a.rs", Kernel.BAD);
    Repository.Ran bad = commit("bad");
    assertNotEquals(0, bad.code());
    assertTrue(bad.out().contains("error[sleep-in-atomic]"), bad.out());
    assertTrue(bad.out().contains("a.rs:5:5"), bad.out());
    repository.write("a.rs", Kernel.GOOD);
    Repository.Ran good = commit("good");
    assertEquals(new Repository.Ran(0, ""), good);
    assertEquals("good", repository.git("log", "-1", "--format=%s").strip());
  }

  @Test
  void gitAsksBesideWhatItAskedBefore() throws IOException {
    Path hooks = repository.folder().resolve(".git/hooks");
    Files.createDirectories(hooks);
    Path earlier = hooks.resolve("pre-commit");
    Files.writeString(earlier, "#!/bin/sh\necho ran >>../earlier\n[ ! -e refuse ]\n");
    assertTrue(earlier.toFile().setExecutable(true));
    Repository.Ran installed = klint("init", "--hook");
    assertEquals(0, installed.code(), installed.out());
    assertTrue(installed.out().contains("runs first"), installed.out());
    assertEquals(0, klint("init", "--hook").code(), "twice is once");
    badThenGood();
    assertEquals("ran\nran\n", Files.readString(temp.resolve("earlier")));
    // Files that have nothing to do with it, and an earlier hook that refuses.
    repository.write("notes.txt", "x\n");
    assertEquals(new Repository.Ran(0, ""), commit("notes"));
    repository.write("refuse", "");
    assertNotEquals(0, commit("refused").code());
    assertEquals(2, Repository.at(temp).run(List.of(launcher, "init", "--hook"), "").code());
  }

  @Test
  void preCommitRunsTheHookOfThisRepository() throws IOException {
    boolean there = Files.isExecutable(Path.of("/usr/bin/pre-commit"));
    assumeTrue(there, "SKIPPED: there is no pre-commit on this machine");
    List<String> hook = Files.readAllLines(Checkout.top().resolve(".pre-commit-hooks.yaml"));
    assertTrue(hook.contains("  pass_filenames: false") && hook.contains("  require_serial: true"));
    StringBuilder local = new StringBuilder("repos:\n- repo: local\n  hooks:\n");
    for (String line : hook) {
      // A script of this repository there is a command on PATH here.
      local.append("  ").append(line.replace("language: script", "language: system")).append('\n');
    }
    repository.write(".pre-commit-config.yaml", local.toString());
    repository.environment().put("HOME", temp.toString());
    assertEquals(0, repository.run(List.of("/usr/bin/pre-commit", "install"), "").code());
    repository.write("a.rs", Kernel.BAD);
    Repository.Ran bad = commit("bad");
    assertNotEquals(0, bad.code());
    assertTrue(bad.out().contains("error[sleep-in-atomic]"), bad.out());
    repository.write("a.rs", Kernel.GOOD);
    Repository.Ran good = commit("good");
    assertEquals(0, good.code(), good.out());
    assertTrue(good.out().contains("Passed"), good.out());
  }

  /// b4 gives each patch on standard input, and reads: `ERROR:` on stdout fails, other lines there
  /// warn, anything on stderr fails.
  @Test
  void b4ChecksEachPatch() throws IOException {
    String settings = klint("init", "--b4").out();
    Path config = temp.resolve("b4.config");
    Files.writeString(config, settings);
    String command =
        repository.git("config", "--file", config.toString(), "b4.prep-perpatch-check-cmd").strip();
    assertTrue(command.endsWith(" check --patch - --format checkpatch --quiet"), command);
    List<String> words = List.of("sh", "-c", command);
    repository.git("checkout", "-q", "-b", "topic");
    repository.write("a.rs", Kernel.BAD).commit("Bad");
    repository.write("a.rs", Kernel.GOOD).commit("Good");
    String bad = repository.git("format-patch", "-1", "--stdout", "HEAD~1");
    String good = repository.git("format-patch", "-1", "--stdout", "HEAD");
    repository.git("checkout", "-q", "main");
    Repository.Ran failed = repository.run(words, bad);
    assertTrue(failed.out().startsWith("a.rs:5: ERROR:SLEEP_IN_ATOMIC: "), failed.out());
    assertEquals(1, failed.out().lines().count());
    repository.git("checkout", "-q", "-b", "half", "topic~1");
    assertEquals(new Repository.Ran(0, ""), repository.run(words, good));
    assertFalse(Files.exists(repository.folder().resolve(".git/index.lock")));
  }
}
