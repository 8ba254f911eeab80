// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

/// The brackets around a group of tokens.
public enum Delimiter {
  PAREN("(", ")"),
  BRACKET("[", "]"),
  BRACE("{", "}");

  private final String open;
  private final String close;

  Delimiter(String open, String close) {
    this.open = open;
    this.close = close;
  }

  public String open() {
    return open;
  }

  public String close() {
    return close;
  }
}
