// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The two versions of a change, in real repositories of every kind.
final class ChangesTest {
  @TempDir Path temp = Path.of("");

  private static final String LINES = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n";

  private Repository repository() throws IOException {
    Repository r = Repository.create(temp.resolve("r"));
    r.write("a.rs", LINES).write("sub/b.rs", "b\n").write("gone.rs", "gone\n").commit("first");
    return r;
  }

  static Change staged(Repository r) throws GitProblem {
    return Changes.staged(r.folder(), r.environment());
  }

  static Change diff(Repository r, String range) throws GitProblem {
    return Changes.between(r.folder(), r.environment(), range);
  }

  static Change patch(Repository r, String text) throws GitProblem {
    return Changes.patched(r.folder(), r.environment(), text.getBytes(StandardCharsets.UTF_8));
  }

  static String refused(Repository r, String text) {
    return assertThrows(GitProblem.class, () -> patch(r, text)).sentence();
  }

  /// All files of a version below a folder, by name and content.
  private static List<String> files(Path folder) throws IOException {
    List<String> out = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(p).toString();
        if (name.endsWith(".rs")) {
          out.add(name + ": " + Files.readString(p).strip().replace('\n', ' '));
        }
      }
    }
    return out;
  }

  static List<String> before(Change c) throws IOException {
    return files(c.before(c.top()));
  }

  static List<String> after(Change c) throws IOException {
    return files(c.after(c.top()));
  }

  static List<String> changed(Change c) {
    return c.files().stream()
        .map(f -> f.before().orElse("-") + " > " + f.after().orElse("-"))
        .sorted()
        .toList();
  }

  @Test
  void theIndexIsReadAndTheWorkTreeIsNot() throws Exception {
    Repository r = repository();
    r.write("a.rs", "staged\n").write("new.rs", "new\n");
    r.git("rm", "-q", "gone.rs");
    r.git("mv", "sub/b.rs", "sub/c.rs");
    r.git("add", "-A");
    r.write("a.rs", "not staged\n").write("sub/c.rs", "not staged\n").write("new.rs", "no\n");
    try (Change c = staged(r)) {
      assertEquals(
          List.of("- > new.rs", "a.rs > a.rs", "gone.rs > -", "sub/b.rs > sub/c.rs"), changed(c));
      assertEquals(List.of("a.rs: staged", "new.rs: new", "sub/c.rs: b"), after(c));
      assertEquals(
          List.of("a.rs: " + LINES.strip().replace('\n', ' '), "gone.rs: gone", "sub/b.rs: b"),
          before(c));
    }
    assertEquals("not staged\n", Files.readString(r.folder().resolve("a.rs")));
  }

  @Test
  void beforeTheFirstCommitAllIsNew() throws Exception {
    Repository r = Repository.create(temp.resolve("empty"));
    r.write("a.rs", "a\n");
    r.git("add", "a.rs");
    try (Change c = staged(r)) {
      assertEquals(List.of("- > a.rs"), changed(c));
      assertEquals(List.of(), before(c));
      assertEquals(List.of("a.rs: a"), after(c));
    }
  }

  /// `git commit -a` and `git commit FILE` give hooks an index of their own.
  @Test
  void theIndexOfAHookIsTheOneThatIsRead() throws Exception {
    Repository r = repository();
    r.write("a.rs", "other index\n");
    r.environment().put("GIT_INDEX_FILE", temp.resolve("index").toString());
    r.git("read-tree", "HEAD");
    r.git("add", "a.rs");
    try (Change c = staged(r)) {
      assertEquals(List.of("a.rs > a.rs"), changed(c));
    }
    r.environment().remove("GIT_INDEX_FILE");
    try (Change c = staged(r)) {
      assertEquals(List.of(), changed(c));
    }
  }

  @Test
  void revisionsAreComparedAndOneAloneFromWhereItWasLeft() throws Exception {
    Repository r = repository();
    r.git("checkout", "-q", "-b", "topic");
    r.write("a.rs", "topic\n").commit("topic");
    r.git("checkout", "-q", "main");
    r.write("sub/b.rs", "main\n").commit("main");
    r.git("checkout", "-q", "topic");
    try (Change c = diff(r, "main..topic")) {
      assertEquals(List.of("a.rs > a.rs", "sub/b.rs > sub/b.rs"), changed(c));
      assertTrue(before(c).contains("sub/b.rs: main"));
      assertTrue(after(c).contains("sub/b.rs: b"));
    }
    for (String range : List.of("main", "main...topic", "main...")) {
      try (Change c = diff(r, range)) {
        assertEquals(List.of("a.rs > a.rs"), changed(c), range);
        assertTrue(before(c).contains("sub/b.rs: b"), range);
        assertTrue(after(c).contains("a.rs: topic"), range);
      }
    }
    // With one revision the files count as they are, committed or not.
    r.write("a.rs", "edited\n");
    try (Change c = diff(r, "HEAD")) {
      assertEquals(List.of("a.rs > a.rs"), changed(c));
      assertTrue(after(c).contains("a.rs: edited"));
    }
    assertTrue(
        assertThrows(GitProblem.class, () -> diff(r, "nowhere..HEAD"))
            .sentence()
            .contains("there is no revision `nowhere`"));
    assertThrows(GitProblem.class, () -> diff(r, "--output=x"));
    assertFalse(Files.exists(r.folder().resolve("x")));
  }

  @Test
  void aMailIsAppliedInMemory() throws Exception {
    Repository r = repository();
    r.git("checkout", "-q", "-b", "topic");
    r.write("a.rs", LINES.replace("four", "FOUR é")).write("new.rs", "new\n");
    r.git("rm", "-q", "gone.rs");
    r.git("mv", "sub/b.rs", "sub/c.rs");
    r.commit("Do all at once, with é");
    String mail = r.git("format-patch", "-1", "--stdout");
    r.git("checkout", "-q", "main");
    // Lines have moved since.
    r.write("a.rs", "zero\nzero\n" + LINES).commit("moved");
    r.write("a.rs", "the work tree does not count\n");
    String state = r.git("status", "--porcelain");
    try (Change c = patch(r, mail)) {
      assertEquals(
          List.of("- > new.rs", "a.rs > a.rs", "gone.rs > -", "sub/b.rs > sub/c.rs"), changed(c));
      assertEquals(
          List.of(
              "a.rs: zero zero one two three FOUR é five six seven eight",
              "new.rs: new",
              "sub/c.rs: b"),
          after(c));
      assertTrue(before(c).contains("sub/b.rs: b"));
    }
    assertEquals(state, r.git("status", "--porcelain"));
    // Also as mail programs send it.
    int blank = mail.indexOf("\n\n");
    String body = mail.substring(blank + 2);
    String base64 =
        java.util.Base64.getMimeEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8));
    try (Change c =
        patch(
            r,
            "From: a@example.org\r\nSubject: [PATCH] x\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Type: text/plain;\r\n charset=utf-8\r\n\r\n"
                + base64
                + "\r\n")) {
      assertEquals(4, c.files().size());
    }
    try (Change c = patch(r, mail.replace("\n", "\r\n"))) {
      assertTrue(after(c).contains("new.rs: new"));
    }
    String quoted =
        body.replace("=", "=3D").replace("é", "=C3=A9").replace("three\n", "thr=\nee\n");
    try (Change c =
        patch(
            r,
            "Subject: x\nContent-Transfer-Encoding: quoted-printable\n"
                + "Content-Type: text/plain; charset=\"utf-8\"\n\n"
                + quoted)) {
      assertTrue(after(c).getFirst().contains("FOUR é"));
    }
  }

  @Test
  void aSeriesIsAppliedInItsOrderToItsBase() throws Exception {
    Repository r = repository();
    String base = r.git("rev-parse", "HEAD").strip();
    r.git("checkout", "-q", "-b", "topic");
    r.write("a.rs", LINES.replace("four", "4")).commit("One");
    r.write("a.rs", LINES.replace("four", "IV")).commit("Two");
    r.git("mv", "a.rs", "renamed.rs");
    r.commit("Three");
    String series =
        r.git("format-patch", "--stdout", "--cover-letter", "--base=" + base, "main..topic");
    r.git("checkout", "-q", "main");
    r.write("a.rs", "something else\n").commit("main goes on");
    List<String> mails = new ArrayList<>(List.of(series.split("(?m)(?=^From [0-9a-f]{40} )", -1)));
    java.util.Collections.reverse(mails);
    try (Change c = patch(r, String.join("", mails))) {
      assertEquals(List.of("a.rs > renamed.rs"), changed(c));
      assertTrue(after(c).contains("renamed.rs: one two three IV five six seven eight"));
      assertEquals(List.of(), c.notes());
    }
    // Without the base it is HEAD, where it does not apply: which patch, which hunk, why.
    String unknown = series.replace("base-commit: " + base, "base-commit: " + "0".repeat(40));
    assertEquals(
        "the patch \"[PATCH 1/3] One\" does not apply: hunk 1 of a.rs (line 9 of the patch)"
            + " expects `one` in line 1, where `something else` is",
        refused(r, unknown));
    r.write("a.rs", LINES).commit("back");
    try (Change c = patch(r, unknown)) {
      assertTrue(
          c.notes().getFirst().message().contains("not in this repository"), c.notes().toString());
    }
  }

  @Test
  void whatIsCommittedAlreadyIsComparedWithWhatWasBefore() throws Exception {
    Repository r = repository();
    r.write("a.rs", LINES.replace("four", "4")).commit("One");
    String mail = r.git("format-patch", "-1", "--stdout");
    try (Change c = patch(r, mail)) {
      assertEquals(List.of("a.rs > a.rs"), changed(c));
      assertTrue(before(c).getFirst().contains("four"));
      assertTrue(after(c).getFirst().contains("4"));
      assertTrue(c.notes().getFirst().message().contains("in HEAD already"));
    }
  }

  @Test
  void plainDiffsAndOddOnes() throws Exception {
    Repository r = repository();
    String plain =
        """
        --- old/a.rs\t2026-01-01 00:00:00
        +++ new/a.rs\t2026-01-02 00:00:00
        @@ -1,3 +1,4 @@
         one
        +and a half
         two
         three
        --- /dev/null
        +++ new/n.rs
        @@ -0,0 +1 @@
        +no end
        \\ No newline at end of file
        """;
    try (Change c = patch(r, "Some words before it.\n\n" + plain)) {
      assertEquals(List.of("- > n.rs", "a.rs > a.rs"), changed(c));
      assertTrue(after(c).getFirst().startsWith("a.rs: one and a half two"));
      assertEquals("no end", Files.readString(c.after(r.folder()).resolve("n.rs")));
    }
    r.write("p.bin", "\0\1\2").write("name with ä.rs", "x\n").commit("more");
    r.write("p.bin", "\0\1\3").write("name with ä.rs", "y\n");
    for (String binary : List.of(r.git("diff", "--binary"), r.git("diff"))) {
      try (Change c = patch(r, binary)) {
        assertEquals(List.of("name with ä.rs > name with ä.rs"), changed(c));
        assertTrue(after(c).contains("name with ä.rs: y"));
      }
    }
    String mode = "diff --git a/a.rs b/a.rs\nold mode 100644\nnew mode 100755\n";
    try (Change c = patch(r, mode)) {
      assertEquals(List.of("a.rs > a.rs"), changed(c), "only its mode");
    }
    assertEquals("the patch is empty", refused(r, "\n"));
    assertTrue(refused(r, "no diff\n").startsWith("there is no patch in this text"));
    assertEquals(
        "the patch ends in the middle of the hunk of line 3",
        refused(r, "--- a/a.rs\n+++ b/a.rs\n@@ -1,3 +1,4 @@\n one\n"));
    assertEquals(
        "the patch does not apply: there is no file no.rs here",
        refused(r, "--- a/no.rs\n+++ b/no.rs\n@@ -1 +1 @@\n-x\n+y\n"));
    assertEquals(
        "the patch does not apply: a.rs is new in it, but is there already",
        refused(r, "--- /dev/null\n+++ b/a.rs\n@@ -0,0 +1 @@\n+x\n"));
    assertTrue(
        refused(r, "--- a/../../etc/passwd\n+++ b/../../etc/passwd\n@@ -1 +1 @@\n-x\n+y\n")
            .contains("there is no file"));
  }

  @Test
  void withoutARepositoryAPatchIsForTheFilesThatAreThere() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("plain"));
    Files.writeString(folder.resolve("a.rs"), LINES);
    Repository r = Repository.at(folder);
    try (Change c = patch(r, "--- a/a.rs\n+++ b/a.rs\n@@ -1 +1 @@\n-one\n+1\n")) {
      assertTrue(after(c).getFirst().startsWith("a.rs: 1 two"));
    }
    assertTrue(
        assertThrows(GitProblem.class, () -> staged(r))
            .sentence()
            .contains("not a git repository"));
  }

  @Test
  void worktreesBareShallowAndSubmodules() throws Exception {
    Repository r = repository();
    String first = r.git("rev-parse", "HEAD").strip();
    r.write("a.rs", "second\n").commit("second");
    // A further work tree.
    r.git("worktree", "add", "-q", temp.resolve("tree").toString(), "HEAD");
    Repository tree = Repository.at(temp.resolve("tree"));
    tree.write("a.rs", "staged there\n");
    tree.git("add", "a.rs");
    try (Change c = staged(tree)) {
      assertTrue(after(c).contains("a.rs: staged there"));
    }
    // From a folder inside.
    try (Change c = diff(Repository.at(r.folder().resolve("sub")), "HEAD~1..HEAD")) {
      assertEquals(List.of("a.rs > a.rs"), changed(c));
      assertEquals(r.folder().toRealPath(), c.top().toRealPath());
    }
    // Bare: all comes from its objects.
    r.git("clone", "-q", "--bare", ".", temp.resolve("bare.git").toString());
    Repository bare = Repository.at(temp.resolve("bare.git"));
    try (Change c = diff(bare, "HEAD~1..HEAD")) {
      assertEquals(List.of("a.rs: second", "gone.rs: gone", "sub/b.rs: b"), after(c));
      assertTrue(before(c).getFirst().startsWith("a.rs: one"));
    }
    assertTrue(
        assertThrows(GitProblem.class, () -> staged(bare)).sentence().contains("has no index"));
    // Shallow.
    r.git("clone", "-q", "--depth=1", "file://" + r.folder(), temp.resolve("shallow").toString());
    Repository shallow = Repository.at(temp.resolve("shallow"));
    assertTrue(
        assertThrows(GitProblem.class, () -> diff(shallow, first)).sentence().contains("shallow"));
    shallow.write("a.rs", "third\n").commit("third");
    try (Change c = diff(shallow, "HEAD~1")) {
      assertEquals(List.of("a.rs > a.rs"), changed(c));
    }
    // A submodule is its own repository: its new commit is no file of ours.
    r.git("submodule", "add", "-q", temp.resolve("bare.git").toString(), "module");
    r.write("a.rs", "with a module\n").commit("module");
    try (Change c = diff(r, "HEAD~1..HEAD")) {
      assertEquals(List.of("- > .gitmodules", "a.rs > a.rs"), changed(c));
    }
    try (Change c = patch(r, r.git("format-patch", "-1", "--stdout", "--base=HEAD~1"))) {
      assertTrue(after(c).contains("a.rs: with a module"));
    }
    Repository inside = Repository.at(r.folder().resolve("module"));
    inside.write("a.rs", "inside\n");
    inside.git("add", "a.rs");
    try (Change c = staged(inside)) {
      assertEquals(List.of("a.rs > a.rs"), changed(c));
    }
  }

  @Test
  void linesAreFoundAgain() {
    byte[] old = "a\nb\nc\nd\ne\n".getBytes(StandardCharsets.UTF_8);
    byte[] now = "x\na\nc\nd\nd2\ne\n".getBytes(StandardCharsets.UTF_8);
    LineMatch m = LineMatch.of(old, now);
    assertEquals("2 - 3 4 6", moved(m, 5));
    assertTrue(m.isNew(1) && m.isNew(5) && !m.isNew(3));
    assertTrue(m.isCutBefore(3) && !m.isCutBefore(4));
    assertEquals(
        "- -", moved(LineMatch.of("a\nb\n".getBytes(StandardCharsets.UTF_8), new byte[0]), 2));
    java.util.Random random = new java.util.Random(1);
    for (int round = 0; round < 200; round++) {
      String a = random(random);
      String b = random(random);
      LineMatch match =
          LineMatch.of(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
      List<String> left = a.lines().toList();
      List<String> right = b.lines().toList();
      int last = 0;
      for (int i = 1; i <= left.size(); i++) {
        int to = match.now(i).orElse(0);
        if (to > 0) {
          assertEquals(left.get(i - 1), right.get(to - 1));
          assertTrue(to > last, "in order");
          last = to;
        }
      }
    }
  }

  private static String moved(LineMatch m, int lines) {
    List<String> out = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      out.add(m.now(i).map(String::valueOf).orElse("-"));
    }
    return String.join(" ", out);
  }

  private static String random(java.util.Random random) {
    StringBuilder out = new StringBuilder();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      out.append((char) ('a' + random.nextInt(3))).append('\n');
    }
    return out.toString();
  }
}
