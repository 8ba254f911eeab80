// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which lines of a text are still there in another, and where.
///
/// Units: lines from 1.
///
/// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form.
final class LineMatch {
  /// Beyond so many differences the rest of a file counts as rewritten.
  private static final int MAX_DIFFERENCES = 1000;

  private final int[] newOfOld;
  private final int[] oldOfNew;

  private LineMatch(int oldLines, int newLines) {
    newOfOld = new int[oldLines + 1];
    oldOfNew = new int[newLines + 1];
  }

  static LineMatch of(byte[] old, byte[] now) {
    List<String> a = lines(old);
    List<String> b = lines(now);
    Map<String, Integer> ids = new HashMap<>();
    LineMatch match = new LineMatch(a.size(), b.size());
    match.run(ids(a, ids), ids(b, ids));
    return match;
  }

  private static List<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines().toList();
  }

  private static int[] ids(List<String> lines, Map<String, Integer> ids) {
    return lines.stream().mapToInt(l -> ids.computeIfAbsent(l, _ -> ids.size())).toArray();
  }

  private void run(int[] a, int[] b) {
    int head = 0;
    while (head < a.length && head < b.length && a[head] == b[head]) {
      pair(head, head);
      head++;
    }
    int tail = 0;
    while (tail < a.length - head
        && tail < b.length - head
        && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      pair(a.length - 1 - tail, b.length - 1 - tail);
      tail++;
    }
    middle(a, b, head, a.length - tail, b.length - tail);
  }

  private void middle(int[] a, int[] b, int from, int aEnd, int bEnd) {
    int n = aEnd - from;
    int m = bEnd - from;
    int most = Math.min(n + m, MAX_DIFFERENCES);
    List<int[]> trace = new ArrayList<>();
    int[] v = new int[2 * most + 3];
    int zero = most + 1;
    for (int d = 0; d <= most; d++) {
      trace.add(v.clone());
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && v[zero + k - 1] < v[zero + k + 1]);
        int x = down ? v[zero + k + 1] : v[zero + k - 1] + 1;
        int y = x - k;
        while (x < n && y < m && y >= 0 && a[from + x] == b[from + y]) {
          x++;
          y++;
        }
        v[zero + k] = x;
        if (x >= n && y >= m) {
          back(trace, zero, from, n, m);
          return;
        }
      }
    }
  }

  private void back(List<int[]> trace, int zero, int from, int n, int m) {
    int x = n;
    int y = m;
    for (int d = trace.size() - 1; d >= 0; d--) {
      int[] v = trace.get(d);
      int k = x - y;
      boolean down = k == -d || (k != d && v[zero + k - 1] < v[zero + k + 1]);
      int before = down ? k + 1 : k - 1;
      int beforeX = d == 0 ? 0 : v[zero + before];
      int beforeY = d == 0 ? 0 : beforeX - before;
      while (x > beforeX && y > beforeY) {
        x--;
        y--;
        pair(from + x, from + y);
      }
      x = beforeX;
      y = beforeY;
    }
  }

  private void pair(int old, int now) {
    newOfOld[old + 1] = now + 1;
    oldOfNew[now + 1] = old + 1;
  }

  /// Where a line of the old text is now; absent if it is gone.
  Optional<Integer> now(int old) {
    return old >= 1 && old < newOfOld.length && newOfOld[old] > 0
        ? Optional.of(newOfOld[old])
        : Optional.empty();
  }

  /// Whether a line of the new text was not there before.
  boolean isNew(int now) {
    return now >= 1 && now < oldOfNew.length && oldOfNew[now] == 0;
  }

  int newLines() {
    return oldOfNew.length - 1;
  }

  /// Whether lines were taken away just before a line of the new text.
  boolean isCutBefore(int now) {
    if (now < 1 || now >= oldOfNew.length || oldOfNew[now] == 0) {
      return false;
    }
    int old = oldOfNew[now];
    return old > 1 && newOfOld[old - 1] == 0;
  }
}
