// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klint.resolve.DefId;
import klint.types.Instances;

/// Sleeping locks that are held across a wait, where all that ends the wait takes them first.
final class WaitLocks {
  private final Map<DefId, List<WaitScan.Wait>> waits = new LinkedHashMap<>();
  private final Map<String, List<Waker>> wakers = new LinkedHashMap<>();

  private final Instances instances;

  WaitLocks(Instances instances) {
    this.instances = instances;
  }

  private record Waker(DefId function, WaitScan.Wake wake) {}

  /// Adds what a function or a closure in it does.
  void add(DefId function, WaitScan.Found found) {
    waits.computeIfAbsent(function, _ -> new ArrayList<>()).addAll(found.waits());
    for (WaitScan.Wake w : found.wakes()) {
      wakers.computeIfAbsent(w.object(), _ -> new ArrayList<>()).add(new Waker(function, w));
    }
  }

  List<Violation> violations() {
    List<Violation> out = new ArrayList<>();
    waits.forEach(
        (function, all) -> {
          for (WaitScan.Wait w : all.stream().distinct().toList()) {
            List<Waker> those = wakers.getOrDefault(w.object(), List.of());
            if (!those.isEmpty()
                && those.stream().allMatch(x -> x.wake().taken().containsKey(w.lock()))) {
              Waker first = those.getFirst();
              out.add(
                  new Violation.AcrossWait(
                      function, w.span(), w, instances.path(first.function()), first.wake()));
            }
          }
        });
    return out;
  }
}
