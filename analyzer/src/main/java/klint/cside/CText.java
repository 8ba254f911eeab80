// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /// The bytes of a file, read into their place.
  static CText read(String name, Path file) throws IOException {
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      long size = in.size();
      if (size <= 0 || size > Integer.MAX_VALUE - 16) {
        return of(name, Files.readAllBytes(file));
      }
      byte[] padded = new byte[(int) size + 2];
      ByteBuffer into = ByteBuffer.wrap(padded, 0, (int) size);
      while (into.hasRemaining() && in.read(into) >= 0) {
        // Until all is there.
      }
      padded[into.position()] = '\n';
      return new CText(name, padded, into.position());
    }
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
