// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import static klint.review.ChangesTest.after;
import static klint.review.ChangesTest.before;
import static klint.review.ChangesTest.changed;
import static klint.review.ChangesTest.diff;
import static klint.review.ChangesTest.patch;
import static klint.review.ChangesTest.refused;
import static klint.review.ChangesTest.staged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The forms in which patches come, good and bad, and the repositories that lack files.
final class PatchFormsTest {
  @TempDir Path temp = Path.of("");

  private static final String TEXT = "one\ntwo\nthree\nfour\n";
  private static final String HUNK = "@@ -1,4 +1,4 @@\n one\n-two\n+TWO\n three\n four\n";

  private Repository r = Repository.at(Path.of(""));

  @BeforeEach
  void create() throws IOException {
    r = Repository.create(temp.resolve("r"));
    r.write("sub/a.rs", TEXT).write("dos.rs", TEXT.replace("\n", "\r\n")).commit("first");
  }

  private void assertPatched(String text) throws Exception {
    try (Change c = patch(r, text)) {
      assertEquals(List.of("sub/a.rs > sub/a.rs"), changed(c), text);
      assertTrue(after(c).contains("sub/a.rs: one TWO three four"), after(c).toString());
    }
  }

  @Test
  void namesWithAndWithoutAPartTooMuch() throws Exception {
    assertPatched("diff --git sub/a.rs sub/a.rs\n--- sub/a.rs\n+++ sub/a.rs\n" + HUNK);
    assertPatched("diff --git \"sub/a.rs\" \"sub/a.rs\"\n--- sub/a.rs\n+++ sub/a.rs\n" + HUNK);
    assertPatched("--- sub/a.rs\t2026-01-01\n+++ sub/a.rs\t2026-01-02\n" + HUNK);
    assertPatched("--- sub/a.rs.orig\n+++ sub/a.rs\n" + HUNK);
    assertPatched(
        "diff -up linux/sub/a.rs.orig linux/sub/a.rs\n--- l/sub/a.rs.orig\n+++ k/sub/a.rs\n"
                .replace(".orig", "")
            + HUNK);
    // As quilt and Subversion write it: the first line looks like a mail's.
    assertPatched("Index: l/sub/a.rs\n=====\n--- l.orig/sub/a.rs\n+++ l/sub/a.rs\n" + HUNK);
    r.git("mv", "sub/a.rs", "sub/b.rs");
    r.write("sub/b.rs", TEXT.replace("two", "TWO")).write("c.rs", "c\n");
    r.git("add", "-A");
    String renamed = r.git("diff", "--cached", "--no-prefix", "-M");
    r.git("reset", "-q", "--hard");
    assertTrue(renamed.contains("diff --git sub/a.rs sub/b.rs"), renamed);
    try (Change c = patch(r, renamed)) {
      assertTrue(after(c).contains("sub/b.rs: one TWO three four"), after(c).toString());
      assertTrue(after(c).contains("c.rs: c"), after(c).toString());
    }
  }

  @Test
  void aTitleInOtherLettersIsReadAndOrdersItsSeries() throws Exception {
    r.git("checkout", "-q", "-b", "topic");
    r.write("sub/a.rs", TEXT.replace("two", "2"))
        .commit("Ünï one, of many words that fill a line or two");
    r.write("sub/a.rs", TEXT.replace("two", "II")).commit("Ünï two");
    String series = r.git("format-patch", "--stdout", "main..topic");
    r.git("checkout", "-q", "main");
    assertTrue(series.contains("=?UTF-8?q?"), series);
    List<String> mails = new ArrayList<>(List.of(series.split("(?m)(?=^From [0-9a-f]{40} )", -1)));
    String second =
        mails
            .get(1)
            .replace(
                "[PATCH 2/2]",
                "=?utf-8?B?"
                    + Base64.getEncoder()
                        .encodeToString("[PATCH 2/2] ".getBytes(StandardCharsets.UTF_8))
                    + "?=");
    try (Change c = patch(r, second + mails.get(0))) {
      assertTrue(after(c).contains("sub/a.rs: one II three four"), after(c).toString());
    }
    assertTrue(
        refused(r, mails.get(1)).startsWith("the patch \"[PATCH 2/2] Ünï two\" does not apply: "),
        refused(r, mails.get(1)));
  }

