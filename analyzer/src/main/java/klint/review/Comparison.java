// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Place;

/// Which findings of a version are new in it, and which changed line brought them.
///
/// A finding is known if the version before has one of the same rule and cause on the line that
/// this line was, or one with the same fingerprint. One that was a note, or silenced, and is not
/// any more is new.
final class Comparison {
  private final Snapshot before;
  private final Snapshot after;
  private final Change change;
  private final Map<Path, FileChange> byOld = new HashMap<>();
  private final Map<Path, FileChange> byNew = new HashMap<>();
  private final Map<FileChange, LineMatch> matches = new HashMap<>();

  private Comparison(Snapshot before, Snapshot after, Change change) {
    this.before = before;
    this.after = after;
    this.change = change;
    for (FileChange f : change.files()) {
      f.before().map(p -> change.top().resolve(p)).ifPresent(p -> byOld.put(p, f));
      f.after().map(p -> change.top().resolve(p)).ifPresent(p -> byNew.put(p, f));
    }
  }

  /// The findings of `after`, each told whether it is new; new ones are reported where the change
  /// is.
  static List<Finding> compare(Snapshot before, Snapshot after, Change change) {
    return new Comparison(before, after, change).run();
  }

  /// A rule and a cause on a line of the version after.
  private record Spot(String rule, String cause, Path file, int line) {}

  private List<Finding> run() {
    Map<Spot, List<Finding>> spots = new HashMap<>();
    for (Finding f : before.findings()) {
      moved(f).ifPresent(s -> spots.computeIfAbsent(s, _ -> new ArrayList<>()).add(f));
    }
    List<Finding> left = new ArrayList<>(before.findings());
    Map<Finding, Finding.Standing> standing = new HashMap<>();
    for (Finding f : after.findings()) {
      Optional<Path> file = after.file(f.place());
      if (file.isEmpty()) {
        continue;
      }
      List<Finding> there =
          spots.getOrDefault(new Spot(f.rule(), cause(f), file.get(), f.place().line()), List.of());
      take(there, f, left, standing);
    }
    Map<String, List<Finding>> names = new HashMap<>();
    for (Finding f : left) {
      names.computeIfAbsent(name(f), _ -> new ArrayList<>()).add(f);
    }
    for (Finding f : after.findings()) {
      if (!standing.containsKey(f)) {
        take(names.getOrDefault(name(f), List.of()), f, left, standing);
      }
    }
    List<Finding> out = new ArrayList<>();
    for (Finding f : after.findings()) {
      Finding.Standing now = standing.getOrDefault(f, Finding.Standing.NEW);
      Finding told = f.standing(now);
      out.add(now == Finding.Standing.NEW ? located(told) : told);
    }
    return out;
  }

  private static void take(
      List<Finding> candidates,
      Finding f,
      List<Finding> left,
      Map<Finding, Finding.Standing> standing) {
    for (Finding old : candidates) {
      boolean asBad = old.level().compareTo(f.level()) <= 0 && (old.isOpen() || !f.isOpen());
      if (asBad && left.remove(old)) {
        standing.put(f, Finding.Standing.KNOWN);
        return;
      }
    }
  }

  /// A fingerprint without the number that tells equal ones apart.
  private static String name(Finding f) {
    int dash = f.fingerprint().indexOf('-');
    return dash < 0 ? f.fingerprint() : f.fingerprint().substring(0, dash);
  }

  private static String cause(Finding f) {
    return f.trace().isEmpty() ? f.message() : f.trace().getLast().message();
  }

  /// Where the line of an old finding is now; absent if it was changed or is gone.
  private Optional<Spot> moved(Finding f) {
    Optional<Path> file = before.file(f.place());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    FileChange of = byOld.get(file.get());
    if (of == null) {
      return Optional.of(new Spot(f.rule(), cause(f), file.get(), f.place().line()));
    }
    return of.after()
        .flatMap(
            path ->
                match(of)
                    .now(f.place().line())
                    .map(line -> new Spot(f.rule(), cause(f), change.top().resolve(path), line)));
  }

  private LineMatch match(FileChange file) {
    return matches.computeIfAbsent(
        file,
        f ->
            LineMatch.of(
                f.old().map(Layer.Content::bytes).orElse(new byte[0]),
                f.now().map(Layer.Content::bytes).orElse(new byte[0])));
  }

