// SPDX-License-Identifier: MIT OR Apache-2.0
package klint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What holds for every file of the house.
final class HouseTest {
  private static final List<String> TOP =
      List.of(
          ".ci",
          ".errorprone",
          ".gitignore",
          ".mvn",
          ".pre-commit-hooks.yaml",
          "CHANGELOG.md",
          "CONTRIBUTING.md",
          "LICENSE",
          "README.md",
          "analyzer",
          "docs",
          "grammar",
          "klint-java",
          "pom.xml",
          "rules",
          "test-crates");

  private static final int LONGEST_JAVA_FILE = 800;

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

  @Test
  void nothingElseIsAtTheTop() throws IOException, InterruptedException {
    var top = new TreeSet<String>();
    for (String file : files()) {
      top.add(file.split("/", 2)[0]);
    }
    assertEquals(TOP, List.copyOf(top));
  }

  @Test
  void everySourceFileBeginsWithItsLicence() throws IOException, InterruptedException {
    var wrong = new TreeSet<String>();
    for (String file : files()) {
      if (file.endsWith(".java") || file.endsWith(".g4")) {
        if (!read(file).startsWith("// SPDX-License-Identifier: MIT OR Apache-2.0\n")) {
          wrong.add(file);
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void noJavaFileIsTooLong() throws IOException, InterruptedException {
    var wrong = new TreeSet<String>();
    for (String file : files()) {
      if (file.endsWith(".java")) {
        long lines = read(file).lines().count();
        if (lines > LONGEST_JAVA_FILE) {
          wrong.add(file + " has " + lines + " lines: split it by noun");
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void everyLinkOfAPageLeadsSomewhere() throws IOException, InterruptedException {
    var wrong = new TreeSet<String>();
    int links = 0;
    for (String file : files()) {
      if (!file.endsWith(".md")) {
        continue;
      }
      Matcher link = LINK.matcher(read(file));
      while (link.find()) {
        links++;
        Path target = Checkout.top().resolve(file).resolveSibling(link.group(1));
        if (!Files.exists(target)) {
          wrong.add(file + " links to " + link.group(1));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(links > 3, "too few links seen: " + links);
  }

  /// The fast script of the developers reads `.errorprone`, Maven its own pom.xml.
  @Test
  void theCompilersChecksAreTheSameEverywhere() throws IOException {
    Path flags = Checkout.top().resolve(".errorprone");
    assumeTrue(Files.exists(flags), "no .errorprone here");
    assertTrue(
        read("pom.xml").contains("<arg>-Xplugin:ErrorProne " + read(".errorprone").strip() + "<"),
        "pom.xml and .errorprone differ");
  }

  private static List<String> files() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Checkout.top().resolve(".git")), "not a git checkout: not checked");
    Process git =
        new ProcessBuilder("git", "ls-files", "-z")
            .directory(Checkout.top().toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, git.waitFor());
    assertFalse(out.isEmpty());
    return List.of(out.split("\0")).stream()
        .filter(file -> Files.exists(Checkout.top().resolve(file)))
        .toList();
  }

  private static String read(String file) throws IOException {
    return Files.readString(Checkout.top().resolve(file));
  }
}
