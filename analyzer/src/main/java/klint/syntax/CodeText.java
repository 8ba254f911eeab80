// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

/// Text of code with indentation, written word by word.
final class CodeText {
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean lineStart = true;

  CodeText put(String text) {
    if (text.isEmpty()) {
      return this;
    }
    if (lineStart) {
      out.append("    ".repeat(Math.min(depth, 200)));
      lineStart = false;
    }
    out.append(text);
    return this;
  }

  CodeText line() {
    if (!lineStart) {
      out.append('\n');
      lineStart = true;
    }
    return this;
  }

  void open(String bracket) {
    put(bracket).line();
    depth++;
  }

  void close(String bracket) {
    line();
    depth--;
    put(bracket);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
