// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import klint.cache.Memory;
import klint.source.TreeMemory;

/// Where what earlier runs learned is kept, and which program they were runs of.
final class Caches {
  private static final String NAME = "klint-java";

  private Caches() {}

  /// The cache in the folder asked for, else where users keep caches: `XDG_CACHE_HOME`, else
  /// `.cache` in the home folder. None if neither is known.
  static TreeMemory of(Optional<Path> asked, Map<String, String> environment, Path folder) {
    Optional<Path> home =
        Optional.ofNullable(environment.get("HOME"))
            .filter(h -> !h.isEmpty())
            .map(h -> folder.resolve(h).resolve(".cache"));
    // The specification has relative paths ignored.
    Optional<Path> base =
        Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
            .map(Path::of)
            .filter(Path::isAbsolute)
            .or(() -> home);
    Optional<Path> at = asked.or(() -> base.map(b -> b.resolve(NAME).resolve("answers")));
    return at.<TreeMemory>map(dir -> new Memory(dir, build())).orElseGet(TreeMemory::none);
  }

  /// Names the program by what it is made of: two builds never read each other's answers.
  private static String build() {
    List<String> parts = new ArrayList<>();
    parts.add(String.valueOf(Runtime.version()));
    for (String entry : System.getProperty("java.class.path", "").split(":", -1)) {
      Path path = Path.of(entry);
      try {
        if (Files.isDirectory(path)) {
          folder(path, parts);
        } else if (Files.isRegularFile(path)) {
          parts.add(sum(path));
          beside(path, parts);
        }
      } catch (IOException e) {
        // A program that cannot be read back is like no other.
        parts.add(e + " " + System.nanoTime());
      }
    }
    return String.join("\n", parts);
  }

  /// The jars that the manifest of one of ours names.
  private static void beside(Path jar, List<String> parts) throws IOException {
    Path libraries = jar.resolveSibling("lib");
    if (Files.isDirectory(libraries)) {
      try (Stream<Path> list = Files.list(libraries)) {
        for (Path p : list.sorted().toList()) {
          boolean ours = String.valueOf(p.getFileName()).startsWith("klint-");
          parts.add(ours ? sum(p) : p.getFileName() + " " + Files.size(p));
        }
      }
    }
  }

  private static void folder(Path folder, List<String> parts) throws IOException {
    try (Stream<Path> files = Files.walk(folder, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
      for (Path p : files.sorted().toList()) {
        parts.add(p + " " + Files.size(p) + " " + Files.getLastModifiedTime(p));
      }
    }
  }

  /// Units: two sums that together are hardly ever equal by chance.
  private static String sum(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    one.update(bytes);
    other.update(bytes);
    return file.getFileName() + " " + bytes.length + " " + one.getValue() + " " + other.getValue();
  }
}
