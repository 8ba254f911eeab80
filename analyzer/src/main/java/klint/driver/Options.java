// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import klint.base.Deadline;
import klint.source.TreeMemory;

/// How a request is analyzed.
///
/// Units: `jobs` is a number of threads.
public record Options(int jobs, Depth depth, Deadline deadline, TreeMemory memory) {

  /// However long it takes, and whatever was learned before.
  public Options(int jobs, Depth depth) {
    this(jobs, depth, Deadline.NEVER, TreeMemory.none());
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
