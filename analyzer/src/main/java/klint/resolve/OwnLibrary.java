// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import klint.rules.LibraryFile;
import klint.source.LibrarySources;

/// Our own `core`, `alloc` and `std`, as sources.
public final class OwnLibrary {
  private OwnLibrary() {}

  /// The crates of `files`, `core` first.
  public static LibrarySources of(List<LibraryFile> files) {
    Map<String, Map<String, String>> crates = new LinkedHashMap<>();
    for (String name : List.of("core", "alloc", "std")) {
      crates.put(name, new TreeMap<>());
    }
    for (LibraryFile file : files) {
      crates.computeIfAbsent(file.crate(), _ -> new TreeMap<>()).put(file.path(), file.text());
    }
    List<LibrarySources.LibraryCrate> out = new ArrayList<>();
    crates.forEach(
        (name, texts) -> {
          if (!texts.isEmpty()) {
            out.add(new LibrarySources.LibraryCrate(name, texts));
          }
        });
    return () -> List.copyOf(out);
  }
}