  @Test
  void theEndsOfLinesAreTheFilesOwn() throws Exception {
    String plain = "--- a/sub/a.rs\n+++ b/sub/a.rs\n" + HUNK;
    assertPatched(plain.replace("\n", "\r\n"));
    try (Change c = patch(r, plain.replace("sub/a.rs", "dos.rs"))) {
      assertEquals(
          "one\r\nTWO\r\nthree\r\nfour\r\n",
          Files.readString(c.after(r.folder()).resolve("dos.rs")));
    }
    r.write("dos.rs", TEXT.replace("two", "2").replace("\n", "\r\n")).commit("dos");
    String mail = r.git("format-patch", "-1", "--stdout");
    r.git("reset", "-q", "--hard", "HEAD~1");
    try (Change c = patch(r, mail)) {
      assertTrue(
          Files.readString(c.after(r.folder()).resolve("dos.rs")).startsWith("one\r\n2\r\nthr"));
    }
    assertTrue(
        refused(r, plain.replace(" three", " \tthree"))
            .endsWith(
                "hunk 1 of sub/a.rs (line 3 of the patch) expects other white space in line 3,"
                    + " `three`"),
        refused(r, plain.replace(" three", " \tthree")));
  }

  @Test
  void aFileThatNobodyCommittedDoesNotCount() throws Exception {
    String added = "--- /dev/null\n+++ b/new.rs\n@@ -0,0 +1 @@\n+new\n";
    r.write("new.rs", "tried out already\n");
    try (Change c = patch(r, added)) {
      assertEquals(List.of("- > new.rs"), changed(c));
      assertTrue(after(c).contains("new.rs: new"), after(c).toString());
      assertFalse(before(c).toString().contains("new.rs"), before(c).toString());
    }
    assertEquals("tried out already\n", Files.readString(r.folder().resolve("new.rs")));
    assertEquals(
        "the patch does not apply: there is no file new.rs here",
        refused(r, "--- a/new.rs\n+++ b/new.rs\n@@ -1 +1 @@\n-tried out already\n+x\n"));
  }

  @Test
  void whatIsNoUnifiedDiffIsCalledByItsName() {
    String head = "--- a/sub/a.rs\n+++ b/sub/a.rs\n";
    assertEquals(
        "line 3 of the patch is a merge's diff, which has several bases: diff against one of them",
        refused(r, head + "@@@ -1,1 -1,1 +1,1 @@@\n- x\n -y\n++z\n"));
    assertEquals(
        "line 4 of the patch is a context diff: make a unified one (diff -u)",
        refused(
            r,
            """
            *** a/sub/a.rs
            --- b/sub/a.rs
            ***************
            *** 1,2 ****
            ! a
            --- 1,2 ----
            ! b
            """));
    assertEquals(
        "line 3 of the patch is no hunk that can be read",
        refused(r, head + "@@ -99999999999,1 +1 @@\n-x\n+y\n"));
    assertEquals(
        "a mail of the patch says that it is base64, which cannot be read",
        refused(r, "Subject: x\nContent-Transfer-Encoding: base64\n\nZZZ=Z\n"));
  }

