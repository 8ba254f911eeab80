// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import klint.base.Deadline;
import klint.base.DeepStack;
import klint.base.KlintBug;

/// Waiting for a stage that cannot be stopped halfway.
final class Patience {
  private Patience() {}

  /// What `task` gives; absent if the deadline passes first: the task then goes on in the
  /// background, and its result is not looked at.
  static <T> Optional<T> wait(Deadline deadline, Supplier<T> task) {
    if (deadline.equals(Deadline.NEVER)) {
      return Optional.of(task.get());
    }
    FutureTask<T> future = new FutureTask<>(task::get);
    DeepStack.thread(future).start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return Optional.of(future.get(deadline.millisLeft(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
          interrupted = true;
        } catch (TimeoutException _) {
          return Optional.empty();
        } catch (ExecutionException e) {
          throw new KlintBug("a stage failed: " + e.getCause(), e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
