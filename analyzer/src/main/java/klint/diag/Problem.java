// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.diag;

/// Something wrong with the input (a file that does not parse, a missing module), which does not
/// stop the run.
public record Problem(Level level, Place place, String message) {
  public static Problem warning(Place place, String message) {
    return new Problem(Level.WARNING, place, message);
  }

  public static Problem error(Place place, String message) {
    return new Problem(Level.ERROR, place, message);
  }
}
