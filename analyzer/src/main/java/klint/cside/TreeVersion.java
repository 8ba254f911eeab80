// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.nio.file.Path;
import java.util.Optional;
import klint.rules.KernelVersion;

/// The version of a kernel tree, as the Makefile at its top says it.
public final class TreeVersion {
  private TreeVersion() {}

  /// Absent if there is no Makefile, or none of a kernel.
  public static Optional<KernelVersion> of(Path tree) {
    Optional<CText> text = new IncludePath(tree).read("Makefile");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String major = "";
    String minor = "";
    for (String line : text.get().slice(0, Math.min(text.get().length(), 4_000)).lines().toList()) {
      int equals = line.indexOf('=');
      if (equals < 0) {
        continue;
      }
      String value = line.substring(equals + 1).strip();
      switch (line.substring(0, equals).strip()) {
        case "VERSION" -> major = value;
        case "PATCHLEVEL" -> minor = value;
        default -> {}
      }
    }
    return KernelVersion.of(major + "." + minor);
  }
}
