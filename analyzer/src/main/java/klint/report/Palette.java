// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.Optional;
import klint.diag.Level;

/// Colours for a terminal, or none.
public enum Palette {
  PLAIN,
  ANSI,
  /// Colours, and places that open when they are clicked.
  LINKED;

  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return paint("1", text);
  }

  /// Line numbers, arrows and secondary marks.
  String frame(String text) {
    return paint("1;34", text);
  }

  String level(Level level, String text) {
    return switch (level) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;36", text);
      case OFF -> text;
    };
  }

  String help(String text) {
    return paint("1;32", text);
  }

  /// Text that leads to a URI, if there is one.
  ///
  /// Source: "Hyperlinks in terminal emulators", the escape sequence OSC 8.
  String link(String text, Optional<String> uri) {
    return switch (this) {
      case PLAIN, ANSI -> text;
      case LINKED ->
          uri.map(u -> "\u001b]8;;" + u + "\u001b\\" + text + "\u001b]8;;\u001b\\").orElse(text);
    };
  }

  private String paint(String code, String text) {
    return switch (this) {
      case PLAIN -> text;
      case ANSI, LINKED -> text.isEmpty() ? text : "\u001b[" + code + "m" + text + RESET;
    };
  }
}
