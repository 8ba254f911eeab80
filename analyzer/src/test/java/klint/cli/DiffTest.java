// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import klint.review.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `diff` in its forms, and what it refuses.
final class DiffTest {
  @TempDir Path temp = Path.of("");

  private static final String CALM =
      """
      use kernel::prelude::*;

      pub struct Dev;

      pub trait Work {
          fn work(&self);
      }

      impl Work for Dev {
          fn work(&self) {}
      }

      pub fn caller(d: &Dev) {
          d.work();
      }
      """;

  private static final String SLEEPY =
      CALM.replace("fn work(&self) {}", "fn work(&self) {\n        might_sleep();\n    }");

  private static final String CHANGED = "<r::Dev as r::Work>::work  lib.rs:10\n  now may sleep\n";
  private static final String NOTHING = "0 functions with another contract, 0 new, 0 gone\n";

  private Repository repository = Repository.at(Path.of(""));
  private Kernel kernel;

  @BeforeEach
  void create() throws IOException {
    repository = Repository.create(temp.resolve("r"));
    kernel = Kernel.in(repository.folder());
    repository.write("lib.rs", CALM).commit("first");
    repository.write("lib.rs", SLEEPY).commit("second");
  }

  private void assertChanged(String... more) {
    Kernel.Ran ran = kernel.run(command(more));
    assertEquals("", ran.err());
    assertEquals(1, ran.code(), ran.out());
    assertTrue(ran.out().startsWith(CHANGED), ran.out());
    assertTrue(ran.out().endsWith("2 functions with another contract, 0 new, 0 gone\n"), ran.out());
  }

  private void assertRefused(String message, String... more) {
    Kernel.Ran ran = kernel.run(command(more));
    assertEquals(2, ran.code(), ran.out());
    assertTrue(ran.err().contains(message), ran.err());
  }

  private static String[] command(String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "diff";
    System.arraycopy(more, 0, args, 1, more.length);
    return args;
  }

  @Test
  void revisionsTheIndexAndTheFilesAsTheyAre() throws IOException {
    assertChanged("HEAD~1", "HEAD");
    assertChanged("HEAD~1");
    assertChanged("HEAD~1", "HEAD", ".");
    assertChanged("HEAD~1", ".");
    assertChanged("HEAD~1", "--staged");
    assertEquals(new Kernel.Ran(0, NOTHING, ""), kernel.run("diff", "--staged"));
    repository.git("checkout", "-q", "HEAD~1", "--", "lib.rs");
    assertTrue(kernel.run("diff", "--staged").out().contains("does not sleep any more"));
    assertEquals(new Kernel.Ran(0, NOTHING, ""), kernel.run("diff", "--staged", "HEAD~1"));
  }

  @Test
  void treesWhoseCratesAreNamedAfterTheirFolders() {
    kernel = kernelOf("a", CALM);
    kernelOf("b", SLEEPY);
    Kernel.Ran ran = Kernel.runIn(temp, "", "diff", "a", "b");
    assertTrue(
        ran.out().startsWith("<b::Dev as b::Work>::work  b/lib.rs:10\n"), ran.out() + ran.err());
    assertTrue(ran.out().endsWith("2 functions with another contract, 0 new, 0 gone\n"), ran.out());
  }

  private Kernel kernelOf(String name, String text) {
    try {
      Kernel made = Kernel.in(temp.resolve(name));
      made.write("lib.rs", text);
      return made;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aFunctionOfACrateThatIsUsedIsExplained() {
    String out = kernel.run("explain", "kernel::task::might_sleep").out();
    assertTrue(out.contains("::task::might_sleep  "), out);
    assertTrue(out.contains("expectation  0 "), out);
  }

  @Test
  void whatItCannotCompareItSays() throws IOException {
    assertRefused("`nowhere` is no path, and as a revision: there is no revision", "nowhere", ".");
    assertRefused(
        "nowhere: no such file or folder, before the change or after it",
        "HEAD~1",
        "HEAD",
        "nowhere");
    assertRefused("diff takes OLD and NEW");
    assertRefused("compare it with another", "lib.rs");
    assertRefused("--color takes auto, always or never", "HEAD~1", "--color", "loud");
    assertTrue(kernel.run("diff", "HEAD~1", "--color", "always").out().contains("\u001b[1m"));
    // A version that is broken is compared as far as it goes.
    repository.write("lib.rs", CALM + "fn broken( {\n");
    Kernel.Ran ran = kernel.run("diff", "HEAD~1", "--format", "json");
    assertTrue(ran.err().startsWith("lib.rs:16:"), ran.err());
    assertTrue(ran.out().contains("\"problems\": [\n    {\n      \"level\": \"error\""), ran.out());
  }
}
