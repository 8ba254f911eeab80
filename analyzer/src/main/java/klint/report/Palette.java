// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import klint.diag.Level;

/// Colours for a terminal, or none.
public enum Palette {
  PLAIN,
  ANSI;

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

  private String paint(String code, String text) {
    return switch (this) {
      case PLAIN -> text;
      case ANSI -> text.isEmpty() ? text : "\u001b[" + code + "m" + text + RESET;
    };
  }
}
