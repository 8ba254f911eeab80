// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.Optional;

/// The text of sources, for reports that quote it.
@FunctionalInterface
public interface Excerpts {
  /// Quotes nothing.
  Excerpts NONE = (_, _) -> Optional.empty();

  /// A line from 1, without its end, of a file as places name it.
  Optional<String> line(String file, int line);

  /// Where a file is on this machine.
  default Optional<String> uri(String file) {
    return Optional.empty();
  }

  /// A whole file; absent if none of it is there.
  default Optional<String> text(String file) {
    StringBuilder all = new StringBuilder();
    Optional<String> line = line(file, 1);
    for (int i = 2; line.isPresent(); i++) {
      all.append(line.get()).append('\n');
      line = line(file, i);
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.toString());
  }
}
