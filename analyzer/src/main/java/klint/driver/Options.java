// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

/// How a request is analyzed.
///
/// Units: `jobs` is a number of threads.
public record Options(int jobs, Depth depth) {

  /// The last stage that runs.
  public enum Depth {
    NAMES,
    TYPES,
    /// Every call and drop is listed.
    CALLS,
    EFFECTS
  }
}
