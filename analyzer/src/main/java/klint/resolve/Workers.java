// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import klint.base.DeepStack;
import klint.base.KlintBug;

/// Threads with a stack that is deep enough for deep trees.
final class Workers {
  private final int count;

  Workers(int count) {
    this.count = Math.max(1, count);
  }

  /// Something that runs on a thread of its own.
  static final class Task {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread thread;

    private Task(Runnable task) {
      thread = Workers.start(task, failure);
    }

    /// Waits for its end; what it threw is thrown here.
    void await() {
      join(List.of(thread));
      rethrow(failure);
    }
  }

  /// Starts a task on one deep thread.
  Task start(Runnable task) {
    return new Task(task);
  }

  /// Runs a task on one deep thread and waits for it.
  void run(Runnable task) {
    start(task).await();
  }

  /// Runs `task` for `0 .. size`, in any order, on all threads, and waits.
  void each(int size, IntConsumer task) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(count, size); i++) {
      threads.add(
          start(
              () -> {
                for (int at = next.getAndIncrement();
                    at < size && failure.get() == null;
                    at = next.getAndIncrement()) {
                  task.accept(at);
                }
              },
              failure));
    }
    join(threads);
    rethrow(failure);
  }

  private static Thread start(Runnable task, AtomicReference<Throwable> failure) {
    Thread thread = DeepStack.thread(task);
    thread.setUncaughtExceptionHandler((_, error) -> failure.compareAndSet(null, error));
    thread.start();
    return thread;
  }

  private static void join(List<Thread> threads) {
    for (Thread thread : threads) {
      boolean done = false;
      while (!done) {
        try {
          thread.join();
          done = true;
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new KlintBug("interrupted", e);
        }
      }
    }
  }

  private static void rethrow(AtomicReference<Throwable> failure) {
    Throwable error = failure.get();
    if (error instanceof KlintBug bug) {
      throw bug;
    }
    if (error != null) {
      throw new KlintBug("a worker failed: " + error, error);
    }
  }
}
