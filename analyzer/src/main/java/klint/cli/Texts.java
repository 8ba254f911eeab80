// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.FileSystems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import klint.driver.Analysis;
import klint.report.Excerpts;
import klint.source.SourceText;

/// The texts of an analysis, by the names that places have.
final class Texts implements Excerpts {
  private final Map<String, SourceText> texts = new HashMap<>();

  Texts(Optional<Analysis> analysis) {
    analysis.ifPresent(a -> a.sources().table().all().forEach(t -> texts.put(t.name(), t)));
  }

  @Override
  public Optional<String> line(String file, int line) {
    return Optional.ofNullable(texts.get(file))
        .filter(t -> line >= 1 && line <= t.lineCount())
        .map(t -> t.lineText(line));
  }

  @Override
  public Optional<String> uri(String file) {
    return Optional.ofNullable(texts.get(file))
        .flatMap(SourceText::path)
        .filter(p -> p.getFileSystem().equals(FileSystems.getDefault()))
        .map(p -> p.toAbsolutePath().toUri().toString());
  }

  @Override
  public Optional<String> text(String file) {
    return Optional.ofNullable(texts.get(file)).map(SourceText::text);
  }
}
