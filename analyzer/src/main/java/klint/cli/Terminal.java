// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether a person reads along.
final class Terminal {
  /// Variables that terminals with links set.
  private static final List<String> LINKING =
      List.of("KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE", "WT_SESSION");

  private static final Set<String> PROGRAMS =
      Set.of("iTerm.app", "vscode", "WezTerm", "ghostty", "Hyper");

  /// The first version of the VTE library, which GNOME's terminals use, with links.
  private static final int FIRST_VTE = 5000;

  private Terminal() {}

  /// Whether standard output goes to a person.
  static boolean isOutput() {
    return isTerminal(1);
  }

  /// Whether standard error goes to a person.
  static boolean isError() {
    return isTerminal(2);
  }

  /// Whether a terminal is one of those that are known to open links: others may print them.
  static boolean followsLinks(Map<String, String> environment) {
    if (LINKING.stream().anyMatch(environment::containsKey)) {
      return true;
    }
    String vte = environment.getOrDefault("VTE_VERSION", "");
    String term = environment.getOrDefault("TERM", "");
    return (vte.matches("[0-9]{4,6}") && Integer.parseInt(vte) >= FIRST_VTE)
        || PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
        || term.startsWith("foot")
        || term.startsWith("alacritty");
  }

  /// By the name of the open file where the system tells it, since Java knows only of all streams
  /// together.
  private static boolean isTerminal(int descriptor) {
    try {
      String name = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException _) {
      return hasConsole();
    }
  }

  @SuppressWarnings(
      "SystemConsoleNull") // From JDK 22 on it is there also when redirected, but its type still
  // says nullable.
  private static boolean hasConsole() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }
}
