// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Place;
import klint.diag.Problem;

/// Finds what differs between two versions of a repository's files: the index and the last commit,
/// two revisions, a patch and what it is for.
public final class Changes {
  private static final String LINK = "120000";
  private static final String SUBMODULE = "160000";

  private final Git git;
  private final Blobs blobs;

  private Changes(Git git) {
    this.git = git;
    this.blobs = new Blobs(git);
  }

  /// The index against the last commit.
  public static Change staged(Path folder, Map<String, String> environment) throws GitProblem {
    return staged(folder, environment, Optional.empty());
  }

  /// The index against a revision, or the last commit.
  public static Change staged(
      Path folder, Map<String, String> environment, Optional<String> revision) throws GitProblem {
    Git git = Git.at(folder, environment);
    if (git.kind() == Git.Kind.BARE) {
      throw new GitProblem("a bare repository has no index: use --diff REV..REV");
    }
    Changes c = new Changes(git);
    Optional<String> head =
        revision.isPresent() ? Optional.of(git.commit(revision.get())) : git.head();
    String base = head.isPresent() ? head.get() : git.emptyTree();
    List<Raw> raw = c.raw("diff", "--cached", "--raw", "-z", "-M", "--no-abbrev", base);
    FileLayer index = c.sparse();
    for (Raw r : c.raw("diff", "--raw", "-z", "--no-renames", "--no-abbrev")) {
      // The index over what is on the disk: it is the first side.
      c.put(index, r.path(), r.oldMode(), r.oldObject());
    }
    return c.change(c.commit(base), index, raw, Side.OBJECTS);
  }

  /// `REV..REV`, `REV...REV` or `REV`: the files as they are, or in a bare repository the last
  /// commit, against where they left REV.
  public static Change between(Path folder, Map<String, String> environment, String range)
      throws GitProblem {
    Git git = Git.at(folder, environment);
    Changes c = new Changes(git);
    int three = range.indexOf("...");
    int two = range.indexOf("..");
    if (two >= 0) {
      String left = range.substring(0, two);
      String right = range.substring(two + (three == two ? 3 : 2));
      String from = git.commit(left.isEmpty() ? "HEAD" : left);
      String to = git.commit(right.isEmpty() ? "HEAD" : right);
      return c.revisions(three == two ? git.mergeBase(from, to) : from, to);
    }
    String base = git.mergeBase(git.commit(range), git.commit("HEAD"));
    return git.kind() == Git.Kind.BARE
        ? c.revisions(base, git.commit("HEAD"))
        : c.change(
            c.commit(base),
            c.sparse(),
            c.raw("diff", "--raw", "-z", "-M", "--no-abbrev", base),
            Side.DISK);
  }

  /// Whether a name is that of a commit of the folder's repository.
  public static boolean isRevision(Path folder, Map<String, String> environment, String name) {
    try {
      return !Git.at(folder, environment).commit(name).isEmpty();
    } catch (GitProblem _) {
      return false;
    }
  }

  /// A patch or a series of mails, applied in memory to the last commit, or to its `base-commit`.
  /// Without a repository it is applied to the files of `folder`.
  public static Change patched(Path folder, Map<String, String> environment, byte[] text)
      throws GitProblem {
    Mailbox mails = Mailbox.read(text);
    List<Patch> patches = mails.patches();
    Optional<Git> git = repository(folder, environment);
    if (git.isEmpty()) {
      FileLayer none = new FileLayer();
      return Application.forward(folder, none, _ -> true, patches, Optional.empty(), List.of());
    }
    Changes c = new Changes(git.get());
    List<Problem> notes = new ArrayList<>();
    Optional<String> named = mails.baseCommit();
    if (named.isPresent() && !git.get().has(named.get())) {
      notes.add(
          Problem.warning(
              Place.ofFile("--patch"),
              "the patch is for commit "
                  + named.get()
                  + ", which is not in this repository; it is applied to HEAD"));
    }
    Optional<String> head = git.get().head();
    String base =
        named.isPresent() && git.get().has(named.get())
            ? git.get().commit(named.get())
            : head.isPresent() ? head.get() : git.get().emptyTree();
    FileLayer under = c.commit(base);
    Path top = git.get().top();
    Application.Tracked tracked = git.get()::tracks;
    try {
      return Application.forward(top, under, tracked, patches, Optional.of(c.blobs), notes);
    } catch (GitProblem e) {
      // A tool may hand over a patch that is committed already, to have it looked at.
      Optional<Change> undone =
          Application.backward(top, under, tracked, patches, Optional.of(c.blobs), notes);
      if (undone.isPresent()) {
        return undone.get();
      }
      throw e;
    }
  }