  /// Whatever is done to a mail, it applies or is refused in a sentence.
  @Test
  void noPatchIsTooBroken() throws Exception {
    r.write("sub/a.rs", TEXT.replace("two", "2")).write("ä b.rs", "x\n").commit("Ünï");
    String mail =
        r.git("format-patch", "-1", "--stdout", "--attach")
            + r.git("-c", "core.quotePath=true", "format-patch", "-1", "--stdout");
    r.git("reset", "-q", "--hard", "HEAD~1");
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "\n",
            "\"",
            "\\",
            "@@",
            "-1,",
            "99999999999",
            "--- ",
            "+++ b/",
            "\r\n",
            "=?",
            "\0",
            "/../",
            "From a b c ",
            " ");
    int refused = 0;
    for (int round = 0; round < 3000; round++) {
      StringBuilder broken = new StringBuilder(mail);
      for (int i = 0; i <= random.nextInt(4); i++) {
        int at = random.nextInt(broken.length());
        switch (random.nextInt(4)) {
          case 0 -> broken.setLength(at + 1);
          case 1 -> broken.delete(at, Math.min(broken.length(), at + random.nextInt(30)));
          case 2 -> broken.insert(at, pieces.get(random.nextInt(pieces.size())));
          default -> broken.setCharAt(at, (char) (' ' + random.nextInt(95)));
        }
        if (broken.isEmpty()) {
          broken.append('x');
        }
      }
      try {
        Mailbox.read(broken.toString().getBytes(StandardCharsets.UTF_8));
      } catch (GitProblem e) {
        refused++;
        assertFalse(e.sentence().isBlank());
      }
    }
    assertTrue(refused > 100 && refused < 2900, "refused " + refused);
  }

  @Test
  void aSparseWorkTreeHasAllThatIsCommitted() throws Exception {
    r.write("top.rs", "top\n").commit("top");
    r.git("sparse-checkout", "set", "--no-cone", "/*", "!/sub/");
    assertFalse(Files.exists(r.folder().resolve("sub/a.rs")));
    assertPatched("--- a/sub/a.rs\n+++ b/sub/a.rs\n" + HUNK);
    r.write("top.rs", "other\n");
    try (Change c = diff(r, "HEAD")) {
      assertEquals(List.of("top.rs > top.rs"), changed(c));
      assertTrue(before(c).contains("sub/a.rs: one two three four"), before(c).toString());
      assertTrue(after(c).contains("sub/a.rs: one two three four"), after(c).toString());
    }
    r.git("add", "top.rs");
    try (Change c = staged(r)) {
      assertTrue(after(c).contains("sub/a.rs: one two three four"), after(c).toString());
      assertTrue(after(c).contains("top.rs: other"), after(c).toString());
    }
    r.git("commit", "-q", "-m", "other");
    try (Change c = diff(r, "HEAD~2")) {
      assertEquals(List.of("- > top.rs"), changed(c));
      assertTrue(after(c).contains("sub/a.rs: one two three four"), after(c).toString());
    }
  }

  @Test
  void addressesHoldNoSecretsAndNoFolders() {
    assertEquals("[https://host/a.git]", listed("https://user:secret@host/a.git"));
    assertEquals("[ssh://host/a/b.git]", listed("git@host:a/b.git"));
    assertEquals("[ssh://host/a/b.git]", listed("ssh://git@host/a/b.git"));
    assertEquals("[]", listed("../other"));
    assertEquals("[]", listed("file:///srv/a.git"));
    assertEquals("[]", listed("/srv/a.git"));
  }

  private static String listed(String url) {
    return Git.address(url).stream().toList().toString();
  }

  @Test
  void whatAPartialCloneLacksIsSaid() throws Exception {
    r.git("config", "uploadpack.allowFilter", "true");
    r.write("sub/a.rs", TEXT.replace("two", "2")).commit("second");
    r.git(
        "clone", "-q", "--filter=blob:none", "file://" + r.folder(), temp.resolve("p").toString());
    Repository partial = Repository.at(temp.resolve("p"));
    try (Change c = diff(partial, "HEAD~1..HEAD")) {
      assertEquals(List.of(), c.losses());
      assertEquals("sub/a.rs: ", before(c).get(1));
      assertTrue(
          c.losses().getFirst().message().startsWith("1 version of a file is not in this"),
          c.losses().toString());
    }
  }
}
