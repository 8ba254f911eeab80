// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

/// Something that git or a patch will not do, in one sentence for the user.
public final class GitProblem extends Exception {
  private static final long serialVersionUID = 1L;

  GitProblem(String message) {
    super(message);
  }

  /// The sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
