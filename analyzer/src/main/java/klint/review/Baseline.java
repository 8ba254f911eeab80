// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import klint.diag.Finding;
import klint.diag.Place;

/// Known findings in a file: one a line, the fingerprint first, sorted, so that it is the same
/// whoever writes it and two versions of it merge by lines.
///
/// What follows the fingerprint (rule, file, function) is for people and is not read.
public final class Baseline {
  static final String HEADER =
      "# Findings of klint-java that are known: one a line, by fingerprint. Sorted; lines may be"
          + " removed or merged.";

  private final String name;
  private final Map<String, Integer> lines;

  /// A file that is no baseline.
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  private Baseline(String name, Map<String, Integer> lines) {
    this.name = name;
    this.lines = lines;
  }

  /// `name` is what people see.
  public static Baseline read(Path file, String name) throws IOException, Malformed {
    Map<String, Integer> lines = new HashMap<>();
    List<String> all = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String fingerprint = line.split("\\s+", 2)[0];
      if (!fingerprint.matches("[0-9a-f]{24}(-[0-9]+)?")) {
        throw new Malformed(
            name + ":" + (i + 1) + ": error: this line does not begin with a fingerprint");
      }
      lines.putIfAbsent(fingerprint, i + 1);
    }
    return new Baseline(name, lines);
  }

  /// The text of a baseline with all findings that nobody gave a reason for.
  public static String write(List<Finding> single) {
    TreeSet<String> lines = new TreeSet<>();
    for (Finding f : single) {
      boolean judged =
          f.suppressed().filter(s -> s.kind() != Finding.Suppression.Kind.BASELINE).isPresent();
      if (!judged) {
        lines.add(f.fingerprint() + " " + f.rule() + " " + f.place().file() + " " + f.function());
      }
    }
    StringBuilder out = new StringBuilder(HEADER).append('\n');
    lines.forEach(l -> out.append(l.strip()).append('\n'));
    return out.toString();
  }

  /// The findings: known ones are silenced, the others new.
  List<Finding> apply(List<Finding> findings) {
    List<Finding> out = new ArrayList<>();
    for (Finding f : findings) {
      Integer line = lines.get(f.fingerprint());
      if (line == null) {
        out.add(f.standing(Finding.Standing.NEW));
      } else {
        Finding known = f.standing(Finding.Standing.KNOWN);
        out.add(
            known.isOpen()
                ? known.suppressedBy(
                    new Finding.Suppression(
                        Finding.Suppression.Kind.BASELINE,
                        new Place(name, line, 1, line, 1),
                        "known: it is in the baseline"))
                : known);
      }
    }
    return out;
  }
}
