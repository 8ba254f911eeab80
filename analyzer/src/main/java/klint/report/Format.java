// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms that findings can be printed in.
public enum Format {
  TEXT,
  SHORT,
  JSON,
  SARIF,
  HTML,
  GITHUB,
  GITLAB,
  RDJSON,
  LKML,
  CHECKPATCH;

  /// The name on the command line.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Format> of(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
  }

  /// All names, in order.
  public static List<String> labels() {
    return Arrays.stream(values()).map(Format::label).toList();
  }
}
