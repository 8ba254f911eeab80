// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A header's words that carry other letters than ASCII's, as `=?UTF-8?q?=C3=A9?=`.
///
/// Source: RFC 2047.
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?\\s]*)\\?=");

  /// White space between two such words is none of the text.
  private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(?==\\?[^?\\s]+\\?[bBqQ]\\?)");

  private EncodedWords() {}

  /// A header's text; a word that cannot be read stays as it is.
  static String decoded(String header) {
    return WORD.matcher(BETWEEN.matcher(header).replaceAll("$1"))
        .replaceAll(
            m -> Matcher.quoteReplacement(word(m.group(), m.group(1), m.group(2), m.group(3))));
  }

  private static String word(String whole, String charset, String encoding, String text) {
    try {
      byte[] bytes =
          encoding.equalsIgnoreCase("q")
              ? Mailbox.quotedPrintable(text.replace('_', ' '))
              : Base64.getMimeDecoder().decode(text);
      return Mailbox.charset(bytes, charset);
    } catch (IllegalArgumentException _) {
      return whole;
    }
  }
}
