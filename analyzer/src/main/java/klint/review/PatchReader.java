// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads unified diffs: git's, and plain ones.
///
/// Source: git's documentation, "Generating patch text with -p"; POSIX, `diff -u`.
final class PatchReader {
  private static final Pattern HUNK =
      Pattern.compile(
          "@@ -(\\d{1,9})(?:,(\\d{1,9}))? \\+(\\d{1,9})(?:,(\\d{1,9}))? @@.*", Pattern.DOTALL);

  /// What a merge is printed as, and what `diff -c` prints: neither can be applied.
  private static final Pattern COMBINED = Pattern.compile("@@@+ -.* @@@+.*", Pattern.DOTALL);

  private static final Pattern CONTEXT =
      Pattern.compile("\\*\\*\\* \\d+(?:,\\d+)? \\*\\*\\*\\*\\s*", Pattern.DOTALL);

  /// What names a copy that was kept of a file before it was edited.
  private static final Pattern KEPT = Pattern.compile("(?:\\.orig|\\.old|\\.bak|~)$");

  private final List<String> lines;
  private final List<Patch.OfFile> files = new ArrayList<>();
  private int at;

  /// The file that is being read.
  private int from;

  private Optional<String> before = Optional.empty();
  private Optional<String> after = Optional.empty();
  private boolean created;
  private boolean deleted;
  private boolean renamed;
  private boolean otherMode;
  private Patch.Kind kind = Patch.Kind.TEXT;
  private List<Patch.Hunk> hunks = new ArrayList<>();
  private boolean open;

  /// How many first parts of its names are not the file's: 1 unless both names are the same.
  private int prefix = 1;

