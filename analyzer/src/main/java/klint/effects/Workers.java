// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import klint.base.DeepStack;
import klint.base.KlintBug;

/// Threads that take one number after the other.
final class Workers {
  private Workers() {}

  /// Gives `0 .. size` to `jobs` threads, each with a worker of its own, and waits.
  ///
  /// Errors: what a worker throws first is thrown here.
  static void each(int size, int jobs, Supplier<IntConsumer> worker) {
    int threads = Math.max(1, Math.min(jobs, size));
    AtomicInteger next = new AtomicInteger();
    ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    CountDownLatch left = new CountDownLatch(threads);
    for (int t = 0; t < threads; t++) {
      DeepStack.thread(
              () -> {
                try {
                  IntConsumer mine = worker.get();
                  for (int i = next.getAndIncrement();
                      i < size && failures.isEmpty();
                      i = next.getAndIncrement()) {
                    mine.accept(i);
                  }
                } catch (RuntimeException | Error e) {
                  failures.add(e);
                } finally {
                  left.countDown();
                }
              })
          .start();
    }
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
    for (Throwable failure : failures) {
      throw failure instanceof KlintBug bug
          ? bug
          : new KlintBug("a worker failed: " + failure, failure);
    }
  }
}
