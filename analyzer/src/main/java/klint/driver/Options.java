// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import klint.base.Deadline;

/// How a request is analyzed.
///
/// Units: `jobs` is a number of threads.
public record Options(int jobs, Depth depth, Deadline deadline) {

  /// However long it takes.
  public Options(int jobs, Depth depth) {
    this(jobs, depth, Deadline.NEVER);
  }

  /// The last stage that runs.
  public enum Depth {
    NAMES,
    TYPES,
    /// Every call and drop is listed.
    CALLS,
    EFFECTS
  }
}