  private PatchReader(String text) {
    lines = text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)", -1));
  }

  /// What a text does to files, in order; what is not a diff is passed over.
  ///
  /// Errors: a hunk that ends too early, or another kind of diff.
  static List<Patch.OfFile> read(String text) throws GitProblem {
    PatchReader reader = new PatchReader(text);
    reader.run();
    return reader.files;
  }

  private void run() throws GitProblem {
    while (at < lines.size()) {
      String line = line();
      if (line.startsWith("diff --git ")) {
        close();
        begin();
        names(line.substring("diff --git ".length()));
        at++;
      } else if (line.startsWith("--- ")
          && at + 1 < lines.size()
          && lines.get(at + 1).startsWith("+++ ")
          && (!open || !hunks.isEmpty() || at + 2 < lines.size())) {
        if (!open || !hunks.isEmpty()) {
          close();
          begin();
        }
        paths(line.substring(4), chomp(lines.get(at + 1)).substring(4));
        at += 2;
      } else if (open && HUNK.matcher(line).matches()) {
        hunk();
      } else if (open && COMBINED.matcher(line).matches()) {
        throw unusual("a merge's diff, which has several bases: diff against one of them");
      } else if (CONTEXT.matcher(line).matches()) {
        throw unusual("a context diff: make a unified one (diff -u)");
      } else if (open && line.startsWith("@@ -")) {
        throw unusual("no hunk that can be read");
      } else {
        if (open && hunks.isEmpty()) {
          header(line);
        }
        at++;
      }
    }
    close();
  }

  private GitProblem unusual(String what) {
    return new GitProblem("line " + (at + 1) + " of the patch is " + what);
  }

  private String line() {
    return chomp(lines.get(at));
  }

  private static String chomp(String line) {
    String s = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    return s.endsWith("\r") ? s.substring(0, s.length() - 1) : s;
  }

  private void begin() {
    open = true;
    from = at + 1;
    before = Optional.empty();
    after = Optional.empty();
    created = false;
    deleted = false;
    renamed = false;
    otherMode = false;
    kind = Patch.Kind.TEXT;
    hunks = new ArrayList<>();
  }

  private void close() {
    boolean says =
        !hunks.isEmpty() || renamed || created || deleted || otherMode || kind != Patch.Kind.TEXT;
    if (open && says) {
      files.add(
          new Patch.OfFile(
              created ? Optional.empty() : before,
              deleted ? Optional.empty() : after,
              kind,
              hunks,
              from));
    }
    open = false;
  }

  /// The two names of `diff --git`, which need not be told apart: where they matter, lines follow
  /// that name each alone, or both are the same.
  private void names(String both) {
    prefix = 1;
    if (both.startsWith("\"")) {
      int end = closing(both);
      String left = unquoted(both.substring(0, end + 1));
      String right = unquoted(both.substring(Math.min(both.length(), end + 2)));
      prefix = left.equals(right) ? 0 : 1;
      before = Optional.of(stripped(left));
      after = Optional.of(stripped(right));
      return;
    }
    int middle = both.length() / 2;
    if (both.length() % 2 == 1
        && both.charAt(middle) == ' '
        && both.substring(0, middle).equals(both.substring(middle + 1))) {
      // git diff --no-prefix
      prefix = 0;
      before = Optional.of(both.substring(0, middle));
      after = before;
      return;
    }
    for (int i = both.indexOf(' '); i >= 0; i = both.indexOf(' ', i + 1)) {
      String left = stripped(both.substring(0, i));
      String right = stripped(unquoted(both.substring(i + 1)));
      if (left.equals(right) || i == middle) {
        before = Optional.of(left);
        after = Optional.of(right);
      }
    }
  }

  private static int closing(String quoted) {
    int i = 1;
    while (i < quoted.length()) {
      if (quoted.charAt(i) == '"') {
        return i;
      }
      i += quoted.charAt(i) == '\\' ? 2 : 1;
    }
    return quoted.length() - 1;
  }

  private void paths(String old, String now) {
    String o = unquoted(beforeTab(old));
    String n = unquoted(beforeTab(now));
    created |= o.equals("/dev/null");
    deleted |= n.equals("/dev/null");
    if (renamed) {
      return;
    }
    boolean headed = before.isPresent();
    if (!headed && !created && !deleted) {
      // Without git's line: a copy beside the file, or the same name twice, has no part too much.
      boolean kept = KEPT.matcher(o).replaceFirst("").equals(n);
      prefix = o.equals(n) || kept ? 0 : 1;
      o = kept ? n : o;
    }
    if (!o.equals("/dev/null")) {
      before = Optional.of(stripped(o));
    }
    if (!n.equals("/dev/null")) {
      after = Optional.of(stripped(n));
    }
  }

  private static String beforeTab(String name) {
    int tab = name.indexOf('\t');
    return tab < 0 ? name : name.substring(0, tab);
  }

  /// A name without its first part, if that is not the file's.
  private String stripped(String name) {
    int slash = name.indexOf('/');
    return slash < 0 || prefix == 0 ? name : name.substring(slash + 1);
  }

  /// A name as git writes it: in quotes, with octal bytes, if it has unusual characters.
  private static String unquoted(String name) {
    if (!name.startsWith("\"") || !name.endsWith("\"") || name.length() < 2) {
      return name;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int i = 1;
    while (i < name.length() - 1) {
      char c = name.charAt(i);
      if (c != '\\') {
        out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        i++;
        continue;
      }
      char e = name.charAt(i + 1);
      if (i + 4 < name.length() && name.substring(i + 1, i + 4).matches("[0-3][0-7][0-7]")) {
        out.write(Integer.parseInt(name.substring(i + 1, i + 4), 8));
        i += 4;
      } else {
        int known = "abtnvfr".indexOf(e);
        out.write(known >= 0 ? 7 + known : e);
        i += 2;
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private void header(String line) {
    if (line.startsWith("new file mode")) {
      created = true;
    } else if (line.startsWith("deleted file mode")) {
      deleted = true;
    } else if (line.startsWith("new mode ")) {
      otherMode = true;
    } else if (line.startsWith("rename from ") || line.startsWith("copy from ")) {
      before = Optional.of(unquoted(line.substring(line.indexOf("from ") + 5)));
      created |= line.startsWith("copy");
      renamed = true;
    } else if (line.startsWith("rename to ") || line.startsWith("copy to ")) {
      after = Optional.of(unquoted(line.substring(line.indexOf("to ") + 3)));
      renamed = true;
    } else if (line.equals("GIT binary patch") || line.startsWith("Binary files ")) {
      kind = Patch.Kind.BINARY;
    }
  }

  private void hunk() throws GitProblem {
    int start = at + 1;
    Matcher m = HUNK.matcher(line());
    if (!m.matches()) {
      return;
    }
    int oldLeft = count(m.group(2));
    int newLeft = count(m.group(4));
    List<Patch.Line> body = new ArrayList<>();
    at++;
    while (oldLeft > 0 || newLeft > 0) {
      if (at >= lines.size()) {
        throw new GitProblem("the patch ends in the middle of the hunk of line " + start);
      }
      String raw = lines.get(at);
      // Mailers take the space off an empty line.
      boolean bare = chomp(raw).isEmpty();
      char mark = bare ? ' ' : raw.charAt(0);
      String text = bare ? raw : raw.substring(1);
      switch (mark) {
        case ' ' -> {
          body.add(new Patch.Line(Patch.Side.BOTH, text));
          oldLeft--;
          newLeft--;
        }
        case '-' -> {
          body.add(new Patch.Line(Patch.Side.OLD, text));
          oldLeft--;
        }
        case '+' -> {
          body.add(new Patch.Line(Patch.Side.NEW, text));
          newLeft--;
        }
        case '\\' -> unterminated(body);
        default ->
            throw new GitProblem(
                "line "
                    + (at + 1)
                    + " of the patch is no line of the hunk that begins at "
                    + start);
      }
      if (body.size() == 1 && chomp(text).startsWith("Subproject commit ")) {
        kind = Patch.Kind.SUBMODULE;
      }
      at++;
    }
    if (at < lines.size() && lines.get(at).startsWith("\\")) {
      unterminated(body);
      at++;
    }
    hunks.add(
        new Patch.Hunk(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)), body, start));
  }

  private static int count(@org.jspecify.annotations.Nullable String group) {
    return group == null ? 1 : Integer.parseInt(group);
  }

  private static void unterminated(List<Patch.Line> body) {
    if (!body.isEmpty()) {
      Patch.Line last = body.removeLast();
      body.add(new Patch.Line(last.side(), last.text().replaceFirst("\r?\n$", "")));
    }
  }
}
