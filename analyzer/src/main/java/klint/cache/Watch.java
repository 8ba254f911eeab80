// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What was looked at, and how it was when it was first looked at. Thread-safe.
///
/// A stamp is taken before the look, so that a file that changes in between is found to have
/// changed.
final class Watch {
  private final Map<String, Stamp> seen = new ConcurrentHashMap<>();
  private final Set<String> listed = ConcurrentHashMap.newKeySet();
  private final Map<String, String> real = new ConcurrentHashMap<>();
  private final Queue<Seen> others = new ConcurrentLinkedQueue<>();

  /// Units: paths are absolute where the user's are.
  Stamp saw(Path path) {
    return seen.computeIfAbsent(
        path.toString(), p -> earlier(p).orElseGet(() -> Stamp.of(path, Stamp.Method.FIRST)));
  }

  private Optional<Stamp> earlier(String path) {
    for (Seen other : others) {
      Stamp stamp = other.stamps().get(path);
      if (stamp != null) {
        return Optional.of(stamp);
      }
    }
    return Optional.empty();
  }

  /// The names in a folder are being looked at.
  void lists(Path folder) {
    saw(folder);
    listed.add(folder.toString());
  }

  /// Whether the stamp of the folder tells what kind of thing a path is: then nothing takes its
  /// place without another name coming or going. Links may lead elsewhere.
  boolean isListed(Path path) {
    Path folder = path.getParent();
    return folder != null && listed.contains(folder.toString());
  }

  /// Links led from a path to another. Where they led the path's folder alone, that is noted.
  void led(Path path, Path to) {
    saw(path);
    Optional<String> folder =
        Optional.ofNullable(path.getParent())
            .map(f -> real.computeIfAbsent(f.toString(), _ -> real(f)));
    if (!folder.map(f -> f + "/" + path.getFileName()).orElse("").equals(to.toString())) {
      real.putIfAbsent(path.toString(), to.toString());
    }
  }

  /// Where links lead; empty if nowhere.
  static String real(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException _) {
      return "";
    }
  }

  /// All that an answer was made of that is now used here.
  void add(Seen other) {
    others.add(other);
  }

  Seen seen() {
    TreeMap<String, Stamp> stamps = new TreeMap<>(seen);
    TreeMap<String, String> links = new TreeMap<>(real);
    for (Seen other : others) {
      other.stamps().forEach(stamps::putIfAbsent);
      other.real().forEach(links::putIfAbsent);
    }
    return new Seen(stamps, links);
  }
}
