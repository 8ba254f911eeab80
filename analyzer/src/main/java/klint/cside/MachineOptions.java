// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.LinkedHashSet;
import java.util.Set;

/// The options that nobody can choose: an architecture selects them, or they stay off.
///
/// `named` is the text of the assumed architecture's own Kconfig file, `offered` are the options
/// that the file for all architectures declares without a question and without a default, and that
/// it does not select itself.
///
/// Source: `arch/Kconfig`, `arch/x86/Kconfig`; Documentation/kbuild/kconfig-language.rst.
record MachineOptions(String named, Set<String> offered) {
  private static final String ANY_FAMILY = "ARCH_HAS_";
  private static final Set<String> TYPES =
      Set.of("bool", "tristate", "int", "hex", "string", "prompt");
  private static final Set<String> DEFAULTS = Set.of("default", "def_bool", "def_tristate");

  /// From the file of the assumed architecture and the one for all of them.
  static MachineOptions of(String own, String common) {
    Set<String> offered = new LinkedHashSet<>();
    Set<String> chosen = new LinkedHashSet<>();
    String current = "";
    for (String line : common.lines().toList()) {
      String[] words = line.strip().split("\\s+", 3);
      boolean inside = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
      if (words.length < 2) {
        continue;
      }
      if (words[0].equals("config") || words[0].equals("menuconfig")) {
        current = words[1];
        offered.add(current);
      } else if (inside && words[0].equals("select")) {
        chosen.add(words[1]);
      } else if (inside && (DEFAULTS.contains(words[0]) || asks(words))) {
        chosen.add(current);
      }
    }
    offered.removeAll(chosen);
    return new MachineOptions(own, offered);
  }

  private static boolean asks(String[] words) {
    return TYPES.contains(words[0]) && words[1].startsWith("\"");
  }

  /// Whether the assumed architecture leaves `option` (without its `CONFIG_`) off.
  boolean leavesOff(String option) {
    return (option.startsWith(ANY_FAMILY) || offered.contains(option)) && !named.contains(option);
  }
}
