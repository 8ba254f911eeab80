// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleFilesTest {
  private static final List<String> FOLDERS = List.of("contexts", "effects", "library", "pages");

  /// rules/ of the source tree, from the module's folder or the top.
  private static Path rules() {
    Path below = Path.of("rules");
    return Files.isDirectory(below) ? below : Path.of("..").resolve("rules");
  }

  @Test
  void listsWhatTheFolderHas() throws IOException {
    for (String folder : FOLDERS) {
      Path root = rules().resolve(folder);
      try (Stream<Path> walk = Files.isDirectory(root) ? Files.walk(root) : Stream.empty()) {
        List<String> expected =
            walk.filter(Files::isRegularFile)
                .map(file -> rules().relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
        assertEquals(expected, RuleFiles.list(folder));
      }
    }
    assertFalse(RuleFiles.list("effects").isEmpty());
  }

  /// What lets [RuleFiles] tell files from folders.
  @Test
  void onlyFilesHaveADotInTheirName() throws IOException {
    for (String folder : FOLDERS) {
      Path root = rules().resolve(folder);
      try (Stream<Path> walk = Files.isDirectory(root) ? Files.walk(root) : Stream.empty()) {
        for (Path path : walk.toList()) {
          boolean dot = path.getFileName().toString().indexOf('.') >= 0;
          assertEquals(Files.isRegularFile(path), dot, path.toString());
        }
      }
    }
  }

  @Test
  void whatIsNotThereIsAbsent() {
    assertEquals(List.of(), RuleFiles.list("nowhere"));
    assertEquals(Optional.empty(), RuleFiles.read("nowhere.json"));
    assertTrue(RuleFiles.read("acquisitions.json").isPresent());
  }

  @Test
  void namesOfLibraryFiles() {
    assertEquals(
        Optional.of("<core>/iter/map.rs"),
        LibraryFile.of("library/core/iter/map.rs").map(LibraryFile::name));
    assertEquals(Optional.empty(), LibraryFile.of("library/core/README.md"));
    assertEquals(Optional.empty(), LibraryFile.of("library/top.rs"));
  }
}
