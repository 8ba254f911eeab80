// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.List;

/// What a call does to the context when it returns with one shape of result.
///
/// Units: `acquires` and `releases` are names of [AcquisitionKind]s, one each per acquisition;
/// `adjust` is a number of further acquisitions (negative: releases) of kind `preempt`.
public record ContextChange(List<String> acquires, List<String> releases, int adjust) {
  public ContextChange {
    acquires = List.copyOf(acquires);
    releases = List.copyOf(releases);
  }

  public static final ContextChange NONE = new ContextChange(List.of(), List.of(), 0);

  public static ContextChange acquire(String kind) {
    return new ContextChange(List.of(kind), List.of(), 0);
  }

  public static ContextChange release(String kind) {
    return new ContextChange(List.of(), List.of(kind), 0);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /// The change of the preemption count.
  public int total() {
    return acquires.size() - releases.size() + adjust;
  }
}
