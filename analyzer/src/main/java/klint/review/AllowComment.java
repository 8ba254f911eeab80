// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads `// klint: allow(RULE, ..) because REASON`.
///
/// `reason` is present, but may be empty, where the word "because" is.
record AllowComment(List<String> rules, Optional<String> reason) {
  private static final String MARK = "klint:";
  private static final String BECAUSE = "because";

  /// Absent if the comment is about something else.
  ///
  /// Units: `text` is a comment with its marks.
  static Optional<AllowComment> read(String text) {
    String inside = inside(text);
    if (!inside.startsWith(MARK)) {
      return Optional.empty();
    }
    String rest = inside.substring(MARK.length()).strip();
    String word = rest.startsWith("allow") ? "allow" : rest.startsWith("expect") ? "expect" : "";
    String after = rest.substring(word.length()).stripLeading();
    int close = after.indexOf(')');
    if (word.isEmpty() || !after.startsWith("(") || close < 0) {
      return Optional.empty();
    }
    List<String> rules =
        Arrays.stream(after.substring(1, close).split(",", -1))
            .map(String::strip)
            .filter(r -> !r.isEmpty())
            .map(AllowComment::ruleName)
            .toList();
    String told = after.substring(close + 1).strip();
    return Optional.of(
        new AllowComment(
            rules,
            told.startsWith(BECAUSE)
                ? Optional.of(told.substring(BECAUSE.length()).strip())
                : Optional.empty()));
  }

  /// The rule that a person means by its name or by its lint's.
  static String ruleName(String written) {
    String bare = written.startsWith("klint::") ? written.substring("klint::".length()) : written;
    return bare.replace('_', '-');
  }

  /// A comment without its marks.
  static String inside(String text) {
    if (text.startsWith("/*")) {
      String open = text.substring(2);
      return (open.endsWith("*/") ? open.substring(0, open.length() - 2) : open).strip();
    }
    return text.replaceFirst("^/+", "").strip();
  }
}
