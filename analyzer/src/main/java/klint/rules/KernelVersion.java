// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Comparator;
import java.util.Optional;

/// The version of a kernel tree, as far as tables distinguish it.
public record KernelVersion(int major, int minor) implements Comparable<KernelVersion> {

  /// Later than every release: what is assumed where no tree is analyzed.
  public static final KernelVersion NEWEST = new KernelVersion(Integer.MAX_VALUE, 0);

  /// Reads `7.3`, `6.12.8` or `7.3.0-rc2`.
  public static Optional<KernelVersion> of(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    int end = dot + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    try {
      return Optional.of(
          new KernelVersion(
              Integer.parseInt(text.substring(0, dot)),
              Integer.parseInt(text.substring(dot + 1, end))));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(KernelVersion other) {
    return Comparator.comparingInt(KernelVersion::major)
        .thenComparingInt(KernelVersion::minor)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
