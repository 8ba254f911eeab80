// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A version as a map; it grows while it is made, and is then only read.
///
/// `whole` folders come from here alone: the disk has nothing to say below them.
final class FileLayer implements Layer {
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Set<String> whole = new HashSet<>();

  /// A copy that can grow by itself.
  FileLayer copy() {
    FileLayer copy = new FileLayer();
    copy.entries.putAll(entries);
    names.forEach((folder, in) -> copy.names.put(folder, new HashSet<>(in)));
    copy.whole.addAll(whole);
    return copy;
  }

  void whole(String folder) {
    whole.add(folder);
    entries.put(folder, new Entry.Folder());
  }

  void put(String path, Entry entry) {
    entries.put(path, entry);
    String at = path;
    int slash = at.lastIndexOf('/');
    if (entry instanceof Entry.Gone) {
      names
          .computeIfAbsent(at.substring(0, slash), _ -> new HashSet<>())
          .remove(at.substring(slash + 1));
      return;
    }
    while (slash > 0
        && names
            .computeIfAbsent(at.substring(0, slash), _ -> new HashSet<>())
            .add(at.substring(slash + 1))) {
      at = at.substring(0, slash);
      if (!(entries.get(at) instanceof Entry.Folder)) {
        entries.put(at, new Entry.Folder());
      }
      slash = at.lastIndexOf('/');
    }
  }

  void put(String path, byte[] bytes) {
    put(path, new Entry.File(() -> bytes));
  }

  @Override
  public Optional<Entry> at(String path) {
    Entry own = entries.get(path);
    if (own != null) {
      return Optional.of(own);
    }
    for (String folder : whole) {
      if (path.startsWith(folder + "/")) {
        return Optional.of(new Entry.Gone());
      }
    }
    return Optional.empty();
  }

  @Override
  public Set<String> names(String folder) {
    return names.getOrDefault(folder, Set.of());
  }

  @Override
  public boolean changes(String folder) {
    return names.containsKey(folder);
  }
}
