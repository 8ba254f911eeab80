// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.base;

import java.util.List;

/// What a stage returns: a value, always there, and what was wrong with the input on the way to it.
///
/// `P` is `klint.diag.Problem` everywhere; it is a parameter because this package knows no other.
public record Outcome<T, P>(T value, List<P> problems) {
  public Outcome {
    problems = List.copyOf(problems);
  }

  public static <T, P> Outcome<T, P> of(T value) {
    return new Outcome<>(value, List.of());
  }
}
