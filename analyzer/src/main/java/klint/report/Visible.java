// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.List;

/// Text of the analyzed tree as it may stand on a terminal and in a line of its own.
///
/// The tree is not trusted: an escape sequence in a comment would be obeyed, a line end in a file's
/// name would begin a line that looks like ours, and marks that turn the direction of writing hide
/// what is written. Each such character becomes one that is seen, so that columns stay.
public final class Visible {
  private static final char PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';
  private static final char REPLACEMENT = '\ufffd';

  private Visible() {}

  public static String of(String text) {
    int at = 0;
    while (at < text.length() && !isHidden(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = at; i < out.length(); i++) {
      char c = out.charAt(i);
      if (isHidden(c)) {
        out.setCharAt(
            i, c < ' ' ? (char) (PICTURES + c) : c == 0x7f ? DELETE_PICTURE : REPLACEMENT);
      }
    }
    return out.toString();
  }

  public static List<String> of(List<String> texts) {
    return texts.stream().map(Visible::of).toList();
  }

  /// Controls, separators of lines, and what Unicode has to turn the direction of writing.
  private static boolean isHidden(char c) {
    return c < ' '
        || (c >= 0x7f && c < 0xa0)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200e
        || c == 0x200f;
  }
}