  // ---- Where

  private Optional<LineMatch> match(Place place) {
    return after.file(place).map(byNew::get).map(this::match);
  }

  private boolean isChanged(Place place) {
    Optional<LineMatch> match = match(place);
    for (int line = place.line(); match.isPresent() && line <= place.endLine(); line++) {
      if (match.get().isNew(line)) {
        return true;
      }
    }
    return false;
  }

  /// A place on the way from acquisition to leaf, and what happens there.
  private record Step(Place place, String what) {}

  private static List<Step> chain(Finding f) {
    List<Step> out = new ArrayList<>();
    out.add(new Step(f.place(), ""));
    f.trace().forEach(s -> out.add(new Step(s.place(), s.message())));
    f.acquisitions().forEach(a -> out.add(new Step(a.place(), "")));
    f.labels().forEach(l -> out.add(new Step(l.place(), l.message())));
    return out;
  }

  private Finding located(Finding f) {
    List<Step> chain = chain(f);
    for (Step step : chain) {
      if (isChanged(step.place())) {
        return step.place().equals(f.place()) ? f : moved(f, step.place(), step.what());
      }
    }
    for (Step step : chain) {
      Optional<Place> function = after.function(step.place());
      Optional<LineMatch> match = match(step.place());
      if (function.isEmpty() || match.isEmpty()) {
        continue;
      }
      Optional<Place> near = nearest(step.place(), function.get(), match.get());
      if (near.isPresent()) {
        return sameFunction(near.get(), f)
            ? labelled(f, near.get(), "changed here")
            : moved(f, near.get(), step.what());
      }
      Optional<Place> cut = cut(function.get(), match.get());
      if (cut.isPresent()) {
        return sameFunction(cut.get(), f)
            ? labelled(f, cut.get(), "lines before this one were removed")
            : moved(f, cut.get(), "lines before this one were removed");
      }
    }
    List<String> notes = new ArrayList<>(f.notes());
    notes.add("new with this change, although none of the changed lines is on the way to it");
    return f.movedTo(f.place(), f.labels(), notes);
  }

  private boolean sameFunction(Place place, Finding f) {
    return after.function(place).equals(after.function(f.place()))
        && place.file().equals(f.place().file());
  }

  /// The changed line of a function that is nearest to a place in it.
  private static Optional<Place> nearest(Place to, Place function, LineMatch match) {
    Optional<Integer> best = Optional.empty();
    for (int line = function.line(); line <= function.endLine(); line++) {
      int distance = Math.abs(line - to.line());
      if (match.isNew(line) && best.filter(b -> Math.abs(b - to.line()) <= distance).isEmpty()) {
        best = Optional.of(line);
      }
    }
    return best.map(line -> whole(to.file(), line));
  }

  private static Optional<Place> cut(Place function, LineMatch match) {
    for (int line = function.line(); line <= function.endLine(); line++) {
      if (match.isCutBefore(line)) {
        return Optional.of(whole(function.file(), line));
      }
    }
    return Optional.empty();
  }

  private static Place whole(String file, int line) {
    return new Place(file, line, 1, line, 2);
  }

  /// The finding, reported at the change that brought it; where it happens becomes a label.
  private static Finding moved(Finding f, Place to, String what) {
    List<Finding.Label> labels = new ArrayList<>();
    boolean told = false;
    for (Finding.Label l : f.labels()) {
      if (!l.place().equals(to)) {
        labels.add(l);
        told |= l.place().equals(f.place());
      }
    }
    if (!told) {
      labels.add(new Finding.Label(f.place(), "it happens here"));
    }
    labels.add(new Finding.Label(to, what.isEmpty() ? "changed here" : "changed here: " + what));
    List<String> notes = new ArrayList<>(f.notes());
    notes.add(
        "it happens in `"
            + f.function()
            + "` ("
            + f.place().file()
            + ":"
            + f.place().line()
            + "), which this change makes so");
    return f.movedTo(to, labels, notes);
  }

  private static Finding labelled(Finding f, Place at, String what) {
    List<Finding.Label> labels = new ArrayList<>(f.labels());
    labels.add(new Finding.Label(at, what));
    return f.movedTo(f.place(), labels, f.notes());
  }
}
