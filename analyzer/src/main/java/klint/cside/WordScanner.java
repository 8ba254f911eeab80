// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;

/// The words and single punctuation characters of Rust text, without comments and literals: enough
/// to guess, before anything is parsed, which C names a file may use.
final class WordScanner {
  private final String text;
  private final List<String> out = new ArrayList<>();
  private int at;

  private WordScanner(String text) {
    this.text = text;
  }

  static List<String> words(String text) {
    WordScanner scanner = new WordScanner(text);
    scanner.run();
    return scanner.out;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '/' && peek(1) == '/') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == '/' && peek(1) == '*') {
        blockComment();
      } else if (c == '"') {
        string();
      } else if (c == 'r'
          && (peek(1) == '"' || (peek(1) == '#' && (peek(2) == '"' || peek(2) == '#')))) {
        rawString();
      } else if (c == '\'') {
        quote();
      } else if (Character.isJavaIdentifierStart(c) && c != '$') {
        int start = at;
        while (at < text.length()
            && Character.isJavaIdentifierPart(text.charAt(at))
            && text.charAt(at) != '$') {
          at++;
        }
        out.add(text.substring(start, at));
      } else {
        if (!Character.isWhitespace(c)) {
          out.add(String.valueOf(c));
        }
        at++;
      }
    }
  }

  private void blockComment() {
    int depth = 0;
    do {
      if (peek(0) == '/' && peek(1) == '*') {
        depth++;
        at += 2;
      } else if (peek(0) == '*' && peek(1) == '/') {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < text.length());
  }

  private void string() {
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void rawString() {
    int hashes = 0;
    at++;
    while (peek(hashes) == '#') {
      hashes++;
    }
    if (peek(hashes) != '"') {
      at += hashes;
      return;
    }
    int end = text.indexOf("\"" + "#".repeat(hashes), at + hashes + 1);
    at = end < 0 ? text.length() : end + 1 + hashes;
  }

  /// A lifetime, or a character literal.
  private void quote() {
    if (peek(1) == '\\') {
      int end = text.indexOf('\'', at + 3);
      at = end < 0 ? text.length() : end + 1;
    } else if (peek(2) == '\'') {
      at += 3;
    } else if (Character.isHighSurrogate(peek(1)) && peek(3) == '\'') {
      at += 4;
    } else {
      at++;
    }
  }
}