  private static Optional<Git> repository(Path folder, Map<String, String> environment)
      throws GitProblem {
    try {
      return Optional.of(Git.at(folder, environment));
    } catch (GitProblem e) {
      if (e.sentence().contains("not a git repository") || e.sentence().contains("needs git")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  // ---- Versions

  private Change revisions(String from, String to) throws GitProblem {
    return change(
        commit(from),
        commit(to),
        raw("diff", "--raw", "-z", "-M", "--no-abbrev", from, to),
        Side.OBJECTS);
  }

  /// The files of a commit or tree, over what is on the disk.
  private FileLayer commit(String tree) throws GitProblem {
    if (git.kind() == Git.Kind.WORK_TREE) {
      // What the disk has otherwise: its side is the second, the commit's the first.
      FileLayer layer = sparse();
      for (Raw r : raw("diff", "--raw", "-z", "--no-renames", "--no-abbrev", tree)) {
        put(layer, r.path(), r.oldMode(), r.oldObject());
      }
      return layer;
    }
    FileLayer layer = new FileLayer();
    layer.whole(git.top().toString());
    String list = git.text("ls-tree", "-r", "-z", "--full-tree", tree);
    for (String line : list.split("\0", -1)) {
      int tab = line.indexOf('\t');
      String[] words = tab < 0 ? new String[0] : line.substring(0, tab).split(" ", -1);
      if (words.length == 3) {
        put(layer, line.substring(tab + 1), words[0], words[2]);
      }
    }
    return layer;
  }

  /// What a sparse checkout leaves out of the disk; empty of any other.
  private FileLayer sparse() throws GitProblem {
    FileLayer layer = new FileLayer();
    if (git.isSparse()) {
      for (String line : git.text("ls-files", "-t", "-s", "-z", "--full-name").split("\0", -1)) {
        int tab = line.indexOf('\t');
        String[] words = tab < 0 ? new String[0] : line.substring(0, tab).split(" ", -1);
        if (words.length == 4 && words[0].equals("S")) {
          put(layer, line.substring(tab + 1), words[1], words[2]);
        }
      }
    }
    return layer;
  }

  private void put(FileLayer layer, String path, String mode, String object) {
    String at = git.top().resolve(path).toString();
    if (isNothing(object)) {
      layer.put(at, new Layer.Entry.Gone());
    } else if (mode.equals(LINK)) {
      layer.put(at, new Layer.Entry.Link(new String(blobs.bytes(object), StandardCharsets.UTF_8)));
    } else if (!mode.equals(SUBMODULE)) {
      layer.put(at, new Layer.Entry.File(blobs.content(object)));
    }
  }

  /// Where the later version's contents are.
  private enum Side {
    OBJECTS,
    DISK
  }

  private Change change(FileLayer before, FileLayer after, List<Raw> raw, Side side) {
    List<FileChange> files = new ArrayList<>();
    for (Raw r : raw) {
      if (r.oldMode().equals(SUBMODULE) || r.newMode().equals(SUBMODULE)) {
        continue;
      }
      boolean added = r.status() == 'A';
      boolean deleted = r.status() == 'D';
      files.add(
          new FileChange(
              added ? Optional.empty() : Optional.of(r.path()),
              deleted ? Optional.empty() : Optional.of(r.newPath()),
              added ? Optional.empty() : Optional.of(blobs.content(r.oldObject())),
              deleted
                  ? Optional.empty()
                  : Optional.of(
                      side == Side.DISK && isNothing(r.newObject())
                          ? disk(git.top().resolve(r.newPath()))
                          : blobs.content(r.newObject()))));
    }
    return new Change(git.top(), before, after, files, Optional.of(blobs), List.of());
  }

  /// Whether an object's name is the one that stands for none; of the disk's side: one whose file
  /// git has not read yet.
  private static boolean isNothing(String object) {
    return object.chars().allMatch(c -> c == '0');
  }

  private static Layer.Content disk(Path file) {
    return () -> {
      try {
        return Files.readAllBytes(file);
      } catch (IOException _) {
        return new byte[0];
      }
    };
  }

  // ---- git diff --raw

  /// A line of `git diff --raw`: `path` is the first side's, `newPath` the second's.
  private record Raw(
      String oldMode,
      String newMode,
      String oldObject,
      String newObject,
      char status,
      String path,
      String newPath) {}

  private List<Raw> raw(String... args) throws GitProblem {
    String[] fields = git.text(args).split("\0", -1);
    List<Raw> out = new ArrayList<>();
    int i = 0;
    while (i + 1 < fields.length) {
      String[] words = fields[i].substring(1).split(" ", -1);
      char status = words[4].charAt(0);
      boolean two = status == 'R' || status == 'C';
      String path = fields[i + 1];
      String newPath = two ? fields[i + 2] : path;
      i += two ? 3 : 2;
      if (status != 'U') {
        out.add(new Raw(words[0], words[1], words[2], words[3], status, path, newPath));
      }
    }
    return out;
  }
}
