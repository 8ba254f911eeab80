// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.List;

/// "did you mean" for names that a person wrote.
public final class Suggestion {
  private Suggestion() {}

  /// A clause to append to a message, or nothing if no known name is near.
  public static String of(String written, List<String> known) {
    String best = "";
    int bestDistance = Math.min(2, written.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(written, candidate);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best.isEmpty() ? "" : ", did you mean `" + best + "`?";
  }

  /// Levenshtein's distance; long words are compared by their first 64 characters.
  private static int distance(String a, String b) {
    int rows = Math.min(a.length(), 64);
    int columns = Math.min(b.length(), 64);
    int[] above = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= rows; i++) {
      int[] row = new int[columns + 1];
      row[0] = i;
      for (int j = 1; j <= columns; j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[columns];
  }
}
