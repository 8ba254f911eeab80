// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of one C file, or of a macro's expansion, ended by a newline and a zero byte as
/// sentinels.
///
/// Units: `length` counts the bytes before the sentinels. C tokens are ASCII; other bytes occur in
/// comments and strings only and are read as Latin-1.
final class CText {
  private final String name;
  private final byte[] bytes;
  private final int length;

  private CText(String name, byte[] bytes, int length) {
    this.name = name;
    this.bytes = bytes;
    this.length = length;
  }

  static CText of(String name, byte[] content) {
    byte[] padded = Arrays.copyOf(content, content.length + 2);
    padded[content.length] = '\n';
    return new CText(name, padded, content.length);
  }

  static CText of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  String name() {
    return name;
  }

  /// The bytes with their sentinels; readers share them and write nothing.
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /// Whether `text` stands anywhere in it.
  boolean contains(String text) {
    return slice(0, length).contains(text);
  }

  String slice(int lo, int hi) {
    return new String(bytes, lo, hi - lo, StandardCharsets.ISO_8859_1);
  }
}
