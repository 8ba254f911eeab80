// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;

/// All texts of a run, by the index that spans carry. Grows while modules are found; thread-safe.
///
/// Indices follow the order of additions, so whoever adds does it in a deterministic order.
public final class SourceTable implements Places {
  private final List<SourceText> texts = new ArrayList<>();

  /// Adds a text that is no file.
  public SourceText add(String name, String text, SourceText.Origin origin) {
    return add(name, text, Optional.empty(), origin, Optional.empty());
  }

  synchronized SourceText add(
      String name,
      String text,
      Optional<Path> path,
      SourceText.Origin origin,
      Optional<SourceText.Location> location) {
    SourceText added = new SourceText(texts.size(), name, text, path, origin, location);
    texts.add(added);
    return added;
  }

  @Override
  public synchronized SourceText text(int file) {
    if (file < 0 || file >= texts.size()) {
      throw new KlintBug("no source " + file);
    }
    return texts.get(file);
  }

  public synchronized int size() {
    return texts.size();
  }

  /// All texts so far, in order.
  public synchronized List<SourceText> all() {
    return List.copyOf(texts);
  }
}
