// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Names read from bytes, one `String` per spelling, without garbage for those seen before.
final class Interner {
  private String[] table = new String[1 << 14];
  private int count;

  String of(byte[] bytes, int lo, int hi) {
    int hash = 0;
    for (int i = lo; i < hi; i++) {
      hash = 31 * hash + (bytes[i] & 0xff);
    }
    int mask = table.length - 1;
    int at = spread(hash) & mask;
    while (table[at] != null) {
      String s = table[at];
      if (s.hashCode() == hash && same(s, bytes, lo, hi)) {
        return s;
      }
      at = (at + 1) & mask;
    }
    String fresh = new String(bytes, lo, hi - lo, StandardCharsets.ISO_8859_1);
    table[at] = fresh;
    if (++count * 2 > table.length) {
      grow();
    }
    return fresh;
  }

  private static boolean same(String s, byte[] bytes, int lo, int hi) {
    if (s.length() != hi - lo) {
      return false;
    }
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) != (bytes[lo + i] & 0xff)) {
        return false;
      }
    }
    return true;
  }

  private static int spread(int h) {
    return h ^ (h >>> 15);
  }

  private void grow() {
    String[] old = table;
    String[] bigger = new String[old.length * 2];
    int mask = bigger.length - 1;
    Arrays.stream(old)
        .filter(s -> s != null)
        .forEach(
            s -> {
              int at = spread(s.hashCode()) & mask;
              while (bigger[at] != null) {
                at = (at + 1) & mask;
              }
              bigger[at] = s;
            });
    table = bigger;
  }
}
