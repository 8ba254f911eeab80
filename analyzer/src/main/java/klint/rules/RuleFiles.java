// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.base.KlintBug;

/// The files of rules/, as resources below `klint-rules/`.
///
/// A folder is listed from where the class path has it, a jar or a folder: no index file has to be
/// kept in step.
///
/// Units: names are relative to rules/, with `/`.
final class RuleFiles {
  private static final String PREFIX = "klint-rules/";
  private static final String MARKER = "acquisitions.json";

  private RuleFiles() {}

  /// The files below a folder, at any depth, sorted.
  static List<String> list(String folder) {
    URL marker = RuleFiles.class.getClassLoader().getResource(PREFIX + MARKER);
    if (marker == null) {
      throw new KlintBug("the rules are not on the class path");
    }
    return list(marker, folder);
  }

  /// The same, from where the class path has the file that is always there: a folder may have no
  /// entry of its own in a jar.
  static List<String> list(URL marker, String folder) {
    Set<String> names = new TreeSet<>();
    try {
      switch (marker.getProtocol()) {
        case "file" -> addFiles(URI.create(marker.toString()).resolve(folder), folder, names);
        case "jar" -> addEntries(marker, folder, names);
        default -> throw new KlintBug("cannot list the rules at " + marker);
      }
    } catch (FileNotFoundException _) {
      return List.of();
    } catch (IOException e) {
      throw new KlintBug("cannot list the rules at " + marker, e);
    }
    return List.copyOf(names);
  }

  /// The JDK answers for a folder's URL with its names, one a line. In rules/ a name without a dot
  /// is a folder.
  private static void addFiles(URI root, String folder, Set<String> names) throws IOException {
    Deque<String> open = new ArrayDeque<>();
    open.add("");
    while (!open.isEmpty()) {
      String below = open.remove();
      for (String name : linesOf(URI.create(root + below))) {
        if (name.indexOf('.') < 0) {
          open.add(below + "/" + name);
        } else {
          names.add(folder + below + "/" + name);
        }
      }
    }
  }

  private static List<String> linesOf(URI folder) throws IOException {
    try (InputStream in = folder.toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static void addEntries(URL url, String folder, Set<String> names) throws IOException {
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    String start = PREFIX + folder + "/";
    connection.getJarFile().stream()
        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(start))
        .forEach(entry -> names.add(entry.getName().substring(PREFIX.length())));
  }

  /// The text of a file, absent if there is none of that name.
  static Optional<String> read(String name) {
    try (InputStream in = RuleFiles.class.getClassLoader().getResourceAsStream(PREFIX + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new KlintBug("cannot read the rules file " + name, e);
    }
  }

  /// Those of `names` that end with `suffix`.
  static List<String> ending(List<String> names, String suffix) {
    List<String> out = new ArrayList<>();
    for (String name : names) {
      if (name.endsWith(suffix)) {
        out.add(name);
      }
    }
    return out;
  }
}
