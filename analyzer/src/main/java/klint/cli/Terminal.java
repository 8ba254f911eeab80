// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a person reads along.
final class Terminal {
  private Terminal() {}

  /// Whether standard output goes to a person.
  static boolean isOutput() {
    return isTerminal(1);
  }

  /// Whether standard error goes to a person.
  static boolean isError() {
    return isTerminal(2);
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
