// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.diag;

/// How serious a problem or finding is, most serious first.
public enum Level {
  ERROR,
  WARNING,
  NOTE,
  OFF;

  /// The name in messages and machine formats.
  public String label() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
      case OFF -> "off";
    };
  }
}
