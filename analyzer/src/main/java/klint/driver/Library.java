// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import klint.rules.Knowledge;
import klint.rules.LibraryFile;
import klint.source.LibrarySources;

/// Our own `core`, `alloc` and `std`, as sources.
final class Library implements LibrarySources {
  /// Dependencies first.
  private static final List<String> ORDER = List.of("core", "alloc", "std");

  private final Knowledge knowledge;

  Library(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<LibraryCrate> crates() {
    Map<String, Map<String, String>> files = new LinkedHashMap<>();
    ORDER.forEach(crate -> files.put(crate, new TreeMap<>()));
    for (LibraryFile file : knowledge.library()) {
      files.computeIfAbsent(file.crate(), _ -> new TreeMap<>()).put(file.path(), file.text());
    }
    List<LibraryCrate> crates = new ArrayList<>();
    files.forEach(
        (crate, texts) -> {
          if (texts.containsKey("lib.rs")) {
            crates.add(new LibraryCrate(crate, texts));
          }
        });
    return crates;
  }
}
