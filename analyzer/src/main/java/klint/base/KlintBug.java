// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.base;

/// A defect of ours, never of the input. Caught only in `cli`, which exits with 70.
public final class KlintBug extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KlintBug(String message) {
    super(message);
  }

  public KlintBug(String message, Throwable cause) {
    super(message, cause);
  }
}
