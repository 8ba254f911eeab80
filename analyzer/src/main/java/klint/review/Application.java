// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Level;
import klint.diag.Place;
import klint.diag.Problem;

/// Applies patches in memory, one upon the other.
///
/// Context must be there as it is written; where lines have moved it is looked for nearby.
final class Application {
  private final Path top;
  private final FileLayer under;
  private final FileLayer over;
  private final Tracked tracked;

  /// What became of each file, by where it began; for files that are new, by where they are.
  private final Map<String, State> states = new LinkedHashMap<>();

  /// A file's name and text at first and now.
  private record State(
      Optional<String> before,
      Optional<byte[]> old,
      Optional<String> after,
      Optional<byte[]> now) {}

  private Application(Path top, FileLayer under, Tracked tracked) {
    this.top = top;
    this.under = under;
    this.over = under.copy();
    this.tracked = tracked;
  }

  /// Whether a file of the disk, of which the version to be patched says nothing, is part of it.
  @FunctionalInterface
  interface Tracked {
    boolean has(String path) throws GitProblem;
  }

  /// The version that the patches make of `under`.
  ///
  /// Errors: a patch that does not apply: which, where, and what is there instead.
  static Change forward(
      Path top,
      FileLayer under,
      Tracked tracked,
      List<Patch> patches,
      Optional<Blobs> blobs,
      List<Problem> notes)
      throws GitProblem {
    Application a = new Application(top, under, tracked);
    List<Problem> told = new ArrayList<>(notes);
    for (Patch patch : patches) {
      for (Patch.OfFile file : patch.files()) {
        a.apply(patch, file, told);
      }
    }
    return new Change(top, under, a.over, a.changes(), blobs, told);
  }

  /// The change that made `under`, if the patches are in it already; absent if they are not.
  static Optional<Change> backward(
      Path top,
      FileLayer under,
      Tracked tracked,
      List<Patch> patches,
      Optional<Blobs> blobs,
      List<Problem> notes) {
    List<Patch> undone = new ArrayList<>();
    for (Patch patch : patches.reversed()) {
      undone.add(
          new Patch(
              patch.name(), patch.files().reversed().stream().map(Patch.OfFile::undone).toList()));
    }
    try {
      Change back = forward(top, under, tracked, undone, blobs, notes);
      List<FileChange> turned =
          back.files().stream()
              .map(f -> new FileChange(f.after(), f.before(), f.now(), f.old()))
              .toList();
      List<Problem> told = new ArrayList<>(back.notes());
      told.add(
          new Problem(
              Level.NOTE,
              Place.ofFile("--patch"),
              "the patch is in HEAD already; HEAD is compared with what was before it"));
      return Optional.of(new Change(top, back.afterLayer(), under, turned, blobs, told));
    } catch (GitProblem _) {
      return Optional.empty();
    }
  }

  private List<FileChange> changes() {
    List<FileChange> out = new ArrayList<>();
    for (State s : states.values()) {
      if (s.before().isPresent() || s.after().isPresent()) {
        out.add(
            new FileChange(
                s.before(),
                s.after(),
                s.old().map(b -> (Layer.Content) () -> b),
                s.now().map(b -> (Layer.Content) () -> b)));
      }
    }
    return out;
  }

  private void apply(Patch patch, Patch.OfFile file, List<Problem> notes) throws GitProblem {
    switch (file.kind()) {
      case SUBMODULE -> {
        return;
      }
      case BINARY -> {
        if (file.path().endsWith(".rs")) {
          notes.add(
              Problem.warning(Place.ofFile(file.path()), "a binary change, which is not applied"));
        }
        return;
      }
      case TEXT -> {}
    }
    Optional<String> before = file.before();
    Optional<String> after = file.after();
    byte[] old = new byte[0];
    if (before.isPresent()) {
      old =
          read(before.get())
              .orElseThrow(
                  () ->
                      new GitProblem(
                          does(patch)
                              + ": there is no file "
                              + file.before().orElse("")
                              + " here"));
    } else if (after.isPresent() && read(after.get()).isPresent()) {
      throw new GitProblem(
          does(patch) + ": " + after.get() + " is new in it, but is there already");
    }
    byte[] now = patched(patch, file, old);
    if (after.isEmpty() && now.length > 0) {
      throw new GitProblem(
          does(patch) + ": " + file.path() + " has more lines than those that are to be deleted");
    }
    record(before, old, after, now);
  }

  private static String does(Patch patch) {
    return patch.name().isEmpty()
        ? "the patch does not apply"
        : "the patch \"" + patch.name() + "\" does not apply";
  }

