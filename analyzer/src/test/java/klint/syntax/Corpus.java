// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The Rust files of the trees that the system property `klint.corpus` names the folder of.
final class Corpus {
  private Corpus() {}

  record Text(String name, String text) {}

  /// The files of one tree that are UTF-8.
  static List<Text> files(String tree) throws IOException {
    String root = System.getProperty("klint.corpus", "");
    assumeTrue(!root.isEmpty(), "no -Dklint.corpus: no kernel tree to parse");
    java.nio.file.Path folder = java.nio.file.Path.of(root, tree);
    assumeTrue(Files.isDirectory(folder), "no tree " + tree);
    List<Text> texts = new ArrayList<>();
    try (Stream<java.nio.file.Path> walk = Files.walk(folder)) {
      for (java.nio.file.Path path :
          walk.filter(p -> p.toString().endsWith(".rs") && Files.isRegularFile(p))
              .sorted()
              .toList()) {
        try {
          texts.add(new Text(folder.relativize(path).toString(), Files.readString(path)));
        } catch (MalformedInputException _) {
          // Reading reports it; nothing to parse.
        }
      }
    }
    return texts;
  }
}
