// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What GitHub's code scanning knows a line by: a hash of the line and what follows it, as its own
/// upload action computes it, so that uploads with and without that action agree.
///
/// Over the 100 UTF-16 units from the line's beginning, without spaces and tabs and with each line
/// end as one line feed, the last ones being 65535 for the end and zeros: a polynomial in 37 modulo
/// 2^64, in hexadecimal; then a colon and the number of this among equal ones.
///
/// Source: `fingerprints.ts` of github/codeql-action.
final class LineHashes {
  private static final int LENGTH = 100;
  private static final long BASE = 37;
  private static final char END = 65535;

  private final List<String> hashes = new ArrayList<>();

  private LineHashes() {}

  /// In order of lines.
  static List<String> of(String text) {
    LineHashes all = new LineHashes();
    all.run(text);
    return all.hashes;
  }

  private void run(String text) {
    StringBuilder kept = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    boolean atStart = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? END : text.charAt(i);
      if (c == ' ' || c == '\t' || (c == '\n' && i > 0 && text.charAt(i - 1) == '\r')) {
        continue;
      }
      if (atStart) {
        starts.add(kept.length());
      }
      char as = c == '\r' ? '\n' : c;
      atStart = as == '\n';
      kept.append(as);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int start : starts) {
      long hash = 0;
      for (int i = start; i < start + LENGTH; i++) {
        hash = hash * BASE + (i < kept.length() ? kept.charAt(i) : 0);
      }
      String name = Long.toHexString(hash);
      hashes.add(name + ":" + seen.merge(name, 1, Integer::sum));
    }
  }
}