  private Optional<byte[]> read(String path) throws GitProblem {
    String at = top.resolve(path).normalize().toString();
    if (!at.startsWith(top + "/")) {
      return Optional.empty();
    }
    Optional<Layer.Entry> entry = over.at(at);
    if (entry.isPresent()) {
      return entry.get() instanceof Layer.Entry.File(Layer.Content content)
          ? Optional.of(content.bytes())
          : Optional.empty();
    }
    try {
      Path file = Path.of(at);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      if (!tracked.has(path)) {
        under.put(at, new Layer.Entry.Gone());
        over.put(at, new Layer.Entry.Gone());
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private void record(Optional<String> before, byte[] old, Optional<String> after, byte[] now) {
    before
        .filter(b -> !after.equals(before))
        .ifPresent(b -> over.put(top.resolve(b).toString(), new Layer.Entry.Gone()));
    after.ifPresent(a -> over.put(top.resolve(a).toString(), now));
    String key = before.or(() -> after).orElse("");
    State first = new State(before, before.map(_ -> old), after, Optional.of(now));
    for (Map.Entry<String, State> known : states.entrySet()) {
      if (before.isPresent() && known.getValue().after().equals(before)) {
        // A later patch of the series goes on where an earlier one ended.
        key = known.getKey();
        first = known.getValue();
      }
    }
    states.put(
        key,
        new State(
            first.before(),
            first.old(),
            after,
            after.isPresent() ? Optional.of(now) : Optional.empty()));
  }

  // ---- Hunks

  private static byte[] patched(Patch patch, Patch.OfFile file, byte[] old) throws GitProblem {
    String text = new String(old, StandardCharsets.UTF_8);
    List<String> lines = text.isEmpty() ? new ArrayList<>() : new ArrayList<>(split(text));
    int shift = 0;
    int number = 0;
    for (Patch.Hunk hunk : file.hunks()) {
      number++;
      List<String> expected = hunk.side(Patch.Side.OLD);
      List<String> wanted = hunk.side(Patch.Side.NEW);
      int start = Math.max(0, hunk.oldStart() - (expected.isEmpty() ? 0 : 1)) + shift;
      Optional<Integer> found = find(lines, expected, start);
      if (found.isEmpty()) {
        // Mail programs and editors change the ends of lines: the file's are right.
        found = find(Ends.without(lines), Ends.without(expected), start);
        wanted = found.isPresent() ? Ends.as(lines.get(found.get()), wanted) : wanted;
      }
      if (found.isEmpty()) {
        throw new GitProblem(
            does(patch)
                + ": hunk "
                + number
                + " of "
                + file.path()
                + " (line "
                + hunk.line()
                + " of the patch) "
                + mismatch(lines, expected, start));
      }
      int at = found.get();
      lines.subList(at, at + expected.size()).clear();
      lines.addAll(at, wanted);
      shift += at - start + wanted.size() - expected.size();
    }
    return String.join("", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    if (parts.getLast().isEmpty()) {
      parts.removeLast();
    }
    return parts;
  }

  private static Optional<Integer> find(List<String> lines, List<String> expected, int start) {
    if (expected.isEmpty()) {
      return start <= lines.size() ? Optional.of(start) : Optional.empty();
    }
    int last = lines.size() - expected.size();
    for (int distance = 0; distance <= Math.max(start, last - start); distance++) {
      for (int at : new int[] {start - distance, start + distance}) {
        if (at >= 0 && at <= last && lines.subList(at, at + expected.size()).equals(expected)) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  private static String mismatch(List<String> lines, List<String> expected, int start) {
    for (int i = 0; i < expected.size(); i++) {
      int at = start + i;
      if (at >= lines.size()) {
        return "goes on after the file's last line, " + lines.size();
      }
      String there = lines.get(at).strip();
      String asked = expected.get(i).strip();
      if (!there.equals(asked)) {
        return "expects `" + asked + "` in line " + (at + 1) + ", where `" + there + "` is";
      }
      if (!Ends.without(lines.get(at)).equals(Ends.without(expected.get(i)))) {
        return "expects other white space in line " + (at + 1) + ", `" + there + "`";
      }
    }
    return "does not fit";
  }

  /// How lines end.
  private static final class Ends {
    private static final String DOS = "\r\n";

    static List<String> without(List<String> lines) {
      return lines.stream().map(Ends::without).toList();
    }

    static String without(String line) {
      return line.endsWith(DOS) ? line.substring(0, line.length() - 2) + "\n" : line;
    }

    /// Lines that end as another does.
    static List<String> as(String model, List<String> lines) {
      List<String> plain = without(lines);
      return model.endsWith(DOS)
          ? plain.stream()
              .map(l -> l.endsWith("\n") ? l.substring(0, l.length() - 1) + DOS : l)
              .toList()
          : plain;
    }
  }
}
