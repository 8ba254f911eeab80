// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.util.Optional;

/// A command that means nothing, or input that cannot be read: one sentence, and exit code 2.
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }

  /// Throws one if there is something to say.
  static void unless(Optional<String> message) {
    if (message.isPresent()) {
      throw new UsageError(message.get());
    }
  }
}
