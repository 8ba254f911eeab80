// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Threads with deep stacks that share work on many things.
///
/// Errors: what a task throws first is thrown to the one that waits, as a [KlintBug].
public final class Workers {
  private final int jobs;

  public Workers(int jobs) {
    this.jobs = Math.max(1, jobs);
  }

  /// Something that runs on a thread of its own.
  public static final class Task {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread thread;

    private Task(Runnable task) {
      thread = thread(task, failure);
    }

    /// Waits for its end.
    public void await() {
      join(List.of(thread));
      rethrow(failure);
    }
  }

  /// Starts a task on one thread.
  public Task start(Runnable task) {
    return new Task(task);
  }

  /// Runs a task on one thread and waits for it.
  public void run(Runnable task) {
    start(task).await();
  }

  /// The results of `task` for `0 .. size`, in this order.
  public <T> List<T> map(int size, IntFunction<T> task) {
    List<Optional<T>> results = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
    each(size, i -> results.set(i, Optional.of(task.apply(i))));
    return results.stream().map(Optional::orElseThrow).toList();
  }

  /// Runs `task` for `0 .. size`, in any order, and waits.
  public void each(int size, IntConsumer task) {
    eachBy(size, () -> task);
  }

  /// As [#each], with a task for each thread.
  public void eachBy(int size, Supplier<IntConsumer> taskOfThread) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(jobs, size); i++) {
      threads.add(
          thread(
              () -> {
                IntConsumer task = taskOfThread.get();
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

  private static Thread thread(Runnable task, AtomicReference<Throwable> failure) {
    Thread thread = DeepStack.thread(task);
    thread.setUncaughtExceptionHandler((_, error) -> failure.compareAndSet(null, error));
    thread.start();
    return thread;
  }

  private static void join(List<Thread> threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (true) {
        try {
          thread.join();
          break;
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
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
