// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
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

  private RuleFiles() {}

  /// The files below a folder, at any depth, sorted.
  static List<String> list(String folder) {
    URL url = RuleFiles.class.getClassLoader().getResource(PREFIX + folder);
    if (url == null) {
      return List.of();
    }
    Set<String> names = new TreeSet<>();
    try {
      switch (url.getProtocol()) {
        case "file" -> addFiles(new File(url.toURI()), folder, names);
        case "jar" -> addEntries(url, folder, names);
        default -> throw new KlintBug("cannot list the rules at " + url);
      }
    } catch (IOException | URISyntaxException e) {
      throw new KlintBug("cannot list the rules at " + url, e);
    }
    return List.copyOf(names);
  }

  private static void addFiles(File root, String folder, Set<String> names) {
    Deque<File> open = new ArrayDeque<>();
    open.add(root);
    URI base = root.toURI();
    while (!open.isEmpty()) {
      File[] children = open.remove().listFiles();
      for (File child : children == null ? new File[0] : children) {
        if (child.isDirectory()) {
          open.add(child);
        } else {
          names.add(folder + "/" + base.relativize(child.toURI()).getPath());
        }
      }
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
