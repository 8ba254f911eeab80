// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.diag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import klint.base.KlintBug;

/// Names findings so that the same defect has the same name when lines move.
///
/// Equal ones are numbered in the order in which they are asked for.
public final class Fingerprint {
  /// Units: bytes of the hash that are kept.
  private static final int LENGTH = 12;

  private final Map<String, Integer> seen = new HashMap<>();

  /// The next fingerprint for these parts.
  public String next(List<String> parts) {
    String base = hash(String.join("\n", parts));
    int n = seen.merge(base, 1, Integer::sum);
    return n == 1 ? base : base + "-" + n;
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new KlintBug("every Java has SHA-256", e);
    }
  }
}
