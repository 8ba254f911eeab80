// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One line of a table of Rust texts: `\n` is a new line, `@2015` before it sets the edition.
record Sample(String text, Edition edition, int line) {
  Sample withEdition(Edition other) {
    return new Sample(text, other, line);
  }

  static List<Sample> read(String table) throws IOException {
    List<Sample> samples = new ArrayList<>();
    int number = 0;
    for (String raw : resource(table).lines().toList()) {
      number++;
      if (raw.isBlank() || raw.startsWith("# ")) {
        continue;
      }
      String line = raw;
      Edition edition = Edition.E2021;
      for (Edition e : Edition.values()) {
        String mark = "@" + e.year() + " ";
        if (line.startsWith(mark)) {
          edition = e;
          line = line.substring(mark.length());
        }
      }
      samples.add(new Sample(line.replace("\\n", "\n"), edition, number));
    }
    return samples;
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public String toString() {
    return "line " + line + ": " + text;
  }
}
