// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /// A jar need not have entries for its folders.
  @Test
  void listsAJar(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("rules with space.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name :
          List.of(
              "acquisitions.json", "library/core/iter/map.rs", "library/core/b.rs", "pages/x.md")) {
        out.putNextEntry(new JarEntry("klint-rules/" + name));
        out.write(new byte[] {'[', ']'});
        out.closeEntry();
      }
    }
    URL marker = URI.create("jar:" + jar.toUri() + "!/klint-rules/acquisitions.json").toURL();
    assertEquals(
        List.of("library/core/b.rs", "library/core/iter/map.rs"),
        RuleFiles.list(marker, "library"));
    assertEquals(List.of(), RuleFiles.list(marker, "effects"));
  }

  @Test
  void listsAFolderWithSpecialCharacters(@TempDir Path folder) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("a b%c/klint-rules"));
    Files.createDirectories(rules.resolve("library/core"));
    Files.writeString(rules.resolve("library/core/x.rs"), "");
    URL marker = rules.resolve("acquisitions.json").toUri().toURL();
    assertEquals(List.of("library/core/x.rs"), RuleFiles.list(marker, "library"));
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
