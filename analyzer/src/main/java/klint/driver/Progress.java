// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

/// Whom the pipeline tells how far it is. Called from many threads.
@FunctionalInterface
public interface Progress {
  /// Tells nobody.
  Progress SILENT = (_, _, _) -> {};

  /// Units: `done` of `total` parts of a stage; `total` is 0 where it is not known.
  void at(String stage, int done, int total);
}
