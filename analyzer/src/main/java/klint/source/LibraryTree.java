// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The files of one crate of our library.
record LibraryTree(String crate, Map<String, String> files) implements FileTree {
  @Override
  public Read read(String path) {
    String text = files.get(path);
    return text == null ? new Read.Missing() : new Read.Text(text, false);
  }

  @Override
  public String display(String path) {
    return "<" + crate + ">/" + path;
  }

  @Override
  public SourceText.Origin origin() {
    return SourceText.Origin.LIBRARY;
  }

  @Override
  public Optional<Path> onDisk(String path) {
    return Optional.empty();
  }
}
