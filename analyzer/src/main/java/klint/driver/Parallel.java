// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import klint.base.DeepStack;
import klint.base.KlintBug;

/// Work on many things at once, on threads with deep stacks. Results are in order of the things.
final class Parallel {
  private final int jobs;

  Parallel(int jobs) {
    this.jobs = Math.max(1, jobs);
  }

  /// The results of `task` for `0 .. size`.
  <T> List<T> map(int size, IntFunction<T> task) {
    List<Optional<T>> results = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
    each(size, i -> results.set(i, Optional.of(task.apply(i))));
    return results.stream().map(Optional::orElseThrow).toList();
  }

  /// Runs `task` for `0 .. size` and waits.
  ///
  /// Errors: what a task throws first is thrown here.
  void each(int size, IntConsumer task) {
    AtomicInteger next = new AtomicInteger();
    ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    int threads = Math.min(jobs, size);
    CountDownLatch left = new CountDownLatch(threads);
    for (int i = 0; i < threads; i++) {
      DeepStack.thread(
              () -> {
                try {
                  for (int at = next.getAndIncrement();
                      at < size && failures.isEmpty();
                      at = next.getAndIncrement()) {
                    task.accept(at);
                  }
                } catch (RuntimeException | Error e) {
                  failures.add(e);
                } finally {
                  left.countDown();
                }
              })
          .start();
    }
    await(left);
    for (Throwable failure : failures) {
      rethrow(failure);
    }
  }

  private static void await(CountDownLatch left) {
    boolean interrupted = false;
    while (true) {
      try {
        left.await();
        break;
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(Throwable failure) {
    if (failure instanceof KlintBug bug) {
      throw bug;
    }
    throw new KlintBug("a worker failed: " + failure, failure);
  }
}
